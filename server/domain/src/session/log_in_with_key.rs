use super::{
    Issued, Pending,
    flows::{Brought, OpenedWith},
};
use crate::{
    Context, Portal, Result,
    security_key::{METHOD, Purpose},
    throttle::{self, Subject},
    two_step::Methods,
};
use model::{KeyRequest, LogInWays, Refusal, Way};
use store::{account, session};

impl Portal {
    /// The ways to finish an open log-in. `hint` names the way that last worked in this browser.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn log_in_ways(&self, context: &Context, pending: &Pending, hint: Option<&str>) -> Result<LogInWays> {
        let methods = Methods::of(self, &mut self.db.read().await?, pending.0.account.id).await?;
        let methods = methods.for_log_in(&pending.0, context.now);
        let first = methods.first(hint);
        Ok(LogInWays {
            keys: methods.keys.into_iter().map(|key| key.name).collect(),
            app: !methods.apps.is_empty(),
            phone: methods.phone.map(|phone| phone.number.tail().to_owned()),
            first,
        })
    }

    /// # Errors
    /// [`Refusal::MethodNotAllowed`] for a kind of method that the organization no longer allows, where the account has one that it does.
    pub(crate) async fn refuse_outdated(&self, context: &Context, pending: &Pending, way: Way) -> Result<()> {
        let Some(policy) = &pending.0.policy else { return Ok(()) };
        let all = Methods::of(self, &mut self.db.read().await?, pending.0.account.id).await?;
        if all.has(way) && !all.for_log_in(&pending.0, context.now).has(way) {
            return Err(Refusal::MethodNotAllowed { name: policy.name.clone() }.into());
        }
        Ok(())
    }

    /// What to ask the keys of the account: the same at every look for five minutes, or until it is answered.
    ///
    /// # Errors
    /// [`Refusal::NotFound`] for an account without keys, [`Refusal::LogInFirst`] when the log-in ended meanwhile,
    /// [`Refusal::KeysUnavailable`].
    pub async fn log_in_key_options(&self, context: &Context, pending: &Pending) -> Result<KeyRequest> {
        self.key_request(context, &pending.0, Purpose::LogIn, None).await
    }

    /// The second step with a security key. A refused answer is counted nowhere: it cannot be guessed.
    ///
    /// # Errors
    /// [`Refusal::ChallengeExpired`], [`Refusal::KeyRefused`], [`Refusal::KeyUnknown`], [`Refusal::KeyMayBeCopied`] (the owner gets a
    /// mail), [`Refusal::TooLarge`], [`Refusal::LogInFirst`] when the log-in ended meanwhile. The log-in stays open for another way.
    pub async fn log_in_with_key(&self, context: &Context, pending: &Pending, response: &str) -> Result<Issued> {
        self.refuse_outdated(context, pending, Way::SecurityKey).await?;
        let proof = self.prove_key(context, &pending.0, Purpose::LogIn, None, response).await?;
        let row = &pending.0.session;
        let mut tx = self.db.write().await?;
        let account = account::lock(&mut tx, row.account_id).await?.filter(|now| now.epoch == row.epoch);
        let account = account.ok_or(Refusal::LogInFirst)?;
        let key = match self.accept_key(&mut tx, context, row.id, &account, proof).await? {
            Ok(key) => key,
            Err(refusal) => {
                tx.commit().await?;
                return Err(refusal.into());
            }
        };
        if !session::delete(&mut tx, row.id).await? {
            return Err(Refusal::LogInFirst.into());
        }
        throttle::clear_all(&mut tx, Subject::account(account.id)).await?;
        let with = OpenedWith { method: METHOD, method_id: Some(key.id) };
        let issued = self.begin(&mut tx, context, &account, Some(with), Brought::from(row)).await?;
        tx.commit().await?;
        Ok(issued)
    }
}
