use super::{not_me, words};
use crate::{
    Refused,
    doors::Doorway,
    islands::{Note, Tone},
    pages::security::CannotLoad,
    parts::{Clock, Frame, Icon, Picture},
    routes,
};
use leptos::prelude::*;
use leptos_router::hooks::use_query_map;
use model::{ActivityClass, ActivityEntry, ActivityFilter, ActivityView, Refusal};

/// S24: the events of the account, the newest first.
#[component]
pub fn Activity() -> impl IntoView {
    let query = use_query_map().get_untracked();
    let filter = query.get("show").map(|name| ActivityFilter::named(&name)).unwrap_or_default();
    let older = query.get("older").unwrap_or_default();
    let first = older.is_empty();
    let body = Suspend::new(async move {
        match load(filter, &older).await {
            Ok(view) => events(view, first),
            Err(Refused(Refusal::BadRequest)) => lost(filter),
            Err(refused) => view! { <CannotLoad refused/> }.into_any(),
        }
    });
    view! {
        <Frame title="Activity" wide=true crumb=(routes::SECURITY, "Security")>
            <p class="lead">"What has happened to your account, the newest first."</p>
            <section class="card" aria-labelledby="was-this-you">
                <header><h2 id="was-this-you">"Was this you?"</h2></header>
                <div class="body">
                    <p class="sub">"If you see something that you did not do, tell us. We log out all other devices and lead you through what to change."</p>
                    {not_me::opener()}
                </div>
            </section>
            <Filters chosen=filter/>
            <Suspense>{body}</Suspense>
        </Frame>
    }
}

async fn load(filter: ActivityFilter, older: &str) -> Result<ActivityView, Refused> {
    let door = Doorway::here()?;
    let signed_in = door.signed_in().await?;
    door.portal.activity(&signed_in, filter, older).await.map_err(|e| door.refused(e))
}

#[component]
fn Filters(chosen: ActivityFilter) -> impl IntoView {
    let links = ActivityFilter::EVERY.map(|filter| {
        let label = match filter {
            ActivityFilter::All => "All",
            ActivityFilter::LogIns => "Log-ins",
            ActivityFilter::Changes => "Changes",
            ActivityFilter::Problems => "Problems",
        };
        let here = (filter == chosen).then_some("page");
        view! { <li><a class="btn quiet" href=routes::activity(filter, "") aria-current=here>{label}</a></li> }
    });
    view! {
        <nav aria-label="Which events"><ul class="filters" role="list">{links.into_iter().collect_view()}</ul></nav>
    }
}

/// The events, grouped by day.
fn events(view: ActivityView, first: bool) -> AnyView {
    let newest = (!first).then(|| view! { <a class="btn" href=routes::activity(view.filter, "")>"Newest"</a> });
    if view.entries.is_empty() {
        let text = match view.filter {
            ActivityFilter::All => "Nothing yet.",
            ActivityFilter::LogIns => "No log-ins.",
            ActivityFilter::Changes => "No changes.",
            ActivityFilter::Problems => "No problems.",
        };
        return view! { <p id="no-events">{text}</p> {newest.map(|link| view! { <p>{link}</p> })} }.into_any();
    }
    let days = view.entries.chunk_by(|one, next| one.at.day == next.at.day).map(day).collect_view();
    let older = view.older.map(|older| {
        view! { <a class="btn" rel="next" href=routes::activity(view.filter, &older)>"Older"</a> }
    });
    let pages = (newest.is_some() || older.is_some()).then(|| {
        view! { <nav class="actions" aria-label="Pages">{newest} {older}</nav> }
    });
    view! { {days} {pages} }.into_any()
}

fn day(entries: &[ActivityEntry]) -> AnyView {
    let Some(first) = entries.first() else { return ().into_any() };
    let heading = format!("day-{}", first.id);
    let label = heading.clone();
    let rows = entries.iter().map(row).collect_view();
    view! {
        <section class="card" aria-labelledby=label>
            <header><h2 id=heading>{first.at.day.clone()}</h2></header>
            <ul class="rows events" role="list">{rows}</ul>
        </section>
    }
    .into_any()
}

fn row(entry: &ActivityEntry) -> AnyView {
    let picture = match entry.kind.class() {
        ActivityClass::LogIns => Picture::Device,
        ActivityClass::Changes => Picture::Check,
        ActivityClass::Problems => Picture::Alert,
    };
    let address = (!entry.address.is_empty()).then(|| view! { ", " <bdi dir="ltr">{entry.address.clone()}</bdi> });
    let device = if entry.here { format!("{} (this device)", entry.device) } else { entry.device.clone() };
    let problem =
        (entry.kind.class() == ActivityClass::Problems).then(|| view! { " " <span class="tag warn">"Problem"</span> });
    let new = entry.detail.new_device.then(|| view! { " " <span class="tag warn">"New device"</span> });
    view! {
        <li class="row">
            <span class="glyph"><Icon picture/></span>
            <div class="text">
                <strong>{words::sentence(entry)}</strong>{problem}{new}
                <p class="sub"><Clock moment=entry.at.clone()/> ", " {device} {address}</p>
            </div>
        </li>
    }
    .into_any()
}

/// An address that no page of ours has.
fn lost(filter: ActivityFilter) -> AnyView {
    view! {
        <Note tone=Tone::Info>
            "There is no such page of events. " <a href=routes::activity(filter, "")>"Begin with the newest"</a>
        </Note>
    }
    .into_any()
}
