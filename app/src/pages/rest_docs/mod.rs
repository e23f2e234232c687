//! How programs use the REST API (`/rest/docs`): made from the API's own description, without script.

mod operation;
mod problems;

use crate::{ApiGroup, ApiGuide, parts::Frame, site::site};
use leptos::prelude::*;
use operation::Operation;
use problems::Problems;
use std::sync::Arc;

/// The page.
#[component]
pub fn RestDocs() -> impl IntoView {
    let guide = use_context::<Arc<ApiGuide>>().unwrap_or_default();
    view! {
        <Frame title="REST API" wide=true>
            <p class="lead">"What a script or another program can ask this server for, and how."</p>
            <Contents guide=guide.clone()/>
            <Beginning guide=guide.clone()/>
            {guide.groups.iter().cloned().map(|group| view! { <Group group/> }).collect_view()}
            <Problems problems=guide.problems.clone()/>
        </Frame>
    }
}

#[component]
fn Contents(guide: Arc<ApiGuide>) -> impl IntoView {
    let operations = guide.groups.iter().flat_map(|group| &group.operations);
    let rows = operations.map(|operation| {
        let to = format!("#{}", operation.anchor);
        view! { <li><a href=to>{operation.name.clone()}</a> " " <span class="hint">{format!("{} {}", operation.method, operation.path)}</span></li> }
    });
    view! {
        <nav class="card" aria-labelledby="contents">
            <header><h2 id="contents">"On this page"</h2></header>
            <div class="body prose">
                <ul>
                    <li><a href="#begin">"How to begin"</a></li>
                    <li><a href="#errors">"When something is refused"</a></li>
                    <li><a href="#pages">"Lists in pages"</a></li>
                    <li><a href="#again">"Sending a request again"</a></li>
                    {rows.collect_view()}
                    <li><a href="#problems">"All problems"</a></li>
                </ul>
                <p><a href=guide.description.clone()>"The description for programs (OpenAPI 3.1)"</a></p>
            </div>
        </nav>
    }
}

/// What counts for all operations.
#[component]
fn Beginning(guide: Arc<ApiGuide>) -> impl IntoView {
    let host = site().host;
    // curl looks for the name alone.
    let port = host.rsplit_once(':').filter(|(_, port)| port.bytes().all(|byte| byte.is_ascii_digit()));
    let machine = port.map_or(&*host, |(name, _)| name);
    let netrc = format!("machine {machine} login maria@example.org password nl_\u{2026}");
    let first = format!("curl --fail-with-body --netrc '{}/myself'", guide.base);
    view! {
        <section class="card" aria-labelledby="begin">
            <header><h2 id="begin">"How to begin"</h2></header>
            <div class="body prose">
                <p>"Make an " <a href=guide.tokens.clone()>"API token"</a> " with the scopes that the program needs. A token takes the place of your password, in one of two ways:"</p>
                <ul>
                    <li><code>"Authorization: Basic"</code> " with your email address and the token, which is what most programs do with a name and a password;"</li>
                    <li><code>"Authorization: Bearer"</code> " with the token alone."</li>
                </ul>
                <p>"With curl, put both into the file " <code>".netrc"</code> " in your home folder, which nobody else can read, so that the token stands in no list of commands:"</p>
                <pre class="code" tabindex="0"><code>{netrc}</code></pre>
                <pre class="code" tabindex="0"><code>{first}</code></pre>
                <p>"Your password works as well, but only while two-step verification is neither on nor required, or an admin leaves your account out. Otherwise it is refused in the same words as a wrong one."</p>
                <p>"Bodies and answers are JSON in UTF-8. A field or a parameter that is not described here is refused, so that no typing error goes unnoticed. Times are UTC. Cookies are not looked at, and pages of other sites cannot call it."</p>
            </div>
        </section>
        <section class="card" aria-labelledby="errors">
            <header><h2 id="errors">"When something is refused"</h2></header>
            <div class="body prose">
                <p>"The answer then has a status of 400 or more, the type " <code>"application/problem+json"</code> " (RFC 9457), and a " <code>"code"</code> " that stays the same in later versions. Rely on the code; the words are for people. Wrong fields and parameters are named in " <code>"errors"</code> "."</p>
                <p>"With 429 and 503 the header " <code>"Retry-After"</code> " says after how many seconds to try again."</p>
            </div>
        </section>
        <section class="card" aria-labelledby="pages">
            <header><h2 id="pages">"Lists in pages"</h2></header>
            <div class="body prose">
                <p>"A list brings at most " <code>"limit"</code> " things, and " <code>"next"</code> ". Ask again with that as the " <code>"cursor"</code> " and the same other parameters, until it is null. Nothing is missing and nothing comes twice, also when something is added meanwhile."</p>
            </div>
        </section>
        <section class="card" aria-labelledby="again">
            <header><h2 id="again">"Sending a request again"</h2></header>
            <div class="body prose">
                <p>"GET, PUT and DELETE can be sent again whenever an answer was lost. For POST, give each thing to be done an " <code>"Idempotency-Key"</code> " of its own, a UUID for example: within 24 hours the same request with the same key is answered as the first time, and nothing is done twice. What was refused can be tried again with the same key."</p>
                <p>"A change of the policy names the version that it began with, by the " <code>"ETag"</code> " of an answer in " <code>"If-Match"</code> ": nobody overwrites what somebody else has changed meanwhile."</p>
            </div>
        </section>
    }
}

#[component]
fn Group(group: ApiGroup) -> impl IntoView {
    view! {
        <div class="api-group">
            <h2>{group.name}</h2>
            <p class="hint">{group.about}</p>
        </div>
        {group.operations.into_iter().map(|operation| view! { <Operation operation/> }).collect_view()}
    }
}
