use super::{NOTICE, rules::is_live};
use crate::{
    Device, Portal, Result, Timestamp,
    mails::{Mail, TokenMail},
};
use model::Scope;
use store::{account, api_token};

/// So many mails are written at one call at most.
const REMINDERS: i64 = 100;

impl Portal {
    /// Writes a mail to everybody who has a token that ends within seven days, once for each token. How many; a full hundred means that
    /// there may be more.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn remind_of_api_tokens(&self) -> Result<u64> {
        let context = self.context(Device::default());
        let (now, until) = (context.now.0, context.now.plus(NOTICE).0);
        let ending = api_token::to_remind_of(&mut self.db.read().await?, now, until, REMINDERS).await?;
        let mut written = 0;
        for token in ending {
            let mut tx = self.db.write().await?;
            let Some(account) = account::lock(&mut tx, token.account_id).await? else { continue };
            // It may have been revoked meanwhile, or another server was faster.
            let Some(row) = api_token::by_id(&mut tx, token.id).await?.filter(|row| is_live(row, context.now)) else {
                continue;
            };
            if api_token::note_reminder(&mut tx, row.id, now).await? {
                let (name, scopes) = (&*row.name, &*Scope::list(&row.scopes));
                let last_used = row.last_used_at.map(|at| Timestamp(at).moment());
                let ends = Timestamp(row.expires_at).moment();
                let mail = TokenMail::Ending { name, scopes, ends, last_used };
                self.send_mail(&mut tx, &context, &account, &Mail::Token(mail)).await?;
                written += 1;
            }
            tx.commit().await?;
        }
        Ok(written)
    }
}
