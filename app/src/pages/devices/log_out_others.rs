use super::{devices, others};
use crate::{
    doors,
    islands::{Cancel, Dialog, Form, FormError, FormSpec},
    pages::security::CannotLoad,
    parts::{Frame, flashed, form},
    routes,
};
use leptos::{prelude::*, server_fn::ServerFn};

const TITLE: &str = "Log out all other devices?";
const LABEL: &str = "Log out all other devices";
const KEEP: &str = "Keep them logged in";

fn question(count: usize) -> String {
    let verb = if count == 1 { "is" } else { "are" };
    format!(
        "{} {verb} logged out at once, and log-ins that are not finished end. You stay logged in here.",
        others(count)
    )
}

/// The link that asks, in a dialog or on a page of its own.
pub fn opener(count: usize) -> AnyView {
    let id = "log-out-others".to_owned();
    let cancel = Some(Cancel::Dialog { id: id.clone(), label: KEEP.to_owned() });
    let spec = FormSpec { danger: true, cancel, ..form(doors::LogOutOtherDevices::PATH, Vec::new(), LABEL) };
    view! {
        <Dialog id opener=LABEL.to_owned() about=String::new() href=routes::DEVICES_LOG_OUT.to_owned() title=TITLE.to_owned()
            alert=true close=None>
            <p id="log-out-others-text">{question(count)}</p>
            <Form spec/>
        </Dialog>
    }
    .into_any()
}

/// The question without script.
#[component]
pub fn LogOutOthers() -> impl IntoView {
    let answer = flashed(doors::LogOutOtherDevices::PATH);
    let body = Suspend::new(async move {
        match devices().await.map(|view| view.others()) {
            Ok(0) => view! {
                <p>"Only this device is logged in."</p>
                <p><a class="btn" href=routes::DEVICES>"Go back"</a></p>
            }
            .into_any(),
            Ok(count) => view! {
                <p>{question(count)}</p>
                <form class="actions" method="post" action=doors::LogOutOtherDevices::PATH>
                    <a class="btn" href=routes::DEVICES>{KEEP}</a>
                    <button class="btn danger">{LABEL}</button>
                </form>
            }
            .into_any(),
            Err(refused) => view! { <CannotLoad refused/> }.into_any(),
        }
    });
    view! {
        <Frame title=TITLE crumb=(routes::DEVICES, "Devices") failed=answer.failed()>
            <FormError text=answer.whole(&[])/>
            <Suspense>{body}</Suspense>
        </Frame>
    }
}
