use crate::{
    islands::{Note, Told, Tone},
    routes,
    say::{clock, day, say},
    site::site,
};
use leptos::prelude::*;
use model::{CheckUp, Notice, Reminded, Role};

/// The id of the note.
pub const PAGE_NOTICE: &str = "notice";

/// What the request before this page has to tell: shown, read out, and with the focus back where the change was made.
#[component]
pub fn PageNotice() -> impl IntoView {
    site().flash.notice.map(|notice| {
        let (focus, back) = (place(&notice), way_back(&notice));
        let (tone, text) = words(notice);
        let told = text.clone();
        view! { <Note tone id=PAGE_NOTICE>{text}{back}</Note> <Told text=told focus/> }
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
        // What it was about is gone, or is the whole page.
        Notice::Locked | Notice::Unlocked | Notice::PhoneDisabled | Notice::TwoStepDisabled => Some("title".to_owned()),
        _ => None,
    }
}

/// How to undo what was done, where that is a matter of a few steps.
fn way_back(notice: &Notice) -> Option<AnyView> {
    let back = || view! { " " <a href=routes::START>{say!("notice-turn-two-step-on")}</a> };
    (*notice == Notice::TwoStepDisabled).then(|| back().into_any())
}

fn words(notice: Notice) -> (Tone, String) {
    match notice {
        Notice::PolicySaved => (Tone::Ok, say!("notice-policy-saved")),
        Notice::EmailVerified => (Tone::Ok, say!("notice-email-verified")),
        Notice::Locked => (Tone::Info, say!("notice-locked")),
        Notice::Unlocked => (Tone::Ok, say!("notice-unlocked")),
        Notice::SessionEnded => (Tone::Info, say!("notice-session-ended")),
        Notice::NewSetupCode => (Tone::Info, say!("notice-new-setup-code")),
        Notice::KeyRenamed { name, .. } | Notice::AppRenamed { name, .. } | Notice::DeviceRenamed { name, .. } => {
            (Tone::Ok, say!("notice-renamed", name = name))
        }
        Notice::KeyDeleted { name } => (Tone::Ok, say!("notice-key-deleted", name = name)),
        Notice::RecoveryKeyReplaced => (Tone::Ok, say!("notice-recovery-key-replaced")),
        Notice::RecoveryKeyKept => (Tone::Info, say!("notice-recovery-key-kept")),
        Notice::RecoveryKeyCheckedUp { answer: CheckUp::StillThere } => (Tone::Ok, say!("notice-key-still-there")),
        Notice::RecoveryKeyCheckedUp { answer: CheckUp::NextMonth } => (Tone::Info, say!("notice-asked-next-month")),
        Notice::KeysDisabled => (Tone::Ok, say!("notice-keys-disabled")),
        Notice::AppDisabled { name } => (Tone::Ok, say!("notice-app-disabled", name = name)),
        Notice::AppReplaced => (Tone::Ok, say!("notice-app-replaced")),
        Notice::PhoneDisabled => (Tone::Ok, say!("notice-phone-disabled")),
        Notice::PhoneChanged => (Tone::Ok, say!("notice-phone-changed")),
        Notice::NoMoreTexts { seconds: seconds @ ..=60, .. } => {
            (Tone::Warn, say!("notice-no-text-so-soon", seconds = seconds))
        }
        Notice::NoMoreTexts { until, .. } => (Tone::Warn, say!("notice-no-more-texts", time = clock(&until))),
        Notice::TextSent { earlier_works: true } => (Tone::Info, say!("notice-text-sent-both-work")),
        Notice::TextSent { earlier_works: false } => (Tone::Info, say!("notice-text-sent-newest-works")),
        Notice::TwoStepDisabled => (Tone::Info, say!("notice-two-step-disabled")),
        Notice::DeviceNameCleared => (Tone::Ok, say!("notice-device-name-cleared")),
        Notice::DeviceLoggedOut { name } => (Tone::Ok, say!("notice-device-logged-out", name = name)),
        Notice::OtherDevicesLoggedOut { devices } => (Tone::Ok, say!("notice-devices-logged-out", devices = devices)),
        Notice::Invited { email } => (Tone::Ok, say!("notice-invited", email = email)),
        Notice::InvitedMany { people } => (Tone::Ok, say!("notice-invited-many", people = people)),
        Notice::InvitationWithdrawn { email } => (Tone::Ok, say!("notice-invitation-withdrawn", email = email)),
        Notice::OrganizationJoined { organization } => {
            (Tone::Ok, say!("notice-organization-joined", organization = organization))
        }
        Notice::RoleChanged { name, role: Role::Admin } => (Tone::Ok, say!("notice-is-admin", name = name)),
        Notice::RoleChanged { name, role: Role::Member } => (Tone::Ok, say!("notice-is-member", name = name)),
        Notice::MemberRemoved { name } => (Tone::Ok, say!("notice-member-removed", name = name)),
        Notice::PasswordChanged => (Tone::Ok, say!("notice-password-changed")),
        Notice::ApiTokenRevoked { name } => (Tone::Ok, say!("notice-api-token-revoked", name = name)),
        Notice::PasswordReset => (Tone::Ok, say!("notice-password-reset")),
        Notice::Reminded { done } => reminded(done),
        Notice::MemberReset { name } => (Tone::Ok, say!("notice-member-reset", name = name)),
        Notice::MemberLeftOut { name, until } => {
            (Tone::Ok, say!("notice-member-left-out", name = name, day = day(&until)))
        }
        Notice::MemberIncluded { name } => (Tone::Ok, say!("notice-member-included", name = name)),
        Notice::SetUpAllowed { name, until } => {
            (Tone::Ok, say!("notice-set-up-allowed", name = name, day = day(&until), time = clock(&until)))
        }
        Notice::ApprovalAsked => (Tone::Info, say!("notice-approval-asked")),
        Notice::ApprovalDeclined => (Tone::Info, say!("notice-approval-declined")),
        Notice::StillLoggedIn { devices } => (Tone::Info, say!("notice-still-logged-in", devices = devices)),
    }
}

/// How many were reminded, and how many not and why.
fn reminded(Reminded { sent, needless, recent }: Reminded) -> (Tone, String) {
    let had_one = (recent > 0).then(|| say!("notice-reminded-lately", count = recent));
    let need_none = (needless > 0).then(|| say!("notice-need-no-reminder", count = needless));
    let sentences: Vec<String> =
        [Some(say!("notice-reminded", count = sent)), had_one, need_none].into_iter().flatten().collect();
    (if sent == 0 { Tone::Info } else { Tone::Ok }, sentences.join(" "))
}
