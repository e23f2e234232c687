use super::{events, not_me};
use crate::{Refused, doors::Doorway, pages::security::CannotLoad, parts::Frame, routes, say::say, source::read};
use leptos::prelude::*;
use leptos_router::hooks::use_query_map;
use model::{ActivityEntry, ActivityFilter, ActivityView, Refusal};

/// S24: the events of the account, the newest first.
#[component]
pub fn Activity() -> impl IntoView {
    let query = use_query_map().get_untracked();
    let filter = query.get("show").map(|name| ActivityFilter::named(&name)).unwrap_or_default();
    let older = query.get("older").unwrap_or_default();
    let first = older.is_empty();
    let body = Suspend::new(async move {
        match load(filter, &older).await {
            Ok(view) => page(view, first),
            Err(Refused(Refusal::BadRequest)) => events::lost(routes::activity(filter, "")),
            Err(refused) => view! { <CannotLoad refused/> }.into_any(),
        }
    });
    view! {
        <Frame title=say!("activity-title") wide=true crumb=(routes::SECURITY, say!("security-title"))>
            <p class="lead">{say!("activity-lead")}</p>
            <section class="card" aria-labelledby="was-this-you">
                <header><h2 id="was-this-you">{say!("activity-was-this-you")}</h2></header>
                <div class="body">
                    <p class="sub">{say!("activity-if-not")}</p>
                    {not_me::opener()}
                </div>
            </section>
            {events::filters(filter, |filter| routes::activity(filter, ""))}
            <Suspense>{body}</Suspense>
        </Frame>
    }
}

async fn load(filter: ActivityFilter, older: &str) -> Result<ActivityView, Refused> {
    let load = |door: Doorway| async move {
        let signed_in = door.signed_in().await?;
        door.portal.activity(&signed_in, filter, older).await.map_err(|e| door.refused(e))
    };
    read(load).await
}

/// The events, grouped by day.
fn page(view: ActivityView, first: bool) -> AnyView {
    let newest = (!first).then(|| events::newest(routes::activity(view.filter, "")));
    if view.entries.is_empty() {
        return events::nothing(view.filter, newest);
    }
    let days = events::by_day(&view.entries, |entry| entry, row);
    let older = view.older.map(|older| events::older(routes::activity(view.filter, &older)));
    let pages = (newest.is_some() || older.is_some()).then(|| {
        view! { <nav class="actions" aria-label=say!("activity-pages")>{newest} {older}</nav> }
    });
    view! { {days} {pages} }.into_any()
}

fn row(entry: &ActivityEntry) -> AnyView {
    let device = entry.device.clone();
    let device = if entry.here { say!("activity-this-device", device = device) } else { device };
    events::row(entry, None, device)
}
