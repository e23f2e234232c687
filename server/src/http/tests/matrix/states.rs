//! Visitors in every state that there is, each a new person.

use crate::http::tests::{
    House, PASSWORD,
    browser::{Browser, between, code_at},
};
use app::routes;
use axum::http::StatusCode;
use domain::{Device, NewAccount};
use std::sync::atomic::{AtomicU32, Ordering};
use store::{
    account,
    organization::{self, NewPolicy},
};
use uuid::Uuid;

/// How far a visitor has come. The order of the columns of every table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// Nobody.
    Anonymous,
    /// A program that shows an API token, and has no session.
    ApiToken,
    /// The right password, and the second step open.
    Pending,
    /// Held up by what an organization requires: nothing but the set-up.
    EnrolOnly,
    /// Held up by a recovery key that was never saved.
    KeyToSave,
    /// Both steps, settings locked. Another session of the same person has opened its own.
    Locked,
    /// The same; this session opened its settings 15 minutes ago.
    Lapsed,
    /// Both steps, settings open.
    Unlocked,
    /// An admin with locked settings,
    LockedAdmin,
    /// and with open ones.
    Admin,
}

impl State {
    pub const ALL: [Self; 10] = [
        Self::Anonymous,
        Self::ApiToken,
        Self::Pending,
        Self::EnrolOnly,
        Self::KeyToSave,
        Self::Locked,
        Self::Lapsed,
        Self::Unlocked,
        Self::LockedAdmin,
        Self::Admin,
    ];
}

/// Somebody in a state.
pub struct Known {
    pub browser: Browser,
    pub account: Option<Uuid>,
    /// What they are called; nobody else is.
    pub name: String,
    /// Of their authenticator app, in base32.
    pub secret: String,
    /// Their recovery key, in groups.
    pub key: String,
}

/// A server with two organizations: one that asks for nothing, and one that requires two-step verification.
pub struct Household {
    pub house: House,
    /// A member of the first, whom the admins look after.
    pub member: Uuid,
    people: AtomicU32,
}

/// Stands on no page.
const NONE: &str = "nothing-of-the-kind";
const FREE: Uuid = Uuid::from_u128(1);
const STRICT: Uuid = Uuid::from_u128(2);

impl Household {
    pub async fn of(house: House) -> Self {
        let now = house.site.portal.now().0;
        let mut tx = house.database().write().await.unwrap();
        organization::insert(&mut tx, FREE, "Free Ltd", now).await.unwrap();
        organization::insert(&mut tx, STRICT, "Strict Ltd", now).await.unwrap();
        let policy = NewPolicy {
            required_from: Some(now),
            delays: 0,
            allow_security_key: true,
            allow_authenticator_app: true,
            allow_text_message: true,
            may_disable: false,
            contact: String::new(),
            token_days: 365,
        };
        assert!(organization::set_policy(&mut tx, STRICT, 0, &policy).await.unwrap());
        tx.commit().await.unwrap();
        let mut household = Self { house, member: Uuid::nil(), people: AtomicU32::new(0) };
        household.member = household.another_member().await;
        household
    }

    /// A new member of the first.
    pub async fn another_member(&self) -> Uuid {
        self.person(Some((FREE, "member"))).await.0
    }

    /// A new account: its number, address and name.
    async fn person(&self, organization: Option<(Uuid, &str)>) -> (Uuid, String, String) {
        let count = self.people.fetch_add(1, Ordering::Relaxed);
        let (email, name) = (format!("person{count}@example.org"), format!("Quirinus-{count}"));
        let portal = &self.house.site.portal;
        let input = NewAccount { email: email.clone(), name: name.clone(), password: PASSWORD.to_owned() };
        let id = portal.create_account(&portal.context(Device::default()), &input).await.unwrap();
        if let Some((organization, role)) = organization {
            let mut tx = self.house.database().write().await.unwrap();
            account::set_organization(&mut tx, id, organization, role).await.unwrap();
            tx.commit().await.unwrap();
        }
        (id, email, name)
    }

    /// A new person in a state.
    pub async fn visitor(&self, state: State) -> Known {
        let organization = match state {
            State::Anonymous => {
                let browser = Browser::new(&self.house);
                return Known {
                    browser,
                    account: None,
                    name: NONE.to_owned(),
                    secret: NONE.to_owned(),
                    key: NONE.to_owned(),
                };
            }
            State::EnrolOnly => (STRICT, "admin"),
            State::LockedAdmin | State::Admin => (FREE, "admin"),
            _ => (FREE, "member"),
        };
        let (id, email, name) = self.person(Some(organization)).await;
        let mut browser = Browser::new(&self.house);
        if state == State::EnrolOnly {
            assert_eq!(log_in(&mut browser, &email).await, routes::LOG_IN_REQUIRED);
            return Known { browser, account: Some(id), name, secret: NONE.to_owned(), key: NONE.to_owned() };
        }
        assert_eq!(log_in(&mut browser, &email).await, routes::SECURITY);
        let secret = self.set_up(&mut browser).await;
        let key = text_of(&browser.get(routes::RECOVERY_NEW).await.body, "recovery-key");
        let now = self.house.site.portal.now().unix_seconds();
        if state != State::KeyToSave {
            browser.form("finish_recovery_key", &[("saved", "yes")]).await;
        }
        if state == State::ApiToken {
            browser = Browser::new(&self.house);
            browser.authorization = Some(format!("Bearer {}", self.token(id, "account:read organization:admin").await));
            return Known { browser, account: Some(id), name, secret, key };
        }
        if matches!(state, State::Pending | State::KeyToSave | State::Locked | State::LockedAdmin) {
            // The session that was there stays, with its open settings.
            browser = Browser::new(&self.house);
            assert_eq!(log_in(&mut browser, &email).await, routes::LOG_IN_APP);
        }
        if matches!(state, State::KeyToSave | State::Locked | State::LockedAdmin) {
            let to = if state == State::KeyToSave { routes::NEW_RECOVERY_KEY } else { routes::SECURITY };
            let answer = browser.form("log_in_with_code", &[("code", &code_at(&secret, now))]).await;
            assert_eq!(answer.location(), to);
        }
        if state == State::Lapsed {
            self.house.clock.forward(15 * 60_000);
        }
        Known { browser, account: Some(id), name, secret, key }
    }

    /// Turns it on with the code of the step before, so that the one of now is there for a log-in. The secret.
    async fn set_up(&self, browser: &mut Browser) -> String {
        browser.form("unlock", &[("password", PASSWORD)]).await;
        browser.form("start_app_setup", &[]).await;
        let secret = text_of(&browser.get(routes::APP).await.body, "setup-key");
        let code = code_at(&secret, self.house.site.portal.now().unix_seconds() - 30);
        assert_eq!(browser.form("connect_app", &[("code", &code)]).await.location(), routes::RECOVERY_NEW);
        secret
    }

    /// An API token of an account, which lives for ten days.
    pub async fn token(&self, account: Uuid, scopes: &str) -> String {
        crate::rest::tests::token_for(&self.house, &account.to_string(), scopes).await
    }

    /// Somebody without two-step verification, who may do without.
    pub async fn plain(&self, role: &str) -> (Uuid, String) {
        let (id, email, _) = self.person(Some((FREE, role))).await;
        (id, email)
    }

    /// The address of somebody.
    pub async fn email(&self, id: Uuid) -> String {
        let mut tx = self.house.database().read().await.unwrap();
        account::by_id(&mut tx, id).await.unwrap().unwrap().email
    }
}

async fn log_in(browser: &mut Browser, email: &str) -> String {
    let answer = browser.form("log_in", &[("email", email), ("password", PASSWORD)]).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
    answer.location().to_owned()
}

/// What is written in the element of a page that has an id, without spaces.
pub fn text_of(page: &str, id: &str) -> String {
    let (_, element) = between(page, &format!("id=\"{id}\""), "</p>").split_once('>').unwrap();
    let parts = element.split('<').map(|part| part.split_once('>').map_or(part, |(_, rest)| rest));
    parts.flat_map(str::split_whitespace).collect()
}
