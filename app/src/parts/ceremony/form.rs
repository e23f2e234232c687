use super::{
    Ceremony, act,
    asked::{Asked, FORM, asked},
    state::{Machine, State},
};
use crate::{
    parts::{Answer, Note, Tone},
    routes,
    site::site,
    words,
};
use leptos::prelude::*;
use model::{Kept, Refusal};
use std::sync::Arc;

/// What stands in the form before its button, or below the form.
pub type Fields = Arc<dyn Fn(&Asked, &Answer) -> AnyView + Send + Sync>;

/// The form whose button asks a key. It is sent by the app, with the answer of the key in it.
#[component]
pub fn KeyForm(
    ceremony: Ceremony,
    label: &'static str,
    /// The key that it is about, where it is not all of them.
    #[prop(optional)]
    id: String,
    /// The fields that go along with the answer of the key.
    #[prop(default = Arc::new(|_, _| ().into_any()))]
    fields: Fields,
    #[prop(default = Arc::new(|_, _| ().into_any()))] below: Fields,
    /// Hears whether the page shows an error.
    failed: RwSignal<bool>,
) -> impl IntoView {
    let body = move || {
        let (id, fields, below) = (id.clone(), fields.clone(), below.clone());
        Suspend::new(async move {
            match asked(ceremony, id).await {
                Ok(asked) => form(Machine::new(ceremony, failed), label, &asked, &fields, &below),
                Err(refusal) => cannot_ask(ceremony, &refusal),
            }
        })
    };
    view! { <Suspense>{body}</Suspense> }
}

fn form(machine: Machine, label: &'static str, asked: &Asked, fields: &Fields, below: &Fields) -> AnyView {
    let state = machine.state;
    let busy = Signal::derive(move || state.with(State::is_busy));
    let answer = Answer::of(machine.refusal(), Kept::default(), busy);
    let (fields, below) = (fields(asked, &answer), below(asked, &answer));
    act::wake(machine);
    on_cleanup(act::cancel);
    let press = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        act::press(machine);
    };
    view! {
        <form id=FORM class="form key-form" method="post" action=machine.ceremony.door() on:submit=press data-options=asked.options.clone()
            data-seconds=asked.seconds.clone() data-name=asked.name.clone()>
            {fields}
            <input id="key-response" type="hidden" name="response"/>
            <p class="no-app">"Security keys need JavaScript in this browser."</p>
            <div class="actions">
                <button id="key-button" class="btn primary" disabled=move || state.with(|state| *state == State::Asleep)
                    hidden=move || state.with(State::is_over) aria-busy=move || busy.get().then_some("true")>{label}</button>
            </div>
            {move || told(state.get())}
        </form>
        {below}
    }
    .into_any()
}

/// What there is to say, below the button.
fn told(state: State) -> AnyView {
    let (tone, text) = match state {
        State::Waiting => return waiting(),
        State::Again => (Tone::Info, "Ready. Press the button again.".to_owned()),
        State::Done => (Tone::Ok, "It works.".to_owned()),
        State::Said(tone, text) => (tone, text),
        State::Unable(tone, text) => (tone, text.to_owned()),
        State::Refused(refusal) if words::is_at_field(&refusal) => return ().into_any(),
        State::Refused(refusal) => {
            let tone = if refusal == Refusal::KeyTaken { Tone::Info } else { Tone::Danger };
            (tone, words::sentence(&refusal).unwrap_or_default())
        }
        State::Asleep | State::Ready | State::Preparing | State::Checking => return ().into_any(),
    };
    let alert = tone == Tone::Danger;
    view! { <div id="key-result" tabindex="-1"><Note tone alert>{text}</Note></div> }.into_any()
}

fn waiting() -> AnyView {
    view! {
        <div id="key-waiting" class="touch">
            <div class="text"><h2>"Touch your key"</h2><p class="sub">"Your browser is showing a window."</p></div>
            <button id="key-cancel" type="button" class="btn" on:click=|_| act::cancel()>"Cancel"</button>
        </div>
    }
    .into_any()
}

/// Why no key is asked on this page, and where to go from it. In the browser only its shape counts: the words are the server's.
fn cannot_ask(ceremony: Ceremony, refusal: &Refusal) -> AnyView {
    let (href, label) = match (ceremony, refusal) {
        (_, Refusal::UnlockFirst) => (routes::unlock_for(&site().path), "Unlock settings"),
        (Ceremony::LogIn, _) => (routes::LOG_IN_CHOOSE.to_owned(), "Log in another way"),
        _ => (routes::TWO_STEP.to_owned(), "Back to two-step verification"),
    };
    let text = words::sentence(refusal).unwrap_or_default();
    view! { <Note tone=Tone::Info>{text}</Note> <p><a class="btn" href=href rel="external">{label}</a></p> }.into_any()
}
