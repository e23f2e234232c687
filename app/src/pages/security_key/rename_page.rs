use super::find;
use crate::{
    doors,
    islands::{FormError, Submit, TextField},
    pages::security::OneMethod,
    parts::{Frame, flashed},
    routes,
};
use leptos::{prelude::*, server_fn::ServerFn};
use model::{Field, KeyMethod, KeyName};

/// S16 without script: a new name for one key.
#[component]
pub fn RenameKey() -> impl IntoView {
    view! { <OneMethod find children=|key, _| page(key)/> }
}

fn page(key: KeyMethod) -> AnyView {
    let answer = flashed(doors::RenameKey::PATH);
    let typed = answer.kept.name.clone();
    let value = if typed.is_empty() { key.name.clone() } else { typed };
    let title = format!("Rename {}", key.name);
    view! {
        <Frame title crumb=(routes::TWO_STEP, "Two-step verification") failed=answer.failed()>
            <form class="form" method="post" action=doors::RenameKey::PATH>
                <FormError text=answer.whole(&[Field::KeyName])/>
                <input type="hidden" name="id" value=key.id/>
                <TextField field=Field::KeyName label="Name for this key" name="name" autocomplete="off" autofocus=true value
                    max=KeyName::MAX error=answer.at(Field::KeyName)/>
                <div class="actions">
                    <Submit label="Save"/>
                    <a class="btn quiet" href=routes::TWO_STEP>"Cancel"</a>
                </div>
            </form>
        </Frame>
    }
    .into_any()
}
