use crate::{
    islands::{Note, Told, Tone},
    routes,
    site::site,
};
use leptos::prelude::*;
use model::{CheckUp, Notice, Reminded, Role};

/// What the request before this page has to tell: shown, read out, and with the focus back where the change was made.
#[component]
pub fn PageNotice() -> impl IntoView {
    site().flash.notice.map(|notice| {
        let (focus, back) = (place(&notice), way_back(&notice));
        let (tone, text) = words(notice);
        let told = text.clone();
        view! { <Note tone>{text}{back}</Note> <Told text=told focus/> }
    })
}

/// The element that a notice is about.
fn place(notice: &Notice) -> Option<String> {
    match notice {
        Notice::KeyRenamed { id, .. } | Notice::AppRenamed { id, .. } | Notice::DeviceRenamed { id, .. } => {
            Some(format!("name-{id}"))
        }
        Notice::KeyDeleted { .. } | Notice::KeysDisabled => Some("keys".to_owned()),
        Notice::AppDisabled { .. } | Notice::AppReplaced => Some("apps".to_owned()),
        Notice::PhoneChanged => Some("phone".to_owned()),
        Notice::RecoveryKeyReplaced | Notice::RecoveryKeyKept => Some("recovery".to_owned()),
        Notice::ApiTokenRevoked { .. } => Some("tokens".to_owned()),
        Notice::DeviceNameCleared | Notice::DeviceLoggedOut { .. } | Notice::OtherDevicesLoggedOut { .. } => {
            Some("devices".to_owned())
        }
        _ => None,
    }
}

/// How to undo what was done, where that is a matter of a few steps.
fn way_back(notice: &Notice) -> Option<AnyView> {
    let back = || view! { " " <a href=routes::START>"Turn it back on"</a> };
    (*notice == Notice::TwoStepDisabled).then(|| back().into_any())
}

fn words(notice: Notice) -> (Tone, String) {
    match notice {
        Notice::PolicySaved => (
            Tone::Ok,
            "The policy is saved. Members who are logged in meet it at once, and all are told by mail.".into(),
        ),
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
        Notice::KeyRenamed { name, .. } | Notice::AppRenamed { name, .. } => (Tone::Ok, format!("Renamed to {name}.")),
        Notice::KeyDeleted { name } => {
            (Tone::Ok, format!("{name} is deleted. The key itself still remembers this site. That does no harm."))
        }
        Notice::RecoveryKeyReplaced => {
            (Tone::Ok, "Your new recovery key is saved. The old one no longer works: destroy its copies.".into())
        }
        Notice::RecoveryKeyKept => (Tone::Info, "Nothing was changed. Your recovery key goes on working.".into()),
        Notice::RecoveryKeyCheckedUp { answer: CheckUp::StillThere } => {
            (Tone::Ok, "Noted. We ask again in half a year.".into())
        }
        Notice::RecoveryKeyCheckedUp { answer: CheckUp::NextMonth } => (Tone::Info, "We ask again in a month.".into()),
        Notice::KeysDisabled => (
            Tone::Ok,
            "Your security keys are disabled. The keys themselves still remember this site. That does no harm.".into(),
        ),
        Notice::AppDisabled { name } => {
            (Tone::Ok, format!("{name} is disabled. Its codes no longer work: delete the entry in the app."))
        }
        Notice::AppReplaced => (
            Tone::Ok,
            "The new app is connected. The old connection no longer works. Delete it in your old phone\u{2019}s app."
                .into(),
        ),
        Notice::PhoneDisabled => (Tone::Ok, "Text messages are disabled, and your phone number is forgotten.".into()),
        Notice::PhoneChanged => (Tone::Ok, "Codes go to your new number now, and no longer to the old one.".into()),
        Notice::NoMoreTexts { seconds: seconds @ ..=60, .. } => (
            Tone::Warn,
            format!(
                "No text was sent, because one was sent just now. Wait {seconds} seconds, then select Send SMS with code."
            ),
        ),
        Notice::NoMoreTexts { until, .. } => (
            Tone::Warn,
            format!(
                "No text was sent: there were as many as there may be. The next can be sent at {}. Until then, use another way.",
                until.clock
            ),
        ),
        Notice::TextSent { earlier_works: true } => {
            (Tone::Info, "Sent again. The earlier code still works too.".into())
        }
        Notice::TextSent { earlier_works: false } => {
            (Tone::Info, "A new code is on its way. Only the newest one works.".into())
        }
        Notice::TwoStepDisabled => {
            (Tone::Info, "Two-step verification is off. Only your password protects this account now.".into())
        }
        Notice::DeviceRenamed { name, .. } => (Tone::Ok, format!("Renamed to {name}.")),
        Notice::DeviceNameCleared => (Tone::Ok, "The device has no name of its own any more.".into()),
        Notice::DeviceLoggedOut { name } => (Tone::Ok, format!("Logged out {name}.")),
        Notice::OtherDevicesLoggedOut { devices: 0 } => (Tone::Ok, "Only this device is logged in.".into()),
        Notice::OtherDevicesLoggedOut { devices: 1 } => (Tone::Ok, "Logged out 1 other device.".into()),
        Notice::OtherDevicesLoggedOut { devices } => (Tone::Ok, format!("Logged out {devices} other devices.")),
        Notice::Invited { email } => (Tone::Ok, format!("An invitation is on its way to {email}.")),
        Notice::InvitedMany { people: 1 } => (Tone::Ok, "1 invitation is on its way.".into()),
        Notice::InvitedMany { people } => (Tone::Ok, format!("{people} invitations are on their way.")),
        Notice::InvitationWithdrawn { email } => {
            (Tone::Ok, format!("The invitation of {email} is withdrawn. Its link no longer works."))
        }
        Notice::OrganizationJoined { organization } => (Tone::Ok, format!("You are in {organization} now.")),
        Notice::RoleChanged { name, role: Role::Admin } => (Tone::Ok, format!("{name} is an admin now.")),
        Notice::RoleChanged { name, role: Role::Member } => {
            (Tone::Ok, format!("{name} is a member now, and no admin."))
        }
        Notice::MemberRemoved { name } => (Tone::Ok, format!("{name} is no longer in the organization.")),
        Notice::PasswordChanged => (Tone::Ok, "Your password is changed. Your other devices were logged out.".into()),
        Notice::ApiTokenRevoked { name } => {
            (Tone::Ok, format!("{name} is revoked. Programs that have it are refused from now on."))
        }
        Notice::PasswordReset => (Tone::Ok, "Your new password is set. Log in with it.".into()),
        Notice::Reminded { done } => reminded(done),
        Notice::MemberReset { name } => (
            Tone::Ok,
            format!("Two-step verification of {name} is reset. {name} is logged out everywhere and sets it up again."),
        ),
        Notice::MemberLeftOut { name, until } => (Tone::Ok, format!("{name} is left out until {}.", until.day)),
        Notice::MemberIncluded { name } => (Tone::Ok, format!("{name} is no longer left out.")),
        Notice::SetUpAllowed { name, until } => {
            (Tone::Ok, format!("{name} may log in and set it up until {}, {}.", until.day, until.clock))
        }
        Notice::ApprovalAsked => {
            (Tone::Info, "Nothing was changed yet: another admin has to agree. We sent them a mail.".into())
        }
        Notice::ApprovalDeclined => (Tone::Info, "Declined. Nothing was changed.".into()),
        Notice::StillLoggedIn { devices: 1 } => (Tone::Info, "You are still logged in on 1 other device.".into()),
        Notice::StillLoggedIn { devices } => {
            (Tone::Info, format!("You are still logged in on {devices} other devices."))
        }
    }
}

/// How many were reminded, and how many not and why.
fn reminded(Reminded { sent, needless, recent }: Reminded) -> (Tone, String) {
    let members = |count: u32| if count == 1 { "1 member".to_owned() } else { format!("{count} members") };
    let mut text = if sent == 0 { "No reminder was sent.".to_owned() } else { format!("Reminded {}.", members(sent)) };
    if recent > 0 {
        let had = if recent == 1 { "had one" } else { "had one each" };
        text.push_str(&format!(" {} {had} within the last 24 hours.", members(recent)));
    }
    if needless > 0 {
        let need = if needless == 1 { "needs none" } else { "need none" };
        text.push_str(&format!(" {} {need}.", members(needless)));
    }
    (if sent == 0 { Tone::Info } else { Tone::Ok }, text)
}
