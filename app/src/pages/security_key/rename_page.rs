use super::find;
use crate::{doors, pages::security::OneMethod, parts::RenamePage, routes, say::say};
use leptos::{prelude::*, server_fn::ServerFn};
use model::{Field, KeyMethod};

/// S16 without script: a new name for one key.
#[component]
pub fn RenameKey() -> impl IntoView {
    view! { <OneMethod find children=|key, _| page(key)/> }
}

fn page(key: KeyMethod) -> AnyView {
    view! {
        <RenamePage door=doors::RenameKey::PATH id=key.id called=key.name field=Field::KeyName label=say!("security-key-name")
            list=(routes::TWO_STEP, say!("two-step-verification"))/>
    }
    .into_any()
}
