//! The emergency recovery key: one works, new ones wait until they are said to be saved (product.md 8).

use super::{Answer, At, Key, Model, SETUP, Session, Standing};
use crate::{Timestamp, whole_account::action::Who};

const FIRST_CHECK_UP: i64 = 28 * Timestamp::DAY;
const NEXT_CHECK_UP: i64 = 183 * Timestamp::DAY;
const LATER: i64 = 30 * Timestamp::DAY;

impl Model {
    pub(crate) fn active_key(&self, who: Who) -> Option<usize> {
        self.keys.iter().position(|key| key.who == who && key.standing == Standing::Active)
    }

    fn turn(&mut self, who: Who, from: Standing, to: Standing) {
        for key in self.keys.iter_mut().filter(|key| key.who == who && key.standing == from) {
            key.standing = to;
        }
    }

    fn show(&mut self, at: At, standing: Standing) {
        let who = self.sessions[at].who;
        self.keys.push(Key { who, text: String::new(), standing, saved: false, check_due: None, reminded: None });
        self.sessions[at].shown = Some((self.keys.len() - 1, self.now + SETUP));
    }

    /// A new key at once in the place of the active one and of all that wait.
    pub(super) fn replace_key(&mut self, at: At) {
        let who = self.sessions[at].who;
        self.turn(who, Standing::Active, Standing::Replaced);
        self.turn(who, Standing::Waiting, Standing::GivenUp);
        self.show(at, Standing::Active);
        self.event(who, "recovery_key_created");
    }

    /// The key on the screen of a session, if it works or waits.
    pub(crate) fn shown(&self, at: At) -> Option<usize> {
        let (key, until) = self.sessions[at].shown?;
        let counts = matches!(self.keys[key].standing, Standing::Active | Standing::Waiting);
        (counts && self.now < until).then_some(key)
    }

    /// Whether there is something on the screen of a session, also what does not count any more.
    pub(crate) fn has_screen(&self, session: &Session) -> bool {
        session.shown.is_some_and(|(_, until)| self.now < until)
    }

    pub(crate) fn has_unsaved_key(&self, who: Who) -> bool {
        self.active_key(who).is_some_and(|key| !self.keys[key].saved)
    }

    /// Whether the owner of an account is asked for the key.
    pub(crate) fn is_asked(&self, who: Who) -> bool {
        self.active_key(who).is_some_and(|key| self.keys[key].check_due.is_some_and(|due| due <= self.now))
    }

    fn waiting(&self, at: At) -> Option<usize> {
        self.shown(at).filter(|key| self.keys[*key].standing == Standing::Waiting)
    }

    pub(crate) fn new_key(&mut self, at: At) -> Answer {
        if !self.accounts[self.sessions[at].who].on {
            return Err("conflict");
        }
        if self.waiting(at).is_none() {
            self.show(at, Standing::Waiting);
        }
        Ok(())
    }

    pub(crate) fn cancel_key(&mut self, at: At) {
        if let Some(key) = self.waiting(at) {
            self.keys[key].standing = Standing::GivenUp;
            self.sessions[at].shown = None;
        }
    }

    pub(crate) fn save_key(&mut self, at: At, ticked: bool) -> Answer {
        if !ticked {
            return Err("key_not_saved");
        }
        let who = self.sessions[at].who;
        let shown = self.sessions[at].shown.filter(|(_, until)| self.now < *until);
        let (key, _) = shown.ok_or("key_not_shown")?;
        match self.keys[key].standing {
            Standing::Active if !self.keys[key].saved => {}
            Standing::Waiting => {
                self.turn(who, Standing::Active, Standing::Replaced);
                self.keys[key].standing = Standing::Active;
                self.turn(who, Standing::Waiting, Standing::GivenUp);
                self.told(who, "recovery_key_created");
            }
            _ => return Err("conflict"),
        }
        self.keys[key].saved = true;
        self.keys[key].check_due = Some(self.now + FIRST_CHECK_UP);
        self.sessions[at].shown = None;
        for session in self.sessions.iter_mut().filter(|session| session.who == who) {
            session.must_save = false;
        }
        self.event(who, "recovery_key_saved");
        Ok(())
    }

    pub(crate) fn renew_key(&mut self, at: At) -> Answer {
        let who = self.sessions[at].who;
        if !self.has_unsaved_key(who) {
            return Err("conflict");
        }
        self.replace_key(at);
        self.accounts[who].mails += 1;
        Ok(())
    }

    pub(crate) fn renew_required_key(&mut self, at: At) -> Answer {
        if self.sessions[at].must_save { self.renew_key(at) } else { Err("unlock_first") }
    }

    /// The active key of an account, if its owner is asked for it.
    fn due_key(&mut self, who: Who) -> Option<&mut Key> {
        let key = self.active_key(who).filter(|_| self.is_asked(who))?;
        Some(&mut self.keys[key])
    }

    pub(crate) fn check_up(&mut self, at: At, still_there: bool) -> Answer {
        let (now, who) = (self.now, self.sessions[at].who);
        let key = self.due_key(who).ok_or("conflict")?;
        key.check_due = Some(now + if still_there { NEXT_CHECK_UP } else { LATER });
        self.event(who, "recovery_key_checked_up");
        Ok(())
    }

    /// How many mails should be written.
    pub(crate) fn remind(&mut self) -> u64 {
        let (now, mut written) = (self.now, 0);
        for who in 0..self.accounts.len() {
            let Some(key) = self.due_key(who).filter(|key| key.reminded < key.check_due) else { continue };
            key.reminded = Some(now);
            self.accounts[who].mails += 1;
            written += 1;
        }
        written
    }
}
