//! People who lose things, and get others in their place.

use super::{Owner, World};
use crate::{Issued, Pending, Portal, RecoveryKey, Result, SessionToken, SignedIn};
use model::TwoStepView;
use secrecy::ExposeSecret;
use store::{account, authenticator_app, authenticator_app::AuthenticatorApp, recovery_key, security_key};
use totp_rs::Secret;
use uuid::Uuid;

impl World {
    /// This server and another one of the same installation.
    pub(crate) async fn servers(&self) -> [Portal; 2] {
        [self.portal.clone(), self.second_server().await]
    }

    /// A new person with an authenticator app, and the recovery key that they saved.
    pub(crate) async fn owner_with_key(&self, email: &'static str) -> (Owner, RecoveryKey) {
        let owner = self.owner_without_saved_key(email).await;
        let key = self.shown(&owner.token).await.unwrap();
        self.save_key(&owner.token).await.unwrap();
        (owner, key)
    }

    /// The recovery key on the screen of a session.
    pub(crate) async fn shown(&self, token: &SessionToken) -> Option<RecoveryKey> {
        let signed_in = self.signed_in(token).await;
        self.portal.shown_recovery_key(&self.context(), &signed_in).await.unwrap().map(|shown| shown.key)
    }

    pub(crate) async fn save_key(&self, token: &SessionToken) -> Result<()> {
        let signed_in = self.signed_in(token).await;
        self.portal.finish_recovery_key(&self.context(), &signed_in, true).await
    }

    pub(crate) async fn start_new_key(&self, token: &SessionToken) -> Result<()> {
        let signed_in = self.signed_in(token).await;
        self.portal.start_new_recovery_key(&self.context(), signed_in.unlocked(self.now()).unwrap()).await
    }

    /// The second step of an open log-in with a recovery key as it is typed.
    pub(crate) async fn answer_with_key(&self, token: &SessionToken, typed: &str) -> Result<Issued> {
        let pending = self.pending(token).await;
        self.portal.log_in_with_recovery_key(&self.context(), &pending, typed).await
    }

    /// Both steps of a log-in with a recovery key.
    pub(crate) async fn log_in_with_key(&self, email: &str, key: &RecoveryKey) -> Result<Issued> {
        let token = self.log_in(email).await;
        self.answer_with_key(&token, key.as_str()).await
    }

    /// Whether a recovery key is the one that would work.
    pub(crate) async fn is_active(&self, account: Uuid, key: &RecoveryKey) -> bool {
        let active = recovery_key::active(&mut self.read().await, account).await.unwrap();
        active.is_some_and(|active| active.key_hash == key.hash(&self.portal.keys, account))
    }

    pub(crate) async fn view(&self, token: &SessionToken) -> TwoStepView {
        let signed_in = self.signed_in(token).await;
        self.portal.security_view(&self.context(), &signed_in).await.unwrap().two_step
    }

    /// Another app on the account of an unlocked session: the session's new token, and the app's secret.
    pub(crate) async fn add_app(&self, token: &SessionToken) -> Result<(SessionToken, Vec<u8>)> {
        let signed_in = self.signed_in(token).await;
        self.portal.start_app_setup(&self.context(), signed_in.unlocked(self.now()).unwrap()).await?;
        let secret = self.setup_secret(token).await;
        let issued = self.connect(token, &self.code(&secret)).await?;
        self.next_step();
        Ok((issued.token, secret))
    }

    /// The oldest first.
    pub(crate) async fn apps(&self, account: Uuid) -> Vec<AuthenticatorApp> {
        authenticator_app::of_account(&mut self.read().await, account).await.unwrap()
    }

    /// All that is stored of an account's apps, and of recovery keys of it.
    pub(crate) async fn ways(&self, account: Uuid, keys: &[&RecoveryKey]) -> Vec<String> {
        let mut tx = self.read().await;
        let mut all = Vec::new();
        for app in authenticator_app::of_account(&mut tx, account).await.unwrap() {
            all.push(format!("{app:?} {:?} {} {:?}", app.sealed_secret, app.last_step, app.last_used_at));
        }
        for key in keys {
            let row = recovery_key::by_hash(&mut tx, account, &key.hash(&self.portal.keys, account)).await.unwrap();
            let row = row.unwrap();
            let begun = (row.active_from, row.saved_at, row.used_at, row.replaced_at);
            all.push(format!("{} {begun:?} {:?} {:?}", row.id, row.check_due_at, row.confirmed_at));
        }
        all
    }

    /// Opens the replacement of an app, and says the new secret.
    pub(crate) async fn start_replacement(&self, token: &SessionToken, id: Uuid) -> Result<Vec<u8>> {
        let signed_in = self.signed_in(token).await;
        let unlocked = signed_in.unlocked(self.now()).unwrap();
        self.portal.start_app_replacement(&self.context(), unlocked, &id.to_string()).await?;
        Ok(self.replacement_secret(token).await.unwrap())
    }

    /// The secret that the replacement page of a session shows.
    pub(crate) async fn replacement_secret(&self, token: &SessionToken) -> Option<Vec<u8>> {
        let signed_in = self.signed_in(token).await;
        let sheet = self.portal.app_replacement_sheet(&self.context(), &signed_in).await.unwrap()?;
        let key = sheet.sheet.key.expose_secret().replace(' ', "");
        Some(Secret::try_from_base32(&key).unwrap().as_bytes().to_vec())
    }

    pub(crate) async fn replace_app(&self, token: &SessionToken, code: &str) -> Result<Issued> {
        let signed_in = self.signed_in(token).await;
        self.portal.replace_app(&self.context(), &signed_in, code).await
    }

    pub(crate) async fn rename_app(&self, token: &SessionToken, id: &str, name: &str) -> Result<String> {
        let signed_in = self.signed_in(token).await;
        self.portal.rename_app(&self.context(), signed_in.unlocked(self.now()).unwrap(), id, name).await
    }

    pub(crate) async fn remove_app(&self, token: &SessionToken, id: &str) -> Result<String> {
        let signed_in = self.signed_in(token).await;
        self.portal.remove_app(&self.context(), signed_in.unlocked(self.now()).unwrap(), id).await
    }

    pub(crate) async fn disable(&self, token: &SessionToken) -> Result<Issued> {
        let signed_in = self.signed_in(token).await;
        self.portal.disable_two_step(&self.context(), signed_in.unlocked(self.now()).unwrap()).await
    }

    /// I3 and I4: on with a method and one active recovery key, or off with nothing. Whether it is on.
    pub(crate) async fn on_or_off_and_nothing_between(&self, id: Uuid) -> bool {
        let mut tx = self.read().await;
        let account = account::by_id(&mut tx, id).await.unwrap().unwrap();
        let keys = security_key::of_account(&mut tx, id).await.unwrap().len();
        let methods = keys + authenticator_app::of_account(&mut tx, id).await.unwrap().len();
        let recovery = recovery_key::active(&mut tx, id).await.unwrap().is_some();
        let on = account.two_step_since.is_some();
        assert_eq!((methods > 0, recovery), (on, on), "{methods} methods on {}", self.engine());
        on
    }
}

/// The same visitor again, for requests at the same moment.
pub(crate) fn same_pending(pending: &Pending) -> Pending {
    Pending(pending.0.clone())
}

pub(crate) fn same_session(signed_in: &SignedIn) -> SignedIn {
    SignedIn(signed_in.0.clone())
}
