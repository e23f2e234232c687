//! What owners do with their tokens.

mod limits;
mod living;
mod making;
mod races;
mod reminding;
mod shown;

use super::{Token, TokenDraft};
use crate::{
    Result, SessionToken,
    testing::{Owner, World},
};
use model::{ApiTokenView, Scope};
use store::api_token::{self, ApiToken};
use uuid::Uuid;

const MARIA: &str = "maria@example.org";
const JOAO: &str = "joao@example.org";
const ANA: &str = "ana@example.org";

/// What most tokens are: they read the account, as long as can be.
fn draft(name: &str) -> TokenDraft {
    TokenDraft { name: name.to_owned(), scopes: vec![Scope::AccountRead], until: String::new() }
}

impl World {
    /// A token of somebody whose settings are open in a session.
    pub(crate) async fn make_token(&self, session: &SessionToken, draft: &TokenDraft) -> Result<Token> {
        let signed_in = self.signed_in(session).await;
        let unlocked = signed_in.unlocked(self.now()).unwrap();
        self.portal.create_api_token(&self.context(), unlocked, draft).await
    }

    async fn revoke(&self, session: &SessionToken, id: &str) -> Result<String> {
        let signed_in = self.signed_in(session).await;
        let unlocked = signed_in.unlocked(self.now()).unwrap();
        self.portal.revoke_api_token(&self.context(), unlocked, id).await
    }

    /// What the page lists.
    async fn tokens(&self, session: &SessionToken) -> Vec<ApiTokenView> {
        let signed_in = self.signed_in(session).await;
        self.portal.api_tokens(&self.context(), &signed_in).await.unwrap().tokens
    }

    async fn token_rows(&self, account: Uuid) -> Vec<ApiToken> {
        api_token::of_account(&mut self.read().await, account).await.unwrap()
    }

    async fn end_session(&self, session: &SessionToken) {
        let id = self.signed_in(session).await.session_id();
        let mut tx = self.write().await;
        assert!(store::session::delete(&mut tx, id).await.unwrap());
        tx.commit().await.unwrap();
    }

    /// When the only token of an account ends.
    async fn ends(&self, account: Uuid) -> i64 {
        let [row] = &*self.token_rows(account).await else { panic!("one token") };
        row.expires_at
    }

    /// Months later the settings are opened in a new session.
    async fn later(&self, owner: &Owner, milliseconds: i64) -> SessionToken {
        self.advance(milliseconds);
        self.next_step();
        let token = self.log_in_fully(owner).await;
        self.unlock(&token, "").await
    }
}
