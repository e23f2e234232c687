//! What people do with devices and passwords (S-104).

use super::{
    browser::Lived,
    everywhere::survives,
    person::{ELSEWHERE, Person, Way},
    state::State,
};
use app::routes;
use model::ActivityKind as Kind;
use serde_json::Value;
use std::{thread::sleep, time::Duration};
use store::session::Session;

const NEW: &str = "eleven loud mountains";
const RESET_MAIL: &str = "A new password for your Nightlatch account";

pub fn elsewhere(state: &State) -> Option<&Session> {
    state.sessions.iter().find(|session| session.user_agent == ELSEWHERE)
}

#[tokio::test]
async fn renaming_a_device() {
    let flow = async |maria: &mut Person| {
        let id = elsewhere(&maria.state().await).unwrap().id.to_string();
        maria.form("rename_device", &[("id", &id), ("name", "Desk")], routes::DEVICES)
    };
    let done = |now: &State| elsewhere(now).is_some_and(|device| device.device_name.as_deref() == Some("Desk"));
    survives(Person::turn_on_with_two_devices, Way::Code, flow, done).await;
}

#[tokio::test]
async fn logging_a_device_out() {
    let flow = async |maria: &mut Person| {
        let id = elsewhere(&maria.state().await).unwrap().id.to_string();
        maria.form("log_out_device", &[("id", &id)], routes::DEVICES)
    };
    survives(Person::turn_on_with_two_devices, Way::Code, flow, |now| elsewhere(now).is_none()).await;
}

#[tokio::test]
async fn logging_all_other_devices_out() {
    let flow = async |maria: &mut Person| maria.form("log_out_other_devices", &[], routes::DEVICES);
    survives(Person::turn_on_with_two_devices, Way::Code, flow, |now| elsewhere(now).is_none()).await;
}

#[tokio::test]
async fn saying_that_it_was_not_me() {
    let flow = async |maria: &mut Person| {
        maria.form("this_was_not_me", &[], routes::NOT_ME)?;
        maria.form("methods_reviewed", &[], routes::NOT_ME)
    };
    let done = |now: &State| elsewhere(now).is_none() && now.count(Kind::MethodsReviewed) > 0;
    survives(Person::turn_on_with_two_devices, Way::Code, flow, done).await;
}

/// Each of its commits panics, too (S-107).
#[tokio::test]
async fn changing_the_password() {
    let flow = async |maria: &mut Person| {
        maria.passwords.push(NEW.to_owned());
        maria.form("change_password", &[("new-password", NEW)], routes::SECURITY)
    };
    let done = |now: &State| now.count(Kind::PasswordChanged) > 0;
    survives(Person::turn_on_with_two_devices, Way::Code, flow, done).await;
}

#[tokio::test]
async fn forgetting_the_password() {
    let flow = async |maria: &mut Person| {
        maria.open_browser();
        let email = maria.email.clone();
        maria.form("request_password_reset", &[("email", &email)], routes::FORGOT_SENT)?;
        let token = reset_token(maria).await?;
        maria.passwords.push(NEW.to_owned());
        maria.form("reset_password", &[("token", &token), ("new-password", NEW)], routes::LOG_IN)
    };
    let done = |now: &State| now.count(Kind::PasswordReset) > 0;
    survives(Person::turn_on_with_two_devices, Way::Code, flow, done).await;
}

/// What the newest reset mail says, as soon as it has come.
async fn reset_token(person: &mut Person) -> Lived<String> {
    let asked = person.state().await.count(Kind::PasswordResetRequested);
    for _ in 0..600 {
        let sent: Vec<Value> = serde_json::from_str(&person.browser.get(routes::DEV_OUTBOX_JSON)?.page).unwrap();
        let own = |mail: &&Value| mail["to"] == *person.email && mail["subject"] == RESET_MAIL;
        let mails: Vec<_> = sent.iter().filter(own).collect();
        if mails.len() == asked {
            let (_, token) = mails[0]["body"].as_str().unwrap().split_once("/reset-password?token=").unwrap();
            return Ok(token.split_whitespace().next().unwrap().to_owned());
        }
        sleep(Duration::from_millis(50));
    }
    panic!("the mail does not come");
}
