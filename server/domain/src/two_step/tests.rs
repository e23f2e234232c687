mod disable;
mod races;

use super::Methods;
use model::{UnlockNeeds, Way};
use store::{authenticator_app::AuthenticatorApp, security_key::SecurityKey};
use uuid::Uuid;

fn methods(keys: u128, apps: u128) -> Methods {
    let key = |n: u128| SecurityKey {
        id: Uuid::from_u128(n),
        account_id: Uuid::nil(),
        name: n.to_string(),
        name_key: n.to_string(),
        credential_id: vec![1],
        credential: String::new(),
        transports: "[]".to_owned(),
        aaguid: Uuid::nil(),
        backup_eligible: false,
        backup_state: false,
        sign_count: 0,
        created_at: 0,
        last_used_at: None,
    };
    let app = |n: u128| AuthenticatorApp {
        id: Uuid::from_u128(100 + n),
        account_id: Uuid::nil(),
        name: n.to_string(),
        name_key: n.to_string(),
        sealed_secret: Vec::new(),
        last_step: 0,
        created_at: 0,
        last_used_at: None,
    };
    Methods { keys: (0..keys).map(key).collect(), apps: (0..apps).map(app).collect(), phone: None }
}

#[test]
fn the_last_method_is_the_one_that_nothing_remains_without() {
    let (key, app) = (Uuid::from_u128(0), Uuid::from_u128(100));
    for (keys, apps, without_key, without_app) in [
        (0, 0, false, false),
        (1, 0, false, true),
        (0, 1, true, false),
        (1, 1, true, true),
        (2, 0, true, true),
        (0, 2, true, true),
    ] {
        let methods = methods(keys, apps);
        assert_eq!(methods.remain_without(key), without_key, "{keys} keys, {apps} apps");
        assert_eq!(methods.remain_without(app), without_app, "{keys} keys, {apps} apps");
    }
}

#[test]
fn a_log_in_starts_with_what_worked_here_if_it_is_still_there() {
    let (key, app) = (Some(Way::SecurityKey), Some(Way::AuthenticatorApp));
    for (keys, apps, hint, first) in [
        (1, 1, None, key),
        (1, 1, Some("security_key"), key),
        (1, 1, Some("authenticator_app"), app),
        (1, 0, Some("authenticator_app"), key),
        (0, 1, Some("security_key"), app),
        (0, 1, None, app),
        (1, 1, Some("recovery_key"), key),
        (1, 1, Some(""), key),
        (0, 0, Some("security_key"), None),
    ] {
        assert_eq!(methods(keys, apps).first(hint), first, "{keys} keys, {apps} apps, {hint:?}");
    }
}

#[test]
fn unlocking_asks_for_what_the_account_can_give() {
    for (keys, apps, needs) in [
        (1, 0, UnlockNeeds { key: true, ..UnlockNeeds::PASSWORD }),
        (0, 1, UnlockNeeds { code: true, ..UnlockNeeds::PASSWORD }),
        (2, 1, UnlockNeeds { key: true, code: true, text: false }),
        // Nothing that can be used here: the password alone never does.
        (0, 0, UnlockNeeds { code: true, ..UnlockNeeds::PASSWORD }),
    ] {
        assert_eq!(methods(keys, apps).unlock_needs(), needs, "{keys} keys, {apps} apps");
    }
}
