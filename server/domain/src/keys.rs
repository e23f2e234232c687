//! The master key and what is derived from it: one key to seal, one to fingerprint.
//!
//! Sealed: `1 ‖ key id (4) ‖ nonce (24) ‖ XChaCha20-Poly1305`, with the column and the owner's id as associated data, so that a
//! value copied into another row or column does not open.

mod file;
mod rotate;

pub use file::KeyFile;
pub use rotate::Unreadable;

use crate::{Context, Entropy};
use chacha20poly1305::{
    XChaCha20Poly1305, XNonce,
    aead::{Aead, KeyInit, Payload},
};
use hkdf::Hkdf;
use hmac::{Hmac, Mac};
use sha2::Sha256;
use std::path::Path;
use uuid::Uuid;
use zeroize::Zeroizing;

const VERSION: u8 = 1;
const HEADER: usize = 5;
const NONCE: usize = 24;

/// Where a sealed value lives; part of what is authenticated.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Place {
    pub column: &'static str,
    pub owner: Uuid,
}

impl Place {
    fn associated_data(self) -> Vec<u8> {
        [self.column.as_bytes(), b"\0", self.owner.as_bytes()].concat()
    }
}

/// Why the keys are of no use. Says what to do, never what a key is.
#[derive(Debug, thiserror::Error)]
pub enum KeysError {
    #[error(
        "the key file {0} cannot be read or made: {1}. Check that the folder exists and belongs to the server's user"
    )]
    File(String, String),
    #[error(
        "the key file {0} is not there, but the database holds secrets that only it can open. Restore it from the backup that \
         belongs to this database"
    )]
    Missing(String),
    #[error("the key file {0} can be read by others. Run: chmod 600 {0}")]
    Exposed(String),
    #[error("the key file {0} holds no key. Restore it from the backup that belongs to this database")]
    Malformed(String),
    #[error("a sealed value does not open: it was made with another key file, or it was changed")]
    Unopened,
}

/// The installation's keys.
pub struct Keys {
    id: u32,
    seal: XChaCha20Poly1305,
    /// Those that only open what they once sealed.
    older: Vec<(u32, XChaCha20Poly1305)>,
    fingerprint: Zeroizing<[u8; 32]>,
}

impl Keys {
    /// Reads the key file; makes it with mode 0600 where there is none and `make` allows it, which only an empty database may.
    ///
    /// # Errors
    /// [`KeysError`] with a sentence that says what to do.
    pub fn load(path: &Path, make: bool, entropy: &dyn Entropy) -> Result<Self, KeysError> {
        let shown = path.display().to_string();
        if !path.exists() && !make {
            return Err(KeysError::Missing(shown));
        }
        if !path.exists() {
            KeyFile::make(path, entropy).map_err(|e| KeysError::File(shown.clone(), e.to_string()))?;
        }
        let file = KeyFile::read(path)?;
        let mut keys = Self::derive(file.newest.0, &file.newest.1);
        keys.older = file.older.iter().map(|(id, key)| (*id, Self::derive(*id, key).seal)).collect();
        if let Some(fingerprint) = file.fingerprint {
            keys.fingerprint = fingerprint;
        }
        Ok(keys)
    }

    /// Keys from 32 bytes; for tests and [`Keys::load`].
    #[must_use]
    pub fn derive(id: u32, master: &[u8; 32]) -> Self {
        let kdf = Hkdf::<Sha256>::new(Some(b"nightlatch"), master);
        let seal = expand(&kdf, b"seal");
        let (seal, fingerprint) = (XChaCha20Poly1305::new((&*seal).into()), expand(&kdf, b"fingerprint"));
        Self { id, seal, older: Vec::new(), fingerprint }
    }

    /// Seals a secret for one column of one owner.
    pub(crate) fn seal(&self, context: &Context, place: Place, secret: &[u8]) -> Result<Vec<u8>, KeysError> {
        let nonce: [u8; NONCE] = context.bytes();
        let payload = Payload { msg: secret, aad: &place.associated_data() };
        let sealed = self.seal.encrypt(&XNonce::from(nonce), payload).map_err(|_| KeysError::Unopened)?;
        Ok([&[VERSION], &self.id.to_be_bytes()[..], &nonce, &sealed].concat())
    }

    /// Opens what [`Keys::seal`] made for the same place.
    pub(crate) fn open(&self, place: Place, sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>, KeysError> {
        let (header, rest) = sealed.split_at_checked(HEADER).ok_or(KeysError::Unopened)?;
        let (nonce, text) = rest.split_at_checked(NONCE).ok_or(KeysError::Unopened)?;
        let older = self.older.iter().map(|(id, key)| (*id, key));
        let all = std::iter::once((self.id, &self.seal)).chain(older);
        let key = all.into_iter().find(|(id, _)| header[1..] == id.to_be_bytes()).filter(|_| header[0] == VERSION);
        let (_, key) = key.ok_or(KeysError::Unopened)?;
        let nonce: [u8; NONCE] = nonce.try_into().map_err(|_| KeysError::Unopened)?;
        let payload = Payload { msg: text, aad: &place.associated_data() };
        key.decrypt(&XNonce::from(nonce), payload).map(Zeroizing::new).map_err(|_| KeysError::Unopened)
    }

    /// A keyed hash (HMAC-SHA-256) of a value for one purpose: recognises it again, and is of no use without the key file.
    pub(crate) fn fingerprint(&self, purpose: &str, parts: &[&[u8]]) -> [u8; 32] {
        let mut mac = <Hmac<Sha256> as KeyInit>::new_from_slice(&*self.fingerprint)
            .unwrap_or_else(|_| unreachable!("HMAC takes keys of any length (RFC 2104 3)"));
        mac.update(purpose.as_bytes());
        for part in parts {
            mac.update(&(part.len() as u64).to_be_bytes());
            mac.update(part);
        }
        mac.finalize().into_bytes().into()
    }
}

fn expand(kdf: &Hkdf<Sha256>, purpose: &[u8]) -> Zeroizing<[u8; 32]> {
    let mut key = Zeroizing::new([0; 32]);
    // 32 bytes are within HKDF's limit of 255 hashes (RFC 5869 2.3), so this cannot fail.
    let _ = kdf.expand(purpose, &mut *key);
    key
}

#[cfg(test)]
mod tests;
