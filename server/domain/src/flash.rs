//! Carries a [`Flash`] to the next page: sealed in a short-lived cookie, so that nobody else can write it and no word of it is ever in
//! an address.

use crate::{Context, Portal, Timestamp, keys::Place};
use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use model::Flash;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

#[derive(Serialize, Deserialize)]
struct Dated {
    flash: Flash,
    expires_at: i64,
}

const LIFE: i64 = 5 * Timestamp::MINUTE;
const PLACE: Place = Place { column: "cookie.flash", owner: Uuid::nil() };

impl Portal {
    /// The sealed cookie value.
    #[must_use]
    pub fn seal_flash(&self, context: &Context, flash: Flash) -> Option<String> {
        let dated = Dated { flash, expires_at: context.now.plus(LIFE).0 };
        let plain = serde_json::to_vec(&dated).ok()?;
        let sealed = self.keys.seal(context, PLACE, &plain).ok()?;
        Some(BASE64_URL_SAFE_NO_PAD.encode(sealed))
    }

    /// What a cookie says; nothing when it is not ours or too old.
    #[must_use]
    pub fn open_flash(&self, context: &Context, cookie: &str) -> Option<Flash> {
        let sealed = BASE64_URL_SAFE_NO_PAD.decode(cookie).ok()?;
        let plain = self.keys.open(PLACE, &sealed).ok()?;
        let dated: Dated = serde_json::from_slice(&plain).ok()?;
        (context.now.0 < dated.expires_at).then_some(dated.flash)
    }
}

#[cfg(test)]
mod tests;
