use super::devices;
use crate::{
    doors,
    islands::{FormError, Submit, TextField},
    pages::not_found::NotFound,
    parts::{Frame, flashed},
    routes,
};
use leptos::{prelude::*, server_fn::ServerFn};
use leptos_router::hooks::use_params_map;
use model::{DeviceName, DeviceView, Field};

/// A new name for one device. Someone else's is a page that does not exist.
#[component]
pub fn RenameDevice() -> impl IntoView {
    let id = use_params_map().get_untracked().get("id").unwrap_or_default();
    let body = move || {
        let id = id.clone();
        let response = use_context::<leptos_axum::ResponseOptions>();
        Suspend::new(async move {
            let device = devices().await.ok().and_then(|view| view.devices.into_iter().find(|device| device.id == id));
            if let Some(device) = device {
                return page(device);
            }
            if let Some(response) = response {
                response.set_status(http::StatusCode::NOT_FOUND);
            }
            view! { <NotFound/> }.into_any()
        })
    };
    view! { <Suspense>{body}</Suspense> }
}

fn page(device: DeviceView) -> AnyView {
    let answer = flashed(doors::RenameDevice::PATH);
    let typed = answer.kept.name.clone();
    let value = if typed.is_empty() { device.name.clone().unwrap_or_default() } else { typed };
    let title = format!("Rename {}", device.called());
    let hint = format!("Without a name it is called {}.", device.browser);
    view! {
        <Frame title crumb=(routes::DEVICES, "Devices") failed=answer.failed()>
            <form class="form" method="post" action=doors::RenameDevice::PATH>
                <FormError text=answer.whole(&[Field::DeviceName])/>
                <input type="hidden" name="id" value=device.id/>
                <TextField field=Field::DeviceName label="Name for this device" name="name" autocomplete="off" autofocus=true value
                    hint required=false max=DeviceName::MAX
                    error=answer.at(Field::DeviceName)/>
                <div class="actions">
                    <Submit label="Save"/>
                    <a class="btn quiet" href=routes::DEVICES>"Cancel"</a>
                </div>
            </form>
        </Frame>
    }
    .into_any()
}
