use crate::{
    Refused,
    doors::{Doorway, LogOut, PutOffSetUp},
    islands::{FormError, Note, Tone},
    pages::security::CannotLoad,
    parts::{Clock, Day, Frame, flashed},
    routes,
    source::read,
};
use domain::Visitor;
use leptos::{prelude::*, server_fn::ServerFn};
use model::{AllowedWays, Refusal, RequiredState, RequiredView};

pub const TITLE: &str = "Your organization asks for two-step verification";

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
        <Frame title=TITLE failed=answer.failed()>
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
    let outdated = view.outdated.then(|| {
        view! {
            <Note tone=Tone::Warn>"None of your ways to log in is allowed by your organization any more. Add one that is."</Note>
        }
    });
    let text = match view.state.clone() {
        RequiredState::Asked => view! {
            <p class="lead">
                {organization} " asks everyone to use two-step verification by " <strong><Day moment=date/></strong>
                ". It takes about two minutes."
            </p>
        }
        .into_any(),
        RequiredState::Due { left, last } => view! {
            <p class="lead">
                {organization} " has asked everyone to use two-step verification since " <strong><Day moment=date/></strong>
                ". It takes about two minutes."
            </p>
            <p>{delays(left)} " From " <strong><Day moment=last/></strong> " on it cannot be put off."</p>
        }
        .into_any(),
        RequiredState::Must { until } => view! {
            <p class="lead">{organization} " requires two-step verification. You need to set this up before you can go on."</p>
            {until.map(|until| view! {
                <Note tone=Tone::Info>
                    "Your admin lets you set it up until " <Day moment=until.clone()/> ", " <Clock moment=until/> "."
                </Note>
            })}
            <p>"It takes about two minutes."</p>
        }
        .into_any(),
        RequiredState::ShutOut { turned_off } => {
            let why = if turned_off {
                "You disabled two-step verification on your account, so you can\u{2019}t log in to enable it again."
            } else {
                "Your way to log in is no longer allowed, and it has worked the one last time that it does."
            };
            view! {
                <Note tone=Tone::Warn>{organization} " requires two-step verification. " {why}</Note>
                <p>"Your organization admin can let you in to set it up: ask them. It stays open for 24 hours then, and takes about two minutes."</p>
            }
            .into_any()
        }
    };
    view! { {outdated.filter(|_| !matches!(view.state, RequiredState::ShutOut { .. }))} {text} }.into_any()
}

fn delays(left: u32) -> String {
    match left {
        1 => "This is the last time you can put it off, for 7 days.".to_owned(),
        many => format!("You can put it off {many} more times, 7 days each."),
    }
}

fn needs(ways: AllowedWays) -> AnyView {
    let key_only = ways.security_key && !ways.authenticator_app && !ways.text_message;
    let all = [
        (ways.security_key, "A security key, or a phone or laptop that can act as one"),
        (ways.authenticator_app, "An authenticator app on your phone or computer"),
        (ways.text_message, "A mobile phone that gets text messages, if you can use nothing else"),
    ];
    let list = all.into_iter().filter(|(is_allowed, _)| *is_allowed).map(|(_, text)| view! { <li>{text}</li> });
    let list = list.collect_view();
    let only = key_only.then(|| {
        view! { <p>"Your organization allows security keys only. You do not have one? Ask your admin."</p> }
    });
    view! { <h2>"What you need"</h2> <ul>{list}</ul> {only} }.into_any()
}

fn contact(contact: &str, shut_out: bool) -> AnyView {
    let text = match (contact.is_empty(), shut_out) {
        (true, _) => "Ask an admin of your organization.".to_owned(),
        (false, _) => contact.to_owned(),
    };
    view! { <h2>"Who to ask"</h2> <p class="as-typed">{text}</p> }.into_any()
}

fn actions(view: &RequiredView) -> AnyView {
    let set_up = match (&view.state, view.log_in_again) {
        (RequiredState::ShutOut { .. }, _) => None,
        (_, true) => Some(
            view! {
                <form class="inline" method="post" action=LogOut::PATH><button class="btn primary">"Log in again to set it up"</button></form>
            }
            .into_any(),
        ),
        // Before the date the settings ask for the password first.
        (RequiredState::Asked, false) => {
            let href = if view.outdated { routes::METHOD } else { routes::START };
            Some(view! { <a class="btn primary" href=href>"Set up now"</a> }.into_any())
        }
        (_, false) => Some(view! { <a class="btn primary" href=routes::METHOD>"Set up now"</a> }.into_any()),
    };
    let later = later(&view.state).map(|label| {
        view! { <form class="inline" method="post" action=PutOffSetUp::PATH><button class="btn">{label}</button></form> }
    });
    view! {
        {set_up} {later}
        <form class="inline" method="post" action=LogOut::PATH><button class="btn quiet">"Log out"</button></form>
    }
    .into_any()
}

/// The same, to be looked at.
fn labels(view: &RequiredView) -> AnyView {
    let later = later(&view.state).map(|label| view! { <span class="btn">{label}</span> });
    view! { <span class="btn primary">"Set up now"</span> {later} <span class="btn quiet">"Log out"</span> }.into_any()
}

fn later(state: &RequiredState) -> Option<String> {
    match state {
        RequiredState::Asked => Some("Remind me later".to_owned()),
        RequiredState::Due { left, .. } => Some(format!("Remind me later ({left} left)")),
        RequiredState::Must { .. } | RequiredState::ShutOut { .. } => None,
    }
}
