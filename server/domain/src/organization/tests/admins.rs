//! Two organizations, and what their admins may do.

mod approvals;
mod lists;
mod logs;
mod others;
mod races;
mod reminders;
mod resets;

use crate::{
    Error, Result, SessionToken, SignedIn, UnlockedAdmin,
    testing::{Owner, World},
};
use model::Refusal;
use store::{account, organization};
use uuid::Uuid;

pub(super) const ADMIN: &str = "ana@example.org";
pub(super) const MARIA: &str = "maria@example.org";

/// An organization in a world.
pub(super) struct Org<'a> {
    pub world: &'a World,
    pub id: Uuid,
    pub admin: Uuid,
    /// The admin's session, unlocked.
    pub token: SessionToken,
}

impl<'a> Org<'a> {
    /// A new one with one admin, who has no two-step verification.
    pub async fn of(world: &'a World, name: &str, admin: &str) -> Self {
        let id = world.context().id();
        let mut tx = world.write().await;
        organization::insert(&mut tx, id, name, world.now().0).await.unwrap();
        tx.commit().await.unwrap();
        let mut org = Self { world, id, admin: Uuid::nil(), token: SessionToken::generate(&world.context()) };
        org.admin = org.person(admin, "admin").await;
        org.token = world.unlock(&world.log_in(admin).await, "").await;
        world.mails().await;
        org
    }

    /// A new person in it.
    pub async fn person(&self, email: &str, role: &str) -> Uuid {
        let id = self.world.member(email).await;
        self.takes(id, role).await;
        id
    }

    /// A new member with an authenticator app.
    pub async fn owner(&self, email: &'static str) -> Owner {
        let owner = self.world.owner(email).await;
        self.takes(owner.id, "member").await;
        self.world.mails().await;
        owner
    }

    async fn takes(&self, id: Uuid, role: &str) {
        let mut tx = self.world.write().await;
        account::set_organization(&mut tx, id, self.id, role).await.unwrap();
        tx.commit().await.unwrap();
    }

    /// Lets the admin, who has set up nothing, go on although it is required.
    pub async fn leave_out_admin(&self) {
        let mut tx = self.world.write().await;
        account::set_exclusion(&mut tx, self.admin, Some(i64::MAX), Some("a test")).await.unwrap();
        tx.commit().await.unwrap();
    }

    /// Required from a moment on.
    pub async fn require(&self, from: i64) {
        let mut tx = self.world.write().await;
        let row = organization::by_id(&mut tx, self.id).await.unwrap().unwrap();
        let policy = organization::NewPolicy {
            required_from: Some(from),
            delays: 0,
            allow_security_key: true,
            allow_authenticator_app: true,
            allow_text_message: false,
            may_disable: false,
            contact: "help@example.org".to_owned(),
            token_days: 365,
        };
        organization::set_policy(&mut tx, self.id, row.policy_version, &policy).await.unwrap();
        tx.commit().await.unwrap();
    }

    pub async fn signed_in(&self) -> SignedIn {
        self.world.signed_in(&self.token).await
    }

    /// A session of another admin of this organization, unlocked.
    pub async fn second(&self, email: &str) -> (Uuid, SessionToken) {
        let id = self.person(email, "admin").await;
        let token = self.world.unlock(&self.world.log_in(email).await, "").await;
        self.world.mails().await;
        (id, token)
    }

    pub async fn view(&self, id: Uuid) -> model::MemberView {
        let signed_in = self.signed_in().await;
        let (context, admin) = (self.world.context(), signed_in.admin().unwrap());
        self.world.portal.member(&context, admin, &id.to_string()).await.unwrap()
    }

    pub async fn account(&self, id: Uuid) -> account::Account {
        account::by_id(&mut self.world.read().await, id).await.unwrap().unwrap()
    }

    pub async fn reset(&self, id: Uuid, reason: &str) -> Result<()> {
        let signed_in = self.signed_in().await;
        let admin = unlocked(self.world, &signed_in);
        self.world.portal.reset_member(&self.world.context(), admin, &id.to_string(), reason).await.map(drop)
    }

    pub async fn leave_out(&self, id: Uuid, reason: &str, day: &str) -> Result<()> {
        let signed_in = self.signed_in().await;
        let admin = unlocked(self.world, &signed_in);
        self.world.portal.leave_out(&self.world.context(), admin, &id.to_string(), reason, day).await.map(drop)
    }

    pub async fn end_leave_out(&self, id: Uuid) -> Result<()> {
        let signed_in = self.signed_in().await;
        let admin = unlocked(self.world, &signed_in);
        self.world.portal.end_leave_out(&self.world.context(), admin, &id.to_string()).await.map(drop)
    }

    pub async fn allow_set_up(&self, id: Uuid) -> Result<()> {
        let signed_in = self.signed_in().await;
        let admin = unlocked(self.world, &signed_in);
        self.world.portal.allow_set_up(&self.world.context(), admin, &id.to_string()).await.map(drop)
    }

    pub async fn remind(&self, ids: &[Uuid]) -> Result<model::Reminded> {
        let signed_in = self.signed_in().await;
        let ids: Vec<String> = ids.iter().map(Uuid::to_string).collect();
        self.world.portal.remind(&self.world.context(), unlocked(self.world, &signed_in), &ids).await
    }
}

pub(super) fn unlocked<'a>(world: &World, signed_in: &'a SignedIn) -> UnlockedAdmin<'a> {
    signed_in.admin().unwrap().unlocked(world.now()).unwrap()
}

/// The code of a refusal; "ok" for what was done.
pub(super) fn said<T>(result: &Result<T>) -> &'static str {
    match result {
        Ok(_) => "ok",
        Err(Error::Refused(refusal)) => refusal.code(),
        Err(Error::Fault(fault)) => panic!("a fault: {fault}"),
    }
}

/// Everything about the members of an organization that an admin could change.
pub(super) async fn state(world: &World) -> String {
    let mut tx = world.read().await;
    let mut all = String::new();
    for organization in organization::all(&mut tx).await.unwrap() {
        let order = store::member::Order::Name(None);
        let which = store::member::Which::All;
        for row in store::member::page(&mut tx, organization.id, which, 0, "", &order, 1_000).await.unwrap() {
            let account = account::by_id(&mut tx, row.id).await.unwrap().unwrap();
            let events = store::activity::of_account(&mut tx, row.id, 10_000).await.unwrap().len();
            let sessions = store::session::list_full(&mut tx, row.id, world.now().0, 0).await.unwrap().len();
            let subjects = store::testing::subjects(&mut tx, row.id).await.unwrap().len();
            all.push_str(&format!(
                "{} {} {:?} {:?} {:?} {:?} {} {events} {sessions} {subjects}\n",
                row.id,
                row.role,
                account.two_step_since,
                account.excluded_until,
                account.excluded_reason,
                account.setup_until,
                account.epoch,
            ));
        }
    }
    all
}

pub(super) const DAY: &str = "2027-02-01";

pub(super) const NOT_FOUND: Refusal = Refusal::NotFound;
