//! Both steps of a log-in, unlocking, and the counts of what was wrong (product.md 4, 8, 9, 11, 13).

use super::{Answer, At, Class, Count, Method, Model, Session, Standing, UNLOCK, is_code};
use crate::{SessionToken, Timestamp, whole_account::action::Who};
use uuid::Uuid;

const ABSOLUTE: i64 = Timestamp::DAY;
const PENDING: i64 = 10 * Timestamp::MINUTE;
const LONG: i64 = 15 * Timestamp::MINUTE;

/// The pause after so many failures; nothing for a class that is closed.
fn pause(class: Class, failures: u32) -> Option<i64> {
    Some(match failures {
        0..=3 => 0,
        4..=8 => Timestamp::SECOND << (failures - 4),
        9 => 30 * Timestamp::SECOND,
        10..=19 => LONG,
        100.. if class != Class::Password => return None,
        _ => Timestamp::HOUR,
    })
}

const fn is_long(pause: Option<i64>) -> bool {
    match pause {
        Some(milliseconds) => milliseconds >= LONG,
        None => true,
    }
}

const fn closed(class: Class) -> &'static str {
    match class {
        Class::RecoveryKey => "recovery_key_blocked",
        _ => "blocked",
    }
}

/// What the account's apps say to a code.
enum Heard {
    Accepted(usize),
    Reused,
    Wrong,
}

/// What a log-in has from the session that its browser had before.
#[derive(Default)]
struct Brought {
    name: Option<&'static str>,
    began: Option<i64>,
}

impl Model {
    fn admit(&mut self, who: Who, class: Class) -> Answer<u32> {
        let now = self.now;
        let count = &mut self.accounts[who].counts[class as usize];
        if pause(class, count.failures).is_none() {
            return Err(closed(class));
        }
        if now < count.wait_until {
            return Err("too_many_tries");
        }
        let failures = count.failures + 1;
        let wait_until = match pause(class, failures) {
            Some(0) => 0,
            Some(milliseconds) => now + milliseconds,
            None => i64::MAX,
        };
        *count = Count { failures, wait_until, last: now };
        Ok(failures)
    }

    /// A right answer takes its own try back.
    fn forgive(&mut self, who: Who, class: Class) {
        let count = &mut self.accounts[who].counts[class as usize];
        *count = Count { failures: count.failures - 1, wait_until: 0, last: count.last };
    }

    pub(super) fn clear(&mut self, who: Who, class: Class) {
        self.accounts[who].counts[class as usize] = Count::default();
    }

    /// What a wrong answer brings: a mail at the first long pause and at the end. What is said.
    fn fail(&mut self, who: Who, class: Class, failures: u32, refusal: &'static str) -> &'static str {
        let now = pause(class, failures);
        if is_long(now) && (!is_long(pause(class, failures - 1)) || now.is_none()) {
            self.accounts[who].mails += 1;
        }
        match now {
            None => closed(class),
            now if is_long(now) => "too_many_tries",
            _ => refusal,
        }
    }

    /// Forgets wrong passwords that are older than 90 days. Codes and recovery keys are only forgotten by a complete log-in.
    pub(crate) fn forget_old_counts(&mut self) {
        let before = self.now - 90 * Timestamp::DAY;
        for count in self.accounts.iter_mut().map(|account| &mut account.counts[Class::Password as usize]) {
            if count.last < before && count.wait_until < before {
                *count = Count::default();
            }
        }
    }

    pub(crate) fn log_in(&mut self, who: Who, right: bool, from: Option<At>) -> Answer<At> {
        let failures = self.admit(who, Class::Password)?;
        if !right {
            self.event(who, "password_refused");
            self.fail(who, Class::Password, failures, "");
            return Err("wrong_pair");
        }
        self.forgive(who, Class::Password);
        let mut brought = Brought::default();
        if let Some(from) = from.filter(|from| self.sessions[*from].kept) {
            self.sessions[from].kept = false;
            if self.sessions[from].who == who {
                brought = self.brought(from);
            }
        }
        if !self.accounts[who].on {
            self.clear(who, Class::Password);
            return Ok(self.begin(who, None, &brought));
        }
        let mut session = self.session(who, &brought);
        session.began = brought.began.unwrap_or(self.now);
        self.sessions.push(session);
        self.event(who, "password_accepted");
        Ok(self.sessions.len() - 1)
    }

    fn brought(&self, from: At) -> Brought {
        let from = &self.sessions[from];
        Brought { name: from.name, began: Some(from.began).filter(|_| !from.full && !from.told) }
    }

    /// A session of the first step; its token comes from outside.
    fn session(&self, who: Who, brought: &Brought) -> Session {
        Session {
            who,
            full: false,
            kept: true,
            seen: self.now,
            expires: self.now + PENDING,
            second_step: None,
            unlocked_until: None,
            must_save: false,
            method: None,
            name: brought.name,
            began: self.now,
            told: false,
            setup: None,
            replacement: None,
            shown: None,
            token: SessionToken::parse(&"A".repeat(43)).unwrap(),
            id: Uuid::nil(),
        }
    }

    /// A full session. A recovery key that is not known to be saved is replaced.
    fn begin(&mut self, who: Who, method: Option<Method>, brought: &Brought) -> At {
        let unsaved = method.is_some() && !self.active_key(who).is_some_and(|key| self.keys[key].saved);
        let session = Session {
            full: true,
            expires: self.now + ABSOLUTE,
            second_step: method.map(|_| self.now),
            must_save: unsaved,
            method,
            ..self.session(who, brought)
        };
        self.sessions.push(session);
        let at = self.sessions.len() - 1;
        self.event(who, "logged_in");
        if unsaved {
            self.replace_key(at);
            self.accounts[who].mails += 1;
        }
        at
    }

    /// The second step is done: every count is forgotten.
    fn finish_log_in(&mut self, at: At, method: Method) -> At {
        let who = self.sessions[at].who;
        self.sessions[at].kept = false;
        for (class, _) in Class::ALL {
            self.clear(who, class);
        }
        let brought = self.brought(at);
        self.begin(who, Some(method), &brought)
    }

    fn hear(&mut self, who: Who, code: &str) -> Heard {
        let mut heard = Heard::Wrong;
        for app in self.apps_of(who) {
            let Some(step) = self.taken(&self.apps[app].secret, code) else { continue };
            if step > self.apps[app].last_step {
                self.apps[app].last_step = step;
                return Heard::Accepted(app);
            }
            heard = Heard::Reused;
        }
        heard
    }

    /// The answer to a code that is not accepted.
    fn refuse_code(&mut self, who: Who, reused: bool, failures: u32) -> &'static str {
        if reused {
            self.told(who, "code_reused");
        } else {
            self.event(who, "code_refused");
        }
        self.fail(who, Class::Codes, failures, if reused { "code_used" } else { "wrong_code" })
    }

    pub(crate) fn log_in_with_code(&mut self, at: At, code: &str) -> Answer<At> {
        if !is_code(code) {
            return Err("fields");
        }
        let who = self.sessions[at].who;
        let failures = self.admit(who, Class::Codes)?;
        let reused = match self.hear(who, code) {
            Heard::Accepted(app) => return Ok(self.finish_log_in(at, Method::App(app))),
            Heard::Reused => true,
            Heard::Wrong => false,
        };
        self.sessions[at].kept = !is_long(pause(Class::Codes, failures));
        Err(self.refuse_code(who, reused, failures))
    }

    pub(crate) fn log_in_with_recovery_key(&mut self, at: At, text: &str) -> Answer<At> {
        if text.len() != 24 {
            return Err("fields");
        }
        let who = self.sessions[at].who;
        let failures = self.admit(who, Class::RecoveryKey)?;
        let known = self.keys.iter().position(|key| key.who == who && key.text == text);
        let refused = match known.map(|key| self.keys[key].standing) {
            Some(Standing::Active) => {
                self.keys[known.unwrap()].standing = Standing::Used;
                self.event(who, "recovery_key_used");
                return Ok(self.finish_log_in(at, Method::RecoveryKey));
            }
            Some(Standing::Used) => "recovery_key_used",
            Some(Standing::Replaced) => "recovery_key_replaced",
            Some(Standing::Waiting | Standing::GivenUp) => "recovery_key_not_confirmed",
            Some(Standing::Forgotten) | None => "wrong_recovery_key",
        };
        self.event(who, "recovery_key_refused");
        self.sessions[at].kept = !is_long(pause(Class::RecoveryKey, failures));
        Err(self.fail(who, Class::RecoveryKey, failures, refused))
    }

    pub(crate) fn unlock(&mut self, at: At, right: bool, code: &str) -> Answer {
        let who = self.sessions[at].who;
        let fresh = self.sessions[at].second_step.is_some_and(|done| self.now < done + UNLOCK);
        let due = self.accounts[who].on && !fresh;
        if due && !is_code(code) {
            return Err("fields");
        }
        let failures = self.admit(who, Class::Password)?;
        if !right {
            self.event(who, "password_refused");
            return Err(self.fail(who, Class::Password, failures, "wrong_password"));
        }
        self.forgive(who, Class::Password);
        if due {
            let failures = self.admit(who, Class::Codes)?;
            let reused = match self.hear(who, code) {
                Heard::Accepted(_) => None,
                Heard::Reused => Some(true),
                Heard::Wrong => Some(false),
            };
            if let Some(reused) = reused {
                return Err(self.refuse_code(who, reused, failures));
            }
            self.forgive(who, Class::Codes);
            self.sessions[at].second_step = Some(self.now);
        }
        self.sessions[at].unlocked_until = Some(self.now + UNLOCK);
        self.event(who, "settings_unlocked");
        Ok(())
    }

    pub(crate) fn log_out(&mut self, at: At) -> u32 {
        let (who, full) = (self.sessions[at].who, self.sessions[at].full);
        if !self.sessions[at].kept {
            return 0;
        }
        self.sessions[at].kept = false;
        self.event(who, "logged_out");
        if full { self.devices(who, None) } else { 0 }
    }
}
