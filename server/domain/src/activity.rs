use crate::{Context, Result};
use serde_json::{Value, json};
use store::Tx;
use uuid::Uuid;

/// What can happen to an account, in the words of the log of security events. Stable: rows keep them for good.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Event {
    SignedUp,
    EmailVerified,
    LoggedIn,
    LoggedOut,
    PasswordAccepted,
    PasswordRefused,
    CodeRefused,
    CodeReused,
    SettingsUnlocked,
    TwoStepEnabled,
    AuthenticatorAppAdded,
    RecoveryKeyCreated,
    RecoveryKeySaved,
}

impl Event {
    const fn kind(self) -> &'static str {
        match self {
            Self::SignedUp => "signed_up",
            Self::EmailVerified => "email_verified",
            Self::LoggedIn => "logged_in",
            Self::LoggedOut => "logged_out",
            Self::PasswordAccepted => "password_accepted",
            Self::PasswordRefused => "password_refused",
            Self::CodeRefused => "code_refused",
            Self::CodeReused => "code_reused",
            Self::SettingsUnlocked => "settings_unlocked",
            Self::TwoStepEnabled => "two_step_enabled",
            Self::AuthenticatorAppAdded => "authenticator_app_added",
            Self::RecoveryKeyCreated => "recovery_key_created",
            Self::RecoveryKeySaved => "recovery_key_saved",
        }
    }
}

/// Writes one event in the transaction of the change it tells of.
pub(crate) async fn record(
    tx: &mut Tx,
    context: &Context,
    account: Uuid,
    session: Option<Uuid>,
    event: Event,
    detail: Option<Value>,
) -> Result<()> {
    let row = store::activity::Activity {
        id: context.id(),
        account_id: account,
        at: context.now.0,
        kind: event.kind().to_owned(),
        session_id: session,
        ip: context.device.ip.clone(),
        user_agent: context.device.user_agent.clone(),
        detail: detail.unwrap_or_else(|| json!({})).to_string(),
    };
    store::activity::insert(tx, &row).await?;
    tracing::info!(account = %account, event = event.kind(), "activity");
    Ok(())
}
