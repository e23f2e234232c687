use crate::{
    doors,
    islands::{Cancel, Dialog, Form, FormError, FormSpec},
    parts::{Frame, flashed, form},
    routes,
    say::say,
};
use leptos::{prelude::*, server_fn::ServerFn};

/// The link that asks, in a dialog or on a page of its own.
pub fn opener() -> AnyView {
    let id = "not-me".to_owned();
    let cancel = Some(Cancel::Dialog { id: id.clone(), label: say!("cancel") });
    let submit = say!("activity-not-me-log-out");
    let spec = FormSpec { danger: true, cancel, ..form(doors::ThisWasNotMe::PATH, Vec::new(), &submit) };
    view! {
        <Dialog id opener=say!("activity-not-me") about=String::new() href=routes::ACTIVITY_NOT_ME.to_owned()
            title=say!("activity-not-me-title") alert=true close=None>
            <p id="not-me-text">{say!("activity-not-me-what-happens")}</p>
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
        <Frame title=say!("activity-not-me-title") crumb=(routes::ACTIVITY, say!("activity-title")) failed=answer.failed()>
            <FormError text=answer.whole(&[])/>
            <p>{say!("activity-not-me-what-happens")}</p>
            <form class="actions" method="post" action=doors::ThisWasNotMe::PATH>
                <a class="btn" href=routes::ACTIVITY>{say!("cancel")}</a>
                <button class="btn danger">{say!("activity-not-me-log-out")}</button>
            </form>
        </Frame>
    }
}
