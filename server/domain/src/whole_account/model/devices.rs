//! Devices, what ends them, passwords, and the jobs.

use super::{Answer, At, Link, Model};
use crate::{Timestamp, whole_account::action::Who};

/// Requests for a reset of one address in an hour, mails to one account, and how long a link works.
const ASK_MOST: u32 = 20;
const MAILS_AN_HOUR: usize = 3;
const LINK: i64 = Timestamp::HOUR;
/// What does not pass as a new password.
const SHORTEST: usize = 15;

impl Model {
    /// How many devices of an account are logged in beside one.
    pub(super) fn devices(&self, who: Who, keep: Option<At>) -> u32 {
        let all = self.sessions.iter().enumerate();
        let others = all.filter(|(at, session)| session.who == who && session.full && Some(*at) != keep);
        u32::try_from(others.filter(|(_, session)| self.is_live(session)).count()).unwrap()
    }

    /// A device of the account of a session.
    fn own_device(&self, at: At, device: Option<At>) -> Answer<At> {
        let who = self.sessions[at].who;
        let own = |device: &At| {
            let session = &self.sessions[*device];
            session.who == who && session.full && self.is_live(session)
        };
        device.filter(own).ok_or("not_found")
    }

    pub(crate) fn rename_device(&mut self, at: At, device: Option<At>, name: &'static str) -> Answer {
        let device = self.own_device(at, device)?;
        let name = Some(name).filter(|name| !name.is_empty());
        if self.sessions[device].name != name {
            self.sessions[device].name = name;
            self.told(self.sessions[at].who, "device_renamed");
        }
        Ok(())
    }

    pub(crate) fn log_out_device(&mut self, at: At, device: Option<At>) -> Answer {
        let device = self.own_device(at, device)?;
        if device == at {
            return Err("not_found");
        }
        self.sessions[device].kept = false;
        self.told(self.sessions[at].who, "device_logged_out");
        Ok(())
    }

    pub(crate) fn log_out_others(&mut self, at: At) -> u32 {
        let who = self.sessions[at].who;
        let devices = self.devices(who, Some(at));
        if self.end_others(who, Some(at)) == 0 {
            return 0;
        }
        self.told(who, "other_devices_logged_out");
        devices
    }

    /// When "This was not me" was said within the last day.
    fn not_me_since(&self, who: Who) -> Option<i64> {
        self.accounts[who].not_me.filter(|said| *said > self.now - Timestamp::DAY)
    }

    pub(crate) fn not_me(&mut self, at: At) {
        let who = self.sessions[at].who;
        let ended = self.end_others(who, Some(at));
        self.end_links(who);
        if ended > 0 || self.not_me_since(who).is_none() {
            self.accounts[who].not_me = Some(self.now);
            self.told(who, "not_me");
        }
    }

    pub(crate) fn reviewed(&mut self, at: At) -> Answer {
        let who = self.sessions[at].who;
        let said = self.not_me_since(who).ok_or("not_found")?;
        if self.accounts[who].reviewed.is_none_or(|reviewed| reviewed <= said) {
            self.accounts[who].reviewed = Some(self.now);
            self.event(who, "methods_reviewed");
        }
        Ok(())
    }

    fn end_links(&mut self, who: Who) {
        for link in self.links.iter_mut().filter(|link| link.who == who) {
            link.over = true;
        }
    }

    pub(crate) fn change_password(&mut self, at: At, new: &'static str) -> Answer {
        let who = self.sessions[at].who;
        if new.len() < SHORTEST || new == self.accounts[who].password {
            return Err("fields");
        }
        self.accounts[who].password = new;
        self.end_others(who, Some(at));
        self.end_links(who);
        self.told(who, "password_changed");
        Ok(())
    }

    /// Whether a link was sent; its token comes from outside.
    pub(crate) fn ask_reset(&mut self, who: Who) -> Answer<bool> {
        let (asked, until) = if self.now < self.asked.1 { self.asked } else { (0, self.now + Timestamp::HOUR) };
        if asked >= ASK_MOST {
            return Err("too_many_tries");
        }
        self.asked = (asked + 1, until);
        let recent = |link: &&Link| link.who == who && link.made > self.now - Timestamp::HOUR;
        if self.links.iter().filter(recent).count() >= MAILS_AN_HOUR {
            return Ok(false);
        }
        self.end_links(who);
        self.links.push(Link { who, token: String::new(), made: self.now, over: false });
        self.told(who, "password_reset_requested");
        Ok(true)
    }

    pub(crate) fn open_reset(&self, link: usize) -> Answer<Who> {
        let link = &self.links[link];
        if link.over || self.now >= link.made + LINK { Err("reset_link_expired") } else { Ok(link.who) }
    }

    pub(crate) fn reset(&mut self, link: usize, new: &'static str) -> Answer {
        let who = self.open_reset(link)?;
        if new.len() < SHORTEST {
            return Err("fields");
        }
        self.accounts[who].password = new;
        self.end_others(who, None);
        self.end_links(who);
        self.told(who, "password_reset");
        Ok(())
    }

    /// How many open log-ins should be told of.
    pub(crate) fn tell_of_log_ins(&mut self) -> u32 {
        let now = self.now;
        let mut told = 0;
        for who in 0..self.accounts.len() {
            let waits = |session: &&mut super::Session| {
                let open = session.who == who && session.kept && !session.full && !session.told;
                open && session.began <= now - 15 * Timestamp::MINUTE
            };
            if self.accounts[who].told.is_some_and(|last| last > now - Timestamp::HOUR) {
                continue;
            }
            let count = self.sessions.iter_mut().filter(waits).map(|session| session.told = true).count();
            if count > 0 {
                self.accounts[who].told = Some(now);
                self.told(who, "log_in_not_finished");
                told += u32::try_from(count).unwrap();
            }
        }
        told
    }

    pub(crate) fn tidy(&mut self) {
        for at in 0..self.sessions.len() {
            let session = &self.sessions[at];
            if !self.is_live(session) && (session.full || session.told) {
                self.sessions[at].kept = false;
            }
        }
        self.forget_old_counts();
    }
}
