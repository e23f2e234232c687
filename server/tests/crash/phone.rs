//! A person with a telephone, and the texts that it gets.

use super::{
    browser::{Cut, Lived},
    person::{ELSEWHERE, Person, Way},
};
use app::routes;
use model::ActivityKind as Kind;
use serde_json::Value;
use std::{mem, thread::sleep, time::Duration};
use store::{outbox::Message, testing};

const SAVED: [(&str, &str); 1] = [("saved", "yes")];
const PAGE: &str = routes::TEXT_CONFIRM;

impl Person {
    /// The telephone, and the one that comes after it. The range is one of mobile telephones.
    pub fn numbers(&self) -> [String; 2] {
        [1, 2].map(|phone| format!("+4474001{:04}{phone}", self.number))
    }

    /// Waits until another text may be asked for. That is half a minute and more, so the texts grow old instead.
    pub async fn wait_for_texts(&self) {
        self.write(async |tx| testing::age_texts(tx).await.unwrap()).await;
    }

    /// Where codes go.
    async fn connected_number(&self) -> String {
        let changed = self.state().await.count(Kind::PhoneChanged);
        self.numbers()[changed].clone()
    }

    /// The code in the text that was asked for last, as soon as it has come.
    pub async fn read_text(&mut self, number: &str) -> Lived<String> {
        // While the disk is full it does not come, and then it is asked for again.
        let patience = if self.browser.doubts { 160 } else { 600 };
        for _ in 0..patience {
            // By way of the server, which may die over it.
            let shown: Vec<Value> = serde_json::from_str(&self.browser.get(routes::DEV_OUTBOX_JSON)?.page).unwrap();
            let state = self.state().await;
            let newest = state.texts.iter().max_by_key(|text| text.created_at).expect("a text was asked for");
            if newest.gave_up_at.is_some() {
                // What was being handed over when something went wrong may have been sent: it is not sent again.
                assert!(self.browser.doubts, "a server that lives gives up no text: {newest:?}");
                return Err(Cut::Refused);
            }
            if let Some(text) = shown.iter().find(|text| text["id"] == *newest.id.to_string()) {
                assert_eq!((text["kind"].as_str(), text["to"].as_str()), (Some("sms"), Some(number)));
                return Ok(text["body"].as_str().unwrap()[..6].to_owned());
            }
            sleep(Duration::from_millis(50));
        }
        assert!(self.browser.doubts, "the text does not come");
        Err(Cut::Refused)
    }

    /// The second step with the text that the first has sent.
    pub async fn enter_text(&mut self) -> Lived<String> {
        if self.browser.doubts && !self.browser.get(routes::LOG_IN_TEXT)?.page.contains("name=\"code\"") {
            // The text could not even be written down: the page says that there is none, and has the button for it.
            return Err(Cut::Refused);
        }
        let number = self.connected_number().await;
        let code = self.read_text(&number).await?;
        Ok(self.browser.form("log_in_with_text", &[("code", &code)])?.to)
    }

    /// Goes on with a log-in that stopped at the second step, with another text. Where it leads to, if there is one.
    pub async fn go_on_by_text(&mut self) -> Lived<Option<String>> {
        if self.browser.get(routes::LOG_IN_TEXT)?.status != 200 {
            return Ok(None);
        }
        self.wait_for_texts().await;
        self.form("send_log_in_text", &[("again", "yes")], routes::LOG_IN_TEXT)?;
        self.enter_text().await.map(Some)
    }

    /// Opens the settings with a text, if that is what is asked for. Whether it was.
    pub async fn unlock_by_text(&mut self) -> Lived<bool> {
        if !self.browser.get(routes::UNLOCK)?.page.contains("send_unlock_text") {
            return Ok(false);
        }
        self.wait_for_texts().await;
        let unlock = routes::unlock_for(routes::TWO_STEP);
        self.form("send_unlock_text", &[("again", "yes")], &unlock)?;
        let (password, number) = (self.passwords.last().unwrap().clone(), self.connected_number().await);
        let code = self.read_text(&number).await?;
        self.form("unlock_with_text", &[("password", &password), ("code", &code)], routes::TWO_STEP)?;
        Ok(true)
    }

    /// Proves a number. Where a code is open for one already, another text with it is asked for.
    pub async fn prove_number(&mut self, number: &str, to: &str) -> Lived<()> {
        self.wait_for_texts().await;
        if self.browser.get(PAGE)?.page.contains("resend_setup_text") {
            self.form("resend_setup_text", &[], PAGE)?;
        } else {
            self.form("send_setup_text", &[("tel", number)], PAGE)?;
        }
        let code = self.read_text(number).await?;
        self.form("connect_phone", &[("code", &code)], to)
    }

    /// The telephone turns two-step verification on.
    pub async fn connect_phone(&mut self) -> Lived<()> {
        if !self.state().await.is_on() {
            let [number, _] = self.numbers();
            self.prove_number(&number, routes::RECOVERY_NEW).await?;
        }
        self.write_key_down(routes::RECOVERY_NEW)?;
        self.form("finish_recovery_key", &SAVED, routes::DONE)
    }

    pub async fn turn_on_by_text(&mut self) -> Lived<()> {
        self.begin().await?;
        self.connect_phone().await
    }

    /// The same, and another device that was logged in with a text.
    pub async fn turn_on_by_text_with_two_devices(&mut self) -> Lived<()> {
        self.turn_on_by_text().await?;
        let here = self.browser.clone();
        self.browser.agent = ELSEWHERE;
        self.log_in(Way::Code).await?;
        self.elsewhere = Some(mem::replace(&mut self.browser, here));
        Ok(())
    }

    /// What became of the texts that were being sent when the server died: nobody knows whether they were, so they are not sent again.
    pub async fn check_lost(&self, lost: &[Message]) {
        let texts = self.state().await.texts;
        for lost in lost {
            let now = texts.iter().find(|text| text.id == lost.id).unwrap();
            assert!(now.sent_at.is_none() && now.gave_up_at.is_some(), "it may have been sent twice: {now:?}");
        }
    }
}
