use crate::{Portal, Result, SignedIn, session::lock_current};
use store::account::{self, Account};
use words::Language;

/// The language of an account's pages and mails. A tag that this version does not know reads as English.
pub(crate) fn language(account: &Account) -> Language {
    Language::of_tag(&account.language).unwrap_or_default()
}

impl Portal {
    /// Sets the language of the account's pages and mails. Nobody is told: it opens nothing and closes nothing.
    ///
    /// # Errors
    /// [`Refusal::LogInFirst`](model::Refusal::LogInFirst) when this session was ended meanwhile.
    pub async fn set_language(&self, signed_in: &SignedIn, language: Language) -> Result<()> {
        let mut tx = self.db.write().await?;
        let account = lock_current(&mut tx, signed_in).await?;
        account::set_language(&mut tx, account.id, language.tag()).await?;
        tx.commit().await?;
        Ok(())
    }
}
