use super::devices;
use crate::{doors, pages::OneOf, parts::RenamePage, routes};
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
    let hint = format!("Without a name it is called {}.", device.browser);
    view! {
        <RenamePage door=doors::RenameDevice::PATH id=device.id.clone() called=device.called().to_owned() named=device.name.is_some()
            field=Field::DeviceName label="Name for this device" hint list=(routes::DEVICES, "Devices")/>
    }
    .into_any()
}
