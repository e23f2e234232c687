//! Every path of the site, in one place.

mod admin;
mod rules;
#[cfg(test)]
mod tests;

pub use admin::{
    ADMIN, ADMIN_ACTIVITY, ADMIN_ACTIVITY_CSV, INVITATIONS, MEMBERS, MEMBERS_INVITE, POLICY, POLICY_CHANGE,
    POLICY_PREVIEW, admin_activity, admin_activity_csv, member, member_allow_set_up, member_end_leave_out,
    member_leave_out, member_reset, members, unlock_for_members,
};
pub use rules::{
    Audience, audience, fits, form_page, has_app, instead, is_set_up, second_step, shows_secret, shows_token, step_of,
};

use model::ActivityFilter;

pub const HOME: &str = "/";
pub const SIGN_UP: &str = "/signup";
pub const SIGN_UP_SENT: &str = "/signup/sent";
pub const VERIFY_EMAIL: &str = "/verify-email";
pub const LOG_IN: &str = "/login";
/// The second step: the gate goes on to the way that is first in this browser.
pub const LOG_IN_STEP: &str = "/login/step";
pub const LOG_IN_KEY: &str = "/login/step/key";
pub const LOG_IN_APP: &str = "/login/step/app";
pub const LOG_IN_TEXT: &str = "/login/step/sms";
pub const LOG_IN_RECOVERY: &str = "/login/step/recovery";
pub const LOG_IN_CHOOSE: &str = "/login/step/choose";
pub const LOG_IN_WAIT: &str = "/login/wait";
/// What the organization asks for, and whoever is held up by it.
pub const LOG_IN_REQUIRED: &str = "/login/required";
pub const NEW_RECOVERY_KEY: &str = "/login/new-recovery-key";
pub const FORGOT: &str = "/forgot-password";
pub const FORGOT_SENT: &str = "/forgot-password/sent";
/// Behind the link of a reset mail.
pub const RESET: &str = "/reset-password";
pub const LOG_OUT: &str = "/logout";
pub const LOGGED_OUT: &str = "/logged-out";
pub const PROFILE: &str = "/manage-profile";
pub const SECURITY: &str = "/manage-profile/security";
pub const TWO_STEP: &str = "/manage-profile/security/two-step-verification";
pub const START: &str = "/manage-profile/security/two-step-verification/start";
pub const UNLOCK: &str = "/manage-profile/security/two-step-verification/unlock";
pub const METHOD: &str = "/manage-profile/security/two-step-verification/method";
pub const KEY_NEW: &str = "/manage-profile/security/two-step-verification/keys/new";
const KEYS: &str = "/manage-profile/security/two-step-verification/keys/";
pub const APP: &str = "/manage-profile/security/two-step-verification/app";
const APPS: &str = "/manage-profile/security/two-step-verification/app/";
/// The new app of an open replacement.
pub const APP_REPLACE: &str = "/manage-profile/security/two-step-verification/app/replace";
/// What a text message is worth, before one is chosen.
pub const TEXT: &str = "/manage-profile/security/two-step-verification/sms";
pub const TEXT_NUMBER: &str = "/manage-profile/security/two-step-verification/sms/number";
pub const TEXT_CONFIRM: &str = "/manage-profile/security/two-step-verification/sms/confirm";
pub const TEXT_DISABLE: &str = "/manage-profile/security/two-step-verification/sms/disable";
pub const KEYS_DISABLE: &str = "/manage-profile/security/two-step-verification/keys/disable";
pub const DISABLE: &str = "/manage-profile/security/two-step-verification/disable";
pub const RECOVERY_NEW: &str = "/manage-profile/security/two-step-verification/recovery/new";
pub const RECOVERY_FILE: &str = "/manage-profile/security/two-step-verification/recovery/file";
pub const DONE: &str = "/manage-profile/security/two-step-verification/done";
pub const DEVICES: &str = "/manage-profile/security/devices";
pub const DEVICES_LOG_OUT: &str = "/manage-profile/security/devices/log-out-others";
pub const ACTIVITY: &str = "/manage-profile/security/activity";
/// The question before all other devices are logged out,
pub const ACTIVITY_NOT_ME: &str = "/manage-profile/security/activity/not-me";
/// and the steps that follow it.
pub const NOT_ME: &str = "/manage-profile/security/not-me";
/// What programs show in the place of a password.
pub const API_TOKENS: &str = "/manage-profile/security/api-tokens";
pub const API_TOKEN_NEW: &str = "/manage-profile/security/api-tokens/new";
/// A new one, the only time that it can be read.
pub const API_TOKEN_MADE: &str = "/manage-profile/security/api-tokens/made";
const API_TOKEN_REVOKE: &str = "/manage-profile/security/api-tokens/revoke/";
/// The description of the REST API. No page of the app.
pub const REST_DOCS: &str = "/rest/docs";
pub const PASSWORD: &str = "/manage-profile/security/password";
/// Behind the link of an invitation.
pub const JOIN: &str = "/join";
/// What happens while a page is open. No page itself.
pub const EVENTS: &str = "/events";
pub const HELP_TWO_STEP: &str = "/help/two-step-verification";
pub const HELP_LOG_IN: &str = "/help/login-issues";
pub const DEV_OUTBOX: &str = "/dev/outbox";
pub const DEV_OUTBOX_JSON: &str = "/dev/outbox.json";
/// Every screen in every state.
pub const DEV_GALLERY: &str = "/dev/gallery";
pub const DEV_GALLERY_JSON: &str = "/dev/gallery.json";
pub const THEME: &str = "/theme";
/// Takes the choice of a language.
pub const LANGUAGE: &str = "/language";

/// A state of the gallery, with its switches.
#[must_use]
pub fn dev_state(id: &str) -> String {
    format!("{DEV_GALLERY}/{id}")
}

/// The page of a state alone.
#[must_use]
pub fn dev_state_page(id: &str) -> String {
    format!("{DEV_GALLERY}/{id}/page")
}

/// After registering a key.
#[must_use]
pub fn key_added(id: &str) -> String {
    format!("{KEYS}{id}/added")
}

#[must_use]
pub fn key_rename(id: &str) -> String {
    format!("{KEYS}{id}/rename")
}

#[must_use]
pub fn key_delete(id: &str) -> String {
    format!("{KEYS}{id}/delete")
}

#[must_use]
pub fn app_rename(id: &str) -> String {
    format!("{APPS}{id}/rename")
}

#[must_use]
pub fn app_disable(id: &str) -> String {
    format!("{APPS}{id}/disable")
}

/// Before a replacement is opened.
#[must_use]
pub fn app_replace(id: &str) -> String {
    format!("{APPS}{id}/replace")
}

/// The role of a member, and whether to stay one.
#[must_use]
pub fn member_role(id: &str) -> String {
    format!("{MEMBERS}/{id}/role")
}

/// One page of the open invitations.
#[must_use]
pub fn invitations(older: &str) -> String {
    if older.is_empty() { INVITATIONS.to_owned() } else { format!("{INVITATIONS}?older={older}") }
}

/// An invitation for someone who is logged in. Its number is no secret.
#[must_use]
pub fn join_here(id: &str) -> String {
    format!("{JOIN}?invitation={id}")
}

#[must_use]
pub fn api_token_revoke(id: &str) -> String {
    format!("{API_TOKEN_REVOKE}{id}")
}

/// The pages that change a way to log in or an API token, make one, or take it away. All are plain forms.
fn is_change(path: &str) -> bool {
    let of_one = |list| path.strip_prefix(list).and_then(|rest: &str| rest.split_once('/')).map(|(_, form)| form);
    let key = matches!(of_one(KEYS), Some("rename" | "delete"));
    let app = matches!(of_one(APPS), Some("rename" | "disable" | "replace"));
    let token = path == API_TOKEN_NEW || path.starts_with(API_TOKEN_REVOKE);
    key || app || token || matches!(path, KEYS_DISABLE | DISABLE | TEXT | TEXT_NUMBER | TEXT_DISABLE)
}

/// How to get back in with the recovery key.
#[must_use]
pub fn help_recover() -> String {
    format!("{HELP_TWO_STEP}#recover")
}

/// What to do when the recovery key is lost, too.
#[must_use]
pub fn help_lost_recovery_key() -> String {
    format!("{HELP_LOG_IN}#lost-recovery-key")
}

#[must_use]
pub fn device_rename(id: &str) -> String {
    format!("{DEVICES}/{id}/rename")
}

/// One list of the events, and one page of it.
#[must_use]
pub fn activity(filter: ActivityFilter, older: &str) -> String {
    match (filter, older) {
        (ActivityFilter::All, "") => ACTIVITY.to_owned(),
        (filter, "") => format!("{ACTIVITY}?show={}", filter.name()),
        (filter, older) => format!("{ACTIVITY}?show={}&older={older}", filter.name()),
    }
}

/// The other plain forms: pages that with script are a row or a dialog of the page above them, and one that goes on when the settings
/// lock.
fn is_aside(path: &str) -> bool {
    matches!(path, DEVICES_LOG_OUT | ACTIVITY_NOT_ME | TEXT_CONFIRM)
        || (path.starts_with(DEVICES) && path.ends_with("/rename"))
}

/// The page that opens the settings, and from there another.
#[must_use]
pub fn unlock_for(page: &str) -> String {
    format!("{UNLOCK}?next={page}")
}
