//! People with security keys.

use super::soft_key::SoftKey;
pub(super) use crate::testing::{same_pending, same_session};
use crate::{Issued, KeyRegistered, Result, SessionToken, testing::World};
use store::security_key::{self, SecurityKey as Row};
use uuid::Uuid;

/// A person whose first method is a security key.
pub(super) struct KeyOwner {
    pub id: Uuid,
    pub email: &'static str,
    pub key: SoftKey,
    /// The key's number on the account.
    pub key_id: String,
    /// The session that turned it on, unlocked.
    pub token: SessionToken,
}

impl World {
    /// A person without two-step verification, in a session with open settings.
    pub(super) async fn newcomer(&self, email: &str) -> (Uuid, SessionToken) {
        let id = self.member(email).await;
        (id, self.unlock(&self.log_in(email).await, "").await)
    }

    /// The question for a new key that a session with open settings sees.
    pub(super) async fn new_key_options(&self, token: &SessionToken) -> String {
        let signed_in = self.signed_in(token).await;
        let unlocked = signed_in.unlocked(self.now()).unwrap();
        self.portal.key_registration_options(&self.context(), unlocked).await.unwrap().request.options
    }

    pub(super) async fn send_new_key(&self, token: &SessionToken, name: &str, response: &str) -> Result<KeyRegistered> {
        let signed_in = self.signed_in(token).await;
        self.portal.register_key(&self.context(), &signed_in, name, response).await
    }

    pub(super) async fn register(&self, token: &SessionToken, key: &mut SoftKey, name: &str) -> KeyRegistered {
        let answer = key.create(&self.new_key_options(token).await).json();
        self.send_new_key(token, name, &answer).await.unwrap()
    }

    /// A new person whose first method is a key with this number, "Blue key"; the recovery key is saved.
    pub(super) async fn key_owner(&self, email: &'static str, n: u64) -> KeyOwner {
        let (id, token) = self.newcomer(email).await;
        let mut key = SoftKey::new(n);
        let registered = self.register(&token, &mut key, "Blue key").await;
        let token = registered.issued.token;
        let signed_in = self.signed_in(&token).await;
        self.portal.finish_recovery_key(&self.context(), &signed_in, true).await.unwrap();
        KeyOwner { id, email, key, key_id: registered.id, token }
    }

    /// The question that an open log-in sees.
    pub(super) async fn log_in_options(&self, token: &SessionToken) -> String {
        let pending = self.pending(token).await;
        self.portal.log_in_key_options(&self.context(), &pending).await.unwrap().options
    }

    pub(super) async fn send_signature(&self, token: &SessionToken, response: &str) -> Result<Issued> {
        let pending = self.pending(token).await;
        self.portal.log_in_with_key(&self.context(), &pending, response).await
    }

    /// Both steps of a log-in.
    pub(super) async fn log_in_by_key(&self, email: &str, key: &mut SoftKey) -> Result<SessionToken> {
        let token = self.log_in(email).await;
        let answer = key.sign(&self.log_in_options(&token).await).json();
        Ok(self.send_signature(&token, &answer).await?.token)
    }

    pub(super) async fn rows(&self, account: Uuid) -> Vec<Row> {
        security_key::of_account(&mut self.read().await, account).await.unwrap()
    }

    pub(super) async fn row(&self, account: Uuid, key: &SoftKey) -> Row {
        let rows = self.rows(account).await;
        rows.into_iter().find(|row| row.credential_id == key.id).unwrap()
    }

    pub(super) async fn delete(&self, token: &SessionToken, id: &str) -> Result<String> {
        let signed_in = self.signed_in(token).await;
        self.portal.delete_key(&self.context(), signed_in.unlocked(self.now()).unwrap(), id).await
    }

    pub(super) async fn rename(&self, token: &SessionToken, id: &str, name: &str) -> Result<String> {
        let signed_in = self.signed_in(token).await;
        self.portal.rename_key(&self.context(), signed_in.unlocked(self.now()).unwrap(), id, name).await
    }

    /// How many mails with such a subject were written since the last look.
    pub(super) async fn mails_about(&self, subject: &str) -> usize {
        self.mails().await.iter().filter(|mail| mail.subject.contains(subject)).count()
    }
}
