use super::devices;
use crate::{doors, pages::OneOf, parts::RenamePage, routes, say::say};
use leptos::{prelude::*, server_fn::ServerFn};
use model::{DeviceView, DevicesView, Field};

/// Without script: a new name for one device.
#[component]
pub fn RenameDevice() -> impl IntoView {
    let load = || async { devices().await.ok() };
    view! { <OneOf load find children=|device, _| page(&device)/> }
}

fn find(view: &DevicesView, id: &str) -> Option<DeviceView> {
    view.devices.iter().find(|device| device.id == id).cloned()
}

fn page(device: &DeviceView) -> AnyView {
    let hint = say!("devices-without-a-name", browser = device.browser.clone());
    view! {
        <RenamePage door=doors::RenameDevice::PATH id=device.id.clone() called=device.called().to_owned() named=device.name.is_some()
            field=Field::DeviceName label=say!("devices-name-label") hint list=(routes::DEVICES, say!("devices-title"))/>
    }
    .into_any()
}
