//! Changes of programs that may come twice, because an answer was lost on its way: the second one is answered as the first.
//!
//! The key is looked for, and what was answered is kept, in the transaction of the change and with the admin's account locked, so that
//! of fifty requests with one key one does it, and the others wait for its answer. Only what was done is kept.

use crate::{Context, Fault, Result, Timestamp};
use serde::{Serialize, de::DeserializeOwned};
use sha2::{Digest, Sha256};
use store::{
    Tx,
    idempotency::{self, Idempotency},
};
use uuid::Uuid;

/// Answers are kept for so long.
pub(crate) const KEEP: i64 = Timestamp::DAY;

/// A key of a program, and the request that it came with. Both as hashes: the key is the program's own, and may be of any length.
#[derive(Debug, Clone)]
pub struct Once {
    key: [u8; 32],
    request: [u8; 32],
}

/// What came before with the same key.
pub(super) enum Before<T> {
    Never,
    /// The same request: this was the answer.
    Answered(T),
    /// Another request.
    Other,
}

impl Once {
    /// The parts of a request are all that makes it what it is: method, address and body.
    #[must_use]
    pub fn new(key: &str, request: &[&[u8]]) -> Self {
        let mut hash = Sha256::new();
        for part in request {
            // Their lengths keep the parts apart.
            hash.update(u64::try_from(part.len()).unwrap_or(u64::MAX).to_be_bytes());
            hash.update(part);
        }
        Self { key: Sha256::digest(key).into(), request: hash.finalize().into() }
    }

    /// The account is locked.
    pub(super) async fn look<T: DeserializeOwned>(
        &self,
        tx: &mut Tx,
        context: &Context,
        account: Uuid,
    ) -> Result<Before<T>> {
        let Some(row) = idempotency::find(tx, account, &self.key).await? else { return Ok(Before::Never) };
        let over = context.now.plus(-KEEP).0;
        if row.created_at < over {
            idempotency::delete_before(tx, over).await?;
            return Ok(Before::Never);
        }
        if row.request_hash != self.request {
            return Ok(Before::Other);
        }
        let answer = serde_json::from_str(&row.answer).map_err(|_| Fault::Other("an answer of another version"))?;
        Ok(Before::Answered(answer))
    }

    /// In the transaction of what was done.
    pub(super) async fn keep<T: Serialize + Sync>(
        &self,
        tx: &mut Tx,
        context: &Context,
        account: Uuid,
        answer: &T,
    ) -> Result<()> {
        let answer = serde_json::to_string(answer).map_err(|_| Fault::Other("an answer that is no JSON"))?;
        let row = Idempotency {
            account_id: account,
            key_hash: self.key.to_vec(),
            request_hash: self.request.to_vec(),
            answer,
            created_at: context.now.0,
        };
        Ok(idempotency::insert(tx, &row).await?)
    }
}
