use super::{tokens, words};
use crate::{
    doors::RevokeApiToken,
    islands::{FormError, Note, Tone},
    pages::security::CannotLoad,
    parts::{Clock, Day, Frame, Icon, Picture, flashed},
    routes,
};
use leptos::{prelude::*, server_fn::ServerFn};
use model::{ApiTokenUse, ApiTokenView, ApiTokensView};

/// S25: the tokens of the account.
#[component]
pub fn Tokens() -> impl IntoView {
    let answer = flashed(RevokeApiToken::PATH);
    let body = Suspend::new(async move {
        match tokens().await {
            Ok(view) => list(view),
            Err(refused) => view! { <CannotLoad refused/> }.into_any(),
        }
    });
    view! {
        <Frame title="API tokens" wide=true crumb=(routes::SECURITY, "Security") failed=answer.failed()>
            <FormError text=answer.whole(&[])/>
            <p class="lead">"With two-step verification on, scripts cannot use your password. Give each script its own token."</p>
            <Suspense>{body}</Suspense>
        </Frame>
    }
}

fn list(view: ApiTokensView) -> AnyView {
    let new = if view.has_room() {
        view! { <p><a class="btn primary" href=routes::API_TOKEN_NEW>"Create token"</a></p> }.into_any()
    } else {
        full(&view)
    };
    let rows = if view.tokens.is_empty() {
        view! { <div class="body"><p class="sub">"No tokens."</p></div> }.into_any()
    } else {
        view! { <ul class="rows" role="list">{view.tokens.into_iter().map(row).collect_view()}</ul> }.into_any()
    };
    view! {
        <section class="card" aria-labelledby="tokens">
            <header><h2 id="tokens" tabindex="-1">"Your tokens"</h2></header>
            {rows}
        </section>
        {new}
        <p class="hint">"What a program can do with one is in the "<a href=routes::REST_DOCS>"description of the API"</a>"."</p>
    }
    .into_any()
}

/// Why there can be no other.
pub(super) fn full(view: &ApiTokensView) -> AnyView {
    let text = format!("You have {} tokens, and that is the most. Revoke one that nothing needs any more.", view.max);
    view! { <Note tone=Tone::Info>{text}</Note> }.into_any()
}

fn row(token: ApiTokenView) -> impl IntoView {
    let ends = if token.ended { ", ended " } else { ", ends " };
    let tag = if token.ended {
        Some(view! { " " <span class="tag plain">"Ended"</span> }.into_any())
    } else {
        token.idle.then(|| view! { " " <span class="tag warn">"Not used for 90 days"</span> }.into_any())
    };
    let advice = token.idle.then(|| view! { <p>"Revoke it if nothing needs it any more."</p> });
    let revoke = (!token.ended).then(|| {
        view! {
            <p class="act">
                <a class="btn" href=routes::api_token_revoke(&token.id)>"Revoke"<span class="visually-hidden">" " {token.name.clone()}</span></a>
            </p>
        }
    });
    view! {
        <li class="row">
            <span class="glyph"><Icon picture=Picture::Token/></span>
            <div class="text">
                <p><strong>{token.name.clone()}</strong>{tag}</p>
                <div class="sub">
                    <p>{words::together(&token.scopes)}</p>
                    <p>"Created " <Day moment=token.created/> {ends} <Day moment=token.ends/></p>
                    <p>{last_used(token.last_used)}</p>
                    {advice}
                </div>
                {revoke}
            </div>
        </li>
    }
}

/// When it was used last, from where, and by what.
pub(super) fn last_used(last: Option<ApiTokenUse>) -> AnyView {
    let Some(ApiTokenUse { at, address, program }) = last else {
        return view! { "Never used" }.into_any();
    };
    let from = (!address.is_empty()).then(|| view! { ", from " <bdi dir="ltr">{address}</bdi> });
    let by = (!program.is_empty()).then(|| view! { ", by " <bdi dir="ltr">{program}</bdi> });
    view! { "Last used " <Day moment=at.clone()/> ", " <Clock moment=at/> {from} {by} }.into_any()
}
