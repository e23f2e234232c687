use super::{CRUMB, list::last_used, tokens};
use crate::{doors::RevokeApiToken, pages::OneOf, parts::Frame, routes};
use leptos::{prelude::*, server_fn::ServerFn};
use model::{ApiTokenView, ApiTokensView};

/// The question before a token is taken away.
#[component]
pub fn RevokeToken() -> impl IntoView {
    let load = || async { tokens().await.ok() };
    view! { <OneOf load find children=|token, _| question(token)/> }
}

fn find(view: &ApiTokensView, id: &str) -> Option<ApiTokenView> {
    view.tokens.iter().find(|token| token.id == id && !token.ended).cloned()
}

fn question(token: ApiTokenView) -> AnyView {
    view! {
        <Frame title=format!("Revoke {}?", token.name) crumb=CRUMB>
            <p>"Programs that have it are refused at once, and for good. A token that was revoked cannot be brought back."</p>
            <p class="sub">{last_used(token.last_used)} "."</p>
            <form class="actions" method="post" action=RevokeApiToken::PATH>
                <input type="hidden" name="id" value=token.id/>
                <a class="btn" href=routes::API_TOKENS>"Keep it"</a>
                <button class="btn danger">"Revoke"</button>
            </form>
        </Frame>
    }
    .into_any()
}
