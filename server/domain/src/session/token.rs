use crate::Context;
use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use secrecy::{ExposeSecret, SecretString};
use sha2::{Digest, Sha256};

/// What a session's cookie holds: 256 random bits. Only its hash is stored.
#[derive(Debug, Clone)]
pub struct SessionToken(SecretString);

const BYTES: usize = 32;

impl SessionToken {
    pub(crate) fn generate(context: &Context) -> Self {
        let bytes: [u8; BYTES] = context.bytes();
        Self(SecretString::from(BASE64_URL_SAFE_NO_PAD.encode(bytes)))
    }

    /// A token from a cookie; nothing when it cannot be one.
    #[must_use]
    pub fn parse(cookie: &str) -> Option<Self> {
        let bytes = BASE64_URL_SAFE_NO_PAD.decode(cookie).ok()?;
        (bytes.len() == BYTES).then(|| Self(SecretString::from(cookie.to_owned())))
    }

    pub(crate) fn hash(&self) -> Vec<u8> {
        Sha256::digest(self.0.expose_secret()).to_vec()
    }

    /// For the `Set-Cookie` header, and nothing else.
    #[must_use]
    pub fn expose(&self) -> &str {
        self.0.expose_secret()
    }
}
