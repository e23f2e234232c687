//! A3: what an organization asks of its members. Looking at it, changing it, and what a change would mean before it is saved: plain
//! pages, one after the other.

mod change;
mod draft;
mod look;
mod preview;
mod states;

pub use change::ChangePolicy;
pub use look::Policy;
pub use preview::PreviewPolicy;
pub use states::states;

use crate::{Refused, doors::Doorway, say::say, source::read};
use model::{AllowedWays, PolicyView};

async fn policy() -> Result<PolicyView, Refused> {
    let load = |door: Doorway| async move {
        let signed_in = door.signed_in().await?;
        let admin = door.admin(&signed_in)?;
        door.portal.policy(&door.context, admin).await.map_err(|e| door.refused(e))
    };
    read(load).await
}

/// "security keys, authenticator apps".
fn in_words(allowed: AllowedWays) -> String {
    match (allowed.security_key, allowed.authenticator_app, allowed.text_message) {
        (true, false, false) => say!("admin-policy-allows-keys"),
        (false, true, false) => say!("admin-policy-allows-apps"),
        (false, false, true) => say!("admin-policy-allows-texts"),
        (true, true, false) => say!("admin-policy-allows-keys-apps"),
        (true, false, true) => say!("admin-policy-allows-keys-texts"),
        (false, true, true) => say!("admin-policy-allows-apps-texts"),
        (true, true, true) => say!("admin-policy-allows-all"),
        // No policy is saved like that.
        (false, false, false) => String::new(),
    }
}
