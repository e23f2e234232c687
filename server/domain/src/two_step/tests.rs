mod disable;
mod races;

use super::Methods;
use crate::{
    testing::World,
    text_message::{Number, Phone, TextRules},
};
use model::{AllowedWays, UnlockNeeds, Way};
use store::{authenticator_app::AuthenticatorApp, security_key::SecurityKey};
use uuid::Uuid;
use words::Language;

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

/// The same with a telephone.
fn with_phone(keys: u128, apps: u128) -> Methods {
    let number = Number::parse("+447400123456", None, &TextRules::default()).unwrap();
    let phone = Phone { id: Uuid::from_u128(200), number, created_at: 0, last_used_at: None };
    Methods { phone: Some(phone), ..methods(keys, apps) }
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
        assert!(with_phone(keys, apps).remain_without(key) && with_phone(keys, apps).remain_without(app));
        let without_phone = with_phone(keys, apps).remain_without(Uuid::from_u128(200));
        assert_eq!(without_phone, keys + apps > 0, "{keys} keys, {apps} apps and a telephone");
    }
}

#[test]
fn what_remains_without_keys_is_an_app_or_a_telephone() {
    for (keys, apps, remains) in [(0, 0, false), (2, 0, false), (1, 1, true), (0, 1, true)] {
        assert_eq!(methods(keys, apps).remain_without_keys(), remains, "{keys} keys, {apps} apps");
        assert!(with_phone(keys, apps).remain_without_keys());
    }
}

#[test]
fn a_method_is_one_of_its_kind_and_called_as_its_owner_calls_it() {
    for (keys, apps) in [(0, 0), (1, 0), (0, 1), (2, 2)] {
        let has = |methods: Methods| Way::ALL.map(|way| methods.has(way));
        assert_eq!(has(methods(keys, apps)), [keys > 0, apps > 0, false], "{keys} keys, {apps} apps");
        assert_eq!(has(with_phone(keys, apps)), [keys > 0, apps > 0, true], "{keys} keys, {apps} apps");
    }
    assert_eq!(with_phone(1, 2).into_names(Language::English), ["0", "0", "1", "Text message (ending 456)"]);
}

/// Every account with every policy: what is not allowed does not log in beside what is, and nobody is left without any way.
#[test]
fn of_the_methods_those_that_are_allowed_log_in_or_all_where_none_is() {
    for bits in 0..8 {
        let [security_key, authenticator_app, text_message] = [1, 2, 4].map(|bit| bits & bit != 0);
        let allowed = AllowedWays { security_key, authenticator_app, text_message };
        for (keys, apps, phone) in
            [(0, 0, true), (1, 0, false), (0, 1, false), (1, 1, false), (1, 0, true), (2, 1, true)]
        {
            let all = || if phone { with_phone(keys, apps) } else { methods(keys, apps) };
            let had = Way::ALL.map(|way| all().has(way));
            let expected = Way::ALL.map(|way| all().has(way) && allowed.has(way));
            let left = all().those_allowed(allowed);
            let expected = if expected.contains(&true) { expected } else { had };
            assert_eq!(Way::ALL.map(|way| left.has(way)), expected, "{had:?} of {allowed:?}");
        }
    }
}

#[tokio::test]
async fn without_an_organization_whatever_there_is_logs_in() {
    for world in World::all().await {
        let owner = world.owner("maria@example.org").await;
        let token = world.log_in("maria@example.org").await;
        let ways = world.portal.log_in_ways(&world.context(), &world.pending(&token).await, None).await.unwrap();
        assert!(ways.app, "{}", owner.id);
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
