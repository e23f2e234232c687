//! Two-step verification: turning it on, and managing it.

mod api_password;
mod choose;
mod connect_app;
mod disable;
mod done;
mod manage;
mod start;
pub mod states;
mod unlock;

pub use api_password::ApiPassword;
pub use choose::Method;
pub use connect_app::{ConnectApp, Sheet, Steps};
pub use disable::Disable;
pub use done::Done;
pub use manage::Manage;
pub use start::Start;
pub use states::states;
pub use unlock::UnlockSettings;

use crate::{
    Refused,
    doors::{Doorway, Enroller},
    source::read,
};
use model::{Moment, SetUpOffer};

/// The ways that whoever looks can set up a method.
pub async fn offer() -> Result<SetUpOffer, Refused> {
    let load = |door: Doorway| async move {
        let who = door.enroller().await?;
        door.portal.set_up_offer(who.enrolling(&door)?).await.map_err(|e| door.refused(e))
    };
    read(load).await
}

/// When a program last logged in with the password of whoever sets up the first method, and would not be able to afterwards.
async fn api_password() -> Option<Moment> {
    let load = |door: Doorway| async move {
        Ok(match door.enroller().await? {
            Enroller::SignedIn(signed_in) => signed_in.api_password(door.context.now),
            // What is required has ended that already.
            Enroller::EnrolOnly(_) => None,
        })
    };
    read(load).await.ok()?
}
