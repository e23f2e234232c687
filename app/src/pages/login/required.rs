use crate::{
    Refused,
    doors::{Doorway, LogOut, PutOffSetUp},
    islands::{FormError, Note, Tone},
    pages::security::CannotLoad,
    parts::{Clock, Day, Frame, flashed},
    routes,
    say::{say, tell},
    source::read,
};
use domain::Visitor;
use leptos::{prelude::*, server_fn::ServerFn};
use model::{AllowedWays, Moment, Refusal, RequiredState, RequiredView};

pub fn title() -> String {
    say!("login-required-title")
}

async fn load() -> Result<RequiredView, Refused> {
    let load = |door: Doorway| async move {
        let visitor = door.visitor().await?;
        let who = match &visitor {
            Visitor::EnrolOnly(enrol_only) => Some(enrol_only.required()),
            Visitor::SignedIn(signed_in) => signed_in.required(),
            _ => None,
        };
        let who = who.ok_or(Refused(Refusal::LogInFirst))?;
        door.portal.required_view(&door.context, who).map_err(|e| door.refused(e))
    };
    read(load).await
}

/// L10: what the organization asks for, before anything else or until a date.
#[component]
pub fn Required() -> impl IntoView {
    let answer = flashed(PutOffSetUp::PATH);
    let body = Suspend::new(async move {
        match load().await {
            Ok(view) => asked(view, Buttons::Real),
            Err(refused) => view! { <CannotLoad refused/> }.into_any(),
        }
    });
    view! {
        <Frame title=title() failed=answer.failed()>
            <FormError text=answer.whole(&[])/>
            <Suspense>{body}</Suspense>
        </Frame>
    }
}

/// Whether what is shown can be done, or is what an admin looks at before others see it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Buttons {
    Real,
    Shown,
}

/// What is asked, whom to ask, and what can be done.
pub fn asked(view: RequiredView, buttons: Buttons) -> AnyView {
    let shut_out = matches!(view.state, RequiredState::ShutOut { .. });
    let what = sentence(&view);
    let needs = (!shut_out && !view.log_in_again).then(|| needs(view.ways));
    let contact = contact(&view.policy.contact, shut_out);
    let acts = match buttons {
        Buttons::Real => actions(&view),
        Buttons::Shown => labels(&view),
    };
    view! { {what} {needs} {contact} <div class="actions">{acts}</div> }.into_any()
}

fn sentence(view: &RequiredView) -> AnyView {
    let organization = view.policy.organization.clone();
    let date = view.policy.required_from.clone().unwrap_or_default();
    let outdated =
        view.outdated.then(|| view! { <Note tone=Tone::Warn>{say!("login-required-no-way-is-allowed")}</Note> });
    let text = match view.state.clone() {
        RequiredState::Asked => {
            let date = view! { <Day moment=date/> };
            let asks = tell("login-required-asks").with("organization", organization).slot("day", date).view();
            view! { <p class="lead">{asks}</p> }.into_any()
        }
        RequiredState::Due { left, last } => {
            let (date, last) = (view! { <Day moment=date/> }, view! { <Day moment=last/> });
            let has_asked =
                tell("login-required-has-asked").with("organization", organization).slot("day", date).view();
            let last = tell("login-required-last-day").slot("day", last).view();
            view! { <p class="lead">{has_asked}</p> <p>{say!("login-required-delays", left = left)} " " {last}</p> }
                .into_any()
        }
        RequiredState::Must { until } => view! {
            <p class="lead">{say!("login-required-now", organization = organization)}</p>
            {until.map(|until| view! { <Note tone=Tone::Info>{let_in(until)}</Note> })}
            <p>{say!("login-required-takes")}</p>
        }
        .into_any(),
        RequiredState::ShutOut { turned_off } => {
            let why = if turned_off {
                say!("login-required-turned-off", organization = organization)
            } else {
                say!("login-required-worked-last-time", organization = organization)
            };
            view! { <Note tone=Tone::Warn>{why}</Note> <p>{say!("login-required-ask-to-be-let-in")}</p> }.into_any()
        }
    };
    view! { {outdated.filter(|_| !matches!(view.state, RequiredState::ShutOut { .. }))} {text} }.into_any()
}

/// Until when an admin allows it.
fn let_in(until: Moment) -> AnyView {
    let (day, clock) = (view! { <Day moment=until.clone()/> }, view! { <Clock moment=until/> });
    tell("login-required-let-in").slot("day", day).slot("clock", clock).view()
}

fn needs(ways: AllowedWays) -> AnyView {
    let key_only = ways.security_key && !ways.authenticator_app && !ways.text_message;
    let all = [
        (ways.security_key, say!("login-required-needs-key")),
        (ways.authenticator_app, say!("login-required-needs-app")),
        (ways.text_message, say!("login-required-needs-phone")),
    ];
    let list = all.into_iter().filter(|(is_allowed, _)| *is_allowed).map(|(_, text)| view! { <li>{text}</li> });
    let list = list.collect_view();
    let only = key_only.then(|| view! { <p>{say!("login-required-keys-only")}</p> });
    view! { <h2>{say!("login-required-what-you-need")}</h2> <ul>{list}</ul> {only} }.into_any()
}

fn contact(contact: &str, shut_out: bool) -> AnyView {
    let text = match (contact.is_empty(), shut_out) {
        (true, _) => say!("login-required-ask-an-admin"),
        (false, _) => contact.to_owned(),
    };
    view! { <h2>{say!("login-required-who-to-ask")}</h2> <p class="as-typed">{text}</p> }.into_any()
}

fn actions(view: &RequiredView) -> AnyView {
    let set_up = match (&view.state, view.log_in_again) {
        (RequiredState::ShutOut { .. }, _) => None,
        (_, true) => Some(
            view! {
                <form class="inline" method="post" action=LogOut::PATH><button class="btn primary">{say!("login-required-log-in-again")}</button></form>
            }
            .into_any(),
        ),
        // Before the date the settings ask for the password first.
        (RequiredState::Asked, false) => {
            let href = if view.outdated { routes::METHOD } else { routes::START };
            Some(view! { <a class="btn primary" href=href>{say!("login-required-set-up")}</a> }.into_any())
        }
        (_, false) => {
            Some(view! { <a class="btn primary" href=routes::METHOD>{say!("login-required-set-up")}</a> }.into_any())
        }
    };
    let later = later(&view.state).map(|label| {
        view! { <form class="inline" method="post" action=PutOffSetUp::PATH><button class="btn">{label}</button></form> }
    });
    view! {
        {set_up} {later}
        <form class="inline" method="post" action=LogOut::PATH><button class="btn quiet">{say!("login-log-out")}</button></form>
    }
    .into_any()
}

/// The same, to be looked at.
fn labels(view: &RequiredView) -> AnyView {
    let later = later(&view.state).map(|label| view! { <span class="btn">{label}</span> });
    view! {
        <span class="btn primary">{say!("login-required-set-up")}</span> {later}
        <span class="btn quiet">{say!("login-log-out")}</span>
    }
    .into_any()
}

fn later(state: &RequiredState) -> Option<String> {
    match state {
        RequiredState::Asked => Some(say!("login-required-later")),
        RequiredState::Due { left, .. } => Some(say!("login-required-later-left", left = *left)),
        RequiredState::Must { .. } | RequiredState::ShutOut { .. } => None,
    }
}
