use super::{AdminFrame, CannotShow, State, approvals, rows};
use crate::{
    Refused,
    doors::{self, Doorway},
    islands::{FormError, Note, Tone},
    parts::{Flashed, flashed},
    routes,
    source::read,
};
use leptos::{prelude::*, server_fn::ServerFn};
use leptos_router::hooks::use_query_map;
use model::{MemberCounts, MemberList, MemberShow, MemberSort, MembersView, Refusal};

/// A1: the members of the organization, and how their accounts are protected.
#[component]
pub fn Members() -> impl IntoView {
    let list = asked_for();
    let answers = [doors::RemindMembers::PATH, doors::ApproveRequest::PATH, doors::DeclineRequest::PATH].map(flashed);
    let failed = answers.iter().any(Flashed::failed);
    let errors = answers.map(|answer| view! { <FormError text=answer.whole(&[])/> });
    let body = Suspend::new(async move {
        match load(&list).await {
            Ok(view) => page(&view),
            Err(Refused(Refusal::BadRequest)) => lost(),
            Err(refused) => view! { <CannotShow refused/> }.into_any(),
        }
    });
    view! {
        <AdminFrame title="Members" failed>
            {errors.into_iter().collect_view()}
            <Suspense>{body}</Suspense>
        </AdminFrame>
    }
}

/// What the address asks for.
fn asked_for() -> MemberList {
    let query = use_query_map().get_untracked();
    let text = |name| query.get(name).unwrap_or_default();
    MemberList {
        show: MemberShow::named(&text("show")),
        search: text("search"),
        sort: MemberSort::named(&text("sort")),
        after: text("after"),
    }
}

async fn load(list: &MemberList) -> Result<MembersView, Refused> {
    let load = |door: Doorway| async move {
        let signed_in = door.signed_in().await?;
        let admin = door.admin(&signed_in)?;
        door.portal.members(&door.context, admin, list).await.map_err(|e| door.refused(e))
    };
    read(load).await
}

fn page(view: &MembersView) -> AnyView {
    let alone = (view.admins == 1).then(|| {
        view! { <Note tone=Tone::Warn>"You are the only admin. Add a second so that someone can help you back in."</Note> }
    });
    view! {
        <p class="lead">{view.organization.clone()} ": " {summary(&view.counts)}</p>
        {alone}
        <p><a class="btn" href=routes::MEMBERS_INVITE>"Invite people"</a></p>
        {approvals::waiting(&view.approvals, true)}
        {filters(view)}
        {search(&view.list)}
        {members(view)}
    }
    .into_any()
}

/// "7 of 120 off", as a link to those.
fn summary(counts: &MemberCounts) -> AnyView {
    let all = counts.all();
    if counts.off == 0 {
        let text = if all == 1 { "its only member is protected.".to_owned() } else { format!("none of {all} off.") };
        return text.into_any();
    }
    let off = MemberList { show: Some(MemberShow::Off), ..MemberList::default() };
    view! { <a href=routes::members(&off)>{format!("{} of {all} off", counts.off)}</a> }.into_any()
}

fn filters(view: &MembersView) -> AnyView {
    let link = |show: Option<MemberShow>| {
        let count = show.map_or_else(|| view.counts.all(), |show| view.counts.of(show));
        let here = (show == view.list.show).then_some("page");
        let href = routes::members(&MemberList { show, ..view.list.begin() });
        view! { <li><a class="btn quiet" href=href aria-current=here>{label(show)} " " <span class="count">{count}</span></a></li> }
    };
    let links: Vec<_> = [None].into_iter().chain(MemberShow::EVERY.map(Some)).map(link).collect();
    view! { <nav aria-label="Which members"><ul class="filters" role="list">{links}</ul></nav> }.into_any()
}

const fn label(show: Option<MemberShow>) -> &'static str {
    match show {
        None => "All",
        Some(MemberShow::SecurityKey) => "Security key",
        Some(MemberShow::AuthenticatorApp) => "Authenticator app",
        Some(MemberShow::TextMessage) => "Text message only",
        Some(MemberShow::Off) => "Off",
        Some(MemberShow::LeftOut) => "Left out",
    }
}

fn search(list: &MemberList) -> AnyView {
    let show = list.show.map(|show| view! { <input type="hidden" name="show" value=show.name()/> });
    let sort = (list.sort != MemberSort::default())
        .then(|| view! { <input type="hidden" name="sort" value=list.sort.name()/> });
    let clear = (!list.search.is_empty()).then(|| {
        let href = routes::members(&MemberList { search: String::new(), ..list.begin() });
        view! { <a class="btn quiet" href=href>"Clear"</a> }
    });
    view! {
        <form class="field search" role="search" method="get" action=routes::MEMBERS>
            {show} {sort}
            <label for="search">"Name or email address"</label>
            <div class="with-button">
                <input id="search" name="search" type="search" value=list.search.clone() maxlength=MemberList::LONGEST.to_string()
                    autocomplete="off" autocapitalize="none" spellcheck="false"/>
                <button class="btn">"Search"</button>
                {clear}
            </div>
        </form>
    }
    .into_any()
}

fn members(view: &MembersView) -> AnyView {
    if view.rows.is_empty() {
        return view! {
            <p id="no-members">"No members match."</p>
            <p><a class="btn" href=routes::MEMBERS>"Show all members"</a></p>
        }
        .into_any();
    }
    let first = (!view.list.after.is_empty())
        .then(|| view! { <a class="btn" href=routes::members(&view.list.begin())>"First page"</a> });
    let next = view.next.clone().map(|after| {
        let href = routes::members(&MemberList { after, ..view.list.clone() });
        view! { <a class="btn" rel="next" href=href>"Next page"</a> }
    });
    let pages = (first.is_some() || next.is_some())
        .then(|| view! { <nav class="actions" aria-label="Pages">{first} {next}</nav> });
    view! {
        <section class="card" aria-label="Members">
            {rows::table(view)}
            <div class="body">{reminder(view)}</div>
        </section>
        {pages}
    }
    .into_any()
}

/// What can be done with those that are selected.
fn reminder(view: &MembersView) -> AnyView {
    if !view.unlocked {
        return view! {
            <p class="sub">"To send reminders, unlock your settings first."</p>
            <p><a class="btn" href=routes::unlock_for_members(&view.list)>"Unlock to send reminders"</a></p>
        }
        .into_any();
    }
    view! {
        <form id=rows::REMIND class="form" method="post" action=doors::RemindMembers::PATH>
            <p class="sub">"Selected members who still have to set it up get a mail that asks them to, at most one a day."</p>
            <div class="actions"><button class="btn primary">"Send reminder"</button></div>
        </form>
    }
    .into_any()
}

/// An address that no page of ours has.
fn lost() -> AnyView {
    view! {
        <Note tone=Tone::Info>"There is no such page of members. " <a href=routes::MEMBERS>"Begin with the first"</a></Note>
    }
    .into_any()
}

/// The state of a member, in a cell of its own.
pub(super) fn state(state: model::MemberState) -> AnyView {
    view! { <State state/> }.into_any()
}
