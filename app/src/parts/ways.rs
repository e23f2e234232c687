use super::{Icon, Picture};
use crate::routes;
use leptos::prelude::*;
use model::{LogInWays, Way};

/// The ways of an open log-in but one, the strongest first, each with the person's own names. The gate has looked them up.
fn ways(but: Option<Way>) -> Vec<(Way, String)> {
    let Some(ways) = use_context::<LogInWays>() else { return Vec::new() };
    let key = (!ways.keys.is_empty()).then(|| (Way::SecurityKey, ways.keys.join(", ")));
    let app = ways.app.then(|| (Way::AuthenticatorApp, "You type a 6-digit code.".to_owned()));
    [key, app].into_iter().flatten().filter(|(way, _)| Some(*way) != but).collect()
}

/// L5: every way.
#[component]
pub fn Ways() -> impl IntoView {
    rows(ways(None))
}

fn rows(ways: Vec<(Way, String)>) -> AnyView {
    let row = |(way, more)| {
        let (picture, label) = match way {
            Way::SecurityKey => (Picture::SecurityKey, "Use a security key"),
            Way::AuthenticatorApp => (Picture::App, "Use authenticator app"),
        };
        view! {
            <li>
                <a class="choice" href=routes::step_of(way)>
                    <span class="glyph"><Icon picture/></span>
                    <span class="text"><strong>{label}</strong><span class="sub">{more}</span></span>
                </a>
            </li>
        }
    };
    view! { <ul class="choices" role="list">{ways.into_iter().map(row).collect_view()}</ul> }.into_any()
}

/// Below a second step: the only other way by its name, or the list of the others.
#[component]
pub fn OtherWays(here: Way) -> impl IntoView {
    let others = ways(Some(here));
    let body = match others[..] {
        [] => return ().into_any(),
        [(way, _)] => {
            let label = match way {
                Way::SecurityKey => "Use a security key instead",
                Way::AuthenticatorApp => "Use authenticator app instead",
            };
            view! { <a href=routes::step_of(way)>{label}</a> }.into_any()
        }
        _ => view! { <details open=here == Way::SecurityKey><summary>"Log in another way"</summary>{rows(others)}</details> }
            .into_any(),
    };
    view! { <div class="other-ways">{body}</div> }.into_any()
}
