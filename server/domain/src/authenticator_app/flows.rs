use super::rules::{generator, matching_step};
use crate::{Context, Portal, Result, keys::Place};
use model::Code;
use store::{Tx, authenticator_app};
use uuid::Uuid;

/// What an account's apps say to a code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Answer {
    Accepted {
        app: Uuid,
    },
    /// The code of a step that was taken before, or of one before that.
    Reused,
    Wrong,
}

pub(crate) const fn secret_place(account: Uuid) -> Place {
    Place { column: "authenticator_app.sealed_secret", owner: account }
}

/// Checks a code against all apps of an account, and spends its step in the statement that accepts it. Every app is looked at, so that
/// the time does not tell which one it was.
pub(crate) async fn answer(
    portal: &Portal,
    tx: &mut Tx,
    context: &Context,
    account: Uuid,
    code: &Code,
) -> Result<Answer> {
    let mut matching = Vec::new();
    for app in authenticator_app::of_account(tx, account).await? {
        let secret = portal.keys.open(secret_place(account), &app.sealed_secret)?;
        let totp = generator(&secret, &portal.rules.service, "-")?;
        let step = matching_step(&totp, code, context.now, portal.rules.previous_codes);
        matching.extend(step.map(|step| (app.id, step)));
    }
    for (app, step) in &matching {
        if authenticator_app::accept_step(tx, *app, *step, context.now.0).await? {
            return Ok(Answer::Accepted { app: *app });
        }
    }
    Ok(if matching.is_empty() { Answer::Wrong } else { Answer::Reused })
}
