//! The REST API: what programs can ask for, and how it describes itself.
//!
//! ```text
//! request ─▶ fence (https, other sites, panics, time) ─┬▶ /rest/api/1/…      caller ─▶ parameters, body ─▶ a use case of the domain
//!                                                      └▶ /rest/openapi.json  description.rs
//! ```
//!
//! No rule of the product lives here. Every refusal is a problem (RFC 9457) with a code of [`code::Code`]; cookies are not looked at,
//! nothing is told to pages of other origins, and nothing is kept by caches. The page `/rest/docs` is made from the description, too:
//! [`guide`].

mod activity;
mod body;
mod caller;
mod code;
pub mod credentials;
pub mod description;
pub mod etag;
mod exclusion;
mod fence;
mod guide;
mod id;
mod members;
mod myself;
mod params;
mod policy;
mod problem;
mod report;
mod reset;
mod shapes;

#[cfg(test)]
pub mod tests;

pub use guide::guide;

use crate::http::Site;
use axum::{
    Router,
    http::header,
    middleware::from_fn_with_state,
    response::IntoResponse,
    routing::{any, get},
};
use utoipa_axum::{router::OpenApiRouter, routes};

/// Where all of it is.
const REST: &str = "/rest";
/// The operations, below it.
const OPERATIONS: &str = "/api/1";
/// Where problems are explained.
const DOCS: &str = app::routes::REST_DOCS;

/// What is below [`REST`].
pub fn router(site: &Site) -> Router<Site> {
    let (operations, _) = operations().split_for_parts();
    let json = description::json(site);
    let below = Router::new()
        .nest(OPERATIONS, operations)
        .route("/openapi.json", get(async move || ([(header::CONTENT_TYPE, "application/json")], json).into_response()))
        .fallback(fence::not_found)
        .method_not_allowed_fallback(fence::no_such_method);
    let all = Router::new().nest(REST, below).route("/rest/", any(fence::not_found));
    all.layer(from_fn_with_state(site.clone(), fence::fence))
}

/// Every operation, with what it says about itself.
fn operations() -> OpenApiRouter<Site> {
    OpenApiRouter::new()
        .routes(routes!(myself::get_myself))
        .routes(routes!(members::list_members))
        .routes(routes!(members::get_member))
        .routes(routes!(reset::reset_member))
        .routes(routes!(exclusion::leave_out_member, exclusion::end_leave_out))
        .routes(routes!(policy::get_policy, policy::set_policy))
        .routes(routes!(activity::list_activity))
        .routes(routes!(report::download_report))
}
