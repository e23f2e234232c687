//! What may happen to two accounts, and how often. Everything is named by a small number, which stands for one of those that there
//! are at that time: a sequence stays one when something is left out of it.

use crate::Timestamp;
use proptest::{collection::vec, prelude::*};

/// One of the two accounts.
pub(super) type Who = usize;

/// Which of the things that suit an action; the few highest numbers take any other.
#[derive(Debug, Clone, Copy)]
pub(super) struct Pick(pub u8);

/// What stands in the field for a code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Typed {
    Right,
    /// Of the step before this one.
    Previous,
    /// Of the step after this one.
    Next,
    /// Of the step that was taken last.
    Again,
    /// Of ten steps ago.
    Old,
    /// Of an app that was removed or replaced.
    Gone,
    /// Of an app of the other account, or, for a set-up, of an app that is connected.
    Other,
    Wrong,
    Nonsense,
}

/// Which recovery key is typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Which {
    Active,
    Waiting,
    Used,
    Replaced,
    GivenUp,
    Forgotten,
    Other,
    Wrong,
    Short,
}

#[derive(Debug, Clone)]
pub(super) enum Action {
    LogIn { who: Who, right: bool, from: Option<Pick> },
    Pending { at: Pick, does: InLogIn },
    Session { at: Pick, does: InSession },
    Settings { at: Pick, does: InSettings },
    LogOut { at: Pick },
    AskReset { who: Who },
    OpenReset { link: Pick },
    Reset { link: Pick, new: u8 },
    Wait { milliseconds: i64 },
    TellOfLogIns,
    Remind,
    Tidy,
}

/// In an open log-in.
#[derive(Debug, Clone)]
pub(super) enum InLogIn {
    Code { app: u8, typed: Typed },
    RecoveryKey { which: Which },
}

/// In a full session.
#[derive(Debug, Clone)]
pub(super) enum InSession {
    Unlock { right: bool, app: u8, typed: Typed },
    Lock,
    RestartSetup,
    Connect { typed: Typed },
    RestartReplacement,
    ReplaceApp { typed: Typed },
    CancelKey,
    SaveKey { ticked: bool },
    RenewRequiredKey,
    CheckUp { still_there: bool },
    RenameDevice { device: Pick, name: u8 },
    LogOutDevice { device: Pick },
    LogOutOthers,
    NotMe,
    Reviewed,
}

/// In a full session whose settings are open.
#[derive(Debug, Clone)]
pub(super) enum InSettings {
    StartSetup,
    RenameApp { app: Pick, name: u8 },
    RemoveApp { app: Pick },
    StartReplacement { app: Pick },
    TurnOff,
    NewKey,
    RenewKey,
    ChangePassword { new: u8 },
}

impl Action {
    /// Whether a count of failures may be lower afterwards: complete log-ins, turning off, and passwords of 90 days ago.
    pub(super) const fn may_forget(&self) -> bool {
        let off = matches!(self, Self::Settings { does: InSettings::TurnOff, .. });
        off || matches!(self, Self::LogIn { .. } | Self::Pending { .. } | Self::Tidy)
    }

    /// The word that it is counted under.
    pub(super) fn name(&self) -> String {
        let whole = match self {
            Self::Pending { does, .. } => format!("{does:?}"),
            Self::Session { does, .. } => format!("{does:?}"),
            Self::Settings { does, .. } => format!("{does:?}"),
            other => format!("{other:?}"),
        };
        whole.split(' ').next().unwrap_or_default().to_owned()
    }
}

fn pick() -> impl Strategy<Value = Pick> {
    any::<u8>().prop_map(Pick)
}

fn typed() -> impl Strategy<Value = Typed> {
    use Typed::{Again, Gone, Next, Nonsense, Old, Other, Previous, Right, Wrong};
    let all =
        [(16, Right), (2, Previous), (1, Next), (1, Again), (1, Old), (1, Gone), (1, Other), (2, Wrong), (1, Nonsense)];
    one_of(all)
}

fn which() -> impl Strategy<Value = Which> {
    use Which::{Active, Forgotten, GivenUp, Other, Replaced, Short, Used, Waiting, Wrong};
    let all = [
        (9, Active),
        (1, Waiting),
        (1, Used),
        (1, Replaced),
        (1, GivenUp),
        (1, Forgotten),
        (1, Other),
        (1, Wrong),
        (1, Short),
    ];
    one_of(all)
}

/// One of some values, each with its weight; a shorter sequence prefers the first.
fn one_of<T: Clone + std::fmt::Debug + 'static, const N: usize>(all: [(u32, T); N]) -> impl Strategy<Value = T> {
    proptest::strategy::Union::new_weighted(all.into_iter().map(|(weight, value)| (weight, Just(value))).collect())
}

fn mostly() -> impl Strategy<Value = bool> {
    one_of([(6, true), (1, false)])
}

/// Seconds mostly, so that a sequence stays in the life of its sessions; now and then hours or months.
fn span() -> impl Strategy<Value = i64> {
    prop_oneof![
        40 => (1..=45_i64).prop_map(|n| n * Timestamp::SECOND),
        8 => (1..=20_i64).prop_map(|n| n * Timestamp::MINUTE),
        2 => (1..=26_i64).prop_map(|n| n * Timestamp::HOUR),
        3 => (1..=200_i64).prop_map(|n| n * Timestamp::DAY),
    ]
}

fn in_log_in() -> impl Strategy<Value = InLogIn> {
    prop_oneof![
        3 => (0..6_u8, typed()).prop_map(|(app, typed)| InLogIn::Code { app, typed }),
        1 => which().prop_map(|which| InLogIn::RecoveryKey { which }),
    ]
}

fn in_session() -> impl Strategy<Value = InSession> {
    use InSession as S;
    prop_oneof![
        14 => (mostly(), 0..6_u8, typed()).prop_map(|(right, app, typed)| S::Unlock { right, app, typed }),
        1 => Just(S::Lock),
        1 => Just(S::RestartSetup),
        12 => typed().prop_map(|typed| S::Connect { typed }),
        1 => Just(S::RestartReplacement),
        4 => typed().prop_map(|typed| S::ReplaceApp { typed }),
        1 => Just(S::CancelKey),
        6 => mostly().prop_map(|ticked| S::SaveKey { ticked }),
        4 => Just(S::RenewRequiredKey),
        8 => any::<bool>().prop_map(|still_there| S::CheckUp { still_there }),
        2 => (pick(), 0..6_u8).prop_map(|(device, name)| S::RenameDevice { device, name }),
        2 => pick().prop_map(|device| S::LogOutDevice { device }),
        1 => Just(S::LogOutOthers),
        1 => Just(S::NotMe),
        1 => Just(S::Reviewed),
    ]
}

fn in_settings() -> impl Strategy<Value = InSettings> {
    use InSettings as S;
    prop_oneof![
        9 => Just(S::StartSetup),
        2 => (pick(), 0..6_u8).prop_map(|(app, name)| S::RenameApp { app, name }),
        3 => pick().prop_map(|app| S::RemoveApp { app }),
        4 => pick().prop_map(|app| S::StartReplacement { app }),
        1 => Just(S::TurnOff),
        4 => Just(S::NewKey),
        2 => Just(S::RenewKey),
        2 => (0..6_u8).prop_map(|new| S::ChangePassword { new }),
    ]
}

fn action() -> impl Strategy<Value = Action> {
    use Action as A;
    prop_oneof![
        10 => (0..2_usize, mostly(), prop::option::weighted(0.3, pick()))
            .prop_map(|(who, right, from)| A::LogIn { who, right, from }),
        19 => (pick(), in_log_in()).prop_map(|(at, does)| A::Pending { at, does }),
        50 => (pick(), in_session()).prop_map(|(at, does)| A::Session { at, does }),
        27 => (pick(), in_settings()).prop_map(|(at, does)| A::Settings { at, does }),
        2 => pick().prop_map(|at| A::LogOut { at }),
        2 => (0..2_usize).prop_map(|who| A::AskReset { who }),
        1 => pick().prop_map(|link| A::OpenReset { link }),
        1 => (pick(), 0..6_u8).prop_map(|(link, new)| A::Reset { link, new }),
        20 => span().prop_map(|milliseconds| A::Wait { milliseconds }),
        2 => Just(A::TellOfLogIns),
        1 => Just(A::Remind),
        1 => Just(A::Tidy),
    ]
}

/// Turns two-step verification on for the account that was not yet here.
fn turning_on(who: Who) -> [Action; 5] {
    let (first, newest) = (Pick(0), Pick(if who == 0 { 0 } else { 1 }));
    [
        Action::LogIn { who, right: true, from: None },
        Action::Session { at: first, does: InSession::Unlock { right: true, app: 0, typed: Typed::Right } },
        Action::Settings { at: newest, does: InSettings::StartSetup },
        Action::Session { at: first, does: InSession::Connect { typed: Typed::Right } },
        Action::Session { at: first, does: InSession::SaveKey { ticked: true } },
    ]
}

/// A life of two accounts: most begin with one or two that have two-step verification.
pub(super) fn actions(most: usize) -> impl Strategy<Value = Vec<Action>> {
    (one_of([(1, 0), (3, 1), (2, 2)]), vec(action(), 1..=most))
        .prop_map(|(on, then)| (0..on).flat_map(turning_on).chain(then).collect())
}
