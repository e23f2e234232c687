use super::{AdminFrame, CannotShow, State, approvals, rows};
use crate::{
    Refused,
    doors::{self, Doorway},
    islands::{FormError, Note, Tone},
    parts::{Flashed, flashed},
    routes,
    say::{say, tell},
    source::read,
};
use leptos::{prelude::*, server_fn::ServerFn};
use leptos_router::hooks::use_query_map;
use model::{MemberList, MemberShow, MemberSort, MembersView, Refusal};

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
        <AdminFrame title=say!("admin-members") failed>
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
    let alone = (view.admins == 1).then(|| view! { <Note tone=Tone::Warn>{say!("admin-only-admin")}</Note> });
    view! {
        <p class="lead">{summary(view)}</p>
        {alone}
        <p><a class="btn" href=routes::MEMBERS_INVITE>{say!("admin-invite-people")}</a></p>
        {approvals::waiting(&view.approvals, true)}
        {filters(view)}
        {search(&view.list)}
        {members(view)}
    }
    .into_any()
}

/// "Harbour Trust: 7 of 120 off", with a link to those.
fn summary(view: &MembersView) -> AnyView {
    let (organization, off, all) = (view.organization.clone(), view.counts.off, view.counts.all());
    if off == 0 {
        return say!("admin-nobody-off", organization = organization, all = all).into_any();
    }
    let those = MemberList { show: Some(MemberShow::Off), ..MemberList::default() };
    let summary = tell("admin-some-off").with("organization", organization).with("off", off).with("all", all);
    summary.link("those", routes::members(&those)).view()
}

fn filters(view: &MembersView) -> AnyView {
    let link = |show: Option<MemberShow>| {
        let count = show.map_or_else(|| view.counts.all(), |show| view.counts.of(show));
        let here = (show == view.list.show).then_some("page");
        let href = routes::members(&MemberList { show, ..view.list.begin() });
        view! { <li><a class="btn quiet" href=href aria-current=here>{label(show)} " " <span class="count">{count}</span></a></li> }
    };
    let links: Vec<_> = [None].into_iter().chain(MemberShow::EVERY.map(Some)).map(link).collect();
    view! { <nav aria-label=say!("admin-which-members")><ul class="filters" role="list">{links}</ul></nav> }.into_any()
}

fn label(show: Option<MemberShow>) -> String {
    match show {
        None => say!("admin-all"),
        Some(MemberShow::SecurityKey) => say!("admin-security-key"),
        Some(MemberShow::AuthenticatorApp) => say!("admin-authenticator-app"),
        Some(MemberShow::TextMessage) => say!("admin-text-message-only"),
        Some(MemberShow::Off) => say!("admin-off"),
        Some(MemberShow::LeftOut) => say!("admin-left-out"),
    }
}

fn search(list: &MemberList) -> AnyView {
    let show = list.show.map(|show| view! { <input type="hidden" name="show" value=show.name()/> });
    let sort = (list.sort != MemberSort::default())
        .then(|| view! { <input type="hidden" name="sort" value=list.sort.name()/> });
    let clear = (!list.search.is_empty()).then(|| {
        let href = routes::members(&MemberList { search: String::new(), ..list.begin() });
        view! { <a class="btn quiet" href=href>{say!("admin-clear-search")}</a> }
    });
    view! {
        <form class="field search" role="search" method="get" action=routes::MEMBERS>
            {show} {sort}
            <label for="search">{say!("admin-search-label")}</label>
            <div class="with-button">
                <input id="search" name="search" type="search" value=list.search.clone() maxlength=MemberList::LONGEST.to_string()
                    autocomplete="off" autocapitalize="none" spellcheck="false"/>
                <button class="btn">{say!("admin-search")}</button>
                {clear}
            </div>
        </form>
    }
    .into_any()
}

fn members(view: &MembersView) -> AnyView {
    if view.rows.is_empty() {
        return view! {
            <p id="no-members">{say!("admin-no-members")}</p>
            <p><a class="btn" href=routes::MEMBERS>{say!("admin-show-all-members")}</a></p>
        }
        .into_any();
    }
    let first = (!view.list.after.is_empty())
        .then(|| view! { <a class="btn" href=routes::members(&view.list.begin())>{say!("admin-first-page")}</a> });
    let next = view.next.clone().map(|after| {
        let href = routes::members(&MemberList { after, ..view.list.clone() });
        view! { <a class="btn" rel="next" href=href>{say!("admin-next-page")}</a> }
    });
    let pages = (first.is_some() || next.is_some())
        .then(|| view! { <nav class="actions" aria-label=say!("admin-pages")>{first} {next}</nav> });
    view! {
        <section class="card" aria-label=say!("admin-members")>
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
            <p class="sub">{say!("admin-unlock-before-reminders")}</p>
            <p><a class="btn" href=routes::unlock_for_members(&view.list)>{say!("admin-unlock-for-reminders")}</a></p>
        }
        .into_any();
    }
    view! {
        <form id=rows::REMIND class="form" method="post" action=doors::RemindMembers::PATH>
            <p class="sub">{say!("admin-reminders-about")}</p>
            <div class="actions"><button class="btn primary">{say!("admin-send-reminder")}</button></div>
        </form>
    }
    .into_any()
}

/// An address that no page of ours has.
fn lost() -> AnyView {
    let text = tell("admin-no-such-page-of-members").link("first", routes::MEMBERS).view();
    view! { <Note tone=Tone::Info>{text}</Note> }.into_any()
}

/// The state of a member, in a cell of its own.
pub(super) fn state(state: model::MemberState) -> AnyView {
    view! { <State state/> }.into_any()
}
