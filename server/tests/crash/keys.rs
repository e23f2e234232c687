//! A person with security keys, and what they do with them (S-104).

use super::{
    browser::{Browser, Lived},
    everywhere::survives,
    person::{ELSEWHERE, Person, Way, now},
    soft_key::SoftKey,
    state::State,
};
use app::routes;
use domain::Timestamp;
use model::ActivityKind as Kind;
use serde_json::Value;
use std::mem;
use store::session;

/// What a key is asked at a door.
pub fn question(browser: &mut Browser, door: &str) -> Lived<String> {
    let answer = browser.try_call(door, &[])?;
    Ok(options(&answer.page))
}

fn options(page: &str) -> String {
    let request: Value = serde_json::from_str(page).unwrap_or_else(|_| panic!("{page}"));
    request["options"].as_str().unwrap().to_owned()
}

impl Person {
    /// One that nobody else has.
    pub fn another_key(&self) -> SoftKey {
        SoftKey::new(u64::from(self.number) * 100 + self.keys.len() as u64)
    }

    /// Another key each time: one that is half registered stays in the drawer.
    fn register_key(&mut self) -> Lived<()> {
        let options = question(&mut self.browser, "key_registration_options")?;
        let mut key = self.another_key();
        let response = key.create(&options).json();
        self.keys.push(key);
        let name = format!("Key {}", self.keys.len());
        let to = self.browser.try_call("register_key", &[("name", &name), ("response", &response)])?.to;
        assert!(to.ends_with("/added"), "{to}");
        Ok(())
    }

    /// A key is the first method.
    pub async fn turn_on_by_key(&mut self) -> Lived<()> {
        self.begin().await?;
        self.register_first_key().await
    }

    async fn register_first_key(&mut self) -> Lived<()> {
        if !self.state().await.is_on() {
            self.register_key()?;
        }
        self.write_key_down(routes::RECOVERY_NEW)?;
        self.form("finish_recovery_key", &[("saved", "yes")], routes::DONE)
    }

    /// The second step with a key, the newest first. Where it leads to.
    pub fn enter_key(&mut self) -> Lived<String> {
        for number in (0..self.keys.len()).rev() {
            let options = question(&mut self.browser, "log_in_key_options")?;
            let response = self.keys[number].sign(&options).json();
            let answer = self.browser.call_in_doubt("log_in_with_key", &[("response", &response)])?;
            if answer.refusal().is_none() {
                return Ok(answer.to);
            }
        }
        panic!("no key of {} is right", self.email);
    }

    /// Opens the settings with a key, if that is what is asked for. Whether it was.
    pub fn unlock_by_key(&mut self) -> Lived<bool> {
        if self.keys.is_empty() || !self.browser.get(routes::UNLOCK)?.page.contains("unlock_with_key") {
            return Ok(false);
        }
        let password = self.passwords.last().unwrap().clone();
        for number in (0..self.keys.len()).rev() {
            let options = question(&mut self.browser, "unlock_key_options")?;
            let response = self.keys[number].sign(&options).json();
            let fields = [("password", &*password), ("response", &response)];
            if self.browser.call_in_doubt("unlock_with_key", &fields)?.refusal().is_none() {
                return Ok(true);
            }
        }
        panic!("no key of {} opens the settings", self.email);
    }
}

#[tokio::test]
async fn turning_two_step_verification_on_with_a_key() {
    let flow = async |maria: &mut Person| maria.register_first_key().await;
    let done = |now: &State| now.recovery_key().is_some_and(|key| key.saved_at.is_some());
    survives(Person::begin, Way::Code, flow, done).await;
}

/// Each of its commits panics, too (S-107).
#[tokio::test]
async fn logging_in_with_a_key() {
    let flow = async |maria: &mut Person| maria.log_in(Way::Code).await;
    survives(Person::turn_on_by_key, Way::Code, flow, |now| now.count(Kind::LoggedIn) > 1).await;
}

#[tokio::test]
async fn opening_the_settings_with_a_key() {
    let ready = async |maria: &mut Person| {
        maria.turn_on_by_key().await?;
        let (here, day) = (maria.state().await.sessions[0].id, Timestamp::DAY);
        let long_ago = now().0 - day;
        maria.write(async |tx| session::set_unlocked(tx, here, None, Some(long_ago)).await.unwrap()).await;
        Ok(())
    };
    let flow = async |maria: &mut Person| maria.unlock().await;
    survives(ready, Way::Code, flow, |now| now.count(Kind::SettingsUnlocked) > 1).await;
}

#[tokio::test]
async fn registering_another_key() {
    let flow = async |maria: &mut Person| maria.register_key();
    survives(Person::turn_on_by_key, Way::Code, flow, |now| now.security_keys.len() > 1).await;
}

#[tokio::test]
async fn trying_a_key() {
    let flow = async |maria: &mut Person| {
        let id = maria.state().await.security_keys[0].id.to_string();
        let asked = maria.browser.try_call("try_key_options", &[("id", &id)])?;
        let response = maria.keys[0].sign(&options(&asked.page)).json();
        maria.browser.try_call("try_key", &[("id", &id), ("response", &response)])?;
        Ok(())
    };
    // Nothing else uses it before that: the log-in of coming back is by the recovery key.
    survives(Person::turn_on_by_key, Way::RecoveryKey, flow, |now| now.security_keys[0].sign_count > 1).await;
}

#[tokio::test]
async fn renaming_a_key() {
    let flow = async |maria: &mut Person| {
        let id = maria.state().await.security_keys[0].id.to_string();
        maria.form("rename_key", &[("id", &id), ("name", "Blue key")], routes::TWO_STEP)
    };
    survives(Person::turn_on_by_key, Way::Code, flow, |now| now.security_keys[0].name == "Blue key").await;
}

/// The one that the other device was logged in with.
#[tokio::test]
async fn deleting_a_key() {
    let ready = async |maria: &mut Person| {
        maria.turn_on_by_key().await?;
        let here = maria.browser.clone();
        maria.browser.agent = ELSEWHERE;
        maria.log_in(Way::Code).await?;
        maria.elsewhere = Some(mem::replace(&mut maria.browser, here));
        maria.register_key()
    };
    let flow = async |maria: &mut Person| {
        let state = maria.state().await;
        let first = state.security_keys.iter().min_by_key(|key| key.created_at).unwrap().id.to_string();
        maria.form("delete_key", &[("id", &first)], routes::TWO_STEP)
    };
    survives(ready, Way::Code, flow, |now| now.security_keys.len() == 1).await;
}

#[tokio::test]
async fn disabling_all_security_keys() {
    let ready = async |maria: &mut Person| {
        maria.turn_on().await?;
        maria.register_key()
    };
    let flow = async |maria: &mut Person| maria.form("disable_keys", &[], routes::TWO_STEP);
    survives(ready, Way::Code, flow, |now| now.security_keys.is_empty()).await;
}
