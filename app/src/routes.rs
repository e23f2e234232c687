//! Every path of the site, in one place.

pub const HOME: &str = "/";
pub const SIGN_UP: &str = "/signup";
pub const SIGN_UP_SENT: &str = "/signup/sent";
pub const VERIFY_EMAIL: &str = "/verify-email";
pub const LOG_IN: &str = "/login";
pub const LOG_IN_APP: &str = "/login/step/app";
pub const LOG_IN_WAIT: &str = "/login/wait";
pub const NEW_RECOVERY_KEY: &str = "/login/new-recovery-key";
pub const LOG_OUT: &str = "/logout";
pub const LOGGED_OUT: &str = "/logged-out";
pub const PROFILE: &str = "/manage-profile";
pub const SECURITY: &str = "/manage-profile/security";
pub const TWO_STEP: &str = "/manage-profile/security/two-step-verification";
pub const START: &str = "/manage-profile/security/two-step-verification/start";
pub const UNLOCK: &str = "/manage-profile/security/two-step-verification/unlock";
const UNLOCK_FOR_METHOD: &str =
    "/manage-profile/security/two-step-verification/unlock?next=/manage-profile/security/two-step-verification/method";
pub const METHOD: &str = "/manage-profile/security/two-step-verification/method";
pub const APP: &str = "/manage-profile/security/two-step-verification/app";
pub const RECOVERY_NEW: &str = "/manage-profile/security/two-step-verification/recovery/new";
pub const RECOVERY_FILE: &str = "/manage-profile/security/two-step-verification/recovery/file";
pub const DONE: &str = "/manage-profile/security/two-step-verification/done";
pub const HELP_TWO_STEP: &str = "/help/two-step-verification";
pub const HELP_LOG_IN: &str = "/help/login-issues";
pub const DEV_OUTBOX: &str = "/dev/outbox";
pub const DEV_OUTBOX_JSON: &str = "/dev/outbox.json";
pub const THEME: &str = "/theme";

/// Who may open a page. Decided before anything is rendered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Audience {
    /// Everybody.
    Anyone,
    /// Who is not logged in; others go on to their settings.
    Strangers,
    /// Who has given the right password and not yet the second step.
    Pending,
    /// Who is logged in.
    SignedIn,
    /// Who must save a new recovery key before going on.
    KeyHolder,
}

/// The audience of a path.
#[must_use]
pub fn audience(path: &str) -> Audience {
    match path {
        LOG_IN | SIGN_UP => Audience::Strangers,
        NEW_RECOVERY_KEY => Audience::KeyHolder,
        _ if path.starts_with("/login/step") => Audience::Pending,
        _ if path == PROFILE || path.starts_with("/manage-profile/") => Audience::SignedIn,
        _ => Audience::Anyone,
    }
}

/// Whether the browser half runs on a page. The others are plain forms that need no script and stay small.
#[must_use]
pub fn has_app(path: &str) -> bool {
    matches!(audience(path), Audience::SignedIn | Audience::KeyHolder)
}

/// The page to go to instead, for someone who is logged in: nobody enters a password that is not needed, or meets a form that will
/// be refused.
#[must_use]
pub fn instead(path: &str, unlocked: bool, two_step_on: bool) -> Option<&'static str> {
    match path {
        START if two_step_on => Some(TWO_STEP),
        START if unlocked => Some(METHOD),
        METHOD if !unlocked => Some(if two_step_on { UNLOCK_FOR_METHOD } else { START }),
        _ => None,
    }
}

/// Whether a page holds a secret in plain sight.
#[must_use]
pub fn shows_secret(path: &str) -> bool {
    matches!(path, APP | RECOVERY_NEW | NEW_RECOVERY_KEY)
}

/// The page that holds the form of a door: where a refusal is shown to someone without script. Where there are several, the form says
/// which it is on.
#[must_use]
pub fn form_page(door: &str, said: &str) -> &'static str {
    match door {
        "unlock" if said == START => START,
        "sign_up" => SIGN_UP,
        "verify_email" => VERIFY_EMAIL,
        "log_in" => LOG_IN,
        "log_in_with_code" => LOG_IN_APP,
        "unlock" => UNLOCK,
        "start_app_setup" => METHOD,
        "connect_app" | "restart_app_setup" => APP,
        "finish_recovery_key" | "renew_recovery_key" => RECOVERY_NEW,
        "lock" => TWO_STEP,
        _ => HOME,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn settings_are_for_people_who_are_logged_in() {
        for path in [PROFILE, SECURITY, TWO_STEP, START, APP, RECOVERY_NEW, "/manage-profile/anything"] {
            assert_eq!(audience(path), Audience::SignedIn, "{path}");
        }
        assert_eq!(audience("/manage-profiles"), Audience::Anyone);
        assert_eq!(audience(LOG_IN_APP), Audience::Pending);
        assert_eq!(audience("/login/step/anything"), Audience::Pending);
        assert_eq!(audience(LOG_IN_WAIT), Audience::Anyone);
    }

    #[test]
    fn the_log_in_pages_run_without_the_browser_half() {
        for path in [LOG_IN, LOG_IN_APP, SIGN_UP, LOGGED_OUT, HELP_LOG_IN] {
            assert!(!has_app(path), "{path}");
        }
        assert!(has_app(SECURITY) && has_app(NEW_RECOVERY_KEY));
    }
}
