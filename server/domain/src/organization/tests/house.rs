//! Organizations with people in them.

use super::super::policy::PolicyDraft;
use crate::{
    EnrolOnly, Result, SessionToken, Timestamp, Visitor,
    testing::{Owner, World},
};
use model::{AllowedWays, PolicyView};
use store::{account, organization, organization::NewPolicy};
use uuid::Uuid;

pub(super) const MARIA: &str = "maria@example.org";
pub(super) const JOAO: &str = "joao@example.org";
pub(super) const ANA: &str = "ana@example.org";

pub(super) const KEYS_ONLY: AllowedWays =
    AllowedWays { security_key: true, authenticator_app: false, text_message: false };

/// A policy as an admin types it: required from a day on.
pub(super) fn required(from: &str) -> PolicyDraft {
    PolicyDraft { required: true, from: from.to_owned(), ..PolicyDraft::default() }
}

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

    pub(super) async fn policy(&self, signed_in: &crate::SignedIn) -> PolicyView {
        self.portal.policy(&self.context(), signed_in.admin().unwrap()).await.unwrap()
    }

    /// Who is held up.
    pub(crate) async fn held_up(&self, token: &SessionToken) -> EnrolOnly {
        match self.visitor(token).await {
            Visitor::EnrolOnly(enrol_only) => enrol_only,
            other => panic!("not held up but {other:?} on {}", self.engine()),
        }
    }

    /// Lets someone who is shut out set up for a day.
    pub(super) async fn open_window(&self, account: Uuid) {
        let mut tx = self.write().await;
        account::set_setup_until(&mut tx, account, Some(self.now().plus(Timestamp::DAY).0)).await.unwrap();
        tx.commit().await.unwrap();
    }

    pub(crate) async fn leave_out(&self, account: Uuid, until: Option<i64>) {
        let mut tx = self.write().await;
        account::set_exclusion(&mut tx, account, until, until.map(|_| "scripts")).await.unwrap();
        tx.commit().await.unwrap();
    }

    /// The set-up of an app by someone who is held up. The session goes on with another token.
    pub(super) async fn enrol(&self, token: &SessionToken) -> Result<SessionToken> {
        let enrol_only = self.held_up(token).await;
        let may = enrol_only.may_enrol(self.now()).expect("may enrol");
        self.portal.start_app_setup(&self.context(), may).await?;
        let sheet = self.portal.app_setup_sheet(&self.context(), may).await.unwrap().unwrap();
        let key = secrecy::ExposeSecret::expose_secret(&sheet.key).replace(' ', "");
        let secret = totp_rs::Secret::try_from_base32(&key).unwrap().as_bytes().to_vec();
        let code = self.code(&secret);
        Ok(self.portal.connect_app(&self.context(), may, &code).await?.token)
    }
}
