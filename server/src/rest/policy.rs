use super::{body::JsonBody, caller::Calling, code::Code, etag, params::Params, problem::Problem, shapes::Method};
use crate::http::Site;
use axum::{
    Json,
    extract::{Request, State},
    http::{HeaderMap, StatusCode, Uri, header},
    response::{IntoResponse, Response},
};
use domain::{Error, PolicyDraft};
use model::{PolicyView, Refusal};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// What only these operations are refused with.
pub const CODES_OF_GET: &[Code] = &[];
pub const CODES: &[Code] = &[Code::OwnAccountFirst, Code::VersionOver, Code::VersionNeeded];

/// What your organization asks of its members. The whole of it is sent, and takes the place of what there was.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Policy {
    /// The day, in UTC, from which on two-step verification is required, within the next 730 days; null while it is optional. A day that
    /// is over is taken only where it is the one that counts already.
    #[serde(deserialize_with = "some_or_null")]
    #[schema(required, format = Date, example = "2027-01-31")]
    required_from: Option<String>,
    /// How often each member may put it off after that day, by seven days.
    #[schema(minimum = 0, maximum = 3, example = 1)]
    delays: u32,
    /// The methods that count; at least one.
    #[schema(min_items = 1, max_items = 3, example = json!(["security_key", "authenticator_app"]))]
    allowed: Vec<Method>,
    /// Whether members may turn it off themselves while it is required. They cannot log in afterwards.
    #[schema(example = false)]
    may_disable: bool,
    /// Whom members can ask: a text of some lines, or an empty one.
    #[schema(
        max_length = 500,
        pattern = r"^(\r\n|[^\u0000-\u0009\u000b-\u001f\u007f-\u009f])*$",
        example = "Ask Ana in room 4, or help@example.org."
    )]
    contact: String,
    /// API tokens of members live at most so many days. Those that live longer end earlier, and none within seven days.
    #[schema(minimum = 1, maximum = 365, example = 365)]
    token_days: u32,
}

/// Null must be said: what was forgotten is no decision.
fn some_or_null<'de, D: serde::Deserializer<'de>>(source: D) -> Result<Option<String>, D::Error> {
    Option::deserialize(source)
}

impl From<&PolicyView> for Policy {
    fn from(view: &PolicyView) -> Self {
        Self {
            required_from: view.required_from.as_ref().map(|from| from.iso.chars().take(10).collect()),
            delays: view.delays,
            allowed: Method::list(view.allowed),
            may_disable: view.may_disable,
            contact: view.contact.clone(),
            token_days: view.token_days,
        }
    }
}

impl Policy {
    fn draft(self, version: i64) -> PolicyDraft {
        PolicyDraft {
            required: self.required_from.is_some(),
            from: self.required_from.unwrap_or_default(),
            delays: self.delays.to_string(),
            allowed: Method::allowed(&self.allowed),
            may_disable: self.may_disable,
            contact: self.contact,
            token_days: self.token_days.to_string(),
            version,
        }
    }
}

/// Get the policy
///
/// What your organization asks of its members. The `ETag` names its version, for a change.
#[utoipa::path(
    get,
    path = "/policy",
    tag = "Policy",
    security(("basic" = []), ("bearer" = ["organization:read"])),
    params(("If-None-Match" = Option<String>, Header, description = "An ETag: the policy is sent only when it has another one.", example = "\"3\"", pattern = "^(\\*|(W/)?\"[0-9]{1,18}\")?$")),
    responses(
        (status = 200, description = "The policy.", body = Policy, headers(("ETag" = String, description = "The version."))),
        (status = 304, description = "It is the version that If-None-Match names.", headers(("ETag" = String, description = "The version."))),
    )
)]
pub async fn get_policy(
    calling: Calling,
    State(site): State<Site>,
    (uri, headers): (Uri, HeaderMap),
) -> Result<Response, Problem> {
    let admin = calling.admin()?;
    Params::read(&uri, &[])?;
    let view = site.portal.policy(&calling.context, admin).await?;
    if etag::is_known(&headers, view.version)? {
        return Ok((StatusCode::NOT_MODIFIED, [(header::ETAG, etag::tag(view.version))]).into_response());
    }
    Ok(answer(&view))
}

/// Change the policy
///
/// Takes the place of the whole policy. `If-Match` carries the ETag of the version that you began with, so that nobody's change is lost.
/// Who is logged in meets it at the next request; members who have to do something are told by mail.
#[utoipa::path(
    put,
    path = "/policy",
    tag = "Policy",
    security(("basic" = []), ("bearer" = ["organization:admin"])),
    params(("If-Match" = String, Header, description = "The ETag of the version that you began with.", example = "\"3\"", pattern = "^(\\*|\"[0-9]{1,18}\")$")),
    request_body = Policy,
    responses((status = 200, description = "The policy as it is now.", body = Policy, headers(("ETag" = String, description = "The new version."))))
)]
pub async fn set_policy(
    calling: Calling,
    State(site): State<Site>,
    (uri, headers): (Uri, HeaderMap),
    request: Request,
) -> Result<Response, Problem> {
    let (admin, context) = (calling.admin_who_may_change()?, &calling.context);
    Params::read(&uri, &[])?;
    // First what would be refused anyway (RFC 9110 13.2.1).
    let new = JsonBody::<Policy>::read(request).await?.value;
    let now = site.portal.policy(context, calling.admin()?).await?;
    etag::must_match(&headers, now.version)?;
    match site.portal.set_policy(context, admin, &new.draft(now.version)).await {
        Ok(()) => {}
        // Somebody was quicker since it was looked at.
        Err(Error::Refused(Refusal::Conflict)) => return Err(Problem::plain(Code::VersionOver)),
        Err(error) => return Err(error.into()),
    }
    Ok(answer(&site.portal.policy(context, calling.admin()?).await?))
}

fn answer(view: &PolicyView) -> Response {
    ([(header::ETAG, etag::tag(view.version))], Json(Policy::from(view))).into_response()
}
