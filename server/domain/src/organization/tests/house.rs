//! Members, and what an organization asks of them.

use super::super::policy::PolicyDraft;
use crate::{Result, SessionToken, Timestamp, testing::World};
use model::AllowedWays;
use store::account;
use uuid::Uuid;

pub(super) const MARIA: &str = "maria@example.org";
pub(super) const JOAO: &str = "joao@example.org";
pub(super) const ANA: &str = "ana@example.org";

pub(super) const KEYS_ONLY: AllowedWays =
    AllowedWays { security_key: true, authenticator_app: false, text_message: false };

/// A policy as an admin types it: required from a day on.
pub(super) fn required(from: &str) -> PolicyDraft {
    PolicyDraft { required: true, from: from.to_owned(), ..PolicyDraft::default() }
}

impl World {
    /// Lets someone who is shut out set up for a day.
    pub(super) async fn open_window(&self, account: Uuid) {
        let mut tx = self.write().await;
        account::set_setup_until(&mut tx, account, Some(self.now().plus(Timestamp::DAY).0)).await.unwrap();
        tx.commit().await.unwrap();
    }

    /// The set-up of an app by someone who is held up. The session goes on with another token.
    pub(super) async fn enrol(&self, token: &SessionToken) -> Result<SessionToken> {
        let enrol_only = self.held_up(token).await;
        let may = enrol_only.may_enrol(self.now()).expect("may enrol");
        self.portal.start_app_setup(&self.context(), may).await?;
        let sheet = self.portal.app_setup_sheet(&self.context(), may).await.unwrap().unwrap();
        let key = secrecy::ExposeSecret::expose_secret(&sheet.key).replace(' ', "");
        let secret = totp_rs::Secret::try_from_base32(&key).unwrap().as_bytes().to_vec();
        let code = self.code(&secret);
        Ok(self.portal.connect_app(&self.context(), may, &code).await?.token)
    }
}
