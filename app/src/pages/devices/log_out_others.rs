use super::devices;
use crate::{
    doors,
    islands::{Cancel, Dialog, Form, FormError, FormSpec},
    pages::security::CannotLoad,
    parts::{Frame, flashed, form},
    routes,
    say::say,
};
use leptos::{prelude::*, server_fn::ServerFn};

/// The link that asks, in a dialog or on a page of its own.
pub fn opener(count: usize) -> AnyView {
    let id = "log-out-others".to_owned();
    let cancel = Some(Cancel::Dialog { id: id.clone(), label: say!("devices-keep-logged-in") });
    let label = say!("devices-log-out-others");
    let spec = FormSpec { danger: true, cancel, ..form(doors::LogOutOtherDevices::PATH, Vec::new(), &label) };
    view! {
        <Dialog id opener=label about=String::new() href=routes::DEVICES_LOG_OUT.to_owned()
            title=say!("devices-log-out-others-title") alert=true close=None>
            <p id="log-out-others-text">{say!("devices-log-out-others-means", others = count)}</p>
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
                <p>{say!("devices-only-this")}</p>
                <p><a class="btn" href=routes::DEVICES>{say!("devices-go-back")}</a></p>
            }
            .into_any(),
            Ok(count) => view! {
                <p>{say!("devices-log-out-others-means", others = count)}</p>
                <form class="actions" method="post" action=doors::LogOutOtherDevices::PATH>
                    <a class="btn" href=routes::DEVICES>{say!("devices-keep-logged-in")}</a>
                    <button class="btn danger">{say!("devices-log-out-others")}</button>
                </form>
            }
            .into_any(),
            Err(refused) => view! { <CannotLoad refused/> }.into_any(),
        }
    });
    view! {
        <Frame title=say!("devices-log-out-others-title") crumb=(routes::DEVICES, say!("devices-title")) failed=answer.failed()>
            <FormError text=answer.whole(&[])/>
            <Suspense>{body}</Suspense>
        </Frame>
    }
}
