use super::{
    Ceremony, act,
    state::{FORM, Machine, State},
};
use crate::{
    islands::{
        answer::Answer,
        input::Input,
        note::{Note, Tone},
    },
    say::say,
};
use leptos::{ev::SubmitEvent, prelude::*};
use model::Field;

/// The form whose button asks a key. It is sent by the app, with the answer of the key in it.
#[island]
pub fn KeyForm(
    ceremony: Ceremony,
    label: String,
    /// What goes along with the answer of the key.
    inputs: Vec<Input>,
) -> impl IntoView {
    let machine = Machine::new(ceremony);
    let state = machine.state;
    let busy = Signal::derive(move || state.with(State::is_busy));
    let answer = Answer::of(machine.said(), busy);
    let fields: Vec<Field> = inputs.iter().filter_map(Input::field).collect();
    let whole = answer.whole(&fields);
    let inputs = inputs.into_iter().map(|input| input.view(answer, false)).collect_view();
    act::wake(machine);
    on_cleanup(act::cancel);
    let press = move |event: SubmitEvent| {
        event.prevent_default();
        act::press(machine);
    };
    view! {
        <form id=FORM class="form key-form" method="post" action=ceremony.door() on:submit=press>
            {inputs}
            <input id="key-response" type="hidden" name={"response"}/>
            <p class="no-app">{say!("key-needs-script")}</p>
            <div class="actions">
                <button id="key-button" class="btn primary" disabled=move || state.with(|state| *state == State::Asleep)
                    hidden=move || state.with(State::is_over) aria-busy=move || busy.get().then_some("true")>{label}</button>
            </div>
            {move || told(state.get(), whole)}
        </form>
    }
}

/// What there is to say, below the button.
fn told(state: State, whole: Signal<Option<String>>) -> AnyView {
    let (tone, text) = match state {
        State::Waiting => return waiting(),
        State::Again => (Tone::Info, say!("key-press-again")),
        State::Done => (Tone::Ok, say!("key-works")),
        State::Said(tone, text) => (tone, text),
        State::Unable(tone, text) => return unable(tone, text),
        State::Refused(said) => match whole.get() {
            Some(text) => (if said.calm { Tone::Info } else { Tone::Danger }, text),
            None => return ().into_any(),
        },
        State::Asleep | State::Ready | State::Preparing | State::Checking => return ().into_any(),
    };
    let alert = tone == Tone::Danger;
    view! { <div id="key-result" tabindex="-1"><Note tone alert>{text}</Note></div> }.into_any()
}

/// No key can be asked here. Why an address has to be secure, and what to do about it, has a page.
fn unable(tone: Tone, text: String) -> AnyView {
    let guide = (tone == Tone::Warn)
        .then(|| view! { " " <a href="/help/two-step-verification#secure-address">{say!("what-an-admin-can-do")}</a> });
    view! { <div id="key-result" tabindex="-1"><Note tone>{text}{guide}</Note></div> }.into_any()
}

fn waiting() -> AnyView {
    view! {
        <div id="key-waiting" class="touch">
            <div class="text"><h2>{say!("key-touch")}</h2><p class="sub">{say!("key-in-a-window")}</p></div>
            <button id="key-cancel" type="button" class="btn" on:click=|_| act::cancel()>{say!("cancel-here")}</button>
        </div>
    }
    .into_any()
}
