use super::{scopes, tokens};
use crate::{
    doors::RevokeApiToken,
    islands::{FormError, Note, Tone},
    pages::security::CannotLoad,
    parts::{Clock, Day, Frame, Icon, Picture, flashed},
    routes,
    say::{say, tell},
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
        <Frame title=say!("api-tokens-title") wide=true crumb=(routes::SECURITY, say!("security-title")) failed=answer.failed()>
            <FormError text=answer.whole(&[])/>
            <p class="lead">{say!("api-tokens-lead")}</p>
            <Suspense>{body}</Suspense>
        </Frame>
    }
}

fn list(view: ApiTokensView) -> AnyView {
    let new = if view.has_room() {
        view! { <p><a class="btn primary" href=routes::API_TOKEN_NEW>{say!("api-tokens-create")}</a></p> }.into_any()
    } else {
        full(&view)
    };
    let rows = if view.tokens.is_empty() {
        view! { <div class="body"><p class="sub">{say!("api-tokens-none")}</p></div> }.into_any()
    } else {
        view! { <ul class="rows" role="list">{view.tokens.into_iter().map(row).collect_view()}</ul> }.into_any()
    };
    view! {
        <section class="card" aria-labelledby="tokens">
            <header><h2 id="tokens" tabindex="-1">{say!("api-tokens-yours")}</h2></header>
            {rows}
        </section>
        {new}
        <p class="hint">{tell("api-tokens-see-description").link("description", routes::REST_DOCS).view()}</p>
    }
    .into_any()
}

/// Why there can be no other.
pub(super) fn full(view: &ApiTokensView) -> AnyView {
    let text = say!("api-tokens-full", max = view.max);
    view! { <Note tone=Tone::Info>{text}</Note> }.into_any()
}

fn row(token: ApiTokenView) -> impl IntoView {
    let life = if token.ended { tell("api-tokens-created-and-ended") } else { tell("api-tokens-created-and-ends") };
    let life = life.slot("created", view! { <Day moment=token.created/> });
    let life = life.slot("ends", view! { <Day moment=token.ends/> }).view();
    let tag = if token.ended {
        Some(view! { " " <span class="tag plain">{say!("api-tokens-ended")}</span> }.into_any())
    } else {
        token.idle.then(|| view! { " " <span class="tag warn">{say!("api-tokens-idle")}</span> }.into_any())
    };
    let advice = token.idle.then(|| view! { <p>{say!("api-tokens-idle-advice")}</p> });
    let revoke = (!token.ended).then(|| {
        view! {
            <p class="act">
                <a class="btn" href=routes::api_token_revoke(&token.id)>{tell("api-tokens-revoke-named").with("name", token.name.clone()).view()}</a>
            </p>
        }
    });
    view! {
        <li class="row">
            <span class="glyph"><Icon picture=Picture::Token/></span>
            <div class="text">
                <p><strong>{token.name.clone()}</strong>{tag}</p>
                <div class="sub">
                    <p>{scopes::together(&token.scopes)}</p>
                    <p>{life}</p>
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
        return say!("api-tokens-never-used").into_any();
    };
    let used = match (address.is_empty(), program.is_empty()) {
        (true, true) => tell("api-tokens-last-used"),
        (false, true) => tell("api-tokens-last-used-from"),
        (true, false) => tell("api-tokens-last-used-by"),
        (false, false) => tell("api-tokens-last-used-from-by"),
    };
    let used = used.slot("address", view! { <bdi dir="ltr">{address}</bdi> });
    let used = used.slot("program", view! { <bdi dir="ltr">{program}</bdi> });
    let day = view! { <Day moment=at.clone()/> };
    used.slot("day", day).slot("clock", view! { <Clock moment=at/> }).view()
}
