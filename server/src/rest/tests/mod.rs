//! The REST API through the real router, on each engine. Each answer is held against the description.

mod authentication;
mod changes;
mod client;
mod describes;
mod docs;
mod fence;
mod lists;
mod matrix;
mod once;
mod policy;
mod report;
mod strange;

use crate::http::tests::{House, PASSWORD, browser::Browser};
use client::Client;
pub use client::token_for;
use domain::{Device, NewAccount};
use uuid::Uuid;

const ADMIN: &str = "ana@example.org";
const MARIA: &str = "maria@example.org";

/// An organization with an admin, and a client with a token that may do everything.
struct Org<'a> {
    house: &'a House,
    id: Uuid,
    admin: String,
    client: Client,
}

impl<'a> Org<'a> {
    async fn of(house: &'a House) -> Self {
        Self::numbered(house, 1, ADMIN).await
    }

    async fn numbered(house: &'a House, number: u128, admin: &str) -> Self {
        let id = Uuid::from_u128(number);
        let mut tx = house.database().write().await.unwrap();
        store::organization::insert(&mut tx, id, "Example Ltd", 1).await.unwrap();
        tx.commit().await.unwrap();
        let account = person(house, Some((id, "admin")), admin).await;
        let token = token_for(house, &account, "account:read organization:admin").await;
        Self { house, id, admin: account, client: Client::of(house).bearer(&token) }
    }

    async fn member(&self, email: &str) -> String {
        person(self.house, Some((self.id, "member")), email).await
    }

    /// A member with two-step verification, who is logged in.
    async fn owner(&self, email: &str) -> (String, Browser) {
        let id = self.member(email).await;
        let mut browser = Browser::new(self.house);
        browser.form("log_in", &[("email", email), ("password", PASSWORD)]).await;
        browser.enable(self.house).await;
        (id, browser)
    }

    /// Makes two-step verification required from now on.
    async fn requires(&self) {
        let new = store::organization::NewPolicy {
            required_from: Some(self.house.site.portal.now().0),
            delays: 1,
            allow_security_key: true,
            allow_authenticator_app: true,
            allow_text_message: true,
            may_disable: false,
            contact: String::new(),
            token_days: 365,
        };
        let mut tx = self.house.database().write().await.unwrap();
        let now = store::organization::by_id(&mut tx, self.id).await.unwrap().unwrap();
        assert!(store::organization::set_policy(&mut tx, self.id, now.policy_version, &new).await.unwrap());
        tx.commit().await.unwrap();
    }
}

/// An account with a proved address and [`PASSWORD`]. Its id.
async fn person(house: &House, organization: Option<(Uuid, &str)>, email: &str) -> String {
    let portal = &house.site.portal;
    let input = NewAccount { email: email.to_owned(), name: format!("Person {email}"), password: PASSWORD.to_owned() };
    let id = portal.create_account(&portal.context(Device::default()), &input).await.unwrap();
    if let Some((organization, role)) = organization {
        let mut tx = house.database().write().await.unwrap();
        store::account::set_organization(&mut tx, id, organization, role).await.unwrap();
        tx.commit().await.unwrap();
    }
    id.to_string()
}

/// How often something happened to an account.
async fn events(house: &House, account: &str, kind: &str) -> usize {
    let mut tx = house.database().read().await.unwrap();
    let all = store::activity::of_account(&mut tx, account.parse().unwrap(), 10_000).await.unwrap();
    all.iter().filter(|event| event.kind == kind).count()
}
