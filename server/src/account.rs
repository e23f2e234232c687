//! What the operator does for the owner of an account: the way back in when nobody else can help.

use crate::cli::{Account, Sessions};
use domain::{Device, Error, Portal};
use model::{Field, Refusal};

type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

/// Does it, and prints what was done.
///
/// # Errors
/// A sentence that says why it was not done.
#[expect(clippy::print_stdout, reason = "the answer of a command")]
pub async fn run(portal: &Portal, what: &Account) -> Outcome<()> {
    println!("{}", answer(portal, what).await?);
    Ok(())
}

async fn answer(portal: &Portal, what: &Account) -> Outcome<String> {
    let context = portal.context(Device::new("", "nightlatch account"));
    Ok(match what {
        Account::ResetTwoStep { email, reason } => {
            let gone = portal.reset_two_step_by_operator(&context, email, reason).await.map_err(said)?;
            let gone = if gone.is_empty() { "what shut it out".to_owned() } else { gone.join(", ") };
            format!(
                "Two-step verification of {email} is off, and everybody is logged out. Forgotten: {gone}. The password alone opens the \
                 account until its owner sets it up again."
            )
        }
        Account::Unblock { email, reason } => {
            portal.unblock_by_operator(&context, email, reason).await.map_err(said)?;
            format!(
                "All wrong passwords, codes and recovery keys of {email} are forgotten. Nothing is paused or closed."
            )
        }
        Account::Sessions(Sessions::End { email, tokens, reason }) => {
            let ended = portal.end_sessions_by_operator(&context, email, *tokens, reason).await.map_err(said)?;
            let (sessions, revoked) = ended;
            let revoked = tokens.then(|| format!(" API tokens revoked: {revoked}.")).unwrap_or_default();
            format!("Devices of {email} logged out: {sessions}.{revoked}")
        }
        Account::Delete { email, yes: false, .. } => {
            return Err(format!(
                "This removes {email} for good, with all methods, sessions, API tokens and the log. Nothing was removed yet: add --yes if \
                 that is what you want."
            )
            .into());
        }
        Account::Delete { email, yes: true, reason } => {
            let gone = portal.delete_account_by_operator(&context, email, reason).await.map_err(said)?;
            format!("{email} is deleted. Devices logged out: {}. API tokens: {}.", gone.sessions, gone.tokens)
        }
    })
}

/// Why something was not done, for an operator.
fn said(error: Error) -> Box<dyn std::error::Error> {
    let Error::Refused(refusal) = error else { return error.into() };
    let sentence = match &refusal {
        Refusal::NotFound => "There is no account with that address.",
        Refusal::Conflict => {
            "Two-step verification of that account is off, and nothing shuts it out: there is nothing to reset."
        }
        Refusal::Fields { fields } => match fields.first().map(|field| field.field) {
            Some(Field::Reason) => "The reason is too long, or has characters that no text has.",
            _ => "That is no email address: it should look like name@example.org.",
        },
        Refusal::LastAdmin => {
            "That is the only admin of an organization with other members. Make one of them an admin first: nightlatch organization \
             make-admin."
        }
        Refusal::Busy => "The database is busy. Nothing was changed. Try again.",
        _ => return format!("it was refused ({})", refusal.code()).into(),
    };
    sentence.into()
}

#[cfg(test)]
mod tests {
    use super::answer;
    use crate::{
        cli::{Account, Sessions},
        organization::testing::{mails, portal},
    };
    use domain::{Device, LogIn, NewAccount, Portal, Visitor};
    use store::testing::{TestDb, databases};

    const MARIA: &str = "maria@example.org";
    const PASSWORD: &str = "seven silent rivers";

    async fn with_maria(test: &TestDb) -> Portal {
        let portal = portal(test);
        let input = NewAccount { email: MARIA.into(), name: "Maria".into(), password: PASSWORD.into() };
        portal.create_account(&portal.context(Device::default()), &input).await.unwrap();
        portal
    }

    async fn does(portal: &Portal, what: Account) -> String {
        answer(portal, &what).await.unwrap_or_else(|error| format!("not done: {error}"))
    }

    fn reset(email: &str) -> Account {
        Account::ResetTwoStep { email: email.to_owned(), reason: "lost everything".to_owned() }
    }

    fn unblock(email: &str) -> Account {
        Account::Unblock { email: email.to_owned(), reason: String::new() }
    }

    fn end(email: &str, tokens: bool) -> Account {
        Account::Sessions(Sessions::End { email: email.to_owned(), tokens, reason: String::new() })
    }

    async fn log_in(portal: &Portal, password: &str) -> domain::Result<domain::Issued> {
        let input = LogIn { email: MARIA.into(), password: password.into(), next: String::new() };
        portal.log_in(&portal.context(Device::default()), input, None).await
    }

    #[tokio::test]
    async fn an_operator_ends_sessions_and_forgets_failures() {
        for test in databases().await {
            let portal = with_maria(&test).await;
            let context = portal.context(Device::default());
            let token = log_in(&portal, PASSWORD).await.unwrap().token;
            assert_eq!(
                does(&portal, end("Maria@Example.org", false)).await,
                "Devices of Maria@Example.org logged out: 1."
            );
            let visitor = portal.visitor(&context, Some(&token)).await.unwrap();
            assert!(matches!(visitor, Visitor::Anonymous), "at the next request, on {}", test.name);
            let mail = mails(&portal).await.remove(0);
            assert!(mail.contains("logged out 1 device of your account.") && !mail.contains("Reason"), "{mail}");
            assert!(does(&portal, end(MARIA, true)).await.ends_with("logged out: 0. API tokens revoked: 0."));

            for _ in 0..10 {
                log_in(&portal, "not her password").await.unwrap_err();
            }
            assert!(log_in(&portal, PASSWORD).await.is_err(), "paused");
            assert!(does(&portal, unblock(MARIA)).await.contains("are forgotten"), "on {}", test.name);
            log_in(&portal, PASSWORD).await.unwrap();
            let mails = mails(&portal).await;
            assert!(mails.iter().any(|mail| mail.contains("opened what was closed or paused")), "{mails:?}");
        }
    }

    #[tokio::test]
    async fn an_account_is_deleted_only_when_that_is_really_meant() {
        for test in databases().await {
            let portal = with_maria(&test).await;
            let context = portal.context(Device::default());
            let token = log_in(&portal, PASSWORD).await.unwrap().token;
            let delete = |yes| Account::Delete { email: MARIA.into(), yes, reason: "has left".into() };
            let said = does(&portal, delete(false)).await;
            assert!(said.contains("Nothing was removed yet") && log_in(&portal, PASSWORD).await.is_ok(), "{said}");
            assert_eq!(
                does(&portal, delete(true)).await,
                "maria@example.org is deleted. Devices logged out: 2. API tokens: 0."
            );
            let visitor = portal.visitor(&context, Some(&token)).await.unwrap();
            assert!(
                matches!(visitor, Visitor::Anonymous) && log_in(&portal, PASSWORD).await.is_err(),
                "on {}",
                test.name
            );
            let mail = mails(&portal).await.remove(0);
            assert!(mail.contains("deleted your account (maria@example.org)") && mail.contains("has left"), "{mail}");
            assert!(does(&portal, delete(true)).await.contains("no account with that address"));
        }
    }

    #[tokio::test]
    async fn what_cannot_be_done_is_said_and_changes_nothing() {
        for test in databases().await {
            let portal = with_maria(&test).await;
            assert!(does(&portal, reset(MARIA)).await.contains("there is nothing to reset"), "{}", test.name);
            for (what, why) in [
                (reset("nobody@example.org"), "no account with that address"),
                (unblock("nobody@example.org"), "no account with that address"),
                (end("nobody@example.org", true), "no account with that address"),
                (unblock("nobody"), "no email address"),
                (Account::Unblock { email: MARIA.into(), reason: "x".repeat(2_000) }, "reason is too long"),
            ] {
                let said = does(&portal, what.clone()).await;
                assert!(said.starts_with("not done: ") && said.contains(why), "{what:?}: {said}");
            }
            assert!(mails(&portal).await.is_empty(), "on {}", test.name);
        }
    }
}
