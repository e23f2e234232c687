//! What an organization asks for, and how an admin changes it (A3).

use super::{Admin, Has, UnlockedAdmin, allowed, counted, flows::has, last_day, lock_with_admin};
use crate::{
    Context, Error, Portal, Result, Timestamp,
    account::language,
    activity::{self, Event},
    api_token,
    mails::{Mail, Organized},
    said,
};
use model::{AffectedMember, AllowedWays, Field, FieldProblem, PolicyPreview, PolicyView, Problem, Refusal, Way};
use serde_json::json;
use store::{
    Tx,
    account::Account,
    member,
    organization::{self, NewPolicy, Organization},
    policy::{self, Kinds},
};
use words::{Language, args};

/// So many names are shown of those who would have to do something.
const NAMES: i64 = 100;
/// As many characters as the text has at most that says whom to ask.
const CONTACT: usize = 500;
/// A date is at most so many days ahead.
const AHEAD: i64 = 730;
const MOST_DELAYS: i64 = 3;

/// A policy as it was typed.
#[derive(Debug, Clone, Default)]
pub struct PolicyDraft {
    /// Whether two-step verification is required at all,
    pub required: bool,
    /// and from which day on: `2026-12-12`, its first moment in UTC; empty for now.
    pub from: String,
    /// A number from 0 to 3; empty for none.
    pub delays: String,
    pub allowed: AllowedWays,
    pub may_disable: bool,
    pub contact: String,
    /// How many days API tokens of members live at most, from 1 to 365; empty for 365.
    pub token_days: String,
    /// The version that the page began with.
    pub version: i64,
}

/// A policy as the pages show it.
pub(super) fn view(policy: &Organization, now: Timestamp) -> PolicyView {
    PolicyView {
        organization: policy.name.clone(),
        required_from: policy.required_from.map(|from| Timestamp(from).moment()),
        in_force: policy.required_from.is_some_and(|from| from <= now.0),
        delays: u32::try_from(policy.delays).unwrap_or_default(),
        allowed: allowed(policy),
        may_disable: policy.may_disable,
        contact: policy.contact.clone(),
        token_days: u32::try_from(policy.token_days).unwrap_or_default(),
        version: policy.policy_version,
    }
}

impl Portal {
    /// What the admin's organization asks for.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn policy(&self, context: &Context, admin: Admin<'_>) -> Result<PolicyView> {
        let policy = organization::by_id(&mut self.db.read().await?, admin.organization).await?;
        Ok(view(&policy.ok_or(Refusal::NotFound)?, context.now))
    }

    /// What a policy would mean today, for whom. Nothing is changed.
    ///
    /// # Errors
    /// [`Refusal::Fields`].
    pub async fn preview_policy(
        &self,
        context: &Context,
        admin: Admin<'_>,
        draft: &PolicyDraft,
    ) -> Result<PolicyPreview> {
        let mut tx = self.db.read().await?;
        let now = organization::by_id(&mut tx, admin.organization).await?.ok_or(Refusal::NotFound)?;
        let new = with(&now, &self.checked(context, &now, draft)?);
        let kinds = self.kinds(&new);
        let without = match new.required_from {
            Some(_) => policy::without(&mut tx, now.id, kinds, context.now.0, NAMES).await?,
            None => Vec::new(),
        };
        let affected = without.first().map_or(0, |first| first.total);
        let names = without.into_iter().map(|member| {
            let has = Way::named(&member.strongest);
            // Who has a method comes in with it once more.
            AffectedMember { name: member.name, email: member.email, has, shut_out: has.is_some() }
        });
        let names = names.collect();
        let own = has(self, &mut tx, &new, admin.account()).await? == Has::Allowed;
        Ok(PolicyPreview {
            now: view(&now, context.now),
            new: view(&new, context.now),
            members: counted(organization::members(&mut tx, now.id).await?),
            affected: counted(affected),
            names,
            left_out: counted(member::count_left_out(&mut tx, now.id, context.now.0).await?),
            own_account_ready: new.required_from.is_none() || own,
            ways: AllowedWays { security_key: kinds.keys, authenticator_app: kinds.apps, text_message: kinds.phones },
            last_day: Timestamp(new.required_from.map_or(0, |from| last_day(&new, from))).moment(),
        })
    }

    /// Changes what the organization asks for. Who is logged in meets it at the next request; the members are told by mail.
    ///
    /// # Errors
    /// [`Refusal::OwnAccountFirst`] when the admin does not have what would be required, so that there is always an admin who can get
    /// in; [`Refusal::Fields`]; [`Refusal::Conflict`] when the policy was changed meanwhile.
    pub async fn set_policy(&self, context: &Context, admin: UnlockedAdmin<'_>, draft: &PolicyDraft) -> Result<()> {
        let mut tx = self.db.write().await?;
        let (now, account) = lock_with_admin(&mut tx, admin).await?;
        let checked = self.checked(context, &now, draft)?;
        let new = with(&now, &checked);
        if new.required_from.is_some() && has(self, &mut tx, &new, &account).await? != Has::Allowed {
            return Err(Refusal::OwnAccountFirst.into());
        }
        if !organization::set_policy(&mut tx, now.id, draft.version, &checked).await? {
            return Err(Refusal::Conflict.into());
        }
        if new.token_days < now.token_days {
            api_token::limit_all(&mut tx, context, now.id, new.token_days).await?;
        }
        self.tell_of_policy(&mut tx, context, &account, &now, &new).await?;
        tx.commit().await?;
        self.wake_teller();
        Ok(())
    }

    /// The log, and a mail to every admin.
    async fn tell_of_policy(
        &self,
        tx: &mut Tx,
        context: &Context,
        by: &Account,
        before: &Organization,
        after: &Organization,
    ) -> Result<()> {
        // The log keeps the words of whoever did it.
        let (before, name) = (in_words(language(by), before), in_words(language(by), after));
        let detail = json!({ "before": before, "name": name });
        activity::record_by(tx, context, by.id, by.id, Event::PolicyChanged, Some(detail)).await?;
        for to in member::admins(tx, after.id).await? {
            let mail = Mail::Organized(Organized::PolicyChanged { by: &by.name, now: after });
            self.send_mail(tx, context, &to, &mail).await?;
        }
        Ok(())
    }

    /// The kinds of methods that would count here.
    fn kinds(&self, policy: &Organization) -> Kinds {
        let counts = |way| allowed(policy).has(way) && self.can_be_used(way);
        Kinds { keys: counts(Way::SecurityKey), apps: counts(Way::AuthenticatorApp), phones: counts(Way::TextMessage) }
    }

    /// A policy that can be taken.
    ///
    /// # Errors
    /// [`Refusal::Fields`] with everything that is wrong.
    fn checked(&self, context: &Context, now: &Organization, draft: &PolicyDraft) -> Result<NewPolicy> {
        let mut fields = Vec::new();
        let mut wrong = |field, problem| fields.push(FieldProblem { field, problem });
        let required_from = match draft.required {
            true => date(context, now, draft.from.trim()).map_or_else(
                |problem| {
                    wrong(Field::RequiredFrom, problem);
                    None
                },
                Some,
            ),
            false => None,
        };
        let delays = match draft.delays.trim() {
            "" => 0,
            typed => typed.parse().unwrap_or(-1),
        };
        if !(0..=MOST_DELAYS).contains(&delays) {
            wrong(Field::Delays, Problem::Characters);
        }
        if !draft.allowed.list().into_iter().any(|way| self.can_be_used(way)) {
            wrong(Field::Allowed, Problem::Missing);
        }
        let contact = draft.contact.replace("\r\n", "\n").trim().to_owned();
        if contact.chars().count() > CONTACT {
            wrong(Field::Contact, Problem::TooLong { max: CONTACT });
        } else if contact.chars().any(|c| c.is_control() && c != '\n') {
            wrong(Field::Contact, Problem::Characters);
        }
        let token_days = match draft.token_days.trim() {
            "" => api_token::LONGEST_DAYS,
            typed => typed.parse().unwrap_or(-1),
        };
        if !(1..=api_token::LONGEST_DAYS).contains(&token_days) {
            fields.push(FieldProblem { field: Field::TokenDays, problem: Problem::Characters });
        }
        if !fields.is_empty() {
            return Err(Error::Refused(Refusal::Fields { fields }));
        }
        Ok(NewPolicy {
            required_from,
            delays,
            allow_security_key: draft.allowed.security_key,
            allow_authenticator_app: draft.allowed.authenticator_app,
            allow_text_message: draft.allowed.text_message,
            may_disable: draft.may_disable,
            contact,
            token_days,
        })
    }
}

/// The first moment of a day in UTC; now, where none is given. A day that is over only where it is the one that counts already.
fn date(context: &Context, now: &Organization, typed: &str) -> std::result::Result<i64, Problem> {
    if typed.is_empty() {
        return Ok(now.required_from.filter(|from| *from <= context.now.0).unwrap_or(context.now.0));
    }
    let first = Timestamp::first_of_day(typed).ok_or(Problem::NotADay)?;
    let same = now.required_from.filter(|from| Timestamp(*from).day_began() == first);
    match same {
        Some(from) => Ok(from),
        None if first < context.now.day_began() => Err(Problem::DayOver),
        None if first > context.now.plus(AHEAD * Timestamp::DAY) => {
            Err(Problem::DayTooFar { max: AHEAD.unsigned_abs().try_into().unwrap_or(usize::MAX) })
        }
        None => Ok(first.0),
    }
}

fn with(now: &Organization, new: &NewPolicy) -> Organization {
    Organization {
        required_from: new.required_from,
        delays: new.delays,
        allow_security_key: new.allow_security_key,
        allow_authenticator_app: new.allow_authenticator_app,
        allow_text_message: new.allow_text_message,
        may_disable: new.may_disable,
        contact: new.contact.clone(),
        token_days: new.token_days,
        ..now.clone()
    }
}

/// A policy in short sentences, for the log and for mails.
pub(crate) fn in_words(language: Language, policy: &Organization) -> String {
    let say = |id, args| words::plain(language, id, args);
    let way = |way| match way {
        Way::SecurityKey => say("mails-way-security-key", args!()),
        Way::AuthenticatorApp => say("mails-way-authenticator-app", args!()),
        Way::TextMessage => say("mails-way-text-message", args!()),
    };
    let ways = said::list(language, allowed(policy).list().into_iter().map(way));
    let required = match policy.required_from {
        None => say("mails-policy-optional", args!()),
        Some(from) => {
            let day = words::day(language, &Timestamp(from).moment());
            say("mails-policy-required", args!(day = day, delays = policy.delays))
        }
    };
    let may_turn_off = policy.required_from.is_some() && policy.may_disable;
    let all = [
        Some(required),
        Some(say("mails-policy-allowed", args!(allowed = ways))),
        may_turn_off.then(|| say("mails-policy-may-turn-off", args!())),
        Some(say("mails-policy-token-days", args!(days = policy.token_days))),
    ];
    all.into_iter().flatten().collect::<Vec<_>>().join(" ")
}
