use super::{crumb, list::last_used, tokens};
use crate::{
    doors::RevokeApiToken,
    pages::OneOf,
    parts::Frame,
    routes,
    say::{say, tell},
};
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
        <Frame title=say!("api-tokens-revoke-title", name = token.name.clone()) crumb=crumb()>
            <p>{say!("api-tokens-revoke-what-happens")}</p>
            <p class="sub">{tell("api-tokens-revoke-last-used").slot("used", last_used(token.last_used)).view()}</p>
            <form class="actions" method="post" action=RevokeApiToken::PATH>
                <input type="hidden" name="id" value=token.id/>
                <a class="btn" href=routes::API_TOKENS>{say!("api-tokens-keep-it")}</a>
                <button class="btn danger">{say!("api-tokens-revoke")}</button>
            </form>
        </Frame>
    }
    .into_any()
}
