//! The one look at a new token. The form is answered with a way on, and the page behind it takes the token off the screen as it shows it:
//! so the same page works with script and without, and loading it again or coming back is an ordinary page that says that the token is
//! hidden, instead of a form that a browser would send once more.

use super::Token;
use crate::{Context, Fault, Portal, Result, SignedIn, Timestamp, keys::Place};
use model::{Moment, Scope};
use store::{Tx, api_token, api_token::ApiToken, ceremony, ceremony::Ceremony};
use uuid::Uuid;

const PURPOSE: &str = "api_token_made";
/// The page comes right after the form. One that does not come shows nothing later.
const LIFE: i64 = 5 * Timestamp::MINUTE;

/// A token that was just made.
#[derive(Debug)]
pub struct MadeToken {
    pub token: Token,
    pub name: String,
    pub scopes: Vec<Scope>,
    pub ends: Moment,
}

fn made_place(session: Uuid) -> Place {
    Place { column: "ceremony.api_token_made", owner: session }
}

/// Keeps a token sealed until its page comes. One that was made before in this session is hidden from here on.
pub(super) async fn put_on_screen(
    portal: &Portal,
    tx: &mut Tx,
    context: &Context,
    row: &ApiToken,
    session: Uuid,
    token: &Token,
) -> Result<()> {
    let made = Ceremony {
        id: row.id,
        session_id: session,
        account_id: row.account_id,
        purpose: PURPOSE.to_owned(),
        sealed: portal.keys.seal(context, made_place(session), token.expose().as_bytes())?,
        created_at: context.now.0,
        expires_at: context.now.plus(LIFE).0,
    };
    Ok(ceremony::put(tx, &made).await?)
}

impl Portal {
    /// The token that this session has just made, once: of several looks one gets it.
    ///
    /// # Errors
    /// Only when the database or the keys fail.
    pub async fn made_api_token(&self, context: &Context, signed_in: &SignedIn) -> Result<Option<MadeToken>> {
        let session = signed_in.session_id();
        if ceremony::get(&mut self.db.read().await?, session, PURPOSE, context.now.0).await?.is_none() {
            return Ok(None);
        }
        let mut tx = self.db.write().await?;
        let Some(made) = ceremony::take(&mut tx, session, PURPOSE, context.now.0).await? else { return Ok(None) };
        // One that was revoked meanwhile is nothing to copy.
        let row = api_token::by_id(&mut tx, made.id).await?;
        tx.commit().await?;
        let Some(row) = row else { return Ok(None) };
        let text = self.keys.open(made_place(session), &made.sealed)?;
        let token = std::str::from_utf8(&text).ok().and_then(Token::parse);
        Ok(Some(MadeToken {
            token: token.ok_or(Fault::Other("a sealed API token is not one"))?,
            name: row.name,
            scopes: Scope::list(&row.scopes),
            ends: Timestamp(row.expires_at).moment(),
        }))
    }
}
