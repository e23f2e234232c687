//! Programs that call the API.

use crate::{
    Caller, Credentials, Result, Timestamp, Token,
    testing::{PASSWORD, World},
};
use model::Scope;
use store::api_token::{self, ApiToken};
use uuid::Uuid;

pub(super) const MARIA: &str = "maria@example.org";
pub(super) const JOAO: &str = "joao@example.org";

pub(super) fn basic(username: &str, password: &str) -> Credentials {
    Credentials::Basic { username: username.to_owned(), password: password.to_owned() }
}

pub(super) fn bearer(token: &Token) -> Credentials {
    Credentials::Bearer(token.expose().to_owned())
}

impl World {
    /// A token of an account, for a year.
    pub(crate) async fn token(&self, account: Uuid, scopes: &[Scope]) -> Token {
        let token = Token::generate(&self.context());
        let row = ApiToken {
            id: token.id(),
            account_id: account,
            name: "Backup".to_owned(),
            secret_hash: token.hash(),
            scopes: scopes.iter().map(|scope| scope.name()).collect::<Vec<_>>().join(" "),
            created_at: self.now().0,
            expires_at: self.now().plus(365 * Timestamp::DAY).0,
            last_used_at: None,
            last_used_ip: None,
            last_used_agent: None,
            reminded_at: None,
        };
        let mut tx = self.write().await;
        api_token::insert(&mut tx, &row).await.unwrap();
        tx.commit().await.unwrap();
        token
    }

    pub(super) async fn calls(&self, credentials: &Credentials) -> Result<Option<Caller>> {
        self.portal.api_caller(&self.context(), credentials).await
    }

    /// Whether these credentials are good for anything.
    pub(super) async fn is_let_in(&self, credentials: &Credentials) -> bool {
        self.calls(credentials).await.unwrap().is_some()
    }

    /// Whether the password of an account is enough.
    pub(super) async fn is_password_enough(&self, email: &str) -> bool {
        self.is_let_in(&basic(email, PASSWORD)).await
    }
}
