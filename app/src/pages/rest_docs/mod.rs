//! How programs use the REST API (`/rest/docs`): made from the API's own description, without script.

mod operation;
mod problems;

use crate::{
    ApiGroup, ApiGuide,
    parts::Frame,
    say::{say, tell},
    site::site,
};
use leptos::prelude::*;
use operation::Operation;
use problems::Problems;
use std::sync::Arc;

/// The page.
#[component]
pub fn RestDocs() -> impl IntoView {
    let guide = use_context::<Arc<ApiGuide>>().unwrap_or_default();
    view! {
        <Frame title=say!("rest-docs-title") wide=true>
            <p class="lead">{say!("rest-docs-lead")}</p>
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
        view! { <li lang="en"><a href=to>{operation.name.clone()}</a> " " <span class="hint">{format!("{} {}", operation.method, operation.path)}</span></li> }
    });
    view! {
        <nav class="card" aria-labelledby="contents">
            <header><h2 id="contents">{say!("rest-docs-contents")}</h2></header>
            <div class="body prose">
                <ul>
                    <li><a href="#begin">{say!("rest-docs-begin")}</a></li>
                    <li><a href="#errors">{say!("rest-docs-errors")}</a></li>
                    <li><a href="#pages">{say!("rest-docs-pages")}</a></li>
                    <li><a href="#again">{say!("rest-docs-again")}</a></li>
                    {rows.collect_view()}
                    <li><a href="#problems">{say!("rest-docs-problems")}</a></li>
                </ul>
                <p><a href=guide.description.clone()>{say!("rest-docs-description")}</a></p>
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
            <header><h2 id="begin">{say!("rest-docs-begin")}</h2></header>
            <div class="body prose">
                <p>{tell("rest-docs-make-token").link("token", guide.tokens.clone()).view()}</p>
                <ul>
                    <li>{tell("rest-docs-basic").view()}</li>
                    <li>{tell("rest-docs-bearer").view()}</li>
                </ul>
                <p>{tell("rest-docs-netrc").view()}</p>
                <pre class="code" tabindex="0"><code>{netrc}</code></pre>
                <pre class="code" tabindex="0"><code>{first}</code></pre>
                <p>{say!("rest-docs-password")}</p>
                <p>{say!("rest-docs-bodies")}</p>
            </div>
        </section>
        <section class="card" aria-labelledby="errors">
            <header><h2 id="errors">{say!("rest-docs-errors")}</h2></header>
            <div class="body prose">
                <p>{tell("rest-docs-problem").view()}</p>
                <p>{tell("rest-docs-retry-after").view()}</p>
            </div>
        </section>
        <section class="card" aria-labelledby="pages">
            <header><h2 id="pages">{say!("rest-docs-pages")}</h2></header>
            <div class="body prose">
                <p>{tell("rest-docs-cursor").view()}</p>
            </div>
        </section>
        <section class="card" aria-labelledby="again">
            <header><h2 id="again">{say!("rest-docs-again")}</h2></header>
            <div class="body prose">
                <p>{tell("rest-docs-idempotency-key").view()}</p>
                <p>{tell("rest-docs-if-match").view()}</p>
            </div>
        </section>
    }
}

#[component]
fn Group(group: ApiGroup) -> impl IntoView {
    view! {
        <div class="api-group" lang="en" dir="ltr">
            <h2>{group.name}</h2>
            <p class="hint">{group.about}</p>
        </div>
        {group.operations.into_iter().map(|operation| view! { <Operation operation/> }).collect_view()}
    }
}
