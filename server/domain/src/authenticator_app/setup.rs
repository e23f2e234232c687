use super::{METHOD, SetupSheet, flows::secret_place, open_setup::Purpose, rules::place};
use crate::{
    Context, Enrolling, Error, Issued, MayEnrol, Portal, Result,
    account::language,
    activity::Event,
    organization::refuse_disallowed,
    session::lock_facts,
    two_step::{self, Added, name_key},
};
use model::{Code, Field, Refusal, Way};
use store::{Tx, authenticator_app, authenticator_app::AuthenticatorApp, ceremony};
use uuid::Uuid;

impl Portal {
    /// Opens a set-up in this session, or goes on with the one that is open: its secret stays the same.
    ///
    /// # Errors
    /// [`Refusal::TooManyApps`], [`Refusal::MethodNotAllowed`], [`Refusal::LogInFirst`] when the session ended meanwhile.
    pub async fn start_app_setup<'a>(&self, context: &Context, may: impl Into<MayEnrol<'a>>) -> Result<()> {
        let facts = may.into().0;
        let mut tx = self.db.write().await?;
        let account = lock_facts(&mut tx, facts).await?;
        refuse_disallowed(&mut tx, &account, Way::AuthenticatorApp).await?;
        place(language(&account), &authenticator_app::of_account(&mut tx, account.id).await?)?;
        if self.open_setup(&mut tx, context, facts, Purpose::Addition).await?.is_none() {
            self.put_setup(&mut tx, context, facts, None).await?;
        }
        tx.commit().await?;
        Ok(())
    }

    /// Begins the open set-up again with a new secret; the old one never confirms.
    ///
    /// # Errors
    /// [`Refusal::SetupExpired`] when none is open.
    pub async fn restart_app_setup<'a>(&self, context: &Context, who: impl Into<Enrolling<'a>>) -> Result<()> {
        let facts = who.into().0;
        let mut tx = self.db.write().await?;
        lock_facts(&mut tx, facts).await?;
        let open = self.open_setup(&mut tx, context, facts, Purpose::Addition).await?;
        open.ok_or(Refusal::SetupExpired)?;
        self.put_setup(&mut tx, context, facts, None).await?;
        tx.commit().await?;
        Ok(())
    }

    /// The sheet of the open set-up, the same at every look for 30 minutes. Nothing when none is open.
    ///
    /// # Errors
    /// Only when the database or the keys fail.
    pub async fn app_setup_sheet<'a>(
        &self,
        context: &Context,
        who: impl Into<Enrolling<'a>>,
    ) -> Result<Option<SetupSheet>> {
        let facts = who.into().0;
        let open = self.open_setup(&mut self.db.read().await?, context, facts, Purpose::Addition).await?;
        open.map(|open| self.sheet(facts, &open.secret)).transpose()
    }

    /// Connects the app of the open set-up with a code from it, under the first free of the usual names. The first method turns
    /// two-step verification on: the recovery key is made, and every other session and open log-in of the account ends, all in one
    /// transaction.
    ///
    /// # Errors
    /// [`Refusal::WrongCode`], [`Refusal::ClockOff`], [`Refusal::SetupExpired`], [`Refusal::TooManyApps`],
    /// [`Refusal::MethodNotAllowed`], [`Refusal::Fields`]; the set-up stays as it is.
    pub async fn connect_app<'a>(
        &self,
        context: &Context,
        who: impl Into<Enrolling<'a>>,
        code: &str,
    ) -> Result<Issued> {
        let facts = who.into().0;
        let code = Code::parse(code).map_err(|p| Error::field(Field::Code, p))?;
        let mut tx = self.db.write().await?;
        let before = lock_facts(&mut tx, facts).await?;
        refuse_disallowed(&mut tx, &before, Way::AuthenticatorApp).await?;
        let open = self.open_setup(&mut tx, context, facts, Purpose::Addition).await?;
        let open = open.ok_or(Refusal::SetupExpired)?;
        let step = self.proved(context, &open.secret, &code)?;
        let name = place(language(&before), &authenticator_app::of_account(&mut tx, before.id).await?)?;
        let id = self.add_app(&mut tx, context, before.id, &name, &open.secret, step).await?;
        ceremony::delete(&mut tx, facts.session_id(), Purpose::Addition.name()).await?;
        let added = Added { method: METHOD, method_id: Some(id), name: &name, event: Event::AuthenticatorAppAdded };
        let issued = two_step::add(self, &mut tx, context, facts, &before, &added).await?;
        tx.commit().await?;
        Ok(issued)
    }

    /// Writes an app that was proved with the code of a step. Its number.
    pub(super) async fn add_app(
        &self,
        tx: &mut Tx,
        context: &Context,
        account: Uuid,
        name: &str,
        secret: &[u8],
        step: i64,
    ) -> Result<Uuid> {
        let row = AuthenticatorApp {
            id: context.id(),
            account_id: account,
            name: name.to_owned(),
            name_key: name_key(name),
            sealed_secret: self.keys.seal(context, secret_place(account), secret)?,
            // The code that connected the app is used up with it.
            last_step: step,
            created_at: context.now.0,
            last_used_at: None,
        };
        authenticator_app::insert(tx, &row).await?;
        Ok(row.id)
    }
}
