use super::{devices, log_out_others};
use crate::{
    doors,
    islands::{FormError, Rename},
    pages::security::CannotLoad,
    parts::{Clock, Day, Frame, Icon, Picture, flashed},
    routes,
};
use leptos::{prelude::*, server_fn::ServerFn};
use model::{DeviceView, DevicesView, Field, ThingName};

/// S23: the devices that are logged in, this one first.
#[component]
pub fn Devices() -> impl IntoView {
    let answer = flashed(doors::LogOutDevice::PATH);
    let body = Suspend::new(async move {
        match devices().await {
            Ok(view) => list(view),
            Err(refused) => view! { <CannotLoad refused/> }.into_any(),
        }
    });
    view! {
        <Frame title="Devices" wide=true crumb=(routes::SECURITY, "Security") failed=answer.failed()>
            <FormError text=answer.whole(&[])/>
            <p class="lead">"The browsers that are logged in to your account."</p>
            <Suspense>{body}</Suspense>
        </Frame>
    }
}

fn list(view: DevicesView) -> AnyView {
    let others = view.others();
    let more = match others {
        0 => view! { <p class="sub">"Only this device is logged in."</p> }.into_any(),
        _ => log_out_others::opener(others),
    };
    let rows = view.devices.into_iter().map(row).collect_view();
    view! {
        <section class="card" aria-labelledby="devices">
            <header><h2 id="devices" tabindex="-1">"Logged in now"</h2></header>
            <ul class="rows" role="list">{rows}</ul>
            <div class="body">{more}</div>
        </section>
        <p class="hint">"You see something that is not yours? "<a href=routes::ACTIVITY>"Look at the activity"</a>"."</p>
    }
    .into_any()
}

fn row(device: DeviceView) -> impl IntoView {
    let called = device.called().to_owned();
    let browser = device.name.is_some().then(|| view! { <p>{device.browser.clone()}</p> });
    let address =
        (!device.address.is_empty()).then(|| view! { ", from " <bdi dir="ltr">{device.address.clone()}</bdi> });
    let act = if device.this {
        view! { <p class="act"><span class="tag on">"This device"</span></p> }.into_any()
    } else {
        view! {
            <form class="act" method="post" action=doors::LogOutDevice::PATH>
                <input type="hidden" name="id" value=device.id.clone()/>
                <button class="btn">"Log out"<span class="visually-hidden">" " {called.clone()}</span></button>
            </form>
        }
        .into_any()
    };
    view! {
        <li class="row">
            <span class="glyph"><Icon picture=Picture::Device/></span>
            <div class="text">
                <Rename door=doors::RenameDevice::PATH.to_owned() id=device.id.clone() name=called field=Field::DeviceName
                    label="Name for this device".to_owned() max=ThingName::MAX href=routes::device_rename(&device.id) open=true/>
                <div class="sub">
                    {browser}
                    <p>"First seen " <Day moment=device.first_seen/> ", last used " <Day moment=device.last_used.clone()/> ", " <Clock moment=device.last_used/></p>
                    <p>{device.method} {address}</p>
                </div>
                {act}
            </div>
        </li>
    }
}
