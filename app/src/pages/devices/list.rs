use super::{devices, log_out_others};
use crate::{
    doors,
    islands::{FormError, Rename},
    pages::security::CannotLoad,
    parts::{Clock, Day, Frame, Icon, Picture, flashed},
    routes,
    say::{say, tell},
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
        <Frame title=say!("devices-title") wide=true crumb=(routes::SECURITY, say!("security-title")) failed=answer.failed()>
            <FormError text=answer.whole(&[])/>
            <p class="lead">{say!("devices-lead")}</p>
            <Suspense>{body}</Suspense>
        </Frame>
    }
}

fn list(view: DevicesView) -> AnyView {
    let others = view.others();
    let more = match others {
        0 => view! { <p class="sub">{say!("devices-only-this")}</p> }.into_any(),
        _ => log_out_others::opener(others),
    };
    let rows = view.devices.into_iter().map(row).collect_view();
    view! {
        <section class="card" aria-labelledby="devices">
            <header><h2 id="devices" tabindex="-1">{say!("devices-logged-in-now")}</h2></header>
            <ul class="rows" role="list">{rows}</ul>
            <div class="body">{more}</div>
        </section>
        <p class="hint">{tell("devices-not-yours").link("activity", routes::ACTIVITY).view()}</p>
    }
    .into_any()
}

fn row(device: DeviceView) -> impl IntoView {
    let called = device.called().to_owned();
    let browser = device.name.is_some().then(|| view! { <p>{device.browser.clone()}</p> });
    let method = if device.address.is_empty() {
        device.method.into_any()
    } else {
        let address = view! { <bdi dir="ltr">{device.address}</bdi> };
        tell("devices-method-from").with("method", device.method).slot("address", address).view()
    };
    let (first, day) = (view! { <Day moment=device.first_seen/> }, view! { <Day moment=device.last_used.clone()/> });
    let clock = view! { <Clock moment=device.last_used/> };
    let seen = tell("devices-seen").slot("first", first).slot("day", day).slot("clock", clock).view();
    let act = if device.this {
        view! { <p class="act"><span class="tag on">{say!("devices-this")}</span></p> }.into_any()
    } else {
        view! {
            <form class="act" method="post" action=doors::LogOutDevice::PATH>
                <input type="hidden" name="id" value=device.id.clone()/>
                <button class="btn">{tell("devices-log-out").with("name", called.clone()).view()}</button>
            </form>
        }
        .into_any()
    };
    view! {
        <li class="row">
            <span class="glyph"><Icon picture=Picture::Device/></span>
            <div class="text">
                <Rename door=doors::RenameDevice::PATH.to_owned() id=device.id.clone() name=called field=Field::DeviceName
                    label=say!("devices-name-label") max=ThingName::MAX href=routes::device_rename(&device.id) open=true/>
                <div class="sub">
                    {browser}
                    <p>{seen}</p>
                    <p>{method}</p>
                </div>
                {act}
            </div>
        </li>
    }
}
