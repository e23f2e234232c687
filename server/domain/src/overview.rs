use crate::{
    Context, Portal, Result, SignedIn, Timestamp,
    authenticator_app::MAX_APPS,
    device, organization,
    recovery_key::{Standing, is_due, on_screen},
    security_key::MAX_KEYS,
    text_message::Phone,
};
use model::{AppMethod, KeyMethod, Moment, RecoveryKeyState, SecurityView, TwoStepView};
use store::{Tx, api_token, authenticator_app, recovery_key as keys, security_key};

/// After so long without a use of its password at the API nobody is warned any more, in milliseconds.
const API_PASSWORD: i64 = 90 * Timestamp::DAY;

impl SignedIn {
    /// When a program last logged in as this account with its password, within the last 90 days, where turning two-step verification on
    /// would end that: not for who is left out of it, or has it.
    #[must_use]
    pub fn api_password(&self, now: Timestamp) -> Option<Moment> {
        let account = &self.0.account;
        let ends = account.two_step_since.is_none() && !organization::is_left_out(account, now);
        let at = account.api_password_at.filter(|at| ends && now.plus(-API_PASSWORD).0 < *at)?;
        Some(Timestamp(at).moment())
    }
}

impl Portal {
    /// What the owner of an account sees of its security. Dates and names, never a secret.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn security_view(&self, context: &Context, signed_in: &SignedIn) -> Result<SecurityView> {
        let mut tx = self.db.read().await?;
        let account = &signed_in.0.account;
        Ok(SecurityView {
            name: account.name.clone(),
            email: account.email.clone(),
            organization: signed_in.0.policy.as_ref().map(|policy| policy.name.clone()),
            password_changed: Timestamp(account.password_changed_at).moment(),
            two_step: self.two_step(&mut tx, context, signed_in).await?,
            api_tokens: u32::try_from(api_token::count_live(&mut tx, account.id, context.now.0).await?)
                .unwrap_or_default(),
            api_password: signed_in.api_password(context.now),
        })
    }

    async fn two_step(&self, tx: &mut Tx, context: &Context, signed_in: &SignedIn) -> Result<TwoStepView> {
        let account = &signed_in.0.account;
        let security_keys = security_key::of_account(tx, account.id).await?;
        let apps = authenticator_app::of_account(tx, account.id).await?;
        let added = security_keys.iter().map(|key| (key.created_at, key.id));
        let phone = Phone::of(self, tx, account.id).await?;
        let added = added.chain(apps.iter().map(|app| (app.created_at, app.id)));
        let added = added.chain(phone.iter().map(|phone| (phone.created_at, phone.id)));
        let newest = added.max_by_key(|(at, _)| *at).map(|(_, id)| id);
        let security_keys = security_keys.into_iter().map(|key| KeyMethod {
            id: key.id.to_string(),
            name: key.name,
            added: Timestamp(key.created_at).moment(),
            last_used: key.last_used_at.map(|at| Timestamp(at).moment()),
            backed_up: key.backup_state,
        });
        let apps = apps.into_iter().map(|app| AppMethod {
            id: app.id.to_string(),
            name: app.name,
            connected: Timestamp(app.created_at).moment(),
            last_used: app.last_used_at.map(|at| Timestamp(at).moment()),
        });
        let others = device::others(self, tx, context, signed_in).await?;
        let shown = on_screen(tx, context, signed_in.session_id()).await?.map(|(_, standing)| standing);
        let recovery_key = self.recovery_key_state(tx, context, signed_in, shown).await?;
        Ok(TwoStepView {
            on_since: account.two_step_since.map(|at| Timestamp(at).moment()),
            keys: security_keys.collect(),
            keys_available: self.relying_party.is_some(),
            max_keys: MAX_KEYS,
            apps: apps.collect(),
            max_apps: MAX_APPS,
            phone: phone.map(|phone| phone.view()),
            newest: newest.map(|id| id.to_string()),
            recovery_key,
            new_recovery_key: matches!(shown, Some(Standing::Waiting { .. })),
            by_recovery_key: signed_in.is_by_recovery_key(),
            unlocked_until: signed_in.unlocked_until(context.now).map(Timestamp::moment),
            other_devices: others,
            unlock_needs: self.unlock_needs(tx, context, signed_in).await?,
            disabling: organization::disabling(signed_in.0.policy.as_ref(), account, context.now),
        })
    }

    async fn recovery_key_state(
        &self,
        tx: &mut Tx,
        context: &Context,
        signed_in: &SignedIn,
        shown: Option<Standing>,
    ) -> Result<RecoveryKeyState> {
        let Some(key) = keys::active(tx, signed_in.account_id()).await? else { return Ok(RecoveryKeyState::None) };
        let created = Timestamp(key.created_at).moment();
        Ok(match key.saved_at {
            Some(saved) => RecoveryKeyState::Saved {
                created,
                saved: Timestamp(saved).moment(),
                confirmed: key.confirmed_at.map(|at| Timestamp(at).moment()),
                check_up: is_due(&key, context.now),
            },
            None => RecoveryKeyState::NotSaved { created, on_screen: shown == Some(Standing::Active) },
        })
    }
}
