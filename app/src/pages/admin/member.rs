use super::{State, approvals, can_be_reset, with_member};
use crate::{
    parts::{Clock, Day, Icon, Picture},
    routes,
};
use leptos::prelude::*;
use model::{MemberMethod, MemberView, Role, Way, kind_and_name};

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
        <p><a href=log>"Activity of "{view.row.name.clone()}</a></p>
    }
    .into_any()
}

fn facts(view: &MemberView) -> AnyView {
    let role = if view.row.role == Role::Admin { "Admin" } else { "Member" };
    let since = view.on_since.clone().map(|since| {
        view! { <div><dt>"On since"</dt><dd><Day moment=since/></dd></div> }
    });
    let last = view
        .row
        .last_log_in
        .clone()
        .map_or_else(|| "Never".into_any(), |at| view! { <Day moment=at.clone()/> ", " <Clock moment=at/> }.into_any());
    let devices = match view.devices {
        0 => "None".to_owned(),
        1 => "1 device".to_owned(),
        many => format!("{many} devices"),
    };
    let left_out = view.left_out.clone().map(|left_out| {
        let by = left_out.by.map(|by| format!(", decided by {by}"));
        let on = left_out.decided.map(|on| view! { " on " <Day moment=on/> });
        view! { <div><dt>"Why left out"</dt><dd>{left_out.reason} <span class="sub">{by}{on}</span></dd></div> }
    });
    let window = view.set_up_until.clone().map(|until| {
        view! { <div><dt>"May set it up until"</dt><dd><Day moment=until.clone()/> ", " <Clock moment=until/></dd></div> }
    });
    view! {
        <section class="card" aria-labelledby="how">
            <header><h2 id="how">"Two-step verification"</h2></header>
            <div class="body">
                <dl class="facts">
                    <div><dt>"State"</dt><dd><State state=view.row.state.clone()/></dd></div>
                    {since} {left_out} {window}
                    <div><dt>"Last log-in"</dt><dd>{last}</dd></div>
                    <div><dt>"Logged in now"</dt><dd>{devices}</dd></div>
                    <div><dt>"Role"</dt><dd>{role} " " <a href=routes::member_role(&view.row.id)>"Change role"</a></dd></div>
                </dl>
            </div>
        </section>
    }
    .into_any()
}

fn methods(methods: &[MemberMethod]) -> AnyView {
    if methods.is_empty() {
        return ().into_any();
    }
    let rows = methods.iter().map(method).collect_view();
    view! {
        <section class="card" aria-labelledby="methods">
            <header><h2 id="methods">"Methods"</h2></header>
            <ul class="rows" role="list">{rows}</ul>
        </section>
    }
    .into_any()
}

fn method(method: &MemberMethod) -> AnyView {
    let (picture, name) = match method.way {
        Way::SecurityKey => (Picture::SecurityKey, kind_and_name("Security key", &method.name)),
        Way::AuthenticatorApp => (Picture::App, kind_and_name("Authenticator app", &method.name)),
        Way::TextMessage => (Picture::Text, format!("Text message to the number ending {}", method.name)),
    };
    let used = match method.last_used.clone() {
        Some(at) => view! { ", last used " <Day moment=at/> }.into_any(),
        None => ", not used yet".into_any(),
    };
    view! {
        <li class="row">
            <span class="glyph"><Icon picture/></span>
            <div class="text">
                <strong>{name}</strong>
                <p class="sub">"Added " <Day moment=method.added.clone()/> {used}</p>
            </div>
        </li>
    }
    .into_any()
}

fn actions(view: &MemberView) -> AnyView {
    if view.row.me {
        return view! {
            <p class="sub">"This is your own account: you look after it on its "<a href=routes::SECURITY>"security page"</a>". Another admin can reset it."</p>
        }
        .into_any();
    }
    let id = &view.row.id;
    let reset = (can_be_reset(&view.row.state) && view.on_since.is_some())
        .then(|| view! { <a class="btn" href=routes::member_reset(id)>"Reset two-step verification\u{2026}"</a> });
    let allow =
        view.shut_out.then(|| view! { <a class="btn" href=routes::member_allow_set_up(id)>"Allow set-up\u{2026}"</a> });
    let label = if view.left_out.is_some() { "Leave out until another day\u{2026}" } else { "Leave out until\u{2026}" };
    let leave_out = view! { <a class="btn" href=routes::member_leave_out(id)>{label}</a> };
    let end = view
        .left_out
        .is_some()
        .then(|| view! { <a class="btn" href=routes::member_end_leave_out(id)>"Stop leaving out\u{2026}"</a> });
    view! { <div class="actions">{reset} {allow} {leave_out} {end}</div> }.into_any()
}
