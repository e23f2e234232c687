//! What people do with text messages. A text that was lost is asked for again (S-104).

use super::{
    access::elsewhere,
    everywhere::survives,
    person::{Person, Way, now},
    state::State,
};
use app::routes;
use domain::Timestamp;
use model::ActivityKind as Kind;
use store::session;

#[tokio::test]
async fn connecting_a_phone() {
    let flow = async |maria: &mut Person| maria.connect_phone().await;
    let done = |now: &State| now.recovery_key().is_some_and(|key| key.saved_at.is_some());
    survives(Person::begin, Way::Code, flow, done).await;
}

#[tokio::test]
async fn logging_in_with_a_text() {
    let flow = async |maria: &mut Person| maria.log_in(Way::Code).await;
    survives(Person::turn_on_by_text, Way::Code, flow, |now| now.count(Kind::LoggedIn) > 1).await;
}

#[tokio::test]
async fn changing_the_number() {
    let flow = async |maria: &mut Person| {
        let [_, number] = maria.numbers();
        maria.prove_number(&number, routes::TWO_STEP).await
    };
    // What was opened with the old number ends.
    let done = |now: &State| now.count(Kind::PhoneChanged) > 0 && elsewhere(now).is_none();
    survives(Person::turn_on_by_text_with_two_devices, Way::Code, flow, done).await;
}

#[tokio::test]
async fn opening_the_settings_with_a_text() {
    let ready = async |maria: &mut Person| {
        maria.turn_on_by_text().await?;
        let here = maria.state().await.sessions[0].id;
        let long_ago = now().0 - Timestamp::HOUR;
        maria.write(async |tx| session::set_unlocked(tx, here, None, Some(long_ago)).await.unwrap()).await;
        Ok(())
    };
    let flow = async |maria: &mut Person| {
        assert!(maria.unlock_by_text().await?, "the second step is old");
        Ok(())
    };
    survives(ready, Way::Code, flow, |now| now.count(Kind::SettingsUnlocked) > 1).await;
}

#[tokio::test]
async fn disabling_the_phone() {
    let ready = async |maria: &mut Person| {
        maria.turn_on_by_text_with_two_devices().await?;
        maria.connect_another_app()
    };
    let flow = async |maria: &mut Person| maria.form("disable_phone", &[], routes::TWO_STEP);
    survives(ready, Way::Code, flow, |now| now.phones.is_empty() && elsewhere(now).is_none()).await;
}
