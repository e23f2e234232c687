use super::{AdminFrame, CannotShow};
use crate::{
    Refused,
    doors::Doorway,
    pages::{activity::events, not_found::missing},
    routes,
    say::{say, tell},
    source::read,
};
use leptos::prelude::*;
use leptos_router::hooks::use_query_map;
use model::{ActivityFilter, LogEntry, LogView, Refusal};

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
            Err(Refused(Refusal::BadRequest)) => framed(events::lost(routes::admin_activity(filter, "", ""))),
            Err(Refused(Refusal::NotFound)) => missing(response),
            Err(refused) => framed(view! { <CannotShow refused/> }.into_any()),
        }
    });
    view! { <Suspense>{body}</Suspense> }
}

fn framed(body: AnyView) -> AnyView {
    view! { <AdminFrame title=say!("admin-organization-activity")>{body}</AdminFrame> }.into_any()
}

async fn load(filter: ActivityFilter, member: &str, older: &str) -> Result<LogView, Refused> {
    let load = |door: Doorway| async move {
        let signed_in = door.signed_in().await?;
        let admin = door.admin(&signed_in)?;
        door.portal.organization_log(admin, filter, member, older).await.map_err(|e| door.refused(e))
    };
    read(load).await
}

fn page(view: &LogView, not_first: bool) -> AnyView {
    let id = view.member.as_ref().map(|(id, _)| id.clone()).unwrap_or_default();
    let of = view.member.clone().map(|(id, name)| {
        let only = tell("admin-only-of-member").with("name", name).link("member", routes::member(&id)).view();
        let all = routes::admin_activity(view.filter, "", "");
        view! { <p>{only} " " <a href=all>{say!("admin-show-all-members")}</a></p> }
    });
    view! {
        <p class="lead">{say!("admin-activity-about")}</p>
        {of}
        {events::filters(view.filter, |filter| routes::admin_activity(filter, &id, ""))}
        {list(view, &id, not_first)}
    }
    .into_any()
}

fn list(view: &LogView, member: &str, not_first: bool) -> AnyView {
    let newest = not_first.then(|| events::newest(routes::admin_activity(view.filter, member, "")));
    if view.entries.is_empty() {
        return events::nothing(view.filter, newest);
    }
    let days = events::by_day(&view.entries, |entry| &entry.event, row);
    let older = view.older.as_ref().map(|older| events::older(routes::admin_activity(view.filter, member, older)));
    let file = routes::admin_activity_csv(view.filter, member);
    view! {
        {days}
        <nav class="actions" aria-label=say!("admin-pages")>{newest} {older} <a class="btn" href=file download="">{say!("admin-download-csv")}</a></nav>
    }
    .into_any()
}

fn row(entry: &LogEntry) -> AnyView {
    let (name, href) = (entry.member.clone(), routes::member(&entry.member_id));
    let whose = match entry.actor.clone() {
        Some(actor) => tell("admin-member-by").with("name", name).with("actor", actor).link("member", href).view(),
        None => view! { <a href=href>{name}</a> }.into_any(),
    };
    events::row(&entry.event, Some(view! { <p>{whose}</p> }.into_any()), entry.event.device.clone())
}
