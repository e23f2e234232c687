use super::number::Number;
use crate::{Context, Fault, Portal, Result, keys::Place};
use store::{Tx, phone};
use uuid::Uuid;

/// The telephone of an account.
#[derive(Debug, Clone)]
pub(crate) struct Phone {
    pub id: Uuid,
    pub number: Number,
    pub created_at: i64,
    pub last_used_at: Option<i64>,
}

const fn place(account: Uuid) -> Place {
    Place { column: "phone.sealed_number", owner: account }
}

impl Phone {
    /// The telephone of an account, where this installation sends texts.
    pub(crate) async fn of(portal: &Portal, tx: &mut Tx, account: Uuid) -> Result<Option<Self>> {
        if portal.rules.texts.is_none() {
            return Ok(None);
        }
        let Some(row) = phone::of_account(tx, account).await? else { return Ok(None) };
        let e164 = portal.keys.open(place(account), &row.sealed_number)?;
        let number = std::str::from_utf8(&e164).ok().and_then(Number::read);
        let number = number.ok_or(Fault::Other("a sealed number is none"))?;
        Ok(Some(Self { id: row.id, number, created_at: row.created_at, last_used_at: row.last_used_at }))
    }

    /// Writes a number that was proved. Its row's number.
    pub(crate) async fn insert(
        portal: &Portal,
        tx: &mut Tx,
        context: &Context,
        account: Uuid,
        number: &Number,
    ) -> Result<Uuid> {
        let row = phone::Phone {
            id: context.id(),
            account_id: account,
            sealed_number: portal.keys.seal(context, place(account), number.e164().as_bytes())?,
            created_at: context.now.0,
            last_used_at: None,
        };
        phone::insert(tx, &row).await?;
        Ok(row.id)
    }
}
