use crate::{
    doors,
    islands::{Cancel, Dialog, Form, FormError, FormSpec},
    parts::{Frame, flashed, form},
    routes,
};
use leptos::{prelude::*, server_fn::ServerFn};

const OPENER: &str = "This was not me";
const TITLE: &str = "Log out everywhere else?";
const LABEL: &str = "Log out everywhere else";
const TEXT: &str = "We log out all other devices now, and end every open log-in and every link for a new password. You stay logged in here. \
                    Then two steps follow: a new password, and a look at your ways to log in.";

/// The link that asks, in a dialog or on a page of its own.
pub fn opener() -> AnyView {
    let id = "not-me".to_owned();
    let cancel = Some(Cancel::Dialog { id: id.clone(), label: "Cancel".to_owned() });
    let spec = FormSpec { danger: true, cancel, ..form(doors::ThisWasNotMe::PATH, Vec::new(), LABEL) };
    view! {
        <Dialog id opener=OPENER.to_owned() about=String::new() href=routes::ACTIVITY_NOT_ME.to_owned() title=TITLE.to_owned() alert=true
            close=None>
            <p id="not-me-text">{TEXT}</p>
            <Form spec/>
        </Dialog>
    }
    .into_any()
}

/// The question without script.
#[component]
pub fn AskNotMe() -> impl IntoView {
    let answer = flashed(doors::ThisWasNotMe::PATH);
    view! {
        <Frame title=TITLE crumb=(routes::ACTIVITY, "Activity") failed=answer.failed()>
            <FormError text=answer.whole(&[])/>
            <p>{TEXT}</p>
            <form class="actions" method="post" action=doors::ThisWasNotMe::PATH>
                <a class="btn" href=routes::ACTIVITY>"Cancel"</a>
                <button class="btn danger">{LABEL}</button>
            </form>
        </Frame>
    }
}
