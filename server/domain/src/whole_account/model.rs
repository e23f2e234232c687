//! What should be true of two accounts, in plain data and without a database: `product.md` written a second time.

mod devices;
mod log_in;
mod methods;
mod recovery_keys;

use super::action::Who;
use crate::{SessionToken, Timestamp, testing::code_at};
use std::collections::BTreeMap;
use uuid::Uuid;

/// Accepted, or the stable code of the refusal.
pub(super) type Answer<T = ()> = Result<T, &'static str>;

/// What stands for a session: its place in the list of all that ever were.
pub(super) type At = usize;

const UNLOCK: i64 = 15 * Timestamp::MINUTE;
const IDLE: i64 = Timestamp::HOUR;
const SETUP: i64 = 30 * Timestamp::MINUTE;
const STEP_SECONDS: i64 = 30;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Class {
    Password,
    Codes,
    RecoveryKey,
}

impl Class {
    pub(super) const ALL: [(Self, &str); 3] =
        [(Self::Password, "password"), (Self::Codes, "codes"), (Self::RecoveryKey, "recovery_key")];
}

/// Failures in a row, and the pause after them.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Count {
    pub failures: u32,
    pub wait_until: i64,
    last: i64,
}

#[derive(Debug)]
pub(super) struct Account {
    pub password: &'static str,
    pub on: bool,
    pub counts: [Count; 3],
    /// How often each kind of event should be in the list of activity.
    pub events: BTreeMap<&'static str, i64>,
    pub mails: i64,
    not_me: Option<i64>,
    reviewed: Option<i64>,
    told: Option<i64>,
}

/// What a session was opened with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Method {
    App(usize),
    RecoveryKey,
}

#[derive(Debug, Clone)]
pub(super) struct Setup {
    /// Empty until the page of it was looked at.
    pub secret: Vec<u8>,
    expires: i64,
}

#[derive(Debug)]
pub(super) struct Session {
    pub who: Who,
    pub full: bool,
    /// Whether there is a row: one that is over stays until somebody tidies up.
    pub kept: bool,
    pub seen: i64,
    pub expires: i64,
    pub second_step: Option<i64>,
    pub unlocked_until: Option<i64>,
    pub must_save: bool,
    pub method: Option<Method>,
    pub name: Option<&'static str>,
    began: i64,
    pub told: bool,
    pub setup: Option<Setup>,
    /// And the app that it is for.
    pub replacement: Option<(usize, Setup)>,
    /// The recovery key on its screen, and until when.
    shown: Option<(usize, i64)>,
    /// What the browser holds and the row is called: from outside.
    pub token: SessionToken,
    pub id: Uuid,
}

#[derive(Debug)]
pub(super) struct App {
    pub who: Who,
    pub name: String,
    pub secret: Vec<u8>,
    pub last_step: i64,
    pub gone: bool,
    pub id: Uuid,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Standing {
    Active,
    Waiting,
    Used,
    Replaced,
    GivenUp,
    /// Two-step verification was turned off since.
    Forgotten,
}

#[derive(Debug)]
pub(super) struct Key {
    pub who: Who,
    /// Empty until it was seen on the screen.
    pub text: String,
    pub standing: Standing,
    pub saved: bool,
    check_due: Option<i64>,
    reminded: Option<i64>,
}

#[derive(Debug)]
pub(super) struct Link {
    pub who: Who,
    pub token: String,
    made: i64,
    over: bool,
}

/// Who is behind a token.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Stage {
    Nobody,
    Pending,
    Full,
}

#[derive(Debug)]
pub(super) struct Model {
    pub now: i64,
    pub accounts: [Account; 2],
    pub sessions: Vec<Session>,
    pub apps: Vec<App>,
    pub keys: Vec<Key>,
    pub links: Vec<Link>,
    /// How many requests for a reset came from the one address that all come from, and until when they count.
    asked: (u32, i64),
}

impl Model {
    pub(super) fn new(now: i64, password: &'static str) -> Self {
        let account = || Account {
            password,
            on: false,
            counts: [Count::default(); 3],
            events: BTreeMap::from([("signed_up", 1)]),
            mails: 0,
            not_me: None,
            reviewed: None,
            told: None,
        };
        let accounts = [account(), account()];
        Self {
            now,
            accounts,
            sessions: Vec::new(),
            apps: Vec::new(),
            keys: Vec::new(),
            links: Vec::new(),
            asked: (0, 0),
        }
    }

    pub(super) fn is_live(&self, session: &Session) -> bool {
        session.kept && self.now < session.expires && self.now < session.seen + IDLE
    }

    pub(super) fn is_unlocked(&self, session: &Session) -> bool {
        session.unlocked_until.is_some_and(|until| self.now < until)
    }

    pub(super) fn stage(&self, at: At) -> Stage {
        match &self.sessions[at] {
            session if !self.is_live(session) => Stage::Nobody,
            session if session.full => Stage::Full,
            _ => Stage::Pending,
        }
    }

    /// A request of a session: it is noted once a minute at most.
    pub(super) fn touch(&mut self, at: At) {
        if self.now - self.sessions[at].seen >= Timestamp::MINUTE {
            self.sessions[at].seen = self.now;
        }
    }

    fn event(&mut self, who: Who, kind: &'static str) {
        *self.accounts[who].events.entry(kind).or_default() += 1;
    }

    /// An event that its owner is told of.
    fn told(&mut self, who: Who, kind: &'static str) {
        self.event(who, kind);
        self.accounts[who].mails += 1;
    }

    /// Ends all sessions of an account but one. How many rows they were.
    fn end_others(&mut self, who: Who, keep: Option<At>) -> usize {
        let all = self.sessions.iter_mut().enumerate();
        let others = all.filter(|(at, session)| session.who == who && session.kept && Some(*at) != keep);
        others.map(|(_, session)| session.kept = false).count()
    }

    /// The apps that an account has.
    pub(super) fn apps_of(&self, who: Who) -> Vec<usize> {
        (0..self.apps.len()).filter(|app| self.apps[*app].who == who && !self.apps[*app].gone).collect()
    }

    pub(super) const fn step(&self) -> i64 {
        self.now / Timestamp::SECOND / STEP_SECONDS
    }

    /// The code of a secret so many steps from now.
    pub(super) fn code(&self, secret: &[u8], steps: i64) -> String {
        code_at(secret, (self.step() + steps) * STEP_SECONDS)
    }

    /// The step of a code that is taken now: this one or the one before.
    fn taken(&self, secret: &[u8], code: &str) -> Option<i64> {
        [0, -1].into_iter().find(|steps| self.code(secret, *steps) == code).map(|steps| self.step() + steps)
    }
}

/// Whether a text is read as a code at all.
fn is_code(text: &str) -> bool {
    text.len() == 6 && text.bytes().all(|byte| byte.is_ascii_digit())
}
