use super::{
    Purpose,
    relying_party::{Signed, Unsigned},
    response::{asserted, refuse_large},
};
use crate::{
    Context, Portal, Result,
    activity::{self, Event},
    mails::Mail,
    session::Facts,
};
use model::Refusal;
use serde_json::json;
use store::{Tx, account::Account, security_key, security_key::SecurityKey};
use uuid::Uuid;
use webauthn_rs::prelude::SecurityKeyAuthentication;

/// What became of an answer, before the database has a say.
#[derive(Debug)]
pub(crate) enum Proof {
    Signed {
        credential_id: Vec<u8>,
        signed: Signed,
    },
    /// Right, but it counted backwards.
    WentBack {
        credential_id: Vec<u8>,
    },
    /// Of a key that was not asked.
    Unknown,
    /// Anything else; why is in the log under the reference.
    Wrong {
        reference: String,
    },
}

impl Portal {
    /// Spends the challenge of a session, and then verifies what came for it.
    ///
    /// # Errors
    /// [`Refusal::ChallengeExpired`], [`Refusal::TooLarge`], [`Refusal::KeysUnavailable`]. A refused answer is not an error here:
    /// [`Portal::accept_key`] writes it down.
    pub(crate) async fn prove_key(
        &self,
        context: &Context,
        facts: &Facts,
        purpose: Purpose,
        about: Option<Uuid>,
        response: &str,
    ) -> Result<Proof> {
        refuse_large(response)?;
        let site = self.relying_party()?;
        let mut tx = self.db.write().await?;
        let session = facts.session.id;
        let challenge = self.take_challenge::<SecurityKeyAuthentication>(&mut tx, context, session, purpose).await?;
        // Spent, whatever follows: nobody gets a second look at one challenge.
        tx.commit().await?;
        if challenge.about != about {
            return Err(Refusal::ChallengeExpired.into());
        }
        let account = facts.account.id;
        let answer = match asserted(response, &site.origin, account) {
            Ok(answer) => answer,
            Err(unfit) => return Ok(wrong(context, account, purpose, unfit.0)),
        };
        let credential_id = answer.credential_id.clone();
        Ok(match site.verify(&answer, &challenge.state) {
            Ok(signed) => Proof::Signed { credential_id, signed },
            Err(Unsigned::WentBack) => Proof::WentBack { credential_id },
            Err(Unsigned::Unknown) => Proof::Unknown,
            Err(Unsigned::Wrong(why)) => wrong(context, account, purpose, &why),
        })
    }

    /// Takes an answer into the books, in the transaction of the use case that has locked the account: the key's count goes up, or the
    /// refusal is written down. Either way the caller commits.
    pub(crate) async fn accept_key(
        &self,
        tx: &mut Tx,
        context: &Context,
        session: Uuid,
        account: &Account,
        proof: Proof,
    ) -> Result<std::result::Result<SecurityKey, Refusal>> {
        let (credential_id, signed) = match proof {
            Proof::Signed { credential_id, signed } => (credential_id, Some(signed)),
            Proof::WentBack { credential_id } => (credential_id, None),
            Proof::Unknown => return self.note_unknown(tx, context, session, account).await.map(Err),
            Proof::Wrong { reference } => {
                let detail = Some(json!({ "reference": reference }));
                activity::record(tx, context, account.id, Some(session), Event::SecurityKeyRefused, detail).await?;
                return Ok(Err(Refusal::KeyRefused { reference }));
            }
        };
        let key = security_key::by_credential_id(tx, &credential_id).await?;
        // Deleted since it was asked.
        let Some(key) = key.filter(|key| key.account_id == account.id) else {
            return self.note_unknown(tx, context, session, account).await.map(Err);
        };
        if let Some(signed) = signed
            && security_key::accept_count(tx, key.id, signed.count, signed.backup_state, context.now.0).await?
        {
            return Ok(Ok(key));
        }
        let detail = Some(json!({ "name": key.name }));
        activity::record(tx, context, account.id, Some(session), Event::SecurityKeyMayBeCopied, detail).await?;
        self.send_mail(tx, context, account, &Mail::KeyMayBeCopied { name: &key.name }).await?;
        Ok(Err(Refusal::KeyMayBeCopied))
    }

    async fn note_unknown(&self, tx: &mut Tx, context: &Context, session: Uuid, account: &Account) -> Result<Refusal> {
        activity::record(tx, context, account.id, Some(session), Event::SecurityKeyRefused, None).await?;
        let keys = security_key::of_account(tx, account.id).await?;
        Ok(Refusal::KeyUnknown { names: keys.into_iter().map(|key| key.name).collect() })
    }
}

/// The detail goes to the log; the person gets a reference to it.
pub(super) fn log_refused(context: &Context, account: Uuid, purpose: Purpose, why: &str) -> String {
    let reference = context.reference();
    tracing::warn!(%reference, %account, purpose = purpose.name(), why, "a security key's answer was refused");
    reference
}

fn wrong(context: &Context, account: Uuid, purpose: Purpose, why: &str) -> Proof {
    Proof::Wrong { reference: log_refused(context, account, purpose, why) }
}
