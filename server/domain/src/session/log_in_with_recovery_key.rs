use super::{
    Issued, Pending,
    flows::{Brought, OpenedWith},
};
use crate::{
    Context, Error, Portal, RecoveryKey, Result,
    activity::{self, Event},
    recovery_key::{METHOD, Standing, is_successor_lost, problem, spend},
    throttle::{self, Class, Subject},
};
use model::{Field, Refusal};
use serde_json::json;
use store::{account, session};

impl Portal {
    /// The second step with the emergency recovery key, which is used up by it. The session must save a new one before anything else.
    /// Where the answer is lost on its way, so that nobody has seen the new one, the next log-in may bring the old one again (S-044).
    ///
    /// # Errors
    /// [`Refusal::Fields`] for what is no whole key, which is not counted; [`Refusal::WrongRecoveryKey`],
    /// [`Refusal::RecoveryKeyUsed`], [`Refusal::RecoveryKeyReplaced`], [`Refusal::RecoveryKeyNotConfirmed`];
    /// [`Refusal::TooManyTries`] (a long pause also ends the open log-in), [`Refusal::RecoveryKeyBlocked`];
    /// [`Refusal::LogInFirst`] when the log-in ended meanwhile.
    pub async fn log_in_with_recovery_key(&self, context: &Context, pending: &Pending, typed: &str) -> Result<Issued> {
        let key = RecoveryKey::parse(typed).map_err(|found| Error::field(Field::RecoveryKey, problem(found)))?;
        let row = &pending.0.session;
        let subject = Subject::account(row.account_id);
        let failures = self.admit(context, subject, Class::RecoveryKey).await?;

        let mut tx = self.db.write().await?;
        let account = account::lock(&mut tx, row.account_id).await?.filter(|now| now.epoch == row.epoch);
        let account = account.ok_or(Refusal::LogInFirst)?;
        let standing = spend(self, &mut tx, context, account.id, &key).await?;
        let is_lost = match standing {
            // Only for a log-in that began after the one whose answer was lost: of those that bring a key together one gets in (S-042).
            Some(Standing::Used { at }) if row.created_at > at.0 => is_successor_lost(&mut tx, account.id, at).await?,
            _ => false,
        };
        if is_lost {
            session::delete_unsaved(&mut tx, account.id).await?;
        }
        if is_lost || standing == Some(Standing::Active) {
            if !session::delete(&mut tx, row.id).await? {
                return Err(Refusal::LogInFirst.into());
            }
            throttle::clear_all(&mut tx, subject).await?;
            activity::record(&mut tx, context, account.id, Some(row.id), Event::RecoveryKeyUsed, None).await?;
            let with = OpenedWith { method: METHOD, method_id: None };
            let issued = self.begin(&mut tx, context, &account, Some(with), Brought::from(row)).await?;
            tx.commit().await?;
            return Ok(issued);
        }
        let refused = refused(standing, failures);
        let detail = Some(json!({ "why": refused.code() }));
        activity::record(&mut tx, context, account.id, Some(row.id), Event::RecoveryKeyRefused, detail).await?;
        self.tell_of_pause(&mut tx, context, &account, Class::RecoveryKey, failures).await?;
        if throttle::ends_log_in(Class::RecoveryKey, failures) {
            session::delete(&mut tx, row.id).await?;
        }
        tx.commit().await?;
        // A long pause goes before what was wrong with the key.
        Err(throttle::long_pause(context, Class::RecoveryKey, failures).unwrap_or(refused).into())
    }
}

/// What to say of a key that does not work.
fn refused(standing: Option<Standing>, failures: u32) -> Refusal {
    match standing {
        Some(Standing::Used { at }) => Refusal::RecoveryKeyUsed { on: at.moment() },
        Some(Standing::Replaced { at }) => Refusal::RecoveryKeyReplaced { on: at.moment() },
        Some(Standing::Waiting { made } | Standing::GivenUp { made }) => {
            Refusal::RecoveryKeyNotConfirmed { on: made.moment() }
        }
        Some(Standing::Active) | None => Refusal::WrongRecoveryKey { failures },
    }
}
