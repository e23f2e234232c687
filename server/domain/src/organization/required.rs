//! What a person meets whose organization asks for two-step verification (L10).

use super::{ShutOut, Standing, allowed, flows::policy_of, is_left_out, last_day, put_off};
use crate::{
    Context, EnrolOnly, Enrolling, Portal, Result, SignedIn, Timestamp,
    activity::{self, Event},
    session::{Facts, enter, lock_facts},
    two_step::Methods,
};
use model::{AllowedWays, Disabling, Refusal, RequiredState, RequiredView, SetUpOffer, Way};
use serde_json::json;
use store::{account, account::Account, organization::Organization, session};

/// Who is asked: before the date they are logged in, after it they are held up.
#[derive(Debug, Clone, Copy)]
pub struct Required<'a>(&'a Facts);

impl EnrolOnly {
    /// Who is held up is always asked.
    #[must_use]
    pub fn required(&self) -> Required<'_> {
        Required(&self.0)
    }
}

impl SignedIn {
    /// Something, while the organization asks for what this account does not have.
    #[must_use]
    pub fn required(&self) -> Option<Required<'_>> {
        (self.0.standing == Standing::Asked).then_some(Required(&self.0))
    }
}

impl Portal {
    /// What is asked of a person, and what they may do instead.
    ///
    /// # Errors
    /// [`Refusal::NotFound`] when nothing is asked any more.
    pub fn required_view(&self, context: &Context, who: Required<'_>) -> Result<RequiredView> {
        let Facts { session, account, policy, standing } = who.0;
        let policy = policy.as_ref().ok_or(Refusal::NotFound)?;
        let from = policy.required_from.ok_or(Refusal::NotFound)?;
        let state = match *standing {
            Standing::Free => return Err(Refusal::NotFound.into()),
            Standing::Asked => RequiredState::Asked,
            Standing::Due { left } => RequiredState::Due { left, last: Timestamp(last_day(policy, from)).moment() },
            Standing::Must => {
                let until = account.setup_until.filter(|until| context.now.0 < *until);
                RequiredState::Must { until: until.map(|until| Timestamp(until).moment()) }
            }
            Standing::ShutOut(why) => RequiredState::ShutOut { turned_off: why == ShutOut::TurnedOff },
        };
        let usable = |way| allowed(policy).has(way) && self.can_be_used(way);
        let is_fresh = EnrolOnly::is_fresh(session, context.now);
        Ok(RequiredView {
            policy: super::policy::view(policy, context.now),
            state,
            outdated: account.two_step_since.is_some(),
            ways: AllowedWays {
                security_key: usable(Way::SecurityKey),
                authenticator_app: usable(Way::AuthenticatorApp),
                // Never beside another method.
                text_message: usable(Way::TextMessage) && account.two_step_since.is_none(),
            },
            log_in_again: standing.holds_up() && !is_fresh,
            next: session.next.clone(),
        })
    }

    /// Puts the set-up off: before the date for nothing, after it once less. The page to go on to.
    ///
    /// # Errors
    /// [`Refusal::NoMoreDelays`], [`Refusal::LogInFirst`] when the session ended meanwhile.
    pub async fn put_off_set_up(&self, context: &Context, who: Required<'_>) -> Result<Option<String>> {
        let facts = who.0;
        let mut tx = self.db.write().await?;
        let account = lock_facts(&mut tx, facts).await?;
        let policy = policy_of(&mut tx, &account).await?;
        let began = Timestamp(facts.session.created_at);
        // Again under the lock: another device may have used the last delay meanwhile.
        let standing = super::standing_of(self, &mut tx, context, policy.as_ref(), &account, began).await?;
        let delay = policy.as_ref().and_then(|policy| {
            let (until, times) = put_off(policy, &account, standing, context.now)?;
            Some((policy.required_from?, times, until))
        });
        let (from, times, until) = match (delay, standing) {
            (Some(delay), _) => delay,
            // Somebody was quicker, and it is put off.
            (None, Standing::Free) => return Ok(facts.session.next.clone()),
            (None, _) => return Err(Refusal::NoMoreDelays.into()),
        };
        account::put_off(&mut tx, account.id, from, times, until).await?;
        let detail = json!({ "until": Timestamp(until).moment() });
        activity::record(&mut tx, context, account.id, Some(facts.session_id()), Event::SetUpPutOff, Some(detail))
            .await?;
        enter(&mut tx, context, &facts.session).await?;
        session::forget_next(&mut tx, facts.session_id()).await?;
        tx.commit().await?;
        Ok(facts.session.next.clone())
    }
}

impl Portal {
    /// The ways that someone can set up a method.
    ///
    /// # Errors
    /// Only when the database or the keys fail.
    pub async fn set_up_offer<'a>(&self, who: impl Into<Enrolling<'a>>) -> Result<SetUpOffer> {
        let facts = who.into().0;
        let methods = Methods::of(self, &mut self.db.read().await?, facts.account_id()).await?;
        let allowed = facts.policy.as_ref().map_or(AllowedWays::ALL, allowed);
        let organization = facts.policy.as_ref().map(|policy| policy.name.clone());
        Ok(SetUpOffer { allowed, organization, text: self.text_offer(&methods, allowed) })
    }
}

/// Whether the owner of an account may turn two-step verification off (product.md 7).
pub(crate) fn disabling(policy: Option<&Organization>, account: &Account, now: Timestamp) -> Disabling {
    let Some((policy, from)) = policy.and_then(|policy| Some((policy, policy.required_from?))) else {
        return Disabling::Free;
    };
    if is_left_out(account, now) {
        Disabling::Free
    } else if !policy.may_disable {
        Disabling::Forbidden
    } else if now.0 < from {
        // Before the date one can still come back.
        Disabling::Free
    } else {
        Disabling::ShutsOut
    }
}
