use crate::{
    islands::{Note, Told, Tone},
    site::site,
};
use leptos::prelude::*;
use model::Notice;

/// What the request before this page has to tell: shown, read out, and with the focus back where the change was made.
#[component]
pub fn PageNotice() -> impl IntoView {
    site().flash.notice.map(|notice| {
        let focus = place(&notice);
        let (tone, text) = words(notice);
        let told = text.clone();
        view! { <Note tone>{text}</Note> <Told text=told focus/> }
    })
}

/// The element that a notice is about.
fn place(notice: &Notice) -> Option<String> {
    match notice {
        Notice::KeyRenamed { id, .. } => Some(format!("name-{id}")),
        Notice::KeyDeleted { .. } => Some("keys".to_owned()),
        Notice::DeviceRenamed { id, .. } => Some(format!("name-{id}")),
        Notice::DeviceNameCleared | Notice::DeviceLoggedOut { .. } | Notice::OtherDevicesLoggedOut { .. } => {
            Some("devices".to_owned())
        }
        _ => None,
    }
}

fn words(notice: Notice) -> (Tone, String) {
    match notice {
        Notice::EmailVerified => (Tone::Ok, "Your email address is confirmed.".into()),
        Notice::Locked => (Tone::Info, "Settings are locked again.".into()),
        Notice::SessionEnded => (
            Tone::Info,
            "You were logged out, after a long pause or from another device. Log in to carry on. We kept your place."
                .into(),
        ),
        Notice::NewSetupCode => (
            Tone::Info,
            "This is a new code. The one from before no longer works: delete its entry in your app.".into(),
        ),
        Notice::KeyRenamed { name, .. } => (Tone::Ok, format!("Renamed to {name}.")),
        Notice::KeyDeleted { name } => {
            (Tone::Ok, format!("{name} is deleted. The key itself still remembers this site. That does no harm."))
        }
        Notice::DeviceRenamed { name, .. } => (Tone::Ok, format!("Renamed to {name}.")),
        Notice::DeviceNameCleared => (Tone::Ok, "The device has no name of its own any more.".into()),
        Notice::DeviceLoggedOut { name } => (Tone::Ok, format!("Logged out {name}.")),
        Notice::OtherDevicesLoggedOut { devices: 0 } => (Tone::Ok, "Only this device is logged in.".into()),
        Notice::OtherDevicesLoggedOut { devices: 1 } => (Tone::Ok, "Logged out 1 other device.".into()),
        Notice::OtherDevicesLoggedOut { devices } => (Tone::Ok, format!("Logged out {devices} other devices.")),
        Notice::PasswordChanged => (Tone::Ok, "Your password is changed. Your other devices were logged out.".into()),
        Notice::PasswordReset => (Tone::Ok, "Your new password is set. Log in with it.".into()),
        Notice::StillLoggedIn { devices: 1 } => (Tone::Info, "You are still logged in on 1 other device.".into()),
        Notice::StillLoggedIn { devices } => {
            (Tone::Info, format!("You are still logged in on {devices} other devices."))
        }
    }
}
