use super::{State, approvals, can_be_reset, with_member};
use crate::{
    parts::{Clock, Day, Icon, Picture},
    routes,
    say::{say, tell},
};
use leptos::prelude::*;
use model::{LeftOut, MemberMethod, MemberView, Moment, Role, Way, kind_and_name};

/// A2: one member.
#[component]
pub fn Member() -> impl IntoView {
    with_member(|view| (view.row.name.clone(), false, page(&view)))
}

fn page(view: &MemberView) -> AnyView {
    let id = view.row.id.clone();
    let log = routes::admin_activity(model::ActivityFilter::All, &id, "");
    view! {
        <p class="lead">{view.row.email.clone()}</p>
        {approvals::waiting(&view.approvals, false)}
        {facts(view)}
        {methods(&view.methods)}
        {actions(view)}
        <p><a href=log>{say!("admin-activity-of", name = view.row.name.clone())}</a></p>
    }
    .into_any()
}

fn facts(view: &MemberView) -> AnyView {
    let role = if view.row.role == Role::Admin { say!("admin-role-admin") } else { say!("admin-role-member") };
    let since = view.on_since.clone().map(|since| {
        view! { <div><dt>{say!("admin-on-since")}</dt><dd><Day moment=since/></dd></div> }
    });
    let last = view.row.last_log_in.clone().map_or_else(|| say!("admin-never").into_any(), day_and_clock);
    let devices = say!("admin-devices", count = view.devices);
    let left_out = view.left_out.clone().map(|left_out| {
        view! { <div><dt>{say!("admin-why-left-out")}</dt><dd>{why(left_out)}</dd></div> }
    });
    let window = view.set_up_until.clone().map(|until| {
        view! { <div><dt>{say!("admin-may-set-up-until")}</dt><dd>{day_and_clock(until)}</dd></div> }
    });
    view! {
        <section class="card" aria-labelledby="how">
            <header><h2 id="how">{say!("two-step-verification")}</h2></header>
            <div class="body">
                <dl class="facts">
                    <div><dt>{say!("admin-state")}</dt><dd><State state=view.row.state.clone()/></dd></div>
                    {since} {left_out} {window}
                    <div><dt>{say!("admin-last-log-in")}</dt><dd>{last}</dd></div>
                    <div><dt>{say!("admin-logged-in-now")}</dt><dd>{devices}</dd></div>
                    <div><dt>{say!("admin-role")}</dt><dd>{role} " " <a href=routes::member_role(&view.row.id)>{say!("admin-change-role")}</a></dd></div>
                </dl>
            </div>
        </section>
    }
    .into_any()
}

fn day_and_clock(at: Moment) -> AnyView {
    let (day, clock) = (view! { <Day moment=at.clone()/> }, view! { <Clock moment=at/> });
    tell("admin-day-and-clock").slot("day", day).slot("clock", clock).view()
}

/// Why somebody is left out and, as far as it is known, by whom and since when.
fn why(left_out: LeftOut) -> AnyView {
    let LeftOut { reason, by, decided, .. } = left_out;
    let id = match (&by, &decided) {
        (Some(_), Some(_)) => "admin-reason-by-on",
        (Some(_), None) => "admin-reason-by",
        (None, Some(_)) => "admin-reason-on",
        (None, None) => return reason.into_any(),
    };
    let day = decided.map(|day| view! { <Day moment=day/> });
    tell(id).with("reason", reason).with("admin", by.unwrap_or_default()).slot("day", day).view()
}

fn methods(methods: &[MemberMethod]) -> AnyView {
    if methods.is_empty() {
        return ().into_any();
    }
    let rows = methods.iter().map(method).collect_view();
    view! {
        <section class="card" aria-labelledby="methods">
            <header><h2 id="methods">{say!("admin-methods")}</h2></header>
            <ul class="rows" role="list">{rows}</ul>
        </section>
    }
    .into_any()
}

fn method(method: &MemberMethod) -> AnyView {
    let (picture, name) = match method.way {
        Way::SecurityKey => (Picture::SecurityKey, kind_and_name(&say!("admin-security-key"), &method.name)),
        Way::AuthenticatorApp => (Picture::App, kind_and_name(&say!("admin-authenticator-app"), &method.name)),
        Way::TextMessage => (Picture::Text, say!("admin-text-message-to", digits = method.name.clone())),
    };
    let added = view! { <Day moment=method.added.clone()/> };
    let used = match method.last_used.clone() {
        Some(at) => tell("admin-method-used").slot("added", added).slot("used", view! { <Day moment=at/> }).view(),
        None => tell("admin-method-not-used").slot("added", added).view(),
    };
    view! {
        <li class="row">
            <span class="glyph"><Icon picture/></span>
            <div class="text">
                <strong>{name}</strong>
                <p class="sub">{used}</p>
            </div>
        </li>
    }
    .into_any()
}

fn actions(view: &MemberView) -> AnyView {
    if view.row.me {
        let own = tell("admin-own-account").link("security", routes::SECURITY).view();
        return view! { <p class="sub">{own}</p> }.into_any();
    }
    let id = &view.row.id;
    let reset = (can_be_reset(&view.row.state) && view.on_since.is_some())
        .then(|| view! { <a class="btn" href=routes::member_reset(id)>{say!("admin-reset-link")}</a> });
    let allow = view
        .shut_out
        .then(|| view! { <a class="btn" href=routes::member_allow_set_up(id)>{say!("admin-allow-set-up-link")}</a> });
    let label =
        if view.left_out.is_some() { say!("admin-leave-out-longer-link") } else { say!("admin-leave-out-link") };
    let leave_out = view! { <a class="btn" href=routes::member_leave_out(id)>{label}</a> };
    let end = view
        .left_out
        .is_some()
        .then(|| view! { <a class="btn" href=routes::member_end_leave_out(id)>{say!("admin-end-leave-out-link")}</a> });
    view! { <div class="actions">{reset} {allow} {leave_out} {end}</div> }.into_any()
}
