//! How people get into an organization, and who is its admin.

mod finding;
mod invite;
mod join;
mod lines;
mod many;
mod races;
mod roles;
mod second_step;

use crate::{
    Context, Letter, Result, SessionToken, SignedIn,
    testing::{PASSWORD, World},
};
use store::{account, account::Account};
use uuid::Uuid;

const ANA: &str = "ana@example.org";
const MARIA: &str = "maria@example.org";
const NEW: &str = "eleven loud mountains";

/// An organization with an admin whose settings are open.
struct House {
    id: Uuid,
    admin: Uuid,
    token: SessionToken,
}

/// An organization of that name, with an admin of that address.
async fn house(world: &World, name: &str, email: &str) -> House {
    let id = world.portal.create_organization(&world.context(), name, None).await.unwrap();
    let admin = joined(world, id, email, "admin").await;
    let token = world.unlock(&world.log_in(email).await, "").await;
    world.mails().await;
    House { id, admin, token }
}

/// A new account that is in an organization.
async fn joined(world: &World, organization: Uuid, email: &str, role: &str) -> Uuid {
    let id = world.member(email).await;
    let mut tx = world.write().await;
    account::set_organization(&mut tx, id, organization, role).await.unwrap();
    tx.commit().await.unwrap();
    id
}

impl House {
    async fn signed_in(&self, world: &World) -> SignedIn {
        world.signed_in(&self.token).await
    }

    async fn invite(&self, world: &World, email: &str, role: &str) -> Result<String> {
        let signed_in = self.signed_in(world).await;
        let admin = signed_in.admin().unwrap().unlocked(world.now()).unwrap();
        world.portal.invite(&world.context(), admin, email, role).await
    }

    async fn set_role(&self, world: &World, id: Uuid, role: &str) -> Result<String> {
        let signed_in = self.signed_in(world).await;
        let admin = signed_in.admin().unwrap().unlocked(world.now()).unwrap();
        world.portal.set_role(&world.context(), admin, &id.to_string(), role).await
    }

    async fn remove(&self, world: &World, id: Uuid) -> Result<String> {
        let signed_in = self.signed_in(world).await;
        let admin = signed_in.admin().unwrap().unlocked(world.now()).unwrap();
        world.portal.remove_member(&world.context(), admin, &id.to_string()).await
    }

    /// Invites someone. The token in the mail.
    async fn invited(&self, world: &World, email: &str) -> String {
        self.invite(world, email, "member").await.unwrap();
        token(world, email).await
    }
}

/// The token in the newest mail to an address.
async fn token(world: &World, email: &str) -> String {
    let mails = world.mails().await;
    let mail = mails.iter().rev().find(|mail| mail.to == email && mail.body.contains("/join?token="));
    token_in(mail.unwrap_or_else(|| panic!("no invitation to {email}")))
}

fn token_in(mail: &Letter) -> String {
    let (_, rest) = mail.body.split_once("/join?token=").unwrap();
    rest.split_whitespace().next().unwrap().to_owned()
}

async fn account_of(world: &World, email: &str) -> Option<Account> {
    account::by_email_key(&mut world.read().await, email).await.unwrap()
}

/// Joins with a new account.
async fn join_new(world: &World, context: &Context, token: &str) -> Result<crate::Issued> {
    world.portal.join_as_new(context, token, "Maria Silva", NEW, "", None).await
}

/// Joins with the account that there is.
async fn join(world: &World, token: &str) -> Result<crate::Issued> {
    world.portal.join(&world.context(), token, PASSWORD, "", None).await
}
