use super::{
    body::JsonBody, caller::Calling, code::Code, id::Id, members::Exclusion, params::Params, problem::Problem,
    shapes::Approval,
};
use crate::http::Site;
use axum::{
    Json,
    extract::{Request, State},
    http::{StatusCode, Uri},
    response::{IntoResponse, Response},
};
use domain::Error;
use model::Refusal;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// What only these operations are refused with.
pub const CODES: &[Code] = &[Code::OwnAccount, Code::NotFound, Code::AlreadyAsked, Code::NoSecondAdmin];
pub const CODES_OF_END: &[Code] = &[Code::OwnAccount, Code::NotFound];

/// Why a member is left out, and until when.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewExclusion {
    /// In one line. The member and all admins read it.
    #[schema(
        min_length = 1,
        max_length = 200,
        pattern = r"^\P{C}*[\p{L}\p{N}]\P{C}*$",
        example = "The account of a script"
    )]
    reason: String,
    /// The last day, in UTC: today or within the next 365 days.
    #[schema(format = Date, example = "2027-01-31")]
    until: String,
}

/// That it waits for a second admin.
#[derive(Debug, Serialize, ToSchema)]
pub struct Waiting {
    approval: Approval,
}

/// Leave a member out
///
/// Until the end of a day, and for a reason, the member is left out of what the organization requires, and the account's password works
/// for this API. Takes the place of an exclusion that there is. The member and all admins are told by mail. Where the installation wants
/// two admins, this asks the others. An API token is the better way where there is one.
#[utoipa::path(
    put,
    path = "/members/{id}/exclusion",
    tag = "Members",
    security(("basic" = []), ("bearer" = ["organization:admin"])),
    params(("id" = String, Path, description = "The member's id.", format = Uuid)),
    request_body = NewExclusion,
    responses(
        (status = 200, description = "The member is left out.", body = Exclusion),
        (status = 202, description = "It waits for a second admin.", body = Waiting),
    )
)]
pub async fn leave_out_member(
    calling: Calling,
    State(site): State<Site>,
    Id(id): Id,
    uri: Uri,
    request: Request,
) -> Result<Response, Problem> {
    let (admin, context) = (calling.admin_who_may_change()?, &calling.context);
    Params::read(&uri, &[])?;
    let NewExclusion { reason, until } = JsonBody::read(request).await?.value;
    let (wished, _) = site.portal.leave_out(context, admin, &id, &reason, &until).await?;
    if let Some(approval) = wished.waits {
        return Ok((StatusCode::ACCEPTED, Json(Waiting { approval: approval.into() })).into_response());
    }
    let view = site.portal.member(context, calling.admin()?, &id).await?;
    // Another admin may have ended it in between.
    let exclusion = Exclusion::of(&view).ok_or(Refusal::Conflict)?;
    Ok(Json(exclusion).into_response())
}

/// Leave a member out no longer
///
/// What the organization requires counts for the member again, at once. Does nothing for who is not left out.
#[utoipa::path(
    delete,
    path = "/members/{id}/exclusion",
    tag = "Members",
    security(("basic" = []), ("bearer" = ["organization:admin"])),
    params(("id" = String, Path, description = "The member's id.", format = Uuid)),
    responses((status = 204, description = "The member is not left out."))
)]
pub async fn end_leave_out(
    calling: Calling,
    State(site): State<Site>,
    Id(id): Id,
    uri: Uri,
) -> Result<StatusCode, Problem> {
    let admin = calling.admin_who_may_change()?;
    Params::read(&uri, &[])?;
    match site.portal.end_leave_out(&calling.context, admin, &id).await {
        // It is as it was asked for already: a request that comes twice is none that fails.
        Ok(_) | Err(Error::Refused(Refusal::Conflict)) => Ok(StatusCode::NO_CONTENT),
        Err(error) => Err(error.into()),
    }
}
