use super::{
    answer::{Answer, FormError, Submit},
    input::Input,
    said::Said,
};
use crate::{browser, doors};
use leptos::{ev::SubmitEvent, prelude::*, task::spawn_local};
use model::Field;
use serde::{Deserialize, Serialize};

/// What a form is made of.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct FormSpec {
    /// The path of the door that takes it.
    pub door: String,
    /// Its id, where a page has several forms.
    pub id: String,
    pub inputs: Vec<Input>,
    /// What its button says.
    pub submit: String,
    /// Its button takes something away for good.
    pub danger: bool,
    pub cancel: Option<Cancel>,
    /// What the server said before this page, to someone without script.
    pub before: Option<Said>,
}

/// The way out of a form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Cancel {
    /// To another page.
    Page { href: String, label: String },
    /// Closes the dialog that the form is in. Where something would be lost the focus goes here first.
    Dialog { id: String, label: String },
}

/// A form that a browser sends by itself, and that the app sends without leaving the page when something has to be corrected.
#[island]
pub fn Form(spec: FormSpec) -> impl IntoView {
    let is_page = !matches!(spec.cancel, Some(Cancel::Dialog { .. }));
    let cancel = spec.cancel.clone().map(|cancel| cancel.view(spec.danger));
    live(spec, cancel.into_any(), is_page)
}

/// The form with a way out of its own.
pub(super) fn live(spec: FormSpec, cancel: AnyView, is_page: bool) -> AnyView {
    let (said, busy) = (RwSignal::new(spec.before), RwSignal::new(false));
    let answer = Answer::of(said.into(), busy.into());
    // A form in a dialog or a row is a part of its page, and the page itself is all right.
    if is_page {
        mark_title(Signal::derive(move || said.with(Option::is_some)));
    }
    let (door, id) = (spec.door.clone(), spec.id.clone());
    let send = move |event: SubmitEvent| {
        event.prevent_default();
        if busy.get_untracked() {
            return;
        }
        busy.set(true);
        let (door, id) = (door.clone(), id.clone());
        spawn_local(async move {
            // After success the browser is on its way to the page that the server named.
            if let Err(refused) = doors::send_form(&door, &id).await {
                let place = refused.place.clone();
                said.set(Some(refused));
                busy.set(false);
                request_animation_frame(move || browser::select(&place));
            }
        });
    };
    let fields: Vec<Field> = spec.inputs.iter().filter_map(Input::field).collect();
    // Where something would be lost, the way out comes first.
    let (first, last) = if spec.danger { (Some(cancel), None) } else { (None, Some(cancel)) };
    // The hidden address of the account would have the focus otherwise.
    let begin = !is_page && !spec.danger;
    let inputs = spec.inputs.into_iter().map(|input| input.view(answer, begin)).collect_view();
    view! {
        <form id=spec.id class="form" method="post" action=spec.door on:submit=send>
            <FormError text=answer.whole(&fields)/>
            {inputs}
            <div class="actions no-print">
                {first}
                <Submit label=spec.submit pending=answer.pending danger=spec.danger/>
                {last}
            </div>
        </form>
    }
    .into_any()
}

/// The title of the page says so first while the page shows an error. What the server wrote stays until something changes.
pub(super) fn mark_title(failed: Signal<bool>) {
    Effect::new(move |before: Option<bool>| {
        let now = failed.get();
        if before.is_some_and(|before| before != now) {
            browser::mark_title(now);
        }
        now
    });
}

impl Cancel {
    fn view(self, first: bool) -> AnyView {
        match self {
            Self::Page { href, label } => view! { <a class="btn quiet" href=href>{label}</a> }.into_any(),
            Self::Dialog { id, label } => view! {
                <button type="button" class="btn quiet" autofocus=first on:click=move |_| browser::close_dialog(&id)>{label}</button>
            }
            .into_any(),
        }
    }
}
