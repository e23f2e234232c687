use super::{
    number::Number,
    rules::{LIFE, MOST_WRONG},
};
use crate::{Context, Fault, Portal, Result, Timestamp, keys::Place};
use model::Code;
use serde::{Deserialize, Serialize};
use std::fmt;
use store::{Tx, ceremony, ceremony::Ceremony};
use subtle::ConstantTimeEq;
use uuid::Uuid;
use zeroize::Zeroize;

/// What a code is for. A session has one open for each.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Purpose {
    LogIn,
    Unlock,
    /// The number is being connected, as the first or in the place of another.
    Setup,
}

impl Purpose {
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::LogIn => "text_message_log_in",
            Self::Unlock => "text_message_unlock",
            Self::Setup => "text_message_setup",
        }
    }

    const fn place(self, session: Uuid) -> Place {
        let column = match self {
            Self::LogIn => "ceremony.text_message_log_in",
            Self::Unlock => "ceremony.text_message_unlock",
            Self::Setup => "ceremony.text_message_setup",
        };
        Place { column, owner: session }
    }
}

/// What is kept sealed of a code.
#[derive(Clone, Serialize, Deserialize)]
struct Kept {
    code: String,
    number: String,
    wrong: u32,
    /// The text that went out last, in the outbox,
    message: Uuid,
    /// and when, in Unix milliseconds.
    sent_at: i64,
}

impl Drop for Kept {
    fn drop(&mut self) {
        self.code.zeroize();
    }
}

/// A code that was sent, and may be over.
pub(super) struct OpenCode {
    kept: Kept,
    pub number: Number,
    pub until: Timestamp,
    created_at: Timestamp,
}

impl fmt::Debug for OpenCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OpenCode").field("number", &self.number).field("until", &self.until).finish_non_exhaustive()
    }
}

/// What an open code says to one that was entered.
#[derive(Debug)]
pub(crate) enum Answer {
    /// It is used up.
    Accepted {
        number: Number,
    },
    Wrong,
    /// There is none that could be right.
    Over,
}

impl OpenCode {
    /// A code of its own for a number.
    pub(super) fn new(context: &Context, number: &Number) -> Self {
        let kept = Kept {
            code: digits(context),
            number: number.e164().to_owned(),
            wrong: 0,
            message: Uuid::nil(),
            sent_at: 0,
        };
        Self { kept, number: number.clone(), until: context.now.plus(LIFE), created_at: context.now }
    }

    pub(super) fn is_live(&self, now: Timestamp) -> bool {
        now.0 < self.until.0 && self.kept.wrong < MOST_WRONG
    }

    pub(super) fn code(&self) -> &str {
        &self.kept.code
    }

    pub(super) const fn message(&self) -> Uuid {
        self.kept.message
    }

    pub(super) const fn sent_at(&self) -> Timestamp {
        Timestamp(self.kept.sent_at)
    }

    /// Which text went out last.
    pub(super) fn note(&mut self, message: Uuid, now: Timestamp) {
        self.kept.message = message;
        self.kept.sent_at = now.0;
    }
}

/// Six digits, each number as likely as any other.
fn digits(context: &Context) -> String {
    const ALL: u32 = 1_000_000;
    // Below the greatest multiple: what is above would make small numbers likelier.
    const EVEN: u32 = u32::MAX - u32::MAX % ALL;
    loop {
        let number = u32::from_be_bytes(context.bytes());
        if number < EVEN {
            return format!("{:06}", number % ALL);
        }
    }
}

impl Portal {
    /// The code that was last sent for a purpose in a session, over or not.
    pub(super) async fn open_code(&self, tx: &mut Tx, session: Uuid, purpose: Purpose) -> Result<Option<OpenCode>> {
        let Some(row) = ceremony::get(tx, session, purpose.name(), 0).await? else { return Ok(None) };
        let plain = self.keys.open(purpose.place(session), &row.sealed)?;
        let kept: Kept = serde_json::from_slice(&plain).map_err(|_| Fault::Other("a sealed code cannot be read"))?;
        let number = Number::read(&kept.number).ok_or(Fault::Other("a sealed code names no number"))?;
        let (until, created_at) = (Timestamp(row.expires_at), Timestamp(row.created_at));
        Ok(Some(OpenCode { kept, number, until, created_at }))
    }

    pub(super) async fn keep_code(
        &self,
        tx: &mut Tx,
        context: &Context,
        (session, account): (Uuid, Uuid),
        purpose: Purpose,
        open: &OpenCode,
    ) -> Result<()> {
        let plain = zeroize::Zeroizing::new(
            serde_json::to_vec(&open.kept).map_err(|_| Fault::Other("a code cannot be sealed"))?,
        );
        let row = Ceremony {
            id: context.id(),
            session_id: session,
            account_id: account,
            purpose: purpose.name().to_owned(),
            sealed: self.keys.seal(context, purpose.place(session), &plain)?,
            created_at: open.created_at.0,
            expires_at: open.until.0,
        };
        Ok(ceremony::put(tx, &row).await?)
    }

    /// Checks an entered code against the open one, and uses that up in the statement that accepts it. The account is locked, so that
    /// of many at once each wrong one is counted.
    pub(crate) async fn answer_text(
        &self,
        tx: &mut Tx,
        context: &Context,
        ids: (Uuid, Uuid),
        purpose: Purpose,
        code: &Code,
    ) -> Result<Answer> {
        let Some(mut open) = self.open_code(tx, ids.0, purpose).await?.filter(|open| open.is_live(context.now)) else {
            return Ok(Answer::Over);
        };
        if bool::from(open.kept.code.as_bytes().ct_eq(code.as_str().as_bytes())) {
            let taken = ceremony::take(tx, ids.0, purpose.name(), context.now.0).await?;
            return Ok(taken.map_or(Answer::Over, |_| Answer::Accepted { number: open.number.clone() }));
        }
        open.kept.wrong += 1;
        self.keep_code(tx, context, ids, purpose, &open).await?;
        Ok(if open.is_live(context.now) { Answer::Wrong } else { Answer::Over })
    }
}
