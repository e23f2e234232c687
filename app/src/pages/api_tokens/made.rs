use super::{crumb, scopes};
use crate::{
    Refused,
    doors::Doorway,
    islands::{CopyText, Note, Tone},
    pages::security::CannotLoad,
    parts::{Day, Frame},
    routes,
    say::say,
    source::read,
};
use leptos::prelude::*;
use model::{Moment, Scope};

/// A new token on the screen. Lives in the page and nowhere else.
#[derive(Clone)]
pub(super) struct Shown {
    pub token: String,
    /// A command that uses it.
    pub line: String,
    pub name: String,
    pub scopes: Vec<Scope>,
    pub ends: Moment,
}

async fn shown() -> Result<Option<Shown>, Refused> {
    let load = |door: Doorway| async move {
        let signed_in = door.signed_in().await?;
        let made = door.portal.made_api_token(&door.context, &signed_in).await.map_err(|e| door.refused(e))?;
        Ok(made.map(|made| {
            let what = if made.scopes.contains(&Scope::AccountRead) { "myself" } else { "members" };
            let (url, token) = (&door.portal.rules().public_url, made.token.expose());
            Shown {
                token: token.to_owned(),
                line: format!("curl -H 'Authorization: Bearer {token}' {url}/rest/api/1/{what}"),
                name: made.name,
                scopes: made.scopes,
                ends: made.ends,
            }
        }))
    };
    read(load).await
}

/// S25: the one look at a new token. Loaded again, or come back to, it says that the token is hidden.
#[component]
pub fn TokenMade() -> impl IntoView {
    let body = Suspend::new(async {
        match shown().await {
            Ok(Some(shown)) => view! { <New shown/> }.into_any(),
            Ok(None) => view! { <Hidden/> }.into_any(),
            Err(refused) => {
                view! { <Frame title=say!("api-tokens-one") crumb=crumb()><CannotLoad refused/></Frame> }.into_any()
            }
        }
    });
    view! { <Suspense>{body}</Suspense> }
}

#[component]
fn New(shown: Shown) -> impl IntoView {
    view! {
        <Frame title=say!("api-tokens-made-title") crumb=crumb()>
            <p class="lead">{say!("api-tokens-copy-now")}</p>
            <p id="api-token" class="key token" dir="ltr" translate="no">{shown.token}</p>
            <CopyText target="api-token".to_owned() label=say!("api-tokens-copy-token")/>
            <p class="plain-only hint">{say!("api-tokens-select-it")}</p>
            <div>
                <dl class="facts">
                    <div><dt>{say!("api-tokens-name")}</dt><dd>{shown.name}</dd></div>
                    <div><dt>{say!("api-tokens-may")}</dt><dd>{scopes::together(&shown.scopes)}</dd></div>
                    <div><dt>{say!("api-tokens-ends")}</dt><dd><Day moment=shown.ends/></dd></div>
                </dl>
            </div>
            <h2>{say!("api-tokens-try-it")}</h2>
            <p>{say!("api-tokens-about-line")}</p>
            <p id="curl-line" class="key token" dir="ltr" translate="no">{shown.line}</p>
            <CopyText target="curl-line".to_owned() label=say!("api-tokens-copy-line")/>
            <p class="actions"><a class="btn primary" href=routes::API_TOKENS>{say!("api-tokens-copied")}</a></p>
        </Frame>
    }
}

#[component]
fn Hidden() -> impl IntoView {
    view! {
        <Frame title=say!("api-tokens-hidden-title") crumb=crumb()>
            <Note tone=Tone::Info>{say!("api-tokens-hidden")}</Note>
            <p><a class="btn primary" href=routes::API_TOKENS>{say!("api-tokens-go-to-list")}</a></p>
        </Frame>
    }
}
