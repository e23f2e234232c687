//! A person: what they know, and how they get in.

use super::{
    admins::Office,
    browser::{Browser, Lived},
    soft_key::SoftKey,
    state::{State, open},
};
use app::routes;
use domain::{SystemClock, Timestamp};
use std::{net::SocketAddr, thread::sleep, time::Duration};
use store::{Tx, testing};
use totp_rs::{Algorithm, Builder, Secret};
use uuid::Uuid;

pub const PASSWORD: &str = "seven silent rivers";
const HERE: &str = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";
pub const ELSEWHERE: &str = "Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15; rv:140.0) Gecko/20100101 Firefox/140.0";

/// The second step of an honest way back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    Code,
    RecoveryKey,
}

pub struct Person {
    pub id: Uuid,
    pub email: String,
    /// No other person of the same server has it.
    pub number: u32,
    database: String,
    server: SocketAddr,
    from: String,
    pub browser: Browser,
    /// Another device that was logged in.
    pub elsewhere: Option<Browser>,
    /// All that they have ever chosen, connected and written down, the newest last. What works of it they find out by trying.
    pub passwords: Vec<String>,
    pub secrets: Vec<String>,
    pub recovery_keys: Vec<String>,
    pub keys: Vec<SoftKey>,
    /// What she belongs to, if anything.
    pub office: Option<Office>,
}

impl Person {
    pub fn new(id: Uuid, email: String, number: u32, server: SocketAddr, database: &str) -> Self {
        let from = format!("10.0.{}.{}", number / 250, number % 250 + 1);
        Self {
            id,
            email,
            number,
            database: database.to_owned(),
            server,
            browser: Browser::new(server, &from, HERE),
            elsewhere: None,
            from,
            passwords: vec![PASSWORD.to_owned()],
            secrets: Vec::new(),
            recovery_keys: Vec::new(),
            keys: Vec::new(),
            office: None,
        }
    }

    /// While something may go wrong, its database may be away for a moment.
    pub async fn state(&self) -> State {
        let mut tries = if self.browser.doubts { 200 } else { 1 };
        loop {
            let (database, id) = (self.database.clone(), self.id);
            match tokio::spawn(async move { State::of(&database, id).await }).await {
                Ok(state) => return state,
                Err(error) if tries == 1 => std::panic::resume_unwind(error.into_panic()),
                Err(_) => sleep(Duration::from_millis(50)),
            }
            tries -= 1;
        }
    }

    /// Asks another server of the same site from here on.
    pub fn moves_to(&mut self, server: SocketAddr) {
        self.server = server;
        self.browser.moves_to(server);
    }

    /// From here on there is but this server, with its database.
    pub fn lives_at(&mut self, server: SocketAddr, database: &str) {
        self.moves_to(server);
        database.clone_into(&mut self.database);
    }

    /// What no page does.
    pub async fn write(&self, change: impl AsyncFnOnce(&mut Tx)) {
        let db = open(&self.database).await;
        let mut tx = db.write().await.unwrap();
        change(&mut tx).await;
        tx.commit().await.unwrap();
        db.close().await;
    }

    /// Sends a form that leads on to a page.
    pub fn form(&mut self, door: &str, fields: &[(&str, &str)], to: &str) -> Lived<()> {
        assert_eq!(self.browser.form(door, fields)?.to, to, "where {door} leads to");
        Ok(())
    }

    /// A browser without any cookie.
    pub fn open_browser(&mut self) {
        let doubts = self.browser.doubts;
        self.browser = Browser::new(self.server, &self.from, self.browser.agent);
        self.browser.doubts = doubts;
    }

    /// The first step, in a new browser. Where it leads to. It sends a text to whoever has only a telephone.
    pub async fn enter_password(&mut self) -> Lived<String> {
        self.wait_for_texts().await;
        self.open_browser();
        for known in self.passwords.clone().into_iter().rev() {
            let answer = self.browser.form("log_in", &[("email", &self.email), ("password", &known)])?;
            if answer.to != routes::LOG_IN {
                return Ok(answer.to);
            }
        }
        panic!("no password of {} is right", self.email);
    }

    /// The second step with an app, the newest first.
    pub async fn enter_code(&mut self) -> Lived<String> {
        for secret in self.secrets.clone().into_iter().rev() {
            self.forget_codes().await;
            let answer = self.browser.form("log_in_with_code", &[("code", &code(&secret))])?;
            if answer.to != routes::LOG_IN_APP {
                return Ok(answer.to);
            }
        }
        panic!("no app of {} is right", self.email);
    }

    /// The second step with a recovery key, the newest first. It brings a new one.
    pub fn enter_recovery_key(&mut self) -> Lived<String> {
        for key in self.recovery_keys.clone().into_iter().rev() {
            let answer = self.browser.form("log_in_with_recovery_key", &[("recovery-key", &key)])?;
            if answer.to != routes::LOG_IN_RECOVERY {
                assert_eq!(answer.to, routes::NEW_RECOVERY_KEY);
                return Ok(answer.to);
            }
        }
        panic!("no recovery key of {} is right", self.email);
    }

    /// Logs in from the beginning, by a way that the account has, with a code of an app or a text or with a key; saves a new recovery key if it must.
    pub async fn log_in(&mut self, way: Way) -> Lived<()> {
        let mut to = self.enter_password().await?;
        if to != routes::SECURITY {
            to = match way {
                Way::Code if to == routes::LOG_IN_TEXT => self.enter_text().await?,
                Way::Code if to == routes::LOG_IN_KEY && self.secrets.is_empty() => self.enter_key()?,
                Way::Code => self.enter_code().await?,
                Way::RecoveryKey => self.enter_recovery_key()?,
            };
        }
        self.arrive(&to)
    }

    /// The end of a log-in.
    fn arrive(&mut self, to: &str) -> Lived<()> {
        if to == routes::NEW_RECOVERY_KEY {
            return self.save_required_key();
        }
        assert_eq!(to, routes::SECURITY, "{}", self.browser.get(to)?.page);
        Ok(())
    }

    /// Writes the recovery key down that holds the log-in up, and goes on.
    pub fn save_required_key(&mut self) -> Lived<()> {
        self.write_key_down(routes::NEW_RECOVERY_KEY)?;
        self.browser.form("finish_recovery_key", &[("saved", "yes")])?;
        assert_eq!(self.browser.get(routes::TWO_STEP)?.status, 200, "the key is saved");
        Ok(())
    }

    /// Copies the recovery key from a page.
    pub fn write_key_down(&mut self, page: &str) -> Lived<()> {
        let key = self.browser.get(page)?.text_of("recovery-key");
        assert_eq!(key.len(), 29, "{key}");
        self.recovery_keys.push(key);
        Ok(())
    }

    /// Copies the secret of a new app from a page.
    pub fn scan(&mut self, page: &str) -> Lived<String> {
        let secret = self.browser.get(page)?.text_of("setup-key");
        self.secrets.push(secret.clone());
        Ok(code(&secret))
    }

    /// Opens the settings, with a code if it is asked for.
    pub async fn unlock(&mut self) -> Lived<()> {
        if self.unlock_by_text().await? || self.unlock_by_key()? {
            return Ok(());
        }
        let secret = self.secrets.last().cloned();
        for known in self.passwords.clone().into_iter().rev() {
            self.forget_codes().await;
            let code = secret.as_deref().map(code).unwrap_or_default();
            let answer = self.browser.form("unlock", &[("password", &known), ("code", &code)])?;
            if answer.to == routes::TWO_STEP {
                return Ok(());
            }
        }
        let page = self.browser.get(routes::UNLOCK)?.page;
        panic!("{} cannot open the settings: {page}", self.email);
    }

    /// After a new start of the server: goes on in the browser, or logs in again, and opens the settings.
    pub async fn come_back(&mut self, way: Way) -> Lived<()> {
        let here = self.browser.get(routes::TWO_STEP)?;
        if here.to == routes::NEW_RECOVERY_KEY {
            self.save_required_key()?;
        } else if here.status != 200 {
            match self.go_on_by_text().await? {
                Some(to) => self.arrive(&to)?,
                None => self.log_in(way).await?,
            }
        }
        self.unlock().await
    }

    /// Logs in with the password alone, and opens the settings.
    pub async fn begin(&mut self) -> Lived<()> {
        self.log_in(Way::Code).await?;
        self.unlock().await
    }

    /// The same, and turns two-step verification on.
    pub async fn turn_on(&mut self) -> Lived<()> {
        self.begin().await?;
        self.connect_first_app()?;
        self.write_key_down(routes::RECOVERY_NEW)?;
        self.form("finish_recovery_key", &[("saved", "yes")], routes::DONE)
    }

    /// The first app turns two-step verification on.
    pub fn connect_first_app(&mut self) -> Lived<()> {
        self.form("start_app_setup", &[], routes::APP)?;
        let code = self.scan(routes::APP)?;
        self.form("connect_app", &[("code", &code)], routes::RECOVERY_NEW)
    }

    pub fn connect_another_app(&mut self) -> Lived<()> {
        self.form("start_app_setup", &[], routes::APP)?;
        let code = self.scan(routes::APP)?;
        self.form("connect_app", &[("code", &code)], routes::DONE)
    }

    /// Turns it on, and logs in on another device.
    pub async fn turn_on_with_two_devices(&mut self) -> Lived<()> {
        self.turn_on().await?;
        let here = self.browser.clone();
        self.browser.agent = ELSEWHERE;
        self.log_in(Way::Code).await?;
        self.elsewhere = Some(std::mem::replace(&mut self.browser, here));
        Ok(())
    }

    /// Whether the other device has an ended session if and only if the database says so (I10).
    pub fn check_elsewhere(&mut self, state: &State) -> Lived<()> {
        let Some(elsewhere) = &mut self.elsewhere else { return Ok(()) };
        let known = state.sessions.iter().any(|session| session.user_agent == elsewhere.agent);
        assert_eq!(elsewhere.get(routes::TWO_STEP)?.status == 200, known, "I10");
        Ok(())
    }

    async fn forget_codes(&self) {
        self.write(async |tx| testing::forget_codes(tx, self.id).await.unwrap()).await;
    }
}

/// What an authenticator app shows now.
pub fn code(secret: &str) -> String {
    code_at(secret, now().unix_seconds())
}

/// What it shows at a moment in Unix seconds.
pub fn code_at(secret: &str, seconds: u64) -> String {
    let secret = Secret::try_from_base32(secret).unwrap();
    let totp = Builder::new()
        .with_algorithm(Algorithm::SHA1)
        .with_secret(secret)
        .with_account_name("-")
        .with_issuer(Some("-"))
        .build();
    totp.unwrap().generate(seconds).to_string()
}

pub fn now() -> Timestamp {
    domain::Clock::now(&SystemClock)
}
