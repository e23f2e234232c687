use super::new_recovery_key::{Lost, Stage, Why};
use crate::{
    doors,
    gallery::{
        Screen, State,
        samples::{self, moment, today},
        script::{self, Server},
    },
    pages::recovery_key,
    parts::Asked,
    routes,
};
use model::{
    AllowedWays, Field, Kept, LogInWays, Notice, OpenText, PolicyView, Problem, Refusal, RequiredState, RequiredView,
    TextState, Way,
};

/// L1 to L12.
pub fn states() -> Vec<State> {
    [log_in(), key(), app(), text(), choose(), recovery(), new_key(), wait(), required(), logged_out()].concat()
}

fn too_many(seconds: u32) -> Refusal {
    Refusal::TooManyTries { until: today("14:20"), seconds }
}

fn code() -> Kept {
    Kept { code: "418 204".to_owned(), ..Kept::default() }
}

fn log_in() -> Vec<State> {
    let screen = Screen::new("L1", "Log in", routes::LOG_IN);
    let typed = || Kept { email: samples::EMAIL.to_owned(), ..Kept::default() };
    let refused = |name, refusal| screen.state(name).answered::<doors::LogIn>(refusal).kept(typed());
    vec![
        screen.state("Empty"),
        refused("Wrong pair", Refusal::WrongPair),
        refused("No password", Refusal::field(Field::Password, Problem::Missing)),
        refused("No email address", Refusal::field(Field::Email, Problem::NotAnEmail)),
        refused("Wait a little", too_many(30)),
        refused("Wait longer", too_many(900)),
        refused("Address not confirmed", Refusal::EmailNotVerified),
        refused("Busy", Refusal::Busy),
        refused("Failed inside", Refusal::Internal { reference: "7F3K-9Q2M".to_owned() }),
        refused("Sent from another site", Refusal::CrossSite),
        screen.state("Session ended").told(Notice::SessionEnded),
        screen.state("New password set").told(Notice::PasswordReset),
    ]
}

fn key() -> Vec<State> {
    let screen = Screen::new("L2", "Security key step", routes::LOG_IN_KEY);
    let screen = screen.pending(samples::every_way(Some(Way::SecurityKey)));
    let asked = || Asked { reference: "7F3K-9Q2M".to_owned(), ..Asked::new(samples::question(true), String::new()) };
    let asks = |name| screen.state(name).given(asked());
    let server = |name, refusal| {
        asks(name).browser(script::key_answers()).server(Server::Refuses(refusal)).pressed("#key-button")
    };
    let only = Screen::new("L2", "Security key step", routes::LOG_IN_KEY).pending(samples::only(Way::SecurityKey));
    let begins = vec![asks("Ready"), only.state("The only way").given(asked())];
    let said = vec![
        server("Not confirmed", Refusal::KeyRefused { reference: "7F3K-9Q2M".to_owned() }),
        server(
            "Not on this account",
            Refusal::KeyUnknown { names: vec!["Blue key".to_owned(), "Spare key".to_owned()] },
        ),
        server("May be copied", Refusal::KeyMayBeCopied),
        server("Question too old", Refusal::ChallengeExpired),
        screen.state("Keys unavailable").refused::<Asked>(Refusal::KeysUnavailable),
    ];
    [begins, script::endings(asks), said].concat()
}

fn app() -> Vec<State> {
    let screen = Screen::new("L3", "Authenticator app step", routes::LOG_IN_APP);
    let screen = screen.pending(samples::every_way(Some(Way::AuthenticatorApp)));
    let refused = |name, refusal| screen.state(name).answered::<doors::LogInWithCode>(refusal).kept(code());
    let only = Screen::new("L3", "Authenticator app step", routes::LOG_IN_APP);
    vec![
        screen.state("Empty"),
        only.pending(samples::only(Way::AuthenticatorApp)).state("The only way"),
        refused("Wrong code", Refusal::WrongCode { failures: 1 }),
        refused("Wrong three times", Refusal::WrongCode { failures: 3 }),
        refused("Two tries left", Refusal::WrongCode { failures: 8 }),
        refused("Used code", Refusal::CodeUsed),
        refused("Too short", Refusal::field(Field::Code, Problem::CodeLength { got: 4 })),
        refused("Wait a little", too_many(30)),
    ]
}

fn text() -> Vec<State> {
    let screen = Screen::new("L4", "Text message step", routes::LOG_IN_TEXT);
    let screen = screen.pending(samples::every_way(Some(Way::TextMessage)));
    let open = |state| OpenText { to: "482".to_owned(), state, sent: today("14:02"), until: today("14:12") };
    let sent = |name| screen.state(name).given(Some(open(TextState::Sent)));
    let refused = |name, refusal| sent(name).answered::<doors::LogInWithText>(refusal).kept(code());
    let not_sent = |name, refusal| sent(name).answered::<doors::SendLogInText>(refusal);
    let all = Refusal::TooManyTexts { until: today("14:52"), seconds: 2400 };
    vec![
        sent("Sent"),
        screen.state("On its way").given(Some(open(TextState::OnItsWay))),
        screen.state("Could not be sent").given(Some(open(TextState::NotSent))),
        screen.state("No code on its way").given(None::<OpenText>),
        sent("Sent again").told(Notice::TextSent { earlier_works: true }),
        sent("A new code").told(Notice::TextSent { earlier_works: false }),
        screen
            .state("Not sent just now")
            .given(None::<OpenText>)
            .told(Notice::NoMoreTexts { until: today("14:02"), seconds: 25 }),
        screen
            .state("No more texts")
            .given(None::<OpenText>)
            .told(Notice::NoMoreTexts { until: today("14:52"), seconds: 2400 }),
        refused("Wrong code", Refusal::WrongTextCode { failures: 1 }),
        refused("One try left", Refusal::WrongTextCode { failures: 9 }),
        screen.state("Code ran out").given(None::<OpenText>).answered::<doors::LogInWithText>(Refusal::TextCodeOver),
        not_sent("Wait before the next", Refusal::TooManyTexts { until: today("14:03"), seconds: 25 }),
        not_sent("As many as there may be", all),
        not_sent("Gateway away", Refusal::TextNotSent),
    ]
}

fn choose() -> Vec<State> {
    let screen = |ways: LogInWays| Screen::new("L5", "Log in another way", routes::LOG_IN_CHOOSE).pending(ways);
    let mut long = samples::every_way(None);
    long.keys = vec![samples::LONG.to_owned(), samples::RIGHT_TO_LEFT.to_owned(), samples::UNBROKEN.to_owned()];
    let none = LogInWays { keys: Vec::new(), app: false, phone: None, first: None };
    vec![
        screen(samples::every_way(None)).state("Every way"),
        screen(samples::only(Way::AuthenticatorApp)).state("One way"),
        screen(none).state("The recovery key alone"),
        screen(long).state("Long names"),
    ]
}

fn recovery() -> Vec<State> {
    let screen = Screen::new("L6", "Use recovery key", routes::LOG_IN_RECOVERY);
    let screen = screen.pending(samples::every_way(Some(Way::AuthenticatorApp)));
    let typed = || Kept { recovery_key: "4K7M-X2QP-9FJD-RN3W-T8HB".to_owned(), ..Kept::default() };
    let refused = |name, refusal| screen.state(name).answered::<doors::LogInWithRecoveryKey>(refusal).kept(typed());
    let on = || moment(5, 2, "10:00");
    vec![
        screen.state("Empty"),
        refused("Not complete", Refusal::field(Field::RecoveryKey, Problem::KeyLength { got: 20 })),
        refused("Strange characters", Refusal::field(Field::RecoveryKey, Problem::Characters)),
        refused("Wrong", Refusal::WrongRecoveryKey { failures: 1 }),
        refused("Used", Refusal::RecoveryKeyUsed { on: on() }),
        refused("Replaced", Refusal::RecoveryKeyReplaced { on: on() }),
        refused("Never saved", Refusal::RecoveryKeyNotConfirmed { on: on() }),
        refused("Wait a little", too_many(30)),
    ]
}

fn new_key() -> Vec<State> {
    let screen = Screen::new("L7", "Your new recovery key", routes::NEW_RECOVERY_KEY).signed_in();
    let shown = || Some(recovery_key::sample());
    let save = |name, shown, why| screen.state(name).given(Stage::Save { shown, why });
    let lost = Lost {
        keys: vec!["Blue key".to_owned(), "Spare key".to_owned()],
        apps: vec!["Phone".to_owned()],
        phone: Some("482".to_owned()),
        next: routes::SECURITY.to_owned(),
    };
    let not_ticked =
        save("Box not ticked", shown(), Why::Used).answered::<doors::FinishRecoveryKey>(Refusal::KeyNotSaved);
    vec![
        save("The old one was used", shown(), Why::Used),
        save("The old one was never saved", shown(), Why::NeverSaved),
        save("The first", shown(), Why::First),
        not_ticked,
        save("Hidden", None, Why::Used),
        save("Hidden meanwhile", None, Why::Used).answered::<doors::FinishRecoveryKey>(Refusal::KeyNotShown),
        screen.state("What may be lost").given(Stage::Saved(lost)),
        screen.state("Cannot be read").refused::<Stage>(Refusal::Busy),
    ]
}

fn wait() -> Vec<State> {
    let screen = Screen::new("L9", "Too many tries", routes::LOG_IN_WAIT);
    vec![
        screen.state("Codes").answered::<doors::LogInWithCode>(too_many(900)),
        screen.state("Recovery keys").answered::<doors::LogInWithRecoveryKey>(too_many(3600)),
        screen.state("Codes closed").answered::<doors::LogInWithCode>(Refusal::Blocked),
        screen.state("Recovery keys closed").answered::<doors::LogInWithRecoveryKey>(Refusal::RecoveryKeyBlocked),
        screen.state("Opened without a reason"),
    ]
}

fn required() -> Vec<State> {
    let screen =
        Screen::new("L10", "Your organization asks for two-step verification", routes::LOG_IN_REQUIRED).held_up();
    let view = |state, in_force| RequiredView {
        policy: PolicyView { in_force, ..samples::policy() },
        state,
        outdated: false,
        ways: AllowedWays::ALL,
        log_in_again: false,
        next: None,
    };
    let due = |left| view(RequiredState::Due { left, last: moment(12, 26, "00:00") }, true);
    let must = || view(RequiredState::Must { until: None }, true);
    let only_keys = AllowedWays { security_key: true, authenticator_app: false, text_message: false };
    let silent = PolicyView { contact: String::new(), ..samples::policy() };
    let asked = || view(RequiredState::Asked, false);
    let put_off = screen.state("Not put off").given(due(0)).answered::<doors::PutOffSetUp>(Refusal::NoMoreDelays);
    vec![
        screen.state("Before the date").given(asked()),
        screen.state("Nobody to ask is named").given(RequiredView { policy: silent, ..asked() }),
        screen.state("After the date").given(due(2)),
        screen.state("The last delay").given(due(1)),
        put_off,
        screen.state("At once").given(must()),
        screen
            .state("Let in by an admin")
            .given(view(RequiredState::Must { until: Some(moment(12, 14, "09:00")) }, true)),
        screen.state("Log in again first").given(RequiredView { log_in_again: true, ..must() }),
        screen.state("Security keys only").given(RequiredView { ways: only_keys, ..must() }),
        screen.state("No way is allowed any more").given(RequiredView { outdated: true, ..due(2) }),
        screen.state("Turned it off").given(view(RequiredState::ShutOut { turned_off: true }, true)),
        screen.state("Worked one last time").given(view(RequiredState::ShutOut { turned_off: false }, true)),
        screen.state("Cannot be read").refused::<RequiredView>(Refusal::Busy),
    ]
}

fn logged_out() -> Vec<State> {
    let screen = Screen::new("L12", "Logged out", routes::LOGGED_OUT);
    vec![
        screen.state("Logged out"),
        screen.state("Elsewhere still in").told(Notice::StillLoggedIn { devices: 1 }),
        screen.state("On several devices").told(Notice::StillLoggedIn { devices: 2 }),
        Screen::new("L12", "Logged out", routes::LOG_OUT).signed_in().state("The question"),
    ]
}
