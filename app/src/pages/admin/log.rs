use super::{AdminFrame, CannotShow};
use crate::{
    Refused,
    doors::Doorway,
    islands::{Note, Tone},
    pages::{activity::sentence, not_found::NotFound},
    parts::{Clock, Icon, Picture},
    routes,
};
use leptos::prelude::*;
use leptos_router::hooks::use_query_map;
use model::{ActivityClass, ActivityFilter, LogEntry, LogView, Refusal};

/// A4: what has happened to the members, the newest first.
#[component]
pub fn OrganizationActivity() -> impl IntoView {
    let query = use_query_map().get_untracked();
    let filter = query.get("show").map(|name| ActivityFilter::named(&name)).unwrap_or_default();
    let (member, older) = (query.get("member").unwrap_or_default(), query.get("older").unwrap_or_default());
    let response = use_context::<leptos_axum::ResponseOptions>();
    let body = Suspend::new(async move {
        match load(filter, &member, &older).await {
            Ok(view) => framed(page(&view, !older.is_empty())),
            Err(Refused(Refusal::BadRequest)) => framed(lost(filter)),
            Err(Refused(Refusal::NotFound)) => {
                if let Some(response) = response {
                    response.set_status(http::StatusCode::NOT_FOUND);
                }
                view! { <NotFound/> }.into_any()
            }
            Err(refused) => framed(view! { <CannotShow refused/> }.into_any()),
        }
    });
    view! { <Suspense>{body}</Suspense> }
}

fn framed(body: AnyView) -> AnyView {
    view! { <AdminFrame title="Organization activity">{body}</AdminFrame> }.into_any()
}

async fn load(filter: ActivityFilter, member: &str, older: &str) -> Result<LogView, Refused> {
    let door = Doorway::here()?;
    let signed_in = door.signed_in().await?;
    let admin = door.admin(&signed_in)?;
    door.portal.organization_log(admin, filter, member, older).await.map_err(|e| door.refused(e))
}

fn page(view: &LogView, not_first: bool) -> AnyView {
    let id = view.member.as_ref().map(|(id, _)| id.clone()).unwrap_or_default();
    let of = view.member.clone().map(|(id, name)| {
        view! {
            <p>"Only what happened to " <a href=routes::member(&id)>{name}</a> ". " <a href=routes::admin_activity(view.filter, "", "")>"Show all members"</a></p>
        }
    });
    view! {
        <p class="lead">"What has happened to the accounts of your organization, the newest first."</p>
        {of}
        {filters(view.filter, &id)}
        {events(view, &id, not_first)}
    }
    .into_any()
}

fn filters(chosen: ActivityFilter, member: &str) -> AnyView {
    let links = ActivityFilter::EVERY.map(|filter| {
        let label = match filter {
            ActivityFilter::All => "All",
            ActivityFilter::LogIns => "Log-ins",
            ActivityFilter::Changes => "Changes",
            ActivityFilter::Problems => "Problems",
        };
        let here = (filter == chosen).then_some("page");
        let href = routes::admin_activity(filter, member, "");
        view! { <li><a class="btn quiet" href=href aria-current=here>{label}</a></li> }
    });
    view! { <nav aria-label="Which events"><ul class="filters" role="list">{links.into_iter().collect_view()}</ul></nav> }
        .into_any()
}

fn events(view: &LogView, member: &str, not_first: bool) -> AnyView {
    let newest =
        not_first.then(|| view! { <a class="btn" href=routes::admin_activity(view.filter, member, "")>"Newest"</a> });
    if view.entries.is_empty() {
        let text = match view.filter {
            ActivityFilter::All => "Nothing yet.",
            ActivityFilter::LogIns => "No log-ins.",
            ActivityFilter::Changes => "No changes.",
            ActivityFilter::Problems => "No problems.",
        };
        return view! { <p id="no-events">{text}</p> {newest.map(|link| view! { <p>{link}</p> })} }.into_any();
    }
    let days = view.entries.chunk_by(|one, next| one.event.at.day == next.event.at.day).map(day).collect_view();
    let older = view.older.as_ref().map(|older| {
        view! { <a class="btn" rel="next" href=routes::admin_activity(view.filter, member, older)>"Older"</a> }
    });
    let file = routes::admin_activity_csv(view.filter, member);
    view! {
        {days}
        <nav class="actions" aria-label="Pages">{newest} {older} <a class="btn" href=file download="">"Download as CSV"</a></nav>
    }
    .into_any()
}

fn day(entries: &[LogEntry]) -> AnyView {
    let Some(first) = entries.first() else { return ().into_any() };
    let heading = format!("day-{}", first.event.id);
    let label = heading.clone();
    let rows = entries.iter().map(row).collect_view();
    view! {
        <section class="card" aria-labelledby=label>
            <header><h2 id=heading>{first.event.at.day.clone()}</h2></header>
            <ul class="rows events" role="list">{rows}</ul>
        </section>
    }
    .into_any()
}

fn row(entry: &LogEntry) -> AnyView {
    let event = &entry.event;
    let picture = match event.kind.class() {
        ActivityClass::LogIns => Picture::Device,
        ActivityClass::Changes => Picture::Check,
        ActivityClass::Problems => Picture::Alert,
    };
    let problem =
        (event.kind.class() == ActivityClass::Problems).then(|| view! { " " <span class="tag warn">"Problem"</span> });
    let new = event.detail.new_device.then(|| view! { " " <span class="tag warn">"New device"</span> });
    let by = entry.actor.clone().map(|actor| format!(", by {actor}"));
    let address = (!event.address.is_empty()).then(|| view! { ", " <bdi dir="ltr">{event.address.clone()}</bdi> });
    view! {
        <li class="row">
            <span class="glyph"><Icon picture/></span>
            <div class="text">
                <strong>{sentence(event)}</strong>{problem}{new}
                <p><a href=routes::member(&entry.member_id)>{entry.member.clone()}</a>{by}</p>
                <p class="sub"><Clock moment=event.at.clone()/> ", " {event.device.clone()} {address}</p>
            </div>
        </li>
    }
    .into_any()
}

/// An address that no page of ours has.
fn lost(filter: ActivityFilter) -> AnyView {
    view! {
        <Note tone=Tone::Info>
            "There is no such page of events. " <a href=routes::admin_activity(filter, "", "")>"Begin with the newest"</a>
        </Note>
    }
    .into_any()
}
