use super::{
    Ceremony, QUESTION,
    state::{FORM, Machine, State},
    words,
};
use crate::{
    browser,
    credentials::{self, Ask, Outcome, Support},
    doors,
    islands::{answer::first_field, form::mark_title},
};
use leptos::{prelude::*, task::spawn_local};
use model::{KeyRequest, Refusal};

/// The app runs: the button can be pressed, if this browser can ask keys.
pub fn wake(machine: Machine) {
    mark_title(Signal::derive(move || machine.state.with(State::is_problem)));
    Effect::new(move |_| {
        machine.state.set(match credentials::support() {
            Support::Yes => State::Ready,
            missing => words::unable(missing),
        });
        request_animation_frame(move || match machine.ceremony {
            Ceremony::Register => browser::select_untouched("name"),
            Ceremony::LogIn => browser::focus_if_idle("key-button"),
            Ceremony::Unlock | Ceremony::Try => {}
        });
    });
}

/// The button was pressed. Nothing stands between the press and the browser's own window.
pub fn press(machine: Machine) {
    let state = machine.state;
    if state.with_untracked(State::is_busy) {
        return;
    }
    if let Some(answer) = machine.answer.get_value() {
        return spawn_local(check(machine, answer));
    }
    let read = |name| browser::attribute_of(QUESTION, name).unwrap_or_default();
    let life = read("data-seconds").parse().unwrap_or(0_u32);
    if credentials::now() - machine.asked_at.get_value() >= f64::from(life) * 1000.0 {
        return spawn_local(prepare(machine));
    }
    let what = if machine.ceremony == Ceremony::Register { Ask::New } else { Ask::Known };
    let outcome = credentials::ask(what, &read("data-options"));
    state.set(State::Waiting);
    browser::say("Waiting for your key.");
    spawn_local(async move {
        match outcome.await {
            Outcome::Answer(answer) => check(machine, answer).await,
            other => stop(machine, other),
        }
    });
}

pub fn cancel() {
    credentials::cancel();
}

fn stop(machine: Machine, outcome: Outcome) {
    let told = words::stopped(outcome, &browser::attribute_of(QUESTION, "data-reference").unwrap_or_default());
    browser::say(match &told {
        State::Said(_, text) => text,
        _ => "Stopped.",
    });
    // The page may be gone: leaving it cancels, too.
    if machine.state.try_set(told).is_none() {
        browser::focus("key-button");
    }
}

/// The question was too old: a new one, and the person presses again.
async fn prepare(machine: Machine) {
    machine.state.set(State::Preparing);
    let next = match renew(machine).await {
        Ok(()) => State::Again,
        Err(refusal) => State::Refused(refusal),
    };
    if next == State::Again {
        browser::say("Ready. Press the button again.");
    }
    machine.state.set(next);
}

/// Puts a new question on the page.
async fn renew(machine: Machine) -> Result<(), Refusal> {
    let text =
        doors::call(machine.ceremony.options(), "id", &browser::field_value(FORM, "id")).await?.unwrap_or_default();
    let request: KeyRequest = serde_json::from_str(&text).map_err(|_| Refusal::Busy)?;
    browser::set_attribute(QUESTION, "data-options", &request.options);
    browser::set_attribute(QUESTION, "data-seconds", &request.seconds.to_string());
    machine.asked_at.set_value(credentials::now());
    Ok(())
}

/// Sends the form with the answer of the key in it.
async fn check(machine: Machine, answer: String) {
    machine.state.set(State::Checking);
    browser::set_value("key-response", &answer);
    let sent = doors::send_form(machine.ceremony.door(), FORM).await;
    browser::set_value("key-response", "");
    match sent {
        // The browser is on its way to the next page.
        Ok(None) => {}
        Ok(Some(_)) => {
            machine.state.set(State::Done);
            browser::say("It works.");
            request_animation_frame(|| browser::focus("key-result"));
        }
        Err(refusal) => refused(machine, answer, refusal).await,
    }
}

async fn refused(machine: Machine, answer: String, refusal: Refusal) {
    let again = words::takes_the_answer_again(&refusal);
    machine.answer.set_value(again.then_some(answer));
    let field = first_field(&refusal);
    machine.state.set(State::Refused(refusal));
    request_animation_frame(move || browser::select(field));
    if !again {
        // The question is spent. If there is no other, the next press says why.
        machine.asked_at.set_value(f64::NEG_INFINITY);
        let _ = renew(machine).await;
    }
}
