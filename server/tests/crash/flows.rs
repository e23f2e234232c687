//! What people do. A flow can be done again by someone who was cut off (S-104).

use super::{
    everywhere::survives,
    person::{Person, Way, now},
    state::State,
};
use app::routes;
use domain::Timestamp;
use model::ActivityKind as Kind;
use store::{recovery_key, session};

const SAVED: [(&str, &str); 1] = [("saved", "yes")];

/// Each of its commits panics, too (S-107).
#[tokio::test]
async fn logging_in_with_a_code() {
    let flow = async |maria: &mut Person| maria.log_in(Way::Code).await;
    survives(Person::turn_on, Way::Code, flow, |now| now.count(Kind::LoggedIn) > 1).await;
}

/// S-044. Whoever has nothing but the key that was used, and never saw the new one, needs an admin: hence by a code.
#[tokio::test]
async fn logging_in_with_the_recovery_key() {
    let flow = async |maria: &mut Person| maria.log_in(Way::RecoveryKey).await;
    let done = |now: &State| {
        now.count(Kind::RecoveryKeyUsed) > 0 && now.recovery_key().is_some_and(|key| key.saved_at.is_some())
    };
    survives(Person::turn_on, Way::Code, flow, done).await;
}

#[tokio::test]
async fn opening_the_settings() {
    let ready = async |maria: &mut Person| {
        maria.turn_on().await?;
        let here = maria.state().await.sessions[0].id;
        let long_ago = now().0 - Timestamp::HOUR;
        maria.write(async |tx| session::set_unlocked(tx, here, None, Some(long_ago)).await.unwrap()).await;
        Ok(())
    };
    let flow = async |maria: &mut Person| maria.unlock().await;
    survives(ready, Way::Code, flow, |now| now.count(Kind::SettingsUnlocked) > 1).await;
}

/// Each of its commits panics, too (S-107).
#[tokio::test]
async fn turning_two_step_verification_on() {
    let flow = async |maria: &mut Person| {
        if !maria.state().await.is_on() {
            maria.connect_first_app()?;
        }
        maria.write_key_down(routes::RECOVERY_NEW)?;
        maria.form("finish_recovery_key", &SAVED, routes::DONE)
    };
    let done = |now: &State| now.recovery_key().is_some_and(|key| key.saved_at.is_some());
    survives(Person::begin, Way::Code, flow, done).await;
}

#[tokio::test]
async fn turning_two_step_verification_off() {
    let flow = async |maria: &mut Person| maria.form("disable_two_step", &[], routes::TWO_STEP);
    survives(Person::turn_on_with_two_devices, Way::Code, flow, |now| !now.is_on()).await;
}

#[tokio::test]
async fn making_and_revoking_an_api_token() {
    let flow = async |maria: &mut Person| {
        if maria.state().await.count(Kind::ApiTokenCreated) == 0 {
            maria.form("create_api_token", &[("name", "Backup"), ("account_read", "on")], routes::API_TOKEN_MADE)?;
        }
        let id = maria.state().await.api_tokens[0].id.to_string();
        maria.form("revoke_api_token", &[("id", &id)], routes::API_TOKENS)
    };
    survives(Person::turn_on, Way::Code, flow, |now| now.count(Kind::ApiTokenRevoked) > 0).await;
}

#[tokio::test]
async fn taking_a_new_recovery_key() {
    let flow = async |maria: &mut Person| {
        maria.form("start_new_recovery_key", &[], routes::RECOVERY_NEW)?;
        maria.write_key_down(routes::RECOVERY_NEW)?;
        maria.form("save_new_recovery_key", &SAVED, routes::TWO_STEP)
    };
    // Not the one that a log-in brings.
    let done =
        |now: &State| now.recovery_keys.iter().any(|key| key.saved_at == key.active_from && key.saved_at.is_some());
    survives(Person::turn_on, Way::RecoveryKey, flow, done).await;
}

#[tokio::test]
async fn giving_a_new_recovery_key_up() {
    let flow = async |maria: &mut Person| {
        maria.form("start_new_recovery_key", &[], routes::RECOVERY_NEW)?;
        maria.write_key_down(routes::RECOVERY_NEW)?;
        maria.form("cancel_new_recovery_key", &[], routes::TWO_STEP)
    };
    let done = |now: &State| now.recovery_keys.iter().any(|key| key.active_from.is_none() && key.replaced_at.is_some());
    survives(Person::turn_on, Way::RecoveryKey, flow, done).await;
}

#[tokio::test]
async fn saying_that_the_recovery_key_is_there() {
    let ready = async |maria: &mut Person| {
        maria.turn_on().await?;
        let key = maria.state().await.recovery_key().unwrap().id;
        let (now, due) = (now().0, now().0 - Timestamp::DAY);
        let ask = async |tx: &mut store::Tx| {
            recovery_key::answer_check_up(tx, maria.id, i64::MAX, due, None).await.unwrap();
            // The mail that asks is another flow.
            recovery_key::note_reminder(tx, key, now).await.unwrap();
        };
        maria.write(ask).await;
        Ok(())
    };
    let flow = async |maria: &mut Person| {
        let yes = [("answer", "still_there"), ("page", routes::SECURITY)];
        maria.form("answer_check_up", &yes, routes::SECURITY)
    };
    survives(ready, Way::Code, flow, |now| now.count(Kind::RecoveryKeyCheckedUp) > 0).await;
}

#[tokio::test]
async fn connecting_another_app() {
    let flow = async |maria: &mut Person| maria.connect_another_app();
    survives(Person::turn_on, Way::Code, flow, |now| now.apps.len() > 1).await;
}

#[tokio::test]
async fn renaming_an_app() {
    let flow = async |maria: &mut Person| {
        let app = maria.state().await.apps[0].id.to_string();
        maria.form("rename_app", &[("id", &app), ("name", "Old phone")], routes::TWO_STEP)
    };
    survives(Person::turn_on, Way::Code, flow, |now| now.apps[0].name == "Old phone").await;
}

#[tokio::test]
async fn replacing_an_app() {
    let flow = async |maria: &mut Person| {
        let app = maria.state().await.apps[0].id.to_string();
        maria.form("start_app_replacement", &[("id", &app)], routes::APP_REPLACE)?;
        let code = maria.scan(routes::APP_REPLACE)?;
        maria.form("replace_app", &[("code", &code)], routes::TWO_STEP)
    };
    let done = |now: &State| now.count(Kind::AuthenticatorAppReplaced) > 0;
    survives(Person::turn_on_with_two_devices, Way::Code, flow, done).await;
}

#[tokio::test]
async fn removing_an_app() {
    let ready = async |maria: &mut Person| {
        maria.turn_on_with_two_devices().await?;
        maria.connect_another_app()
    };
    // The one that the other device was logged in with.
    let flow = async |maria: &mut Person| {
        let first = maria.state().await.apps[0].id.to_string();
        maria.form("disable_app", &[("id", &first)], routes::TWO_STEP)
    };
    survives(ready, Way::Code, flow, |now| now.apps.len() == 1).await;
}
