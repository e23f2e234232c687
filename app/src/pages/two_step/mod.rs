//! Two-step verification: turning it on, and managing it.

mod choose;
mod connect_app;
mod disable;
mod done;
mod manage;
mod start;
mod unlock;

pub use choose::Method;
pub use connect_app::{ConnectApp, Sheet, Steps};
pub use disable::Disable;
pub use done::Done;
pub use manage::Manage;
pub use start::Start;
pub use unlock::UnlockSettings;

use crate::{Refused, doors::Doorway};
use model::SetUpOffer;

/// The ways that whoever looks can set up a method.
pub async fn offer() -> Result<SetUpOffer, Refused> {
    let door = Doorway::here()?;
    let who = door.enroller().await?;
    door.portal.set_up_offer(who.enrolling(&door)?).await.map_err(|e| door.refused(e))
}
