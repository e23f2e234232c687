//! Programs that call the API.

use crate::{
    Caller, Credentials, Result, Token,
    testing::{PASSWORD, World},
};

pub(super) const MARIA: &str = "maria@example.org";
pub(super) const JOAO: &str = "joao@example.org";

pub(super) fn basic(username: &str, password: &str) -> Credentials {
    Credentials::Basic { username: username.to_owned(), password: password.to_owned() }
}

pub(super) fn bearer(token: &Token) -> Credentials {
    Credentials::Bearer(token.expose().to_owned())
}

impl World {
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
