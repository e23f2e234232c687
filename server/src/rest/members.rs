use super::{
    caller::Calling,
    code::Code,
    id::Id,
    params::Params,
    problem::Problem,
    shapes::{Approval, Member, Method, iso},
};
use crate::http::Site;
use axum::{Json, extract::State, http::Uri};
use model::{MemberList, MemberShow, MemberSort, MemberView};
use serde::Serialize;
use utoipa::ToSchema;

/// What only these operations are refused with.
pub const CODES_OF_LIST: &[Code] = &[];
pub const CODES_OF_ONE: &[Code] = &[Code::NotFound];

/// So many there are in one answer where nothing else is asked for,
pub const PAGE: usize = 50;
/// and at most.
pub const MOST: usize = 200;

/// Some of the members.
#[derive(Debug, Serialize, ToSchema)]
pub struct MemberPage {
    members: Vec<Member>,
    /// The `cursor` of the next page; null when this is the last.
    #[schema(required, example = "5b0c8f9e27d44f0e9a513c1f4f6d2a10")]
    next: Option<String>,
}

/// A member, with all that an admin sees of one. Never a secret.
#[derive(Debug, Serialize, ToSchema)]
pub struct MemberDetails {
    #[serde(flatten)]
    member: Member,
    /// Since when two-step verification is on; null while it is off.
    #[schema(required, format = DateTime)]
    on_since: Option<String>,
    methods: Vec<MemberMethod>,
    /// How many browsers are logged in.
    devices: u32,
    /// Null for who is not left out.
    #[schema(required)]
    exclusion: Option<Exclusion>,
    /// Whether it is required, and only an admin can let this member set it up.
    shut_out: bool,
    /// What waits for a second admin.
    approvals: Vec<Approval>,
}

/// A method of a member.
#[derive(Debug, Serialize, ToSchema)]
struct MemberMethod {
    method: Method,
    /// What its owner calls it; of a telephone number the last digits.
    #[schema(example = "Blue key")]
    name: String,
    #[schema(format = DateTime)]
    added_at: String,
    /// Null for one that was never used.
    #[schema(required, format = DateTime)]
    last_used_at: Option<String>,
}

/// That a member is left out of what is required.
#[derive(Debug, Serialize, ToSchema)]
pub struct Exclusion {
    #[schema(example = "The account of a script")]
    reason: String,
    /// The last moment of a day, in UTC.
    #[schema(format = DateTime, example = "2027-01-31T23:59:59Z")]
    until: String,
    /// The name of the admin who decided it, while there is one.
    #[schema(required)]
    decided_by: Option<String>,
    #[schema(required, format = DateTime)]
    decided_at: Option<String>,
}

impl Exclusion {
    pub fn of(view: &MemberView) -> Option<Self> {
        let left_out = view.left_out.clone()?;
        Some(Self {
            reason: left_out.reason,
            until: left_out.until.iso,
            decided_by: left_out.by,
            decided_at: iso(left_out.decided),
        })
    }
}

/// List the members
///
/// The members of your organization, page by page. Give the `next` of an answer as the `cursor` of the next request, with the same
/// parameters beside it, until it is null.
#[utoipa::path(
    get,
    path = "/members",
    tag = "Members",
    security(("basic" = []), ("bearer" = ["organization:read"])),
    params(
        ("show" = Option<Show>, Query, description = "Only those whose strongest method is this one, who have none, or who are left out."),
        ("search" = Option<String>, Query, description = "Only those whose name or address holds this text.", max_length = 100, pattern = "^[^\\u0000]*$", example = "maria"),
        ("sort" = Option<Sort>, Query, description = "The order: by name (the default) or by the last log-in, the longest ago first. A minus turns it round."),
        ("cursor" = Option<String>, Query, description = "The `next` of the page before.", min_length = 1, max_length = 64, pattern = "^[0-9a-f-]+$"),
        ("limit" = Option<usize>, Query, description = "How many at most; 50 where it is left out.", minimum = 1, maximum = 200),
    ),
    responses((status = 200, description = "Some of the members, and where the next page begins.", body = MemberPage))
)]
pub async fn list_members(calling: Calling, State(site): State<Site>, uri: Uri) -> Result<Json<MemberPage>, Problem> {
    let admin = calling.admin()?;
    let params = Params::read(&uri, &["show", "search", "sort", "cursor", "limit"])?;
    let list = MemberList {
        show: params.one_of("show", MemberShow::named)?,
        search: params.text("search").to_owned(),
        sort: params
            .one_of("sort", |name| Some(MemberSort::named(name)).filter(|sort| sort.name() == name))?
            .unwrap_or_default(),
        after: params.not_empty("cursor")?.to_owned(),
    };
    let size = params.number("limit", 1..=MOST, PAGE)?;
    let (rows, next) = site.portal.list_members(&calling.context, admin, &list, size).await?;
    Ok(Json(MemberPage { members: rows.into_iter().map(Member::from).collect(), next }))
}

/// Which members a list shows.
#[derive(Debug, ToSchema)]
#[schema(rename_all = "snake_case")]
#[expect(dead_code, reason = "describes the names of MemberShow")]
enum Show {
    SecurityKey,
    AuthenticatorApp,
    TextMessage,
    Off,
    LeftOut,
}

/// The order of a list of members.
#[derive(Debug, ToSchema)]
#[expect(dead_code, reason = "describes the names of MemberSort")]
enum Sort {
    #[schema(rename = "name")]
    Name,
    #[schema(rename = "-name")]
    NameDown,
    #[schema(rename = "log_in")]
    LogIn,
    #[schema(rename = "-log_in")]
    LogInDown,
}

/// One member
///
/// A member with methods and dates, as admins see them: never a secret.
#[utoipa::path(
    get,
    path = "/members/{id}",
    tag = "Members",
    security(("basic" = []), ("bearer" = ["organization:read"])),
    params(("id" = String, Path, description = "The member's id.", format = Uuid)),
    responses((status = 200, description = "The member.", body = MemberDetails))
)]
pub async fn get_member(
    calling: Calling,
    State(site): State<Site>,
    Id(id): Id,
    uri: Uri,
) -> Result<Json<MemberDetails>, Problem> {
    let admin = calling.admin()?;
    Params::read(&uri, &[])?;
    let view = site.portal.member(&calling.context, admin, &id).await?;
    let exclusion = Exclusion::of(&view);
    let methods = view.methods.into_iter().map(|method| MemberMethod {
        method: method.way.into(),
        name: method.name,
        added_at: method.added.iso,
        last_used_at: iso(method.last_used),
    });
    Ok(Json(MemberDetails {
        member: view.row.into(),
        on_since: iso(view.on_since),
        methods: methods.collect(),
        devices: view.devices,
        exclusion,
        shut_out: view.shut_out,
        approvals: view.approvals.into_iter().map(Approval::from).collect(),
    }))
}
