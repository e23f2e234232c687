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

use crate::{Refused, doors::Doorway, source::read};
use model::{AllowedWays, PolicyView};

async fn policy() -> Result<PolicyView, Refused> {
    let load = |door: Doorway| async move {
        let signed_in = door.signed_in().await?;
        let admin = door.admin(&signed_in)?;
        door.portal.policy(&door.context, admin).await.map_err(|e| door.refused(e))
    };
    read(load).await
}

/// "Security keys, authenticator apps".
fn in_words(allowed: AllowedWays) -> String {
    let all = [
        (allowed.security_key, "security keys"),
        (allowed.authenticator_app, "authenticator apps"),
        (allowed.text_message, "text messages"),
    ];
    let names: Vec<_> = all.into_iter().filter(|(is_allowed, _)| *is_allowed).map(|(_, name)| name).collect();
    names.join(", ")
}
