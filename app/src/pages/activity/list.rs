use super::{events, not_me};
use crate::{Refused, doors::Doorway, pages::security::CannotLoad, parts::Frame, routes, source::read};
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
        <Frame title="Activity" wide=true crumb=(routes::SECURITY, "Security")>
            <p class="lead">"What has happened to your account, the newest first."</p>
            <section class="card" aria-labelledby="was-this-you">
                <header><h2 id="was-this-you">"Was this you?"</h2></header>
                <div class="body">
                    <p class="sub">"If you see something that you did not do, tell us. We log out all other devices and lead you through what to change."</p>
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
        view! { <nav class="actions" aria-label="Pages">{newest} {older}</nav> }
    });
    view! { {days} {pages} }.into_any()
}

fn row(entry: &ActivityEntry) -> AnyView {
    let device = if entry.here { format!("{} (this device)", entry.device) } else { entry.device.clone() };
    events::row(entry, None, device)
}
