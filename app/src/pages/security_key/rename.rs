use crate::{
    browser, doors,
    pages::security::Changes,
    parts::{Answer, FormError, Submit, TextField, first_field},
};
use leptos::{
    ev::{KeyboardEvent, SubmitEvent},
    prelude::*,
    server_fn::ServerFn,
    task::spawn_local,
};
use model::{Field, Kept, KeyMethod, KeyName, Refusal};
use std::sync::Arc;

const FORM: &str = "rename-form";

/// S16: the name of a row has become a field.
#[component]
pub fn RenameForm(key: KeyMethod, renaming: RwSignal<Option<String>>) -> impl IntoView {
    let (refusal, busy) = (RwSignal::new(None::<Refusal>), RwSignal::new(false));
    let answer = Answer::of(refusal.into(), Kept::default(), busy.into());
    let changes = use_context::<Changes>();
    let name: Arc<str> = format!("name-{}", key.id).into();
    let link = name.clone();
    let close = move || {
        let link = link.clone();
        renaming.set(None);
        request_animation_frame(move || browser::focus(&link));
    };
    let save = move |event: SubmitEvent| {
        event.prevent_default();
        if busy.get_untracked() {
            return;
        }
        busy.set(true);
        let name = name.to_string();
        spawn_local(async move {
            let typed = browser::value_of("name");
            match doors::send_form(doors::RenameKey::PATH, FORM).await {
                Ok(_) => {
                    if let Some(changes) = changes {
                        changes.tell(format!("Renamed to {}.", typed.trim()), name);
                    }
                }
                Err(refused) => {
                    let field = first_field(&refused);
                    refusal.set(Some(refused));
                    busy.set(false);
                    request_animation_frame(move || browser::select(field));
                }
            }
        });
    };
    let escape = {
        let close = close.clone();
        move |event: KeyboardEvent| {
            if event.key() == "Escape" {
                close();
            }
        }
    };
    request_animation_frame(|| browser::select("name"));
    view! {
        <form id=FORM class="form" on:submit=save on:keydown=escape>
            <FormError text=answer.whole(&[Field::KeyName])/>
            <input type="hidden" name="id" value=key.id/>
            <TextField field=Field::KeyName label="Name for this key" name="name" autocomplete="off" value=key.name max=KeyName::MAX
                error=answer.at(Field::KeyName)/>
            <div class="actions">
                <Submit label="Save" pending=answer.pending/>
                <button type="button" class="btn quiet" on:click=move |_| close()>"Cancel"</button>
            </div>
        </form>
    }
}
