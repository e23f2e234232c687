//! Messages are written in the transaction of the change that they tell of.

use super::{LIFE, LetterKind, body_place};
use crate::{Context, Portal, Result, Timestamp, mails::Written};
use store::{Tx, account::Account, outbox};
use uuid::Uuid;

struct Draft<'a> {
    kind: LetterKind,
    account_id: Option<Uuid>,
    to: &'a str,
    subject: &'a str,
    body: &'a str,
    language: &'static str,
    expires_at: Timestamp,
}

async fn put(portal: &Portal, tx: &mut Tx, context: &Context, draft: Draft<'_>) -> Result<Uuid> {
    let id = context.id();
    let row = outbox::NewMessage {
        id,
        account_id: draft.account_id,
        kind: draft.kind.name().to_owned(),
        recipient: draft.to.to_owned(),
        subject: draft.subject.to_owned(),
        sealed_body: portal.keys.seal(context, body_place(id), draft.body.as_bytes())?,
        language: draft.language.to_owned(),
        created_at: context.now.0,
        due_at: context.now.0,
        expires_at: draft.expires_at.0,
    };
    outbox::insert(tx, &row).await?;
    Ok(id)
}

fn mail<'a>(context: &Context, account_id: Option<Uuid>, to: &'a str, mail: &'a Written) -> Draft<'a> {
    let expires_at = context.now.plus(LIFE);
    let (subject, body, language) = (&*mail.subject, &*mail.body, mail.language.tag());
    Draft { kind: LetterKind::Email, account_id, to, subject, body, language, expires_at }
}

/// A mail to the owner of an account.
pub(crate) async fn enqueue(
    portal: &Portal,
    tx: &mut Tx,
    context: &Context,
    to: &Account,
    written: &Written,
) -> Result<()> {
    put(portal, tx, context, mail(context, Some(to.id), &to.email, written)).await.map(drop)
}

/// A mail to an address that belongs to no account: the operator's.
pub(crate) async fn enqueue_to(
    portal: &Portal,
    tx: &mut Tx,
    context: &Context,
    address: &str,
    written: &Written,
) -> Result<()> {
    put(portal, tx, context, mail(context, None, address, written)).await.map(drop)
}

/// A text message to a number; not worth sending from `expires_at` on. What it is called, for [`Portal::await_text`]. Whoever writes it
/// calls [`Portal::wake_worker`] after the commit.
pub(crate) async fn enqueue_text(
    portal: &Portal,
    tx: &mut Tx,
    context: &Context,
    account_id: Option<Uuid>,
    number: &str,
    body: &str,
    expires_at: Timestamp,
) -> Result<Uuid> {
    let draft = Draft { kind: LetterKind::Text, account_id, to: number, subject: "", body, language: "", expires_at };
    put(portal, tx, context, draft).await
}

#[cfg(feature = "testing")]
impl Portal {
    /// Writes mails that are due, to nobody's account. For tests of what carries them. What they are called.
    ///
    /// # Errors
    /// When the database or the keys fail.
    pub async fn write_mails_for_tests(&self, mails: usize) -> Result<Vec<Uuid>> {
        let context = self.context(crate::Device::default());
        let mut tx = self.db.write().await?;
        let mut ids = Vec::with_capacity(mails);
        for number in 0..mails {
            let to = format!("p{number}@example.org");
            let (subject, body) = (format!("Mail {number}"), "Hello,\n\nthis is a mail.\n".to_owned());
            let written = Written { language: words::Language::English, subject, body };
            ids.push(put(self, &mut tx, &context, mail(&context, None, &to, &written)).await?);
        }
        tx.commit().await?;
        Ok(ids)
    }

    /// Writes a text that is worth sending for `life` milliseconds, to nobody's account, and wakes the one who sends it. For tests of
    /// what carries it. What it is called.
    ///
    /// # Errors
    /// When the database or the keys fail.
    pub async fn write_text_for_tests(&self, number: &str, life: i64) -> Result<Uuid> {
        let context = self.context(crate::Device::default());
        let mut tx = self.db.write().await?;
        let over = context.now.plus(life);
        let id = enqueue_text(self, &mut tx, &context, None, number, "123456 is a code", over).await?;
        tx.commit().await?;
        self.wake_worker();
        Ok(id)
    }
}
