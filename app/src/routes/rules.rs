//! Who may open which page, and what has to be done first.

use super::{
    ACTIVITY_NOT_ME, ADMIN, API_TOKEN_MADE, API_TOKEN_NEW, API_TOKENS, APP, APP_REPLACE, DEVICES, DEVICES_LOG_OUT,
    DISABLE, FORGOT, HOME, INVITATIONS, JOIN, KEY_NEW, KEYS_DISABLE, LOG_IN, LOG_IN_APP, LOG_IN_CHOOSE, LOG_IN_KEY,
    LOG_IN_RECOVERY, LOG_IN_REQUIRED, LOG_IN_STEP, LOG_IN_TEXT, MEMBERS, MEMBERS_INVITE, METHOD, NEW_RECOVERY_KEY,
    NOT_ME, PASSWORD, POLICY_CHANGE, PROFILE, RECOVERY_NEW, RESET, SECURITY, SIGN_UP, START, TEXT, TEXT_CONFIRM,
    TEXT_DISABLE, TEXT_NUMBER, TWO_STEP, UNLOCK, VERIFY_EMAIL, admin::is_admin, admin::is_admin_change, app_disable,
    app_rename, app_replace, device_rename, is_aside, is_change, join_here, key_added, key_delete, key_rename,
    member_allow_set_up, member_end_leave_out, member_leave_out, member_reset, member_role, unlock_for,
};
use model::{LogInWays, Way};
use std::borrow::Cow;

/// Who may open a page. Decided before anything is rendered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Audience {
    /// Everybody.
    Anyone,
    /// Who is not logged in; others go on to their settings.
    Strangers,
    /// Who has given the right password and not yet the second step.
    Pending,
    /// Who is asked by an organization to set something up.
    Required,
    /// Who is logged in.
    SignedIn,
    /// Who is logged in and an admin of an organization. For others there is no such page.
    Admin,
    /// Who must save a new recovery key before going on, or has logged in with the one before it.
    KeyHolder,
}

/// The audience of a path.
#[must_use]
pub fn audience(path: &str) -> Audience {
    match path {
        LOG_IN | SIGN_UP => Audience::Strangers,
        NEW_RECOVERY_KEY => Audience::KeyHolder,
        LOG_IN_REQUIRED => Audience::Required,
        _ if path.starts_with("/login/step") => Audience::Pending,
        _ if path == PROFILE || path.starts_with("/manage-profile/") => Audience::SignedIn,
        _ if is_admin(path) => Audience::Admin,
        _ => Audience::Anyone,
    }
}

/// Whether the browser half runs on a page. The others are plain forms that need no script and stay small.
#[must_use]
pub fn has_app(path: &str) -> bool {
    match audience(path) {
        // Only the touch of a key needs it.
        Audience::Pending => path == LOG_IN_KEY,
        // With script these are rows and dialogs of the page above them.
        Audience::SignedIn => !is_change(path) && !is_aside(path),
        Audience::KeyHolder => true,
        Audience::Anyone | Audience::Strangers | Audience::Required | Audience::Admin => false,
    }
}

/// Whether a page sets up a method: all that someone can reach who is held up until there is one.
#[must_use]
pub fn is_set_up(path: &str) -> bool {
    matches!(path, METHOD | KEY_NEW | APP | TEXT | TEXT_NUMBER | TEXT_CONFIRM)
}

/// The page of a second step.
#[must_use]
pub const fn step_of(way: Way) -> &'static str {
    match way {
        Way::SecurityKey => LOG_IN_KEY,
        Way::AuthenticatorApp => LOG_IN_APP,
        Way::TextMessage => LOG_IN_TEXT,
    }
}

/// The page that the second step begins with.
#[must_use]
pub fn second_step(ways: &LogInWays) -> &'static str {
    ways.first.map_or(LOG_IN_CHOOSE, step_of)
}

/// Whether a page of the second step is one that this account can use.
#[must_use]
pub fn fits(path: &str, ways: &LogInWays) -> bool {
    match path {
        LOG_IN_STEP => false,
        LOG_IN_KEY => !ways.keys.is_empty(),
        LOG_IN_APP => ways.app,
        LOG_IN_TEXT => ways.phone.is_some(),
        _ => true,
    }
}

/// The page to go to instead, for someone who is logged in: nobody enters a password that is not needed, or meets a form that will
/// be refused.
#[must_use]
pub fn instead(path: &str, unlocked: bool, two_step_on: bool) -> Option<Cow<'static, str>> {
    match path {
        ADMIN => Some(MEMBERS.into()),
        START if two_step_on => Some(TWO_STEP.into()),
        RECOVERY_NEW if !two_step_on => Some(TWO_STEP.into()),
        START if unlocked => Some(METHOD.into()),
        METHOD | TEXT | TEXT_NUMBER if !unlocked && !two_step_on => Some(START.into()),
        DISABLE | TEXT_DISABLE if !two_step_on => Some(TWO_STEP.into()),
        _ if !unlocked && (matches!(path, METHOD | PASSWORD) || is_change(path) || is_admin_change(path)) => {
            Some(unlock_for(path).into())
        }
        _ => None,
    }
}

/// Whether a page holds a secret in plain sight, or may hold what was nearly one.
#[must_use]
pub fn shows_secret(path: &str) -> bool {
    matches!(path, API_TOKEN_MADE | APP | APP_REPLACE | RECOVERY_NEW | NEW_RECOVERY_KEY | LOG_IN_RECOVERY)
}

/// Whether a page is behind a link whose token its form carries on.
#[must_use]
pub fn shows_token(path: &str) -> bool {
    matches!(path, VERIFY_EMAIL | RESET | JOIN)
}

/// The page that holds the form of a door: where a refusal is shown to someone without script. Where there are several, the form says
/// which it is on. Some are about one key or app, `id`.
#[must_use]
pub fn form_page(door: &str, said: &str, id: Option<&str>) -> Cow<'static, str> {
    Cow::Borrowed(match door {
        "unlock" if said == START => START,
        "answer_check_up" if said == SECURITY => SECURITY,
        "try_key" | "try_key_options" => return id.map_or(TWO_STEP.into(), |id| key_added(id).into()),
        "rename_key" => return id.map_or(TWO_STEP.into(), |id| key_rename(id).into()),
        "delete_key" => return id.map_or(TWO_STEP.into(), |id| key_delete(id).into()),
        "rename_app" => return id.map_or(TWO_STEP.into(), |id| app_rename(id).into()),
        "disable_app" => return id.map_or(TWO_STEP.into(), |id| app_disable(id).into()),
        "start_app_replacement" => return id.map_or(TWO_STEP.into(), |id| app_replace(id).into()),
        "replace_app" | "restart_app_replacement" => APP_REPLACE,
        "disable_keys" => KEYS_DISABLE,
        "disable_two_step" => DISABLE,
        "send_setup_text" => TEXT_NUMBER,
        "resend_setup_text" | "connect_phone" => TEXT_CONFIRM,
        "disable_phone" => TEXT_DISABLE,
        "put_off_set_up" => LOG_IN_REQUIRED,
        "set_policy" => POLICY_CHANGE,
        "reset_member" => return id.map_or(MEMBERS.into(), |id| member_reset(id).into()),
        "leave_out_member" => return id.map_or(MEMBERS.into(), |id| member_leave_out(id).into()),
        "end_leave_out" => return id.map_or(MEMBERS.into(), |id| member_end_leave_out(id).into()),
        "allow_set_up" => return id.map_or(MEMBERS.into(), |id| member_allow_set_up(id).into()),
        "remind_members" | "approve_request" | "decline_request" => MEMBERS,
        "rename_device" => return id.map_or(DEVICES.into(), |id| device_rename(id).into()),
        "create_api_token" => API_TOKEN_NEW,
        "revoke_api_token" => API_TOKENS,
        "log_out_device" => DEVICES,
        "log_out_other_devices" => DEVICES_LOG_OUT,
        "this_was_not_me" => ACTIVITY_NOT_ME,
        "methods_reviewed" => NOT_ME,
        "invite" | "invite_many" => MEMBERS_INVITE,
        "invite_again" | "withdraw_invitation" => INVITATIONS,
        "set_role" | "remove_member" => return id.map_or(MEMBERS.into(), |id| member_role(id).into()),
        "join" | "join_as_new" => JOIN,
        "join_here" => return id.map_or(JOIN.into(), |id| join_here(id).into()),
        "change_password" => PASSWORD,
        "request_password_reset" => FORGOT,
        "reset_password" => RESET,
        "sign_up" => SIGN_UP,
        "verify_email" => VERIFY_EMAIL,
        "log_in" => LOG_IN,
        "log_in_with_code" => LOG_IN_APP,
        "log_in_with_text" | "send_log_in_text" => LOG_IN_TEXT,
        "log_in_with_recovery_key" => LOG_IN_RECOVERY,
        "log_in_with_key" | "log_in_key_options" => LOG_IN_KEY,
        "unlock" | "unlock_with_key" | "unlock_key_options" | "unlock_with_text" | "send_unlock_text" => UNLOCK,
        "register_key" | "key_registration_options" => KEY_NEW,
        "start_app_setup" => METHOD,
        "connect_app" | "restart_app_setup" => APP,
        "finish_recovery_key" | "renew_recovery_key" => RECOVERY_NEW,
        "start_new_recovery_key" | "save_new_recovery_key" | "cancel_new_recovery_key" => RECOVERY_NEW,
        "lock" | "answer_check_up" => TWO_STEP,
        _ => HOME,
    })
}
