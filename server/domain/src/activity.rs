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
    TwoStepDisabled,
    AuthenticatorAppAdded,
    AuthenticatorAppRenamed,
    AuthenticatorAppReplaced,
    AuthenticatorAppRemoved,
    SecurityKeyAdded,
    SecurityKeyRenamed,
    SecurityKeyRemoved,
    SecurityKeyRefused,
    SecurityKeyMayBeCopied,
    RecoveryKeyCreated,
    RecoveryKeySaved,
    RecoveryKeyUsed,
    RecoveryKeyRefused,
    RecoveryKeyCheckedUp,
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
            Self::TwoStepDisabled => "two_step_disabled",
            Self::AuthenticatorAppAdded => "authenticator_app_added",
            Self::AuthenticatorAppRenamed => "authenticator_app_renamed",
            Self::AuthenticatorAppReplaced => "authenticator_app_replaced",
            Self::AuthenticatorAppRemoved => "authenticator_app_removed",
            Self::SecurityKeyAdded => "security_key_added",
            Self::SecurityKeyRenamed => "security_key_renamed",
            Self::SecurityKeyRemoved => "security_key_removed",
            Self::SecurityKeyRefused => "security_key_refused",
            Self::SecurityKeyMayBeCopied => "security_key_may_be_copied",
            Self::RecoveryKeyCreated => "recovery_key_created",
            Self::RecoveryKeySaved => "recovery_key_saved",
            Self::RecoveryKeyUsed => "recovery_key_used",
            Self::RecoveryKeyRefused => "recovery_key_refused",
            Self::RecoveryKeyCheckedUp => "recovery_key_checked_up",
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

/// How many sessions ended when two-step verification was last turned on; none when that is far back.
pub(crate) async fn ended_by_enabling(tx: &mut Tx, account: Uuid) -> Result<u32> {
    const RECENT: i64 = 20;
    let recent = store::activity::of_account(tx, account, RECENT).await?;
    let enabled = recent.into_iter().find(|row| row.kind == Event::TwoStepEnabled.kind());
    let detail = enabled.and_then(|row| serde_json::from_str::<Value>(&row.detail).ok());
    let ended = detail.and_then(|detail| detail.get("sessions_ended").and_then(Value::as_u64));
    Ok(ended.and_then(|ended| u32::try_from(ended).ok()).unwrap_or_default())
}

#[cfg(test)]
mod tests;
