//! Worlds where texts are sent, and people who get them.

use crate::{Device, Issued, LetterKind, Result, Rules, SessionToken, TextRules, TextSent, Timestamp, testing::World};
use model::Code;
use uuid::Uuid;

pub(super) const MARIA: &str = "maria@example.org";
pub(super) const JOAO: &str = "joao@example.org";
/// What the metadata of libphonenumber gives as an example of a mobile number, and numbers beside it.
pub(super) const NUMBER: &str = "+447400123456";
pub(super) const OTHER: &str = "+447400123457";

pub(super) fn rules() -> TextRules {
    TextRules { wait: 0, ..TextRules::default() }
}

pub(super) async fn worlds() -> Vec<World> {
    worlds_with(rules()).await
}

pub(super) async fn worlds_with(texts: TextRules) -> Vec<World> {
    // Sessions outlive the hours that budgets are counted in.
    World::with(Rules { texts: Some(texts), idle: Timestamp::DAY, ..Rules::default() }).await
}

/// A text that arrived.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Text {
    pub to: String,
    pub body: String,
}

impl Text {
    /// The code, as a telephone would find it.
    pub fn code(&self) -> String {
        Code::parse(&self.body).unwrap().as_str().to_owned()
    }

    /// Six digits that are not it.
    pub fn wrong(&self, n: u32) -> String {
        let wrong: Vec<_> = (0..).map(|n| format!("{n:06}")).filter(|code| *code != self.code()).take(10).collect();
        wrong[n as usize].clone()
    }
}

impl World {
    /// The texts that were written since the last look. They are taken for sent.
    pub(super) async fn texts(&self) -> Vec<Text> {
        let letters = self.portal.claim_letters(LetterKind::Text, 1_000).await.unwrap();
        for letter in &letters {
            self.portal.settle_letter(letter, Ok(())).await.unwrap();
        }
        letters.into_iter().map(|letter| Text { to: letter.to, body: letter.body }).collect()
    }

    /// The only text that was written since the last look.
    pub(super) async fn text(&self) -> Text {
        let mut texts = self.texts().await;
        assert_eq!(texts.len(), 1, "{texts:?} on {}", self.engine());
        texts.remove(0)
    }

    /// An unlocked session of someone without two-step verification.
    pub(super) async fn unlocked(&self, email: &str) -> SessionToken {
        self.unlock(&self.log_in(email).await, "").await
    }

    pub(super) async fn send_setup(&self, token: &SessionToken, number: &str) -> Result<TextSent> {
        let signed_in = self.signed_in(token).await;
        let unlocked = signed_in.unlocked(self.now()).unwrap();
        self.portal.send_setup_text(&self.context(), unlocked, number, None).await
    }

    pub(super) async fn connect_phone(&self, token: &SessionToken, code: &str) -> Result<Issued> {
        let signed_in = self.signed_in(token).await;
        self.portal.connect_phone(&self.context(), &signed_in, code).await
    }

    /// A new person with a telephone and a saved recovery key. An hour has passed since, so that every hourly budget is whole.
    pub(super) async fn phone_owner(&self, email: &'static str, number: &str) -> (Uuid, SessionToken) {
        let id = self.member(email).await;
        let token = self.unlocked(email).await;
        self.send_setup(&token, number).await.unwrap();
        let code = self.text().await.code();
        let token = self.connect_phone(&token, &code).await.unwrap().token;
        let signed_in = self.signed_in(&token).await;
        self.portal.finish_recovery_key(&self.context(), &signed_in, true).await.unwrap();
        self.mails().await;
        self.advance(Timestamp::HOUR);
        (id, token)
    }

    /// The first step of a log-in, and the text that the second begins with.
    pub(super) async fn text_for(&self, email: &str) -> (SessionToken, Text) {
        let token = self.log_in(email).await;
        assert_eq!(self.send_log_in(&token, false).await.unwrap(), TextSent::Now { earlier_works: false });
        (token, self.text().await)
    }

    pub(super) async fn send_log_in(&self, token: &SessionToken, again: bool) -> Result<TextSent> {
        self.send_log_in_from(token, again, "192.0.2.1").await
    }

    pub(super) async fn send_log_in_from(&self, token: &SessionToken, again: bool, ip: &str) -> Result<TextSent> {
        let pending = self.pending(token).await;
        self.portal.send_log_in_text(&self.portal.context(Device::new(ip, "a test")), &pending, again).await
    }

    pub(super) async fn answer_text(&self, token: &SessionToken, code: &str) -> Result<Issued> {
        let pending = self.pending(token).await;
        self.portal.log_in_with_text(&self.context(), &pending, code).await
    }
}
