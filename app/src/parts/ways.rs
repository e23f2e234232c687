use super::{Icon, Picture};
use crate::{doors::SendLogInText, routes, say::say};
use leptos::{prelude::*, server_fn::ServerFn};
use model::{LogInWays, Way};

/// The ways of an open log-in but one, the strongest first, each with the person's own names. The gate has looked them up.
fn ways(but: Option<Way>) -> Vec<(Way, String)> {
    let Some(ways) = use_context::<LogInWays>() else { return Vec::new() };
    let key = (!ways.keys.is_empty()).then(|| (Way::SecurityKey, ways.keys.join(&say!("list-separator"))));
    let app = ways.app.then(|| (Way::AuthenticatorApp, say!("part-way-app-about")));
    let text = ways.phone.map(|tail| (Way::TextMessage, say!("part-way-text-about", tail = tail)));
    [key, app, text].into_iter().flatten().filter(|(way, _)| Some(*way) != but).collect()
}

/// L5: every way, the recovery key last.
#[component]
pub fn Ways() -> impl IntoView {
    let (label, more) = (say!("part-way-recovery"), say!("part-way-recovery-about"));
    let recovery = view! { <Row picture=Picture::RecoveryKey label more href=routes::LOG_IN_RECOVERY/> };
    view! { <ul class="choices" role="list">{rows(ways(None))} {recovery}</ul> }
}

fn rows(ways: Vec<(Way, String)>) -> AnyView {
    let row = |(way, more)| {
        let (picture, label) = match way {
            Way::SecurityKey => (Picture::SecurityKey, say!("part-way-key")),
            Way::AuthenticatorApp => (Picture::App, say!("part-way-app")),
            Way::TextMessage => return view! { <SendRow more/> }.into_any(),
        };
        view! { <Row picture label more href=routes::step_of(way)/> }.into_any()
    };
    ways.into_iter().map(row).collect_view().into_any()
}

/// A text is sent by a form: looking at a page sends none.
#[component]
fn SendRow(more: String) -> impl IntoView {
    view! {
        <li>
            <form method="post" action=SendLogInText::PATH>
                <button class="choice">
                    <span class="glyph"><Icon picture=Picture::Text/></span>
                    <span class="text"><strong>{say!("part-way-text")}</strong><span class="sub">{more}</span></span>
                </button>
            </form>
        </li>
    }
}

#[component]
fn Row(picture: Picture, label: String, more: String, href: &'static str) -> impl IntoView {
    view! {
        <li>
            <a class="choice" href=href>
                <span class="glyph"><Icon picture/></span>
                <span class="text"><strong>{label}</strong><span class="sub">{more}</span></span>
            </a>
        </li>
    }
}

/// Below a second step: the only other way by its name, or the list of the others; and the recovery key, which is always one.
#[component]
pub fn OtherWays(here: Way) -> impl IntoView {
    let others = ways(Some(here));
    let body = match others[..] {
        [] => ().into_any(),
        [(Way::TextMessage, _)] => view! {
            <form method="post" action=SendLogInText::PATH><button class="btn link">{say!("part-instead-text")}</button></form>
        }
        .into_any(),
        [(way, _)] => {
            let label = if way == Way::SecurityKey { say!("part-instead-key") } else { say!("part-instead-app") };
            view! { <p><a href=routes::step_of(way)>{label}</a></p> }.into_any()
        }
        _ => view! { <details open=here == Way::SecurityKey><summary>{say!("part-another-way")}</summary><ul class="choices" role="list">{rows(others)}</ul></details> }
            .into_any(),
    };
    view! { <div class="other-ways">{body} <p><a href=routes::LOG_IN_RECOVERY>{say!("part-way-recovery")}</a></p></div> }
}
