//! How many texts there may be (product.md 10): each costs money, and each is a ring at somebody's telephone.
//!
//! Counted over the last hour and the last day of each moment, and under one lock, so that no two requests share the last of a budget.

use super::{number::Number, rules::TextRules};
use crate::{
    Context, Portal, Result, Timestamp, clock, mails,
    throttle::{Budget, Subject, too_many_texts},
};
use store::{
    Tx, text_send,
    text_send::{Scope, TextSend},
};
use uuid::Uuid;

/// The operator is told once a day.
const ALERT: Budget = Budget { name: "text_alert", most: 1, per: Timestamp::DAY };

/// Counts one more text.
///
/// # Errors
/// [`Refusal::TooManyTexts`](model::Refusal::TooManyTexts) with the first moment at which every budget has room again; nothing is counted.
pub(super) async fn spend(
    portal: &Portal,
    tx: &mut Tx,
    context: &Context,
    rules: &TextRules,
    account: Uuid,
    to: &Number,
) -> Result<()> {
    let number = Subject::number(&portal.keys, to.e164());
    let client = Subject::client(&portal.keys, &context.device.ip);
    let (number, client, dial_code) = (number.bytes(), client.bytes(), i64::from(to.dial_code()));
    text_send::lock(tx).await?;
    // Or else a day of a wrong clock would keep texts from everybody for as long as it was wrong (S-111).
    text_send::delete_after(tx, context.now.plus(clock::TOLERANCE).0).await?;
    let mut until = None;
    for (scope, most, per) in [
        (Scope::Account(account.as_bytes()), 1, 30 * Timestamp::SECOND),
        (Scope::Account(account.as_bytes()), 5, Timestamp::HOUR),
        (Scope::Account(account.as_bytes()), 10, Timestamp::DAY),
        (Scope::Number(number), 3, Timestamp::HOUR),
        (Scope::Client(client), 20, Timestamp::HOUR),
        (Scope::DialCode(dial_code), rules.daily_per_dial_code, Timestamp::DAY),
        (Scope::Site, rules.daily, Timestamp::DAY),
    ] {
        let oldest = text_send::nth_newest(tx, scope, most, context.now.plus(-per).0).await?;
        until = until.max(oldest.map(|at| Timestamp(at).plus(per).0));
    }
    if let Some(until) = until {
        return Err(too_many_texts(context.now, Timestamp(until)).into());
    }
    let row = TextSend {
        id: context.id(),
        account: account.as_bytes().to_vec(),
        number: number.to_vec(),
        client: client.to_vec(),
        dial_code,
        at: context.now.0,
    };
    text_send::insert(tx, &row).await?;
    alert(portal, tx, context, rules).await
}

/// Tells the operator when four fifths of the day's texts are used.
async fn alert(portal: &Portal, tx: &mut Tx, context: &Context, rules: &TextRules) -> Result<()> {
    let day_ago = context.now.plus(-Timestamp::DAY).0;
    if text_send::nth_newest(tx, Scope::Site, rules.alert_at(), day_ago).await?.is_none() {
        return Ok(());
    }
    if !ALERT.take(tx, context.now, Subject::site()).await? {
        return Ok(());
    }
    let (used, daily) = (rules.alert_at(), rules.daily);
    tracing::warn!(used, daily, "four fifths of the text messages of a day are used");
    if let Some(address) = &rules.alert_to {
        mails::tell_operator(portal, tx, context, address, used, daily).await?;
    }
    Ok(())
}
