use super::*;
use model::{LogInWays, Way};

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
    for path in [LOG_IN, LOG_IN_APP, LOG_IN_RECOVERY, SIGN_UP, LOGGED_OUT, HELP_LOG_IN, FORGOT, FORGOT_SENT, RESET] {
        assert!(!has_app(path), "{path}");
    }
    assert!(has_app(SECURITY) && has_app(NEW_RECOVERY_KEY));
    assert!(has_app(DEVICES) && has_app(ACTIVITY) && has_app(NOT_ME) && has_app(PASSWORD));
    for path in [DEVICES_LOG_OUT, ACTIVITY_NOT_ME, &device_rename("1")] {
        assert_eq!((audience(path), has_app(path)), (Audience::SignedIn, false), "{path}");
    }
}

#[test]
fn the_touch_of_a_key_needs_the_browser_half_and_its_name_does_not() {
    assert!(has_app(LOG_IN_KEY) && has_app(KEY_NEW) && has_app(&key_added("1")));
    assert!(!has_app(LOG_IN_CHOOSE) && !has_app(&key_rename("1")) && !has_app(&key_delete("1")));
}

#[test]
fn what_changes_a_way_to_log_in_is_a_plain_form_and_the_new_app_is_shown_alive() {
    for path in [app_rename("1"), app_replace("1"), app_disable("1"), KEYS_DISABLE.into(), DISABLE.into()] {
        assert!(!has_app(&path) && !shows_secret(&path), "{path}");
        assert_eq!(instead(&path, false, true), Some(unlock_for(&path).into()));
        assert_eq!(instead(&path, true, true), None);
    }
    assert_eq!(instead(DISABLE, true, false), Some(TWO_STEP.into()));
    for path in [TEXT, TEXT_NUMBER] {
        assert!(!has_app(path));
        assert_eq!(instead(path, false, true), Some(unlock_for(path).into()));
        assert_eq!(instead(path, false, false), Some(START.into()));
    }
    assert!(!has_app(TEXT_CONFIRM));
    assert_eq!(instead(TEXT_CONFIRM, false, true), None, "a code that was sent can be entered when the settings lock");
    assert_eq!(instead(TEXT_DISABLE, true, false), Some(TWO_STEP.into()));
    assert!(has_app(APP_REPLACE) && shows_secret(APP_REPLACE));
    assert_eq!(instead(APP_REPLACE, false, true), None, "a replacement goes on when the settings lock");
}

#[test]
fn the_second_step_begins_with_the_first_way_and_has_no_page_of_another() {
    let ways = |keys: &[&str], app, first| LogInWays {
        keys: keys.iter().map(ToString::to_string).collect(),
        app,
        phone: None,
        first,
    };
    let both = ways(&["Blue key"], true, Some(Way::SecurityKey));
    assert_eq!(second_step(&both), LOG_IN_KEY);
    assert!(
        fits(LOG_IN_KEY, &both) && fits(LOG_IN_APP, &both) && fits(LOG_IN_CHOOSE, &both) && !fits(LOG_IN_STEP, &both)
    );
    let app = ways(&[], true, Some(Way::AuthenticatorApp));
    assert!(fits(LOG_IN_RECOVERY, &both) && fits(LOG_IN_RECOVERY, &app), "the recovery key is always a way");
    assert_eq!((second_step(&app), fits(LOG_IN_KEY, &app)), (LOG_IN_APP, false));
    let text = LogInWays { phone: Some("482".into()), ..ways(&[], false, Some(Way::TextMessage)) };
    assert_eq!((second_step(&text), fits(LOG_IN_TEXT, &text), fits(LOG_IN_TEXT, &both)), (LOG_IN_TEXT, true, false));
    assert_eq!(second_step(&ways(&[], false, None)), LOG_IN_CHOOSE);
}

#[test]
fn tokens_are_made_and_revoked_by_plain_forms_and_shown_alive() {
    for path in [API_TOKEN_NEW.to_owned(), api_token_revoke("1")] {
        assert_eq!(
            (audience(&path), has_app(&path), shows_secret(&path)),
            (Audience::SignedIn, false, false),
            "{path}"
        );
        assert_eq!(instead(&path, false, true), Some(unlock_for(&path).into()));
        assert_eq!((instead(&path, false, false).is_some(), instead(&path, true, false)), (true, None));
    }
    assert!(
        has_app(API_TOKENS) && has_app(API_TOKEN_MADE) && shows_secret(API_TOKEN_MADE) && !shows_secret(API_TOKENS)
    );
    assert_eq!(instead(API_TOKEN_MADE, false, true), None, "a token that was made is shown when the settings lock");
}

#[test]
fn locked_settings_are_opened_first() {
    assert_eq!(instead(&key_rename("1"), false, true), Some(unlock_for(&key_rename("1")).into()));
    assert_eq!(instead(&key_delete("1"), true, true), None);
    assert_eq!(instead(RECOVERY_NEW, false, false), Some(TWO_STEP.into()));
    assert_eq!(instead(RECOVERY_NEW, false, true), None, "a key may be on the screen");
    assert_eq!(instead(PASSWORD, false, true), Some(unlock_for(PASSWORD).into()));
    assert_eq!((instead(PASSWORD, true, true), instead(DEVICES, false, true)), (None, None));
    assert_eq!(instead(METHOD, false, false), Some(START.into()));
    assert_eq!(instead(METHOD, false, true), Some(unlock_for(METHOD).into()));
}

#[test]
fn the_address_of_a_list_of_events_has_no_more_than_it_needs() {
    assert_eq!(activity(ActivityFilter::All, ""), ACTIVITY);
    assert_eq!(activity(ActivityFilter::Problems, ""), format!("{ACTIVITY}?show=problems"));
    assert_eq!(activity(ActivityFilter::All, "1-a"), format!("{ACTIVITY}?show=all&older=1-a"));
}

#[test]
fn what_admins_change_is_a_plain_form_that_open_settings_lead_to() {
    for path in [MEMBERS_INVITE.to_owned(), member_role("1")] {
        assert_eq!((audience(&path), has_app(&path)), (Audience::Admin, false), "{path}");
        assert_eq!(instead(&path, false, false), Some(unlock_for(&path).into()));
        assert_eq!(instead(&path, true, false), None);
    }
    assert_eq!((audience(INVITATIONS), instead(INVITATIONS, false, false)), (Audience::Admin, None));
    assert_eq!((audience("/admins"), audience(JOIN)), (Audience::Anyone, Audience::Anyone));
    assert!(shows_token(JOIN) && !has_app(JOIN));
    assert_eq!(form_page("join_here", "", Some("1")), "/join?invitation=1");
    assert_eq!((invitations("").as_str(), invitations("1-a").as_str()), (INVITATIONS, "/admin/invitations?older=1-a"));
}
