use crate::{ApiAnswer, ApiField, ApiOperation};
use leptos::prelude::*;

/// One operation: what it does, takes and answers.
#[component]
pub fn Operation(operation: ApiOperation) -> impl IntoView {
    let (id, labelled) = (operation.anchor.clone(), operation.anchor);
    let about = operation.about.into_iter().map(|line| view! { <p>{line}</p> }).collect_view();
    let answers = operation.answers.into_iter().map(answer).collect_view();
    let codes = operation.codes.into_iter().map(|(code, anchor)| {
        view! { <li><a href=format!("#{anchor}")><code>{code}</code></a></li> }
    });
    view! {
        <section class="card api" aria-labelledby=labelled>
            <header>
                <h3 id=id>{operation.name}</h3>
                <p class="call"><span class="tag plain">{operation.method}</span> " " <code>{operation.path}</code></p>
            </header>
            <div class="body">
                {about}
                <p class="hint">"Scope: " <code>{operation.scope}</code></p>
                {fields("Parameters", operation.parameters)}
                {fields("Body", operation.body)}
                <pre class="code" tabindex="0"><code>{operation.command}</code></pre>
                {answers}
                <details>
                    <summary>"Problems that it can be refused with"</summary>
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
                <summary>"Fields of the answer"</summary>
                {list(answer.fields)}
            </details>
        }
    });
    view! {
        <h4>{format!("Answer {}", answer.status)}</h4>
        <p>{answer.about}</p>
        {example}
        {fields}
    }
}

fn fields(title: &'static str, fields: Vec<ApiField>) -> Option<impl IntoView> {
    (!fields.is_empty()).then(|| view! { <h4>{title}</h4> {list(fields)} })
}

fn list(fields: Vec<ApiField>) -> impl IntoView {
    let row = |field: ApiField| {
        let needed = if field.required { "" } else { " (may be left out)" };
        let about = (!field.about.is_empty()).then(|| view! { <p>{field.about}</p> });
        view! {
            <div>
                <dt><code>{field.name}</code></dt>
                <dd><p class="hint">{field.kind}{needed}</p>{about}</dd>
            </div>
        }
    };
    view! { <dl class="facts">{fields.into_iter().map(row).collect_view()}</dl> }
}
