use super::rules::{Class, Pause, first_long_pause, is_long, pause};
use crate::{
    Context, Keys, Portal, Result, Timestamp,
    activity::{self, Event},
    clock,
    device::network,
    mails::Mail,
};
use model::Refusal;
use store::{
    Tx,
    account::Account,
    failure_counter::{self, FailureCounter},
};
use uuid::Uuid;

/// Whose failures are counted: an account, or an address that has none, so that both answer alike; or whose requests, a client's.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Subject(pub(super) [u8; 16]);

impl Subject {
    pub(crate) const fn account(id: Uuid) -> Self {
        Self(*id.as_bytes())
    }

    /// A browser that somebody has logged in with, by the number that we gave it.
    pub(crate) const fn known_device(id: Uuid) -> Self {
        Self(*id.as_bytes())
    }

    pub(crate) fn unknown_address(keys: &Keys, email_key: &str) -> Self {
        Self::fingerprint(keys, "throttle.address", email_key)
    }

    /// One machine, or the network of one household where machines have many addresses (RFC 6177).
    pub(crate) fn client(keys: &Keys, address: &str) -> Self {
        Self::fingerprint(keys, "throttle.client", &network(address, 32, 64))
    }

    /// A telephone number, in its one spelling (ITU-T E.164).
    pub(crate) fn number(keys: &Keys, e164: &str) -> Self {
        Self::fingerprint(keys, "throttle.number", e164)
    }

    /// The whole installation.
    pub(crate) const fn site() -> Self {
        Self([0; 16])
    }

    pub(crate) const fn bytes(&self) -> &[u8] {
        &self.0
    }

    fn fingerprint(keys: &Keys, purpose: &'static str, text: &str) -> Self {
        let print = keys.fingerprint(purpose, &[text.as_bytes()]);
        let mut subject = [0; 16];
        subject.copy_from_slice(&print[..16]);
        Self(subject)
    }
}

impl Portal {
    /// Counts a try, and refuses it when its time has not come. Returns the count with this try in it.
    ///
    /// # Errors
    /// [`Refusal::TooManyTries`], [`Refusal::Blocked`] or [`Refusal::RecoveryKeyBlocked`]; such a try is not looked at and not counted.
    pub(crate) async fn admit(&self, context: &Context, subject: Subject, class: Class) -> Result<u32> {
        let mut tx = self.db.write().await?;
        let failures = admit_in(&mut tx, context, subject, class).await?;
        tx.commit().await?;
        Ok(failures)
    }

    /// The same for a password at an account. A browser that is known has a count of its own, and waits for the account's short pauses like
    /// everybody: only the long ones, which a stranger can make go on for ever, are not for it (S-057).
    pub(crate) async fn admit_password(&self, context: &Context, account: Subject, subject: Subject) -> Result<u32> {
        let class = Class::Password;
        let mut tx = self.db.write().await?;
        if subject != account {
            // Not locked, so that of two counts each transaction holds one at a time: what bounds this browser is its own.
            let all = failure_counter::get(&mut tx, &account.0, class.name()).await?;
            let short = all.filter(|all| waits(context.now, class, all) && !is_long(pause(class, all.failures)));
            if let Some(all) = short {
                return Err(too_many(context.now, Timestamp(all.wait_until)).into());
            }
        }
        let failures = admit_in(&mut tx, context, subject, class).await?;
        tx.commit().await?;
        Ok(failures)
    }

    /// Notes a wrong password: in the activity, with the count of the account where the browser has one of its own, and in a mail when it
    /// was the first to bring a long pause.
    pub(crate) async fn refuse_password(
        &self,
        tx: &mut Tx,
        context: &Context,
        account: &Account,
        session: Option<Uuid>,
        counted: (Subject, u32),
    ) -> Result<()> {
        activity::record(tx, context, account.id, session, Event::PasswordRefused, None).await?;
        let (own, (subject, failures)) = (Subject::account(account.id), counted);
        let failures = if subject == own { failures } else { count(tx, context, own, Class::Password).await? };
        self.tell_of_pause(tx, context, account, Class::Password, failures).await
    }

    /// Tells the owner when a failure was the first to bring a long pause, or the block: once, however many come after it. An address
    /// that nobody has proved hears of nobody's failures.
    pub(crate) async fn tell_of_pause(
        &self,
        tx: &mut Tx,
        context: &Context,
        account: &Account,
        class: Class,
        failures: u32,
    ) -> Result<()> {
        if account.email_verified_at.is_none() {
            return Ok(());
        }
        match first_long_pause(class, i64::from(failures)) {
            Some(Pause::For(milliseconds)) => {
                let until = shown_end(context.now, context.now.plus(milliseconds)).moment();
                self.send_mail(tx, context, account, &Mail::LongPause { class, failures, until }).await
            }
            Some(Pause::Blocked) => self.send_mail(tx, context, account, &Mail::Closed { class, failures }).await,
            None => Ok(()),
        }
    }
}

async fn admit_in(tx: &mut Tx, context: &Context, subject: Subject, class: Class) -> Result<u32> {
    let counter = failure_counter::lock(tx, &subject.0, class.name()).await?;
    if pause(class, counter.failures) == Pause::Blocked {
        return Err(blocked(class).into());
    }
    if waits(context.now, class, &counter) {
        return Err(too_many(context.now, Timestamp(counter.wait_until)).into());
    }
    raise(tx, context, subject, class, counter.failures).await
}

/// One failure more. The count with it.
async fn count(tx: &mut Tx, context: &Context, subject: Subject, class: Class) -> Result<u32> {
    let counter = failure_counter::lock(tx, &subject.0, class.name()).await?;
    raise(tx, context, subject, class, counter.failures).await
}

async fn raise(tx: &mut Tx, context: &Context, subject: Subject, class: Class, before: i64) -> Result<u32> {
    let failures = before.saturating_add(1);
    let wait_until = match pause(class, failures) {
        Pause::For(0) => 0,
        Pause::For(milliseconds) => context.now.plus(milliseconds).0,
        Pause::Blocked => i64::MAX,
    };
    failure_counter::raise(tx, &subject.0, class.name(), failures, wait_until, context.now.0).await?;
    Ok(u32::try_from(failures).unwrap_or(u32::MAX))
}

/// Whether the count has reached a pause that ends an open log-in: it must start with the password again.
pub(crate) fn ends_log_in(class: Class, failures: u32) -> bool {
    is_long(pause(class, i64::from(failures)))
}

/// What to tell when a count has just brought a long pause.
pub(crate) fn long_pause(context: &Context, class: Class, failures: u32) -> Option<Refusal> {
    let pause = Some(pause(class, i64::from(failures))).filter(|pause| is_long(*pause))?;
    Some(match pause {
        Pause::For(milliseconds) => too_many(context.now, context.now.plus(milliseconds)),
        Pause::Blocked => blocked(class),
    })
}

/// Whether a try of a class would be looked at within a minute. Counts nothing.
///
/// # Errors
/// As [`Portal::admit`].
pub(crate) async fn ask(tx: &mut Tx, context: &Context, subject: Subject, class: Class) -> Result<()> {
    let Some(counter) = failure_counter::get(tx, &subject.0, class.name()).await? else { return Ok(()) };
    if pause(class, counter.failures) == Pause::Blocked {
        return Err(blocked(class).into());
    }
    if is_long(pause(class, counter.failures)) && waits(context.now, class, &counter) {
        return Err(too_many(context.now, Timestamp(counter.wait_until)).into());
    }
    Ok(())
}

/// Whether a pause goes on. One that has longer to go than it ever lasts was begun before the clock was put right, and is over: or else
/// an hour of a wrong clock would shut people out for as long as it was wrong (S-111). The count stays, and closes at its limit.
const fn waits(now: Timestamp, class: Class, counter: &FailureCounter) -> bool {
    let longest = match pause(class, counter.failures) {
        Pause::For(milliseconds) => milliseconds,
        Pause::Blocked => return true,
    };
    now.0 < counter.wait_until && !clock::is_ahead(now.plus(longest), counter.wait_until)
}

const fn blocked(class: Class) -> Refusal {
    match class {
        Class::RecoveryKey => Refusal::RecoveryKeyBlocked,
        Class::Password | Class::Codes => Refusal::Blocked,
    }
}

/// That nothing is looked at, or sent, before a moment.
pub(crate) fn too_many(now: Timestamp, until: Timestamp) -> Refusal {
    let seconds = u32::try_from(seconds(now, until)).unwrap_or(u32::MAX);
    Refusal::TooManyTries { until: shown_end(now, until).moment(), seconds }
}

/// That no text is sent before a moment.
pub(crate) fn too_many_texts(now: Timestamp, until: Timestamp) -> Refusal {
    let seconds = u32::try_from(seconds(now, until)).unwrap_or(u32::MAX);
    Refusal::TooManyTexts { until: shown_end(now, until).moment(), seconds }
}

const fn seconds(now: Timestamp, until: Timestamp) -> i64 {
    (until.0.saturating_sub(now.0) + 999) / Timestamp::SECOND
}

/// Rounded up to the next minute where a clock time is named, so that the time is never too early.
const fn shown_end(now: Timestamp, until: Timestamp) -> Timestamp {
    if seconds(now, until) > 60 { until.plus(Timestamp::MINUTE - 1) } else { until }
}

/// Takes back the count of a try that was right.
pub(crate) async fn forgive(tx: &mut Tx, subject: Subject, class: Class) -> Result<()> {
    Ok(failure_counter::lower_by_one(tx, &subject.0, class.name()).await?)
}

/// Writes a count as it is.
pub(crate) async fn touch(tx: &mut Tx, subject: Subject, class: Class) -> Result<()> {
    Ok(failure_counter::lock(tx, &subject.0, class.name()).await.map(drop)?)
}

/// Forgets the failures of a class.
pub(crate) async fn clear(tx: &mut Tx, subject: Subject, class: Class) -> Result<()> {
    Ok(failure_counter::clear(tx, &subject.0, class.name()).await?)
}

/// Forgets the failures of all classes after a complete log-in: whoever got in by one way has opened the others (product.md 11).
pub(crate) async fn clear_all(tx: &mut Tx, subject: Subject) -> Result<()> {
    for class in Class::ALL {
        clear(tx, subject, class).await?;
    }
    Ok(())
}
