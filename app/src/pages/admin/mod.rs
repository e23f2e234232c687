//! What admins do for their organization.

mod invitations;
mod invite;
mod one_by_one;
mod report;
mod role;

pub use invitations::Invitations;
pub use invite::Invite;
pub use role::MemberRole;

use super::not_found::NotFound;
use crate::{Refused, pages::security::CannotLoad};
use leptos::prelude::*;
use model::Refusal;

/// What to show instead of an admin's page: to others it does not exist.
fn instead(refused: Refused) -> AnyView {
    if refused.0 != Refusal::NotFound {
        return view! { <CannotLoad refused/> }.into_any();
    }
    view! { <NotFound/> }.into_any()
}

/// Where the status of the answer is set. Taken before the page waits for anything.
fn status() -> Option<leptos_axum::ResponseOptions> {
    use_context()
}

/// Says that there is no such page, if that is why.
fn mark_missing(status: Option<leptos_axum::ResponseOptions>, refused: &Refused) {
    if let Some(status) = status.filter(|_| refused.0 == Refusal::NotFound) {
        status.set_status(http::StatusCode::NOT_FOUND);
    }
}
