use super::{
    Ceremony, QUESTION,
    state::{FORM, Machine, State},
    words,
};
use crate::{
    browser,
    credentials::{self, Ask, Outcome, Support},
    doors,
    islands::{form::mark_title, said::Said},
    say::say,
};
use leptos::{prelude::*, task::spawn_local};
use model::KeyRequest;

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
    browser::say(&say!("key-waiting"));
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
    match &told {
        State::Said(_, text) => browser::say(text),
        _ => browser::say(&say!("key-stopped")),
    }
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
        Err(said) => State::Refused(said),
    };
    if next == State::Again {
        browser::say(&say!("key-press-again"));
    }
    machine.state.set(next);
}

/// Puts a new question on the page.
async fn renew(machine: Machine) -> Result<(), Said> {
    let text =
        doors::call(machine.ceremony.options(), "id", &browser::field_value(FORM, "id")).await?.unwrap_or_default();
    let request: KeyRequest = serde_json::from_str(&text).map_err(|_| Said::here(say!("busy")))?;
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
            // The focus reads out that it works; that it is waited for is over.
            browser::say("");
            request_animation_frame(|| browser::focus("key-result"));
        }
        Err(said) => refused(machine, answer, said).await,
    }
}

async fn refused(machine: Machine, answer: String, said: Said) {
    let (again, place) = (said.again, said.place.clone());
    machine.answer.set_value(again.then_some(answer));
    machine.state.set(State::Refused(said));
    request_animation_frame(move || browser::select(&place));
    if !again {
        // The question is spent. If there is no other, the next press says why.
        machine.asked_at.set_value(f64::NEG_INFINITY);
        let _ = renew(machine).await;
    }
}
