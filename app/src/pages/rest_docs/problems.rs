use crate::{ApiProblem, say::say};
use leptos::prelude::*;

/// Every kind of problem. The `type` of a problem is the address of its row.
#[component]
pub fn Problems(problems: Vec<ApiProblem>) -> impl IntoView {
    let row = |problem: ApiProblem| {
        view! {
            <div id=problem.anchor>
                <dt><code>{problem.code}</code><br/><span class="hint">{problem.status}</span></dt>
                <dd><strong>{problem.title}</strong><p>{problem.about}</p></dd>
            </div>
        }
    };
    view! {
        <section class="card" aria-labelledby="problems">
            <header><h2 id="problems">{say!("rest-docs-problems")}</h2></header>
            <div class="body"><dl class="facts">{problems.into_iter().map(row).collect_view()}</dl></div>
        </section>
    }
}
