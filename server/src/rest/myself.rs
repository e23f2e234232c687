use super::{
    caller::Calling,
    code::Code,
    params::Params,
    problem::Problem,
    shapes::{Method, RoleName},
};
use crate::http::Site;
use axum::{Json, extract::State, http::Uri};
use domain::{MyOrganization, Timestamp};
use serde::Serialize;
use utoipa::ToSchema;

/// What only this operation is refused with.
pub const CODES: &[Code] = &[];

/// The account that the credentials belong to, and what they may do.
#[derive(Debug, Serialize, ToSchema)]
pub struct Myself {
    #[schema(format = Uuid, example = "5b0c8f9e-27d4-4f0e-9a51-3c1f4f6d2a10")]
    id: String,
    #[schema(example = "maria@example.org")]
    email: String,
    #[schema(example = "Maria Silva")]
    name: String,
    /// Null for who is in none.
    #[schema(required)]
    organization: Option<Organization>,
    two_step_verification: TwoStep,
    credentials: Shown,
}

/// The organization of an account.
#[derive(Debug, Serialize, ToSchema)]
struct Organization {
    #[schema(format = Uuid)]
    id: String,
    #[schema(example = "Example Ltd")]
    name: String,
    role: RoleName,
}

/// Two-step verification of the own account.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = TwoStepVerification)]
struct TwoStep {
    #[schema(example = true)]
    on: bool,
    /// Null while it is off.
    #[schema(required, format = DateTime, example = "2026-03-03T09:30:00Z")]
    since: Option<String>,
    /// The strongest way to do the second step; null while it is off.
    #[schema(required)]
    strongest: Option<Method>,
    /// Until when an admin leaves the account out of what the organization requires.
    #[schema(required, format = DateTime)]
    left_out_until: Option<String>,
}

/// What came with the request.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Credentials)]
struct Shown {
    /// What they may do: `account:read`, `organization:read`, `organization:admin`.
    #[schema(example = json!(["account:read"]))]
    scopes: Vec<&'static str>,
    /// What the API token is called; null for a password.
    #[schema(required, example = "Nightly report")]
    token: Option<String>,
    /// When the API token ends; null for a password.
    #[schema(required, format = DateTime)]
    ends_at: Option<String>,
}

/// Who you are
///
/// The account that the credentials belong to, and what they may do. A good first request.
#[utoipa::path(
    get,
    path = "/myself",
    tag = "Your account",
    security(("basic" = []), ("bearer" = ["account:read"])),
    responses((status = 200, description = "Your account.", body = Myself))
)]
pub async fn get_myself(calling: Calling, State(site): State<Site>, uri: Uri) -> Result<Json<Myself>, Problem> {
    Params::read(&uri, &[])?;
    let mine = site.portal.myself(&calling.caller).await?.map_err(|forbidden| calling.forbidden(forbidden))?;
    Ok(Json(Myself {
        id: mine.id.to_string(),
        email: mine.email,
        name: mine.name,
        organization: mine.organization.map(|MyOrganization { id, name, role }| Organization {
            id: id.to_string(),
            name,
            role: role.into(),
        }),
        two_step_verification: TwoStep {
            on: mine.two_step_since.is_some(),
            since: iso(mine.two_step_since),
            strongest: mine.strongest.map(Method::from),
            left_out_until: iso(mine.left_out_until.filter(|until| calling.context.now < *until)),
        },
        credentials: Shown {
            scopes: mine.scopes.into_iter().map(model::Scope::name).collect(),
            token: mine.token,
            ends_at: iso(mine.token_ends),
        },
    }))
}

fn iso(at: Option<Timestamp>) -> Option<String> {
    at.map(|at| at.moment().iso)
}
