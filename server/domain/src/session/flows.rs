use super::{EnrolOnly, Facts, Pending, SessionToken, SignedIn, Visitor};
use crate::{Context, Error, Fault, Portal, Result, Timestamp, activity, activity::Event, clock, device, organization};
use serde_json::json;
use store::{Tx, account::Account, session, session::Session};
use uuid::Uuid;

pub(crate) const PENDING: &str = "pending";
pub(crate) const ENROL_ONLY: &str = "enrol_only";
pub(crate) const FULL: &str = "full";

/// A session is noted as seen at most this often, so that reading pages does not mean writing rows.
const TOUCH_EVERY: i64 = Timestamp::MINUTE;

impl Portal {
    /// Who stands behind a cookie. An unknown, ended, idle or outdated token is nobody.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn visitor(&self, context: &Context, token: Option<&SessionToken>) -> Result<Visitor> {
        let Some(token) = token else { return Ok(Visitor::Anonymous) };
        let mut tx = self.db.read().await?;
        let Some(row) = session::by_token_hash(&mut tx, &token.hash()).await? else {
            return Ok(Visitor::Anonymous);
        };
        let Some(account) = store::account::by_id(&mut tx, row.account_id).await? else {
            return Ok(Visitor::Anonymous);
        };
        if !self.is_live(context.now, &row, &account) {
            return Ok(Visitor::Anonymous);
        }
        let policy = organization::policy_of(&mut tx, &account).await?;
        let began = Timestamp(row.created_at);
        let standing = organization::standing_of(self, &mut tx, context, policy.as_ref(), &account, began).await?;
        drop(tx);
        if context.now.0 - row.last_seen_at >= TOUCH_EVERY {
            let mut tx = self.db.write().await?;
            session::touch(&mut tx, row.id, context.now.0).await?;
            tx.commit().await?;
        }
        let stage = row.stage.clone();
        let facts = Facts { session: row, account, policy, standing };
        match stage.as_str() {
            PENDING => Ok(Visitor::Pending(Pending(facts))),
            ENROL_ONLY | FULL if standing.holds_up() => Ok(Visitor::EnrolOnly(EnrolOnly(facts))),
            ENROL_ONLY => self.let_in(context, facts).await,
            FULL => Ok(Visitor::SignedIn(SignedIn(facts))),
            _ => Err(Error::Fault(Fault::Other("a session row has an unknown stage"))),
        }
    }

    /// Nothing holds the session up any more: it is a full one from here on.
    async fn let_in(&self, context: &Context, mut facts: Facts) -> Result<Visitor> {
        let mut tx = self.db.write().await?;
        enter(&mut tx, context, &facts.session).await?;
        tx.commit().await?;
        FULL.clone_into(&mut facts.session.stage);
        Ok(Visitor::SignedIn(SignedIn(facts)))
    }

    pub(crate) fn is_live(&self, now: Timestamp, row: &Session, account: &Account) -> bool {
        let until = row.expires_at.min(row.last_seen_at.saturating_add(self.rules.idle));
        // One that was seen later than now was so before the clock was set back, and would live longer than its limits (S-110).
        row.epoch == account.epoch && now.0 < until && !clock::is_ahead(now, row.last_seen_at)
    }

    /// Ends the session behind a token. Nothing happens when there is none. How many others of the account go on.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn log_out(&self, context: &Context, token: Option<&SessionToken>) -> Result<u32> {
        let Some(token) = token else { return Ok(0) };
        let mut others = 0;
        let mut tx = self.db.write().await?;
        if let Some(row) = session::by_token_hash(&mut tx, &token.hash()).await?
            && session::delete(&mut tx, row.id).await?
        {
            activity::record(&mut tx, context, row.account_id, Some(row.id), Event::LoggedOut, None).await?;
            // An open log-in is nobody's device yet, and its browser may not know what the account has.
            if row.stage == FULL {
                others = device::count(self, &mut tx, context, row.account_id, None).await?;
            }
        }
        tx.commit().await?;
        Ok(others)
    }
}

/// Makes a session that had to set up a method a full one: from here on it is a log-in. Nothing happens to one that is full.
pub(crate) async fn enter(tx: &mut Tx, context: &Context, row: &Session) -> Result<()> {
    if !session::enter(tx, row.id).await? {
        return Ok(());
    }
    store::account::mark_log_in(tx, row.account_id, context.now.0).await?;
    let detail = row.method.as_ref().map(|method| json!({ "method": method }));
    activity::record(tx, context, row.account_id, Some(row.id), Event::LoggedIn, detail).await
}

/// The method that opened a session.
#[derive(Debug, Clone, Copy)]
pub(crate) struct OpenedWith {
    pub method: &'static str,
    /// Its row, where removing it ends what was opened with it.
    pub method_id: Option<Uuid>,
}

/// What a log-in has from the session of the same browser that it goes on from, or replaces.
#[derive(Debug, Clone, Default)]
pub(crate) struct Brought {
    /// The page to go to.
    pub next: Option<String>,
    pub device_name: Option<String>,
    pub device_since: Option<i64>,
    /// Since when the browser has been at a log-in that it did not finish.
    pub began_at: Option<i64>,
}

impl Brought {
    pub(crate) fn from(row: &Session) -> Self {
        Self {
            next: row.next.clone(),
            device_name: row.device_name.clone(),
            device_since: Some(row.device_since),
            // Trying again makes no new log-in of it, or the owner would never hear of one that goes on and on.
            began_at: Some(row.began_at).filter(|_| row.stage == PENDING && row.told_at.is_none()),
        }
    }
}

/// What a session begins with.
pub(crate) struct Beginning {
    pub stage: &'static str,
    pub expires_at: i64,
    pub password_at: i64,
    pub second_step_at: Option<i64>,
    pub must_save_key: bool,
    pub method: Option<OpenedWith>,
    pub brought: Brought,
}

/// Writes a session row with a new token.
pub(crate) async fn new_session(
    tx: &mut Tx,
    context: &Context,
    account: &Account,
    beginning: Beginning,
) -> Result<(Session, SessionToken)> {
    let token = SessionToken::generate(context);
    let row = Session {
        id: context.id(),
        token_hash: token.hash(),
        account_id: account.id,
        stage: beginning.stage.to_owned(),
        epoch: account.epoch,
        created_at: context.now.0,
        last_seen_at: context.now.0,
        expires_at: beginning.expires_at,
        password_at: beginning.password_at,
        second_step_at: beginning.second_step_at,
        unlocked_until: None,
        must_save_key: beginning.must_save_key,
        method: beginning.method.map(|with| with.method.to_owned()),
        method_id: beginning.method.and_then(|with| with.method_id),
        user_agent: context.device.user_agent.clone(),
        ip: context.device.ip.clone(),
        next: beginning.brought.next,
        device_name: beginning.brought.device_name,
        device_since: beginning.brought.device_since.unwrap_or(context.now.0),
        began_at: beginning.brought.began_at.unwrap_or(context.now.0),
        told_at: None,
    };
    session::insert(tx, &row).await?;
    Ok((row, token))
}
