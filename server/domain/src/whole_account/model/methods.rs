//! Authenticator apps, and turning two-step verification on with the first and off (product.md 2, 3, 5, 6, 9).

use super::{Answer, App, At, Class, Method, Model, SETUP, Setup, Standing, is_code};
use crate::whole_account::action::Who;
use uuid::Uuid;

const MAX_APPS: usize = 10;
/// A wrong clock is looked for this many steps away.
const CLOCK_SEARCH: i64 = 20;

fn same_name(a: &str, b: &str) -> bool {
    let plain = |text: &str| text.to_lowercase().replace(' ', "");
    plain(a) == plain(b)
}

impl Setup {
    pub(crate) const fn is_open_at(&self, now: i64) -> bool {
        now < self.expires
    }
}

impl Model {
    const fn new_setup(&self) -> Setup {
        Setup { secret: Vec::new(), expires: self.now + SETUP }
    }

    pub(crate) fn is_open(&self, setup: &Setup) -> bool {
        setup.is_open_at(self.now)
    }

    fn open_setup(&self, at: At) -> Option<Setup> {
        self.sessions[at].setup.clone().filter(|setup| self.is_open(setup))
    }

    fn open_replacement(&self, at: At) -> Option<(usize, Setup)> {
        self.sessions[at].replacement.clone().filter(|(_, setup)| self.is_open(setup))
    }

    fn has_room(&self, who: Who) -> Answer {
        if self.apps_of(who).len() < MAX_APPS { Ok(()) } else { Err("too_many_apps") }
    }

    fn taken_name(&self, who: Who, name: &str, but: Option<usize>) -> bool {
        self.apps_of(who).into_iter().any(|app| Some(app) != but && same_name(&self.apps[app].name, name))
    }

    /// An app of the account of a session.
    fn own_app(&self, at: At, app: Option<usize>) -> Answer<usize> {
        let own = self.apps_of(self.sessions[at].who);
        app.filter(|app| own.contains(app)).ok_or("not_found")
    }

    pub(crate) fn start_setup(&mut self, at: At) -> Answer {
        self.has_room(self.sessions[at].who)?;
        if self.open_setup(at).is_none() {
            self.sessions[at].setup = Some(self.new_setup());
        }
        Ok(())
    }

    pub(crate) fn restart_setup(&mut self, at: At) -> Answer {
        self.open_setup(at).ok_or("setup_expired")?;
        self.sessions[at].setup = Some(self.new_setup());
        Ok(())
    }

    /// The step of a code that proves a set-up; nothing is counted.
    fn proved(&self, setup: &Setup, code: &str) -> Answer<i64> {
        let fits = |steps: &i64| self.code(&setup.secret, *steps) == code;
        let near = (-CLOCK_SEARCH..=CLOCK_SEARCH).any(|steps| fits(&steps));
        self.taken(&setup.secret, code).ok_or(if near { "clock_off" } else { "wrong_code" })
    }

    fn add_app(&mut self, who: Who, name: String, setup: Setup, last_step: i64) -> usize {
        self.apps.push(App { who, name, secret: setup.secret, last_step, gone: false, id: Uuid::nil() });
        self.apps.len() - 1
    }

    pub(crate) fn connect(&mut self, at: At, code: &str) -> Answer {
        if !is_code(code) {
            return Err("fields");
        }
        let who = self.sessions[at].who;
        let setup = self.open_setup(at).ok_or("setup_expired")?;
        let step = self.proved(&setup, code)?;
        self.has_room(who)?;
        let names =
            (1..).map(|n| if n == 1 { "Authenticator app".to_owned() } else { format!("Authenticator app {n}") });
        let name = names.into_iter().find(|name| !self.taken_name(who, name, None)).unwrap();
        let app = self.add_app(who, name, setup, step);
        let session = &mut self.sessions[at];
        session.setup = None;
        session.second_step = Some(self.now);
        if !self.accounts[who].on || session.method.is_none() {
            session.method = Some(Method::App(app));
        }
        if !self.accounts[who].on {
            self.accounts[who].on = true;
            self.end_others(who, Some(at));
            self.event(who, "two_step_enabled");
            self.replace_key(at);
        }
        self.told(who, "authenticator_app_added");
        Ok(())
    }

    pub(crate) fn rename_app(&mut self, at: At, app: Option<usize>, name: &str) -> Answer {
        if name.is_empty() {
            return Err("fields");
        }
        let (who, app) = (self.sessions[at].who, self.own_app(at, app)?);
        if self.taken_name(who, name, Some(app)) {
            return Err("app_name_taken");
        }
        if self.apps[app].name != name {
            name.clone_into(&mut self.apps[app].name);
            self.told(who, "authenticator_app_renamed");
        }
        Ok(())
    }

    /// Takes an app away: what was opened with it ends, but for one session, and no replacement stays open.
    fn take_app(&mut self, at: At, app: usize) {
        self.apps[app].gone = true;
        for (other, session) in self.sessions.iter_mut().enumerate() {
            if session.who == self.apps[app].who {
                session.replacement = None;
                session.kept &= other == at || session.method != Some(Method::App(app));
            }
        }
    }

    pub(crate) fn remove_app(&mut self, at: At, app: Option<usize>) -> Answer {
        let (who, app) = (self.sessions[at].who, self.own_app(at, app)?);
        if self.apps_of(who).len() == 1 {
            return Err("last_method");
        }
        self.take_app(at, app);
        self.told(who, "authenticator_app_removed");
        Ok(())
    }

    pub(crate) fn start_replacement(&mut self, at: At, app: Option<usize>) -> Answer {
        let app = self.own_app(at, app)?;
        if self.open_replacement(at).is_none_or(|(open, _)| open != app) {
            self.sessions[at].replacement = Some((app, self.new_setup()));
        }
        Ok(())
    }

    pub(crate) fn restart_replacement(&mut self, at: At) -> Answer {
        let (app, _) = self.open_replacement(at).ok_or("setup_expired")?;
        self.sessions[at].replacement = Some((app, self.new_setup()));
        Ok(())
    }

    pub(crate) fn replace_app(&mut self, at: At, code: &str) -> Answer {
        if !is_code(code) {
            return Err("fields");
        }
        let (old, setup) = self.open_replacement(at).ok_or("setup_expired")?;
        let step = self.proved(&setup, code)?;
        let who = self.sessions[at].who;
        self.take_app(at, old);
        let new = self.add_app(who, self.apps[old].name.clone(), setup, step);
        let session = &mut self.sessions[at];
        session.second_step = Some(self.now);
        if session.method.is_none_or(|method| method == Method::App(old)) {
            session.method = Some(Method::App(new));
        }
        self.told(who, "authenticator_app_replaced");
        Ok(())
    }

    pub(crate) fn turn_off(&mut self, at: At) -> Answer {
        let who = self.sessions[at].who;
        if !self.accounts[who].on {
            return Err("conflict");
        }
        self.accounts[who].on = false;
        for app in self.apps.iter_mut().filter(|app| app.who == who) {
            app.gone = true;
        }
        for key in self.keys.iter_mut().filter(|key| key.who == who) {
            key.standing = Standing::Forgotten;
        }
        self.clear(who, Class::Codes);
        self.clear(who, Class::RecoveryKey);
        self.end_others(who, Some(at));
        let session = &mut self.sessions[at];
        (session.setup, session.replacement, session.shown) = (None, None, None);
        (session.second_step, session.method, session.must_save) = (None, None, false);
        self.told(who, "two_step_disabled");
        Ok(())
    }
}
