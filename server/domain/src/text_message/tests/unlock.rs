//! Unlocking the settings with the password and a code that is sent by text, when the second step is old.

use super::house::{MARIA, NUMBER, worlds};
use crate::{
    Result, SessionToken, TextSent, Timestamp,
    testing::{PASSWORD, World, refusal},
};
use model::{Refusal, UnlockNeeds};

impl World {
    pub(super) async fn send_unlock(&self, token: &SessionToken, again: bool) -> Result<TextSent> {
        self.portal.send_unlock_text(&self.context(), &self.signed_in(token).await, again).await
    }

    async fn unlock_with(&self, token: &SessionToken, password: &str, code: &str) -> Result<SessionToken> {
        let signed_in = self.signed_in(token).await;
        self.portal.unlock_with_text(&self.context(), &signed_in, password, code).await.map(|issued| issued.token)
    }

    /// Opens the settings with a text.
    pub(super) async fn unlock_by_text(&self, token: &SessionToken) -> SessionToken {
        self.advance(Timestamp::MINUTE);
        self.send_unlock(token, true).await.unwrap();
        let code = self.text().await.code();
        self.unlock_with(token, PASSWORD, &code).await.unwrap()
    }
}

/// S-059: the password and the code are counted with those of the log-in.
#[tokio::test]
async fn an_old_second_step_is_asked_for_again_by_text() {
    for world in worlds().await {
        let (id, token) = world.phone_owner(MARIA, NUMBER).await;
        let needs = UnlockNeeds { text: true, ..UnlockNeeds::PASSWORD };
        assert_eq!(world.view(&token).await.unlock_needs, needs);
        assert_eq!(refusal(world.unlock_with(&token, PASSWORD, "000000").await), Refusal::TextCodeOver);
        world.send_unlock(&token, false).await.unwrap();
        let text = world.text().await;
        assert_eq!(world.send_unlock(&token, false).await.unwrap(), TextSent::Before);
        assert_eq!(refusal(world.unlock_with(&token, "not the password", &text.code()).await), Refusal::WrongPassword);
        let wrong = refusal(world.unlock_with(&token, PASSWORD, &text.wrong(0)).await);
        assert_eq!(wrong, Refusal::WrongTextCode { failures: 2 });
        // The log-in's code is another's: it opens no settings.
        world.advance(Timestamp::MINUTE);
        let (_, other) = world.text_for(MARIA).await;
        assert!(refusal(world.unlock_with(&token, PASSWORD, &other.code()).await) != Refusal::TextCodeOver);
        let token = world.unlock_with(&token, PASSWORD, &text.code()).await.unwrap();
        assert!(world.signed_in(&token).await.unlocked(world.now()).is_some(), "on {}", world.engine());
        assert_eq!(world.events(id, "settings_unlocked").await, 2);
        assert_eq!(refusal(world.unlock_with(&token, PASSWORD, &text.code()).await), Refusal::TextCodeOver, "once");
    }
}
