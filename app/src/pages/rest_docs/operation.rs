use crate::{
    ApiAnswer, ApiField, ApiOperation,
    say::{say, tell},
};
use leptos::prelude::*;

/// One operation: what it does, takes and answers.
#[component]
pub fn Operation(operation: ApiOperation) -> impl IntoView {
    let (id, labelled) = (operation.anchor.clone(), operation.anchor);
    let about = operation.about.into_iter().map(|line| view! { <p lang="en" dir="ltr">{line}</p> }).collect_view();
    let answers = operation.answers.into_iter().map(answer).collect_view();
    let codes = operation.codes.into_iter().map(|(code, anchor)| {
        view! { <li><a href=format!("#{anchor}")><code>{code}</code></a></li> }
    });
    view! {
        <section class="card api" aria-labelledby=labelled>
            <header>
                <h3 id=id lang="en">{operation.name}</h3>
                <p class="call"><span class="tag plain">{operation.method}</span> " " <code>{operation.path}</code></p>
            </header>
            <div class="body">
                {about}
                <p class="hint">{tell("rest-docs-scope").with("scope", operation.scope).view()}</p>
                {fields(say!("rest-docs-parameters"), operation.parameters)}
                {fields(say!("rest-docs-body"), operation.body)}
                <pre class="code" tabindex="0"><code>{operation.command}</code></pre>
                {answers}
                <details>
                    <summary>{say!("rest-docs-refused-with")}</summary>
                    <ul class="codes">{codes.collect_view()}</ul>
                </details>
            </div>
        </section>
    }
}

fn answer(answer: ApiAnswer) -> impl IntoView {
    let example = (!answer.example.is_empty())
        .then(|| view! { <pre class="code" tabindex="0"><code>{answer.example}</code></pre> });
    let fields = (!answer.fields.is_empty()).then(|| {
        view! {
            <details>
                <summary>{say!("rest-docs-answer-fields")}</summary>
                {list(answer.fields)}
            </details>
        }
    });
    view! {
        <h4>{say!("rest-docs-answer", status = answer.status)}</h4>
        <p>{answer.about}</p>
        {example}
        {fields}
    }
}

fn fields(title: String, fields: Vec<ApiField>) -> Option<impl IntoView> {
    (!fields.is_empty()).then(|| view! { <h4>{title}</h4> {list(fields)} })
}

fn list(fields: Vec<ApiField>) -> impl IntoView {
    let row = |field: ApiField| {
        let kind = if field.required { field.kind } else { say!("rest-docs-may-be-left-out", kind = field.kind) };
        let about = (!field.about.is_empty()).then(|| view! { <p>{field.about}</p> });
        view! {
            <div>
                <dt><code>{field.name}</code></dt>
                <dd><p class="hint">{kind}</p>{about}</dd>
            </div>
        }
    };
    view! { <dl class="facts">{fields.into_iter().map(row).collect_view()}</dl> }
}
