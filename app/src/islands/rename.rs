use super::{
    form::{FormSpec, live},
    hidden::{NAME, with_hidden},
    input::Input,
};
use crate::{browser, say::say};
use leptos::{
    ev::{KeyboardEvent, MouseEvent},
    prelude::*,
};
use model::Field;
use std::cell::Cell;

thread_local! {
    /// The name that is being changed: one at a time, since its field has the page's only `id="name"`.
    static OPEN: Cell<Option<RwSignal<bool>>> = const { Cell::new(None) };
}

/// A name in a list that becomes a field (S16). Without script, and while the settings are locked, it leads to a page.
#[island]
pub fn Rename(
    /// The path of the door that takes the new name.
    door: String,
    /// The number of the thing.
    id: String,
    name: String,
    /// Which name it is: of a key, an app or a device. A device can do without one.
    field: Field,
    /// What the field is called, and the most characters that it takes.
    label: String,
    max: usize,
    /// The page with the same form.
    href: String,
    /// Whether the settings are unlocked.
    open: bool,
) -> impl IntoView {
    let renaming = RwSignal::new(false);
    let link = format!("name-{id}");
    let start = move |event: MouseEvent| {
        if open {
            event.prevent_default();
            if let Some(other) = OPEN.replace(Some(renaming)) {
                other.set(false);
            }
            renaming.set(true);
            request_animation_frame(|| browser::select("name"));
        }
    };
    move || {
        if !renaming.get() {
            return view! {
                <strong>
                    <a id=link.clone() href=href.clone() on:click=start>{with_hidden(&say!("rename-it", name = NAME), &name)}</a>
                </strong>
            }
            .into_any();
        }
        let (label, value) = (label.clone(), name.clone());
        let required = field != Field::DeviceName;
        let name = Input::Name { field, label, hint: String::new(), value, max, required };
        let spec = FormSpec {
            door: door.clone(),
            id: "rename-form".to_owned(),
            inputs: vec![Input::hidden("id", id.clone()), name],
            submit: say!("save-name"),
            ..FormSpec::default()
        };
        form(spec, renaming, link.clone())
    }
}

fn form(spec: FormSpec, renaming: RwSignal<bool>, link: String) -> AnyView {
    let close = move || {
        let link = link.clone();
        renaming.set(false);
        request_animation_frame(move || browser::focus(&link));
    };
    let escape = {
        let close = close.clone();
        move |event: KeyboardEvent| {
            if event.key() == "Escape" {
                close();
            }
        }
    };
    let cancel =
        view! { <button type="button" class="btn quiet" on:click=move |_| close()>{say!("cancel-here")}</button> };
    view! { <div on:keydown=escape>{live(spec, cancel.into_any(), false)}</div> }.into_any()
}
