use super::{
    LONGEST_DAYS, MAX_TOKENS, NOTICE, Token, TokenDraft,
    rules::{checked, days, is_idle, is_live, names},
    shown::put_on_screen,
};
use crate::{
    Context, Portal, Result, SignedIn, Timestamp, Unlocked,
    activity::{self, Event},
    mails::{Mail, TokenMail},
    organization::organization_of,
    session::lock_current,
    two_step::parse_id,
};
use model::{ApiTokenUse, ApiTokenView, ApiTokensView, Refusal, Scope};
use serde_json::json;
use store::{Tx, account::Account, api_token, api_token::ApiToken, organization};
use uuid::Uuid;

/// So many characters are shown of what a program calls itself.
const PROGRAM: usize = 60;

impl Portal {
    /// What the owner sees of the tokens, and what a new one may be.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn api_tokens(&self, context: &Context, signed_in: &SignedIn) -> Result<ApiTokensView> {
        let account = &signed_in.0.account;
        let rows = api_token::of_account(&mut self.db.read().await?, account.id).await?;
        let policy = signed_in.0.policy.as_ref();
        let most = policy.map_or(LONGEST_DAYS, |policy| policy.token_days);
        let limit = policy.filter(|policy| policy.token_days < LONGEST_DAYS);
        Ok(ApiTokensView {
            tokens: rows.iter().map(|row| view(row, context.now)).collect(),
            max: MAX_TOKENS,
            scopes: Scope::open_to(organization_of(account).is_some()),
            days: days(context.now, most),
            limit: limit.map(|policy| (policy.name.clone(), u32::try_from(most).unwrap_or_default())),
        })
    }

    /// Makes a token, and puts it on the screen of this session for [`Portal::made_api_token`]. Nobody can read it again after that: what
    /// is kept is a hash.
    ///
    /// # Errors
    /// [`Refusal::TooManyTokens`]; [`Refusal::Fields`] with everything that is wrong at once; [`Refusal::Conflict`] when the account has
    /// changed its organization meanwhile; [`Refusal::LogInFirst`] when the session ended meanwhile.
    pub async fn create_api_token(
        &self,
        context: &Context,
        unlocked: Unlocked<'_>,
        draft: &TokenDraft,
    ) -> Result<Token> {
        let (session, now) = (unlocked.0.session_id(), context.now);
        let mut tx = self.db.write().await?;
        let (account, most) = lock_with_limit(&mut tx, unlocked.0).await?;
        let others = api_token::of_account(&mut tx, account.id).await?;
        if others.iter().filter(|row| is_live(row, now)).count() >= MAX_TOKENS {
            return Err(Refusal::TooManyTokens { max: MAX_TOKENS }.into());
        }
        let checked = checked(draft, &others, organization_of(&account).is_some(), most, now)
            .map_err(|fields| Refusal::Fields { fields })?;
        let token = Token::generate(context);
        let row = ApiToken {
            id: token.id(),
            account_id: account.id,
            name: checked.name,
            secret_hash: token.hash(),
            scopes: names(&checked.scopes),
            created_at: now.0,
            expires_at: checked.ends.0,
            last_used_at: None,
            last_used_ip: None,
            last_used_agent: None,
            // The mail below says the end of one that lives no longer than that.
            reminded_at: (checked.ends <= now.plus(NOTICE)).then_some(now.0),
        };
        api_token::insert(&mut tx, &row).await?;
        put_on_screen(self, &mut tx, context, &row, session, &token).await?;
        let detail = Some(json!({ "name": row.name, "scopes": row.scopes }));
        activity::record(&mut tx, context, account.id, Some(session), Event::ApiTokenCreated, detail).await?;
        let (name, scopes) = (&*row.name, &*checked.scopes);
        let mail = TokenMail::Created { name, scopes, ends: checked.ends.moment() };
        self.send_mail(&mut tx, context, &account, &Mail::Token(mail)).await?;
        tx.commit().await?;
        Ok(token)
    }

    /// Ends a token: no server takes it from the commit on. Returns what it was called.
    ///
    /// # Errors
    /// [`Refusal::NotFound`] for one that is none of the account's, that has ended, or that is gone already (S-070).
    pub async fn revoke_api_token(&self, context: &Context, unlocked: Unlocked<'_>, id: &str) -> Result<String> {
        let mut tx = self.db.write().await?;
        let account = lock_current(&mut tx, unlocked.0).await?;
        let gone = api_token::delete(&mut tx, account.id, parse_id(id)?).await?;
        let row = gone.filter(|row| is_live(row, context.now)).ok_or(Refusal::NotFound)?;
        let (session, detail) = (Some(unlocked.0.session_id()), json!({ "name": row.name, "scopes": row.scopes }));
        activity::record(&mut tx, context, account.id, session, Event::ApiTokenRevoked, Some(detail)).await?;
        let (name, scopes) = (&*row.name, &*Scope::list(&row.scopes));
        let mail = Mail::Token(TokenMail::Revoked { name, scopes });
        self.send_mail(&mut tx, context, &account, &mail).await?;
        tx.commit().await?;
        Ok(row.name)
    }
}

/// Locks the account, and how many days a token of it may live. The organization comes first, as everywhere: nobody lowers that number
/// between this look and the commit.
async fn lock_with_limit(tx: &mut Tx, signed_in: &SignedIn) -> Result<(Account, i64)> {
    let known = signed_in.0.account.organization_id;
    let policy = match known {
        Some(id) => organization::lock(tx, id).await?,
        None => None,
    };
    let account = lock_current(tx, signed_in).await?;
    if account.organization_id != known {
        return Err(Refusal::Conflict.into());
    }
    Ok((account, policy.map_or(LONGEST_DAYS, |policy| policy.token_days)))
}

/// Lets the tokens of an account live no longer than those of others in the organization that it joins. None ends before its owner was
/// told of it. Both are locked.
pub(crate) async fn limit(tx: &mut Tx, context: &Context, account: Uuid, days: i64) -> Result<()> {
    let (life, notice) = (days * Timestamp::DAY, context.now.plus(NOTICE));
    api_token::limit_of_account(tx, account, life, notice.0).await?;
    Ok(())
}

/// The same for everybody in an organization that has lowered the number. The organization is locked.
pub(crate) async fn limit_all(tx: &mut Tx, context: &Context, organization: Uuid, days: i64) -> Result<()> {
    let (life, notice) = (days * Timestamp::DAY, context.now.plus(NOTICE));
    api_token::limit_of_organization(tx, organization, life, notice.0).await?;
    Ok(())
}

fn view(row: &ApiToken, now: Timestamp) -> ApiTokenView {
    let last_used = row.last_used_at.map(|at| ApiTokenUse {
        at: Timestamp(at).moment(),
        address: row.last_used_ip.clone().unwrap_or_default(),
        program: row.last_used_agent.as_deref().unwrap_or_default().chars().take(PROGRAM).collect(),
    });
    ApiTokenView {
        id: row.id.to_string(),
        name: row.name.clone(),
        scopes: Scope::list(&row.scopes),
        created: Timestamp(row.created_at).moment(),
        ends: Timestamp(row.expires_at).moment(),
        ended: !is_live(row, now),
        last_used,
        idle: is_idle(row, now),
    }
}
