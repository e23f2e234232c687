use super::rules::{SECRET, clock_off, generator, matching_step};
use crate::{Context, Fault, Portal, Result, keys::Place, session::Facts};
use model::{Code, Refusal};
use store::{Tx, ceremony, ceremony::Ceremony};
use uuid::Uuid;
use zeroize::Zeroizing;

/// What comes of a set-up. A session has one open for each.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Purpose {
    Addition,
    Replacement,
}

impl Purpose {
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Addition => "authenticator_app_setup",
            Self::Replacement => "authenticator_app_replacement",
        }
    }

    const fn place(self, session: Uuid) -> Place {
        let column = match self {
            Self::Addition => "ceremony.authenticator_app_setup",
            Self::Replacement => "ceremony.authenticator_app_replacement",
        };
        Place { column, owner: session }
    }
}

/// A set-up that can be proved: its secret lives sealed in its session and never counts at log-in.
pub(super) struct OpenSetup {
    pub secret: Zeroizing<Vec<u8>>,
    /// The app in whose place the new one comes; nil for none.
    pub replaces: Uuid,
}

impl Portal {
    /// Opens a set-up with a new secret in a session; one that was open for the same purpose is gone.
    pub(super) async fn put_setup(
        &self,
        tx: &mut Tx,
        context: &Context,
        facts: &Facts,
        replaces: Option<Uuid>,
    ) -> Result<()> {
        let (session, secret) = (facts.session_id(), Zeroizing::new(context.bytes::<SECRET>()));
        let (purpose, plain) = match replaces {
            None => (Purpose::Addition, Zeroizing::new(secret.to_vec())),
            Some(app) => (Purpose::Replacement, Zeroizing::new([app.as_bytes().as_slice(), &*secret].concat())),
        };
        let row = Ceremony {
            id: context.id(),
            session_id: session,
            account_id: facts.account_id(),
            purpose: purpose.name().to_owned(),
            sealed: self.keys.seal(context, purpose.place(session), &plain)?,
            created_at: context.now.0,
            expires_at: context.now.plus(self.rules.setup).0,
        };
        Ok(ceremony::put(tx, &row).await?)
    }

    /// The set-up that is open in a session, the same at every look for 30 minutes.
    pub(super) async fn open_setup(
        &self,
        tx: &mut Tx,
        context: &Context,
        facts: &Facts,
        purpose: Purpose,
    ) -> Result<Option<OpenSetup>> {
        let session = facts.session_id();
        let Some(row) = ceremony::get(tx, session, purpose.name(), context.now.0).await? else { return Ok(None) };
        let plain = self.keys.open(purpose.place(session), &row.sealed)?;
        let (app, secret) = plain.split_at(plain.len().saturating_sub(SECRET));
        let replaces = match purpose {
            Purpose::Addition => Uuid::nil(),
            Purpose::Replacement => Uuid::from_slice(app).map_err(|_| Fault::Other("a sealed set-up names no app"))?,
        };
        Ok(Some(OpenSetup { secret: Zeroizing::new(secret.to_vec()), replaces }))
    }

    /// The step of a code that proves a set-up.
    ///
    /// # Errors
    /// [`Refusal::WrongCode`], [`Refusal::ClockOff`]; none is counted, because the person knows the secret.
    pub(super) fn proved(&self, context: &Context, secret: &[u8], code: &Code) -> Result<i64> {
        let totp = generator(secret, &self.rules.service, "-")?;
        matching_step(&totp, code, context.now, self.rules.previous_codes).ok_or_else(|| {
            let off = clock_off(&totp, code, context.now);
            off.map_or(Refusal::WrongCode { failures: 0 }, |minutes| Refusal::ClockOff { minutes }).into()
        })
    }
}
