use super::{delete::Question, one_key::OneKey};
use crate::{
    doors,
    islands::FormError,
    parts::{Frame, flashed},
    routes,
};
use leptos::{prelude::*, server_fn::ServerFn};

/// S17 without script: the question before a key goes.
#[component]
pub fn DeleteKey() -> impl IntoView {
    view! { <OneKey children=|key, view| page(Question::about(&key, &view))/> }
}

fn page(question: Question) -> AnyView {
    let answer = flashed(doors::DeleteKey::PATH);
    let buttons = if question.last {
        view! {
            <p class="actions">
                <a class="btn" href=routes::KEY_NEW>"Register new key"</a>
                <a class="btn quiet" href=routes::TWO_STEP>"Cancel"</a>
            </p>
        }
        .into_any()
    } else {
        view! {
            <form class="form" method="post" action=doors::DeleteKey::PATH>
                <input type="hidden" name="id" value=question.id/>
                <div class="actions">
                    <a class="btn" href=routes::TWO_STEP>"Keep key"</a>
                    <button class="btn danger">"Delete key"</button>
                </div>
            </form>
        }
        .into_any()
    };
    view! {
        <Frame title=question.title crumb=(routes::TWO_STEP, "Two-step verification") failed=answer.failed()>
            <FormError text=answer.whole(&[])/>
            <p>{question.text}</p>
            {buttons}
        </Frame>
    }
    .into_any()
}
