//! Organizations, and what their people have: a telephone, a token of the API.

use super::{Owner, World};
use crate::{
    EnrolOnly, PolicyDraft, Result, SessionToken, SignedIn, Timestamp, Token, Visitor,
    text_message::{Number, Phone},
};
use model::{PolicyView, Scope};
use store::{
    account,
    api_token::{self, ApiToken},
    organization::{self, NewPolicy},
};
use uuid::Uuid;

impl World {
    /// An organization without anybody.
    pub(crate) async fn organization(&self, name: &str) -> Uuid {
        let id = self.context().id();
        let mut tx = self.write().await;
        organization::insert(&mut tx, id, name, self.now().0).await.unwrap();
        tx.commit().await.unwrap();
        id
    }

    /// Puts an account into an organization.
    pub(crate) async fn join(&self, account: Uuid, organization: Uuid, role: &str) {
        let mut tx = self.write().await;
        account::set_organization(&mut tx, account, organization, role).await.unwrap();
        tx.commit().await.unwrap();
    }

    /// An organization with an admin who has two-step verification and unlocked settings.
    pub(crate) async fn organization_of(&self, email: &'static str) -> (Uuid, Owner) {
        let (organization, admin) = (self.organization("Example Ltd").await, self.owner(email).await);
        self.join(admin.id, organization, "admin").await;
        (organization, admin)
    }

    /// What no admin can do: any policy, from any moment on.
    pub(crate) async fn put_policy(&self, organization: Uuid, change: impl FnOnce(&mut NewPolicy)) {
        let mut new = NewPolicy {
            required_from: Some(self.now().0),
            delays: 0,
            allow_security_key: true,
            allow_authenticator_app: true,
            allow_text_message: true,
            may_disable: false,
            contact: "Room 12".to_owned(),
            token_days: 365,
        };
        change(&mut new);
        let mut tx = self.write().await;
        let version = organization::by_id(&mut tx, organization).await.unwrap().unwrap().policy_version;
        assert!(organization::set_policy(&mut tx, organization, version, &new).await.unwrap());
        tx.commit().await.unwrap();
    }

    /// Saves a policy as an admin whose settings are open.
    pub(crate) async fn set_policy(&self, admin: &SessionToken, draft: PolicyDraft) -> Result<()> {
        let signed_in = self.signed_in(admin).await;
        let admin = signed_in.admin().unwrap().unlocked(self.now()).unwrap();
        let version = self.policy(&signed_in).await.version;
        self.portal.set_policy(&self.context(), admin, &PolicyDraft { version, ..draft }).await
    }

    pub(crate) async fn policy(&self, signed_in: &SignedIn) -> PolicyView {
        self.portal.policy(&self.context(), signed_in.admin().unwrap()).await.unwrap()
    }

    /// Who is held up.
    pub(crate) async fn held_up(&self, token: &SessionToken) -> EnrolOnly {
        match self.visitor(token).await {
            Visitor::EnrolOnly(enrol_only) => enrol_only,
            other => panic!("not held up but {other:?} on {}", self.engine()),
        }
    }

    pub(crate) async fn leave_out(&self, account: Uuid, until: Option<i64>) {
        let mut tx = self.write().await;
        account::set_exclusion(&mut tx, account, until, until.map(|_| "scripts")).await.unwrap();
        tx.commit().await.unwrap();
    }

    /// A telephone beside whatever else an account has: it was the first.
    pub(crate) async fn give_phone(&self, account: Uuid) {
        let number = Number::read("+447400123456").unwrap();
        let mut tx = self.write().await;
        Phone::insert(&self.portal, &mut tx, &self.context(), account, &number).await.unwrap();
        tx.commit().await.unwrap();
    }

    /// A token of an account, for a year.
    pub(crate) async fn token(&self, account: Uuid, scopes: &[Scope]) -> Token {
        let token = Token::generate(&self.context());
        let row = ApiToken {
            id: token.id(),
            account_id: account,
            name: "Backup".to_owned(),
            secret_hash: token.hash(),
            scopes: scopes.iter().map(|scope| scope.name()).collect::<Vec<_>>().join(" "),
            created_at: self.now().0,
            expires_at: self.now().plus(365 * Timestamp::DAY).0,
            last_used_at: None,
            last_used_ip: None,
            last_used_agent: None,
            reminded_at: None,
        };
        let mut tx = self.write().await;
        api_token::insert(&mut tx, &row).await.unwrap();
        tx.commit().await.unwrap();
        token
    }
}
