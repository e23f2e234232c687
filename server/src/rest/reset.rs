use super::{body::JsonBody, caller::Calling, code::Code, id::Id, params::Params, problem::Problem, shapes::Approval};
use crate::http::Site;
use axum::{
    Json,
    extract::{Request, State},
    http::{HeaderMap, Method, StatusCode, Uri},
    response::{IntoResponse, Response},
};
use domain::{Once, Wished};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// What only this operation is refused with.
pub const CODES: &[Code] =
    &[Code::OwnAccount, Code::NotFound, Code::Conflict, Code::AlreadyAsked, Code::NoSecondAdmin, Code::KeyReused];

/// The header of draft-ietf-httpapi-idempotency-key-header.
pub const IDEMPOTENCY_KEY: &str = "idempotency-key";
/// It has at most so many characters.
pub const LONGEST_KEY: usize = 255;

/// Why a member's two-step verification is reset.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Reset {
    /// In one line. The member and all admins read it.
    #[schema(
        min_length = 1,
        max_length = 200,
        pattern = r"^\P{C}*[\p{L}\p{N}]\P{C}*$",
        example = "Lost the phone, asked in person"
    )]
    reason: String,
}

/// What came of it.
#[derive(Debug, Serialize, ToSchema)]
pub struct ResetDone {
    /// Whether it is done, or waits for a second admin.
    state: ResetState,
    /// What waits; null when it is done.
    #[schema(required)]
    approval: Option<Approval>,
}

#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
enum ResetState {
    Done,
    Waits,
}

/// Reset a member's two-step verification
///
/// For somebody who has lost everything: forgets all methods and the recovery key, and logs the member out everywhere. The member and
/// all admins are told by mail. Where the installation wants two admins, this asks the others.
///
/// With an `Idempotency-Key` the request can be sent again when its answer was lost: within 24 hours it is answered as the first time,
/// and nothing is done twice.
#[utoipa::path(
    post,
    path = "/members/{id}/two-step-verification/reset",
    tag = "Members",
    security(("basic" = []), ("bearer" = ["organization:admin"])),
    params(
        ("id" = String, Path, description = "The member's id.", format = Uuid),
        ("Idempotency-Key" = Option<String>, Header, description = "A text of your own, new for each thing to be done; a UUID for example.", min_length = 1, max_length = 255, pattern = "^[!-~]([ -~]*[!-~])?$", example = "0b8f2a52-6a30-4f4c-9f0e-0a35f0a1c0de"),
    ),
    request_body = Reset,
    responses(
        (status = 200, description = "It is done.", body = ResetDone),
        (status = 202, description = "It waits for a second admin.", body = ResetDone),
    )
)]
pub async fn reset_member(
    calling: Calling,
    State(site): State<Site>,
    Id(id): Id,
    (method, uri, headers): (Method, Uri, HeaderMap),
    request: Request,
) -> Result<Response, Problem> {
    let admin = calling.admin_who_may_change()?;
    Params::read(&uri, &[])?;
    let body = JsonBody::<Reset>::read(request).await?;
    let (context, reason) = (&calling.context, body.value.reason.as_str());
    let wished = match key(&headers)? {
        None => site.portal.reset_member(context, admin, &id, reason).await?,
        Some(key) => {
            let request = [method.as_str().as_bytes(), uri.path().as_bytes(), &body.bytes];
            let once = Once::new(key, &request);
            let wished = site.portal.reset_member_once(context, admin, (&id, reason), &once).await?;
            wished.ok_or_else(|| Problem::plain(Code::KeyReused))?
        }
    };
    Ok(answer(wished))
}

fn answer(Wished { waits, .. }: Wished) -> Response {
    let (status, state) = match waits {
        None => (StatusCode::OK, ResetState::Done),
        Some(_) => (StatusCode::ACCEPTED, ResetState::Waits),
    };
    (status, Json(ResetDone { state, approval: waits.map(Approval::from) })).into_response()
}

/// The key of a request, if it has one.
fn key(headers: &HeaderMap) -> Result<Option<&str>, Problem> {
    let mut all = headers.get_all(IDEMPOTENCY_KEY).iter();
    let Some(first) = all.next() else { return Ok(None) };
    let text = first.to_str().ok().filter(|text| (1..=LONGEST_KEY).contains(&text.len()) && all.next().is_none());
    let malformed =
        || Problem::new(Code::BadRequest, "The Idempotency-Key is one text of 1 to 255 printable ASCII characters.");
    text.map(Some).ok_or_else(malformed)
}
