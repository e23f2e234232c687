use super::{
    caller::Calling,
    code::Code,
    members::{MOST, PAGE},
    params::Params,
    problem::Problem,
    shapes::iso,
};
use crate::http::Site;
use app::event_in_words;
use axum::{Json, extract::State, http::Uri};
use model::{ActivityFilter, LogEntry};
use serde::Serialize;
use utoipa::ToSchema;

/// What only this operation is refused with.
pub const CODES: &[Code] = &[Code::NotFound];

/// Some of the events, the newest first.
#[derive(Debug, Serialize, ToSchema)]
pub struct ActivityPage {
    events: Vec<Event>,
    /// The `cursor` of the next page, with older events; null when this is the last.
    #[schema(required, example = "1795521600000-5b0c8f9e27d44f0e9a513c1f4f6d2a10")]
    next: Option<String>,
}

/// Something that happened to a member, or that an admin did.
#[derive(Debug, Serialize, ToSchema)]
struct Event {
    #[schema(format = Uuid)]
    id: String,
    #[schema(format = DateTime, example = "2026-11-24T12:00:00Z")]
    at: String,
    /// What happened, stable, for programs. Later versions have more of them.
    #[schema(pattern = "^[a-z_]+$", example = "two_step_enabled")]
    kind: &'static str,
    /// The same in words, for people. They may change.
    #[schema(example = "Two-step verification was turned on")]
    text: String,
    /// Whom it happened to.
    member: Person,
    /// Who did it; null where it was the member, or nobody who is still here.
    #[schema(required)]
    actor: Option<Actor>,
    /// The browser, or the program.
    #[schema(example = "Firefox on Linux")]
    device: String,
    /// Where it came from on the network; empty when nobody knows.
    #[schema(example = "192.0.2.1")]
    address: String,
    details: Details,
}

/// A member that an event is about.
#[derive(Debug, Serialize, ToSchema)]
struct Person {
    #[schema(format = Uuid)]
    id: String,
    name: String,
    email: String,
}

/// Who did something to somebody else.
#[derive(Debug, Serialize, ToSchema)]
struct Actor {
    name: String,
    email: String,
}

/// What an event says beside its kind. Only what there is.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = EventDetails)]
struct Details {
    /// The thing that it is about, as it is called now.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    name: Option<String>,
    /// As it was called before.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    before: Option<String>,
    /// The second step of a log-in: a method, or `recovery_key`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    method: Option<String>,
    /// Why an admin did it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    reason: Option<String>,
    /// Until when it holds.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false, format = DateTime)]
    until: Option<String>,
    /// How many browsers were logged out with it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    sessions_ended: Option<u32>,
    /// The code of a refusal, where a kind has several.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    why: Option<String>,
}

/// List what happened
///
/// The events of your organization, the newest first, page by page: log-ins, changes and problems of its members, and what admins did.
#[utoipa::path(
    get,
    path = "/activity",
    tag = "Activity",
    security(("basic" = []), ("bearer" = ["organization:read"])),
    params(
        ("show" = Option<Kinds>, Query, description = "Which of them; all where it is left out."),
        ("member" = Option<String>, Query, description = "Only those of the member with this id.", format = Uuid, min_length = 1),
        ("cursor" = Option<String>, Query, description = "The `next` of the page before.", min_length = 1, max_length = 64, pattern = "^[0-9a-f-]+$"),
        ("limit" = Option<usize>, Query, description = "How many at most; 50 where it is left out.", minimum = 1, maximum = 200),
    ),
    responses((status = 200, description = "Some of the events, and where the next page begins.", body = ActivityPage))
)]
pub async fn list_activity(
    calling: Calling,
    State(site): State<Site>,
    uri: Uri,
) -> Result<Json<ActivityPage>, Problem> {
    let admin = calling.admin()?;
    let params = Params::read(&uri, &["show", "member", "cursor", "limit"])?;
    let named = |name: &str| Some(ActivityFilter::named(name)).filter(|filter| filter.name() == name);
    let filter = params.one_of("show", named)?.unwrap_or_default();
    let (member, cursor) = (params.not_empty("member")?, params.not_empty("cursor")?);
    let size = params.number("limit", 1..=MOST, PAGE)?;
    let view = site.portal.organization_log_page(admin, filter, member, cursor, size).await?;
    Ok(Json(ActivityPage { events: view.entries.into_iter().map(Event::from).collect(), next: view.older }))
}

/// Which events a list shows.
#[derive(Debug, ToSchema)]
#[schema(rename_all = "snake_case")]
#[expect(dead_code, reason = "describes the names of ActivityFilter")]
enum Kinds {
    All,
    LogIns,
    Changes,
    Problems,
}

impl From<LogEntry> for Event {
    fn from(entry: LogEntry) -> Self {
        let text = event_in_words(&entry.event);
        let (event, detail) = (entry.event.clone(), entry.event.detail);
        Self {
            id: event.id,
            at: event.at.iso,
            kind: event.kind.name(),
            text,
            member: Person { id: entry.member_id, name: entry.member, email: entry.email },
            actor: entry.actor.zip(entry.actor_email).map(|(name, email)| Actor { name, email }),
            device: event.device,
            address: event.address,
            details: Details {
                name: detail.name,
                before: detail.before,
                method: detail.method,
                reason: detail.reason,
                until: iso(detail.until),
                sessions_ended: detail.sessions_ended,
                why: detail.why,
            },
        }
    }
}
