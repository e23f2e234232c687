//! Another key for what is sealed: a new one beside the old, everything sealed anew, and the old one gone.
//!
//! Each step can be done again: whoever was cut off goes on where it ended. What is hashed with the old key stays as it is, for nobody
//! knows what was hashed; so the file keeps the key of the hashes.

use super::{Keys, KeysError, Place};
use crate::{Context, Device, Portal, Result};
use store::{
    ceremony,
    sealed::{self, Column, Sealed},
};
use uuid::Uuid;

/// So many values are sealed anew in one transaction.
const BATCH: i64 = 200;

/// Values that the keys of this server do not open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Unreadable {
    /// What they are, in the plural.
    pub what: &'static str,
    pub values: usize,
    /// Of how many.
    pub of: usize,
}

const COLUMNS: [(Column, &str); 3] = [
    (Column::App, "secrets of authenticator apps"),
    (Column::Phone, "telephone numbers"),
    (Column::Message, "messages"),
];

fn place(column: Column, owner: Uuid) -> Place {
    let column = match column {
        Column::App => "authenticator_app.sealed_secret",
        Column::Phone => "phone.sealed_number",
        Column::Message => "outbox.sealed_body",
    };
    Place { column, owner }
}

impl Portal {
    /// What is sealed and cannot be opened, by its kind: nothing where all is well (S-117). And how many values there are in all.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn unreadable(&self) -> Result<(Vec<Unreadable>, usize)> {
        let (mut found, mut all) = (Vec::new(), 0);
        for (column, what) in COLUMNS {
            let (mut values, mut of, mut last) = (0, 0, Uuid::nil());
            loop {
                let page = sealed::after(&mut self.db.read().await?, column, last, BATCH).await?;
                let Some(end) = page.last() else { break };
                last = end.id;
                of += page.len();
                values += page.iter().filter(|one| self.open_sealed(column, one).is_err()).count();
            }
            if values > 0 {
                found.push(Unreadable { what, values, of });
            }
            all += of;
        }
        Ok((found, all))
    }

    fn open_sealed(&self, column: Column, one: &Sealed) -> std::result::Result<zeroize::Zeroizing<Vec<u8>>, KeysError> {
        self.keys.open(place(column, one.owner), &one.sealed)
    }

    /// Seals everything with the newest key that is sealed with an older one, and ends the set-ups that are open. How many values.
    ///
    /// # Errors
    /// [`Fault`](crate::Fault) for a value that no key opens; nothing of it is lost.
    pub async fn seal_anew(&self) -> Result<usize> {
        let context = self.context(Device::default());
        let mut tx = self.db.write().await?;
        ceremony::delete_expired(&mut tx, i64::MAX).await?;
        tx.commit().await?;
        let mut count = 0;
        for (column, _) in COLUMNS {
            let mut last = Uuid::nil();
            loop {
                let mut tx = self.db.write().await?;
                let page = sealed::after(&mut tx, column, last, BATCH).await?;
                let Some(end) = page.last() else { break };
                last = end.id;
                for one in page.iter().filter(|one| !self.keys.is_newest(&one.sealed)) {
                    count += usize::from(self.seal_one_anew(&mut tx, &context, column, one).await?);
                }
                tx.commit().await?;
            }
        }
        Ok(count)
    }

    async fn seal_one_anew(&self, tx: &mut store::Tx, context: &Context, column: Column, one: &Sealed) -> Result<bool> {
        let secret = self.open_sealed(column, one)?;
        let anew = self.keys.seal(context, place(column, one.owner), &secret)?;
        Ok(sealed::replace(tx, column, one.id, &one.sealed, &anew).await?)
    }
}

impl Keys {
    /// Whether a value is sealed with the key that seals now.
    fn is_newest(&self, sealed: &[u8]) -> bool {
        sealed.get(1..super::HEADER).is_some_and(|id| id == self.id.to_be_bytes())
    }
}
