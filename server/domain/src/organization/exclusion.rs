//! An admin leaves a member out of what the organization requires, until a day and for a reason; or lets somebody who is shut out set
//! it up.

use super::{
    UnlockedAdmin, act,
    approval::{self, Wish, Wished},
    is_left_out,
};
use crate::{
    Context, Error, Portal, Result, Timestamp,
    activity::{self, Event},
    mails::{ByAdmin, Mail},
};
use model::{ApprovalKind, Field, Problem, Refusal};
use serde_json::json;
use store::{
    Tx,
    account::{self, Account},
    organization,
};

/// Nobody is left out for longer: an exception that nobody looks at is none.
const LONGEST_DAYS: i64 = 365;
/// How long somebody who is shut out may set it up.
const WINDOW: i64 = Timestamp::DAY;

/// Why somebody is left out, and until when.
pub(super) struct Exclusion<'a> {
    pub reason: &'a str,
    pub until: Timestamp,
}

/// The first and the last day that somebody may be left out until, as dates of ISO 8601.
pub(super) fn days(now: Timestamp) -> (String, String) {
    (now.iso_day(), now.plus(LONGEST_DAYS * Timestamp::DAY).iso_day())
}

/// The end of a day in UTC.
fn until(typed: &str, now: Timestamp) -> std::result::Result<Timestamp, Problem> {
    let typed = typed.trim();
    if typed.is_empty() {
        return Err(Problem::Missing);
    }
    let first = Timestamp::first_of_day(typed).ok_or(Problem::NotADay)?;
    let today = now.day_began();
    if first < today {
        return Err(Problem::DayOver);
    }
    if first > today.plus(LONGEST_DAYS * Timestamp::DAY) {
        return Err(Problem::DayTooFar { max: usize::try_from(LONGEST_DAYS).unwrap_or_default() });
    }
    Ok(first.plus(Timestamp::DAY - 1))
}

impl Portal {
    /// Leaves a member out until the end of a day (as `2027-02-01`). Where an installation wants two admins, this only asks for it.
    /// What came of it, and until when.
    ///
    /// # Errors
    /// [`Refusal::NotFound`] for who is no member, [`Refusal::OwnAccount`], [`Refusal::Fields`] for the reason and the day,
    /// [`Refusal::NoSecondAdmin`], [`Refusal::AlreadyAsked`].
    pub async fn leave_out(
        &self,
        context: &Context,
        admin: UnlockedAdmin<'_>,
        id: &str,
        reason: &str,
        day: &str,
    ) -> Result<(Wished, Timestamp)> {
        let mut tx = self.db.write().await?;
        let (by, target) = act::lock_both_named(&mut tx, admin, id).await?;
        let reason = act::reason(reason)?;
        let until = until(day, context.now).map_err(|problem| Error::field(Field::Until, problem))?;
        let waits = if self.rules.two_admins {
            let wish = Wish { what: ApprovalKind::Exclusion, reason: reason.as_str(), until: Some(until) };
            Some(approval::ask(self, &mut tx, context, (&by, &target), wish).await?)
        } else {
            let exclusion = Exclusion { reason: reason.as_str(), until };
            now(self, &mut tx, context, (&by, &target), exclusion).await?;
            None
        };
        tx.commit().await?;
        Ok((Wished { member: target.name, waits }, until))
    }

    /// Ends that a member is left out. The member's name.
    ///
    /// # Errors
    /// [`Refusal::NotFound`] for who is no member, [`Refusal::OwnAccount`], [`Refusal::Conflict`] for who is not left out.
    pub async fn end_leave_out(&self, context: &Context, admin: UnlockedAdmin<'_>, id: &str) -> Result<String> {
        let mut tx = self.db.write().await?;
        let (by, target) = act::lock_both_named(&mut tx, admin, id).await?;
        if !is_left_out(&target, context.now) {
            return Err(Refusal::Conflict.into());
        }
        account::set_exclusion(&mut tx, target.id, None, None).await?;
        activity::record_by(&mut tx, context, target.id, by.id, Event::LeftOutEnded, None).await?;
        let mail = |to_member| ByAdmin::LeftOutEnded { admin: &by.name, member: &target, to_member };
        act::tell(self, &mut tx, context, (&by, &target), mail).await?;
        tx.commit().await?;
        Ok(target.name)
    }

    /// Lets a member who is shut out set two-step verification up within a day. The member's name, and until when.
    ///
    /// # Errors
    /// [`Refusal::NotFound`] for who is no member, [`Refusal::OwnAccount`], [`Refusal::Conflict`] for who is not shut out.
    pub async fn allow_set_up(
        &self,
        context: &Context,
        admin: UnlockedAdmin<'_>,
        id: &str,
    ) -> Result<(String, Timestamp)> {
        let mut tx = self.db.write().await?;
        let (by, target) = act::lock_both_named(&mut tx, admin, id).await?;
        let organization = organization::by_id(&mut tx, admin.0.organization).await?.ok_or(Refusal::NotFound)?;
        if !act::is_shut_out(self, &mut tx, context, &organization, &target).await? {
            return Err(Refusal::Conflict.into());
        }
        let until = context.now.plus(WINDOW);
        account::set_setup_until(&mut tx, target.id, Some(until.0)).await?;
        let detail = json!({ "until": until.moment() });
        activity::record_by(&mut tx, context, target.id, by.id, Event::SetUpAllowed, Some(detail)).await?;
        let mail = ByAdmin::SetUpAllowed { admin: &by.name, until };
        self.send_mail(&mut tx, context, &target, &Mail::ByAdmin(mail)).await?;
        tx.commit().await?;
        Ok((target.name, until))
    }
}

/// Does it, with both accounts locked.
pub(super) async fn now(
    portal: &Portal,
    tx: &mut Tx,
    context: &Context,
    (by, target): (&Account, &Account),
    Exclusion { reason, until }: Exclusion<'_>,
) -> Result<()> {
    account::set_exclusion(tx, target.id, Some(until.0), Some(reason)).await?;
    let detail = json!({ "reason": reason, "until": until.moment() });
    activity::record_by(tx, context, target.id, by.id, Event::LeftOut, Some(detail)).await?;
    let mail = |to_member| ByAdmin::LeftOut { admin: &by.name, member: target, reason, until, to_member };
    act::tell(portal, tx, context, (by, target), mail).await
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::NOON;

    #[test]
    fn a_day_is_one_that_there_is_from_today_on_and_within_a_year() {
        let end = |typed| until(typed, Timestamp(NOON)).map(|at| at.moment().iso);
        assert_eq!(end("2026-11-24").as_deref(), Ok("2026-11-24T23:59:59Z"), "today");
        assert_eq!(end(" 2027-02-01 ").as_deref(), Ok("2027-02-01T23:59:59Z"));
        assert_eq!(end("2027-11-24").as_deref(), Ok("2027-11-24T23:59:59Z"), "the last");
        assert_eq!(end("2027-11-25"), Err(Problem::DayTooFar { max: 365 }));
        assert_eq!(end("2026-11-23"), Err(Problem::DayOver));
        assert_eq!(end(""), Err(Problem::Missing));
        for odd in [
            "2027-02-30",
            "1 February 2027",
            "2027-2-1",
            "20270201",
            "2027-02-01T00:00",
            "+002027-02-01",
            "9999-12-31x",
        ] {
            assert_eq!(end(odd), Err(Problem::NotADay), "{odd}");
        }
        assert_eq!(end("9999-12-31"), Err(Problem::DayTooFar { max: 365 }));
        assert_eq!(days(Timestamp(NOON)), ("2026-11-24".to_owned(), "2027-11-24".to_owned()));
    }
}
