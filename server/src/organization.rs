//! What the operator does with organizations.

use crate::cli::Organization;
use domain::{Device, Error, Founded, Portal};
use model::{Field, PolicyView, Refusal, Role, Way};
use words::Language;

type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

/// Does it, and prints what was done.
///
/// # Errors
/// A sentence that says why it was not done.
#[expect(clippy::print_stdout, reason = "the answer of a command")]
pub async fn run(portal: &Portal, what: &Organization) -> Outcome<()> {
    println!("{}", answer(portal, what).await?);
    Ok(())
}

async fn answer(portal: &Portal, what: &Organization) -> Outcome<String> {
    let context = portal.context(Device::new("", "nightlatch organization"));
    Ok(match what {
        Organization::Create { name, admin } => {
            let id = portal.create_organization(&context, name, admin.as_deref()).await.map_err(said)?;
            let invited = admin.as_ref().map(|email| format!(" An invitation as an admin is on its way to {email}."));
            format!("Made {name}, {id}.{}", invited.unwrap_or_default())
        }
        Organization::SetupLink { email } => {
            let link = portal.send_set_up_link(&context, email).await.map_err(said)?;
            format!("Sent to {email}. It works once, within 7 days, for whoever has it:\n\n  {link}\n")
        }
        Organization::List => list(&portal.organizations(&context).await.map_err(said)?),
        Organization::Invite { organization, email, admin } => {
            let role = if *admin { Role::Admin } else { Role::Member };
            let name = portal.invite_by_operator(&context, organization, email, role).await.map_err(said)?;
            format!("An invitation to join {name} is on its way to {email}.")
        }
        Organization::MakeAdmin { email } => {
            let name = portal.make_admin(&context, email).await.map_err(said)?;
            format!("{email} is an admin of {name}.")
        }
    })
}

/// Why something was not done, for an operator.
fn said(error: Error) -> Box<dyn std::error::Error> {
    let Error::Refused(refusal) = error else { return error.into() };
    let sentence = match &refusal {
        Refusal::NotFound => {
            "There is no such organization, or no account with that address in one: see `nightlatch organization list`."
        }
        Refusal::Conflict => "Several organizations have that name. Give the id: see `nightlatch organization list`.",
        Refusal::AlreadyMember => "That address belongs to a member of this organization already.",
        Refusal::TooManyTries { .. } => "That address was invited less than half a minute ago. Wait a little.",
        Refusal::TooManyInvitations { .. } => "Too many invitations of this organization are open.",
        Refusal::Fields { fields } => match fields.first().map(|field| field.field) {
            Some(Field::Email) => "That is no email address: it should look like name@example.org.",
            _ => "An organization needs a name of 1 to 100 characters, in one line.",
        },
        Refusal::Busy => "The database is busy. Nothing was changed. Try again.",
        _ => return format!("it was refused ({})", refusal.code()).into(),
    };
    sentence.into()
}

fn list(all: &[Founded]) -> String {
    if all.is_empty() {
        return "There is no organization. Make one: nightlatch organization create NAME".to_owned();
    }
    all.iter().map(in_words).collect::<Vec<_>>().join("\n\n")
}

fn in_words(one: &Founded) -> String {
    let count = |number: i64, what: &str| format!("{number} {what}{}", if number == 1 { "" } else { "s" });
    format!(
        "{id}  {name}\n  {members}, {admins}\n  two-step verification: {policy}",
        id = one.id,
        name = one.policy.organization,
        members = count(one.members, "member"),
        admins = count(i64::try_from(one.admins).unwrap_or(i64::MAX), "admin"),
        policy = policy(&one.policy),
    )
}

fn policy(policy: &PolicyView) -> String {
    let Some(from) = &policy.required_from else { return "optional".to_owned() };
    let mut words = vec![format!("required from {} on", words::day(Language::English, from))];
    if policy.delays > 0 {
        words.push(format!("can be put off {} times by 7 days", policy.delays));
    }
    let name = |way| match way {
        Way::SecurityKey => "security key",
        Way::AuthenticatorApp => "authenticator app",
        Way::TextMessage => "text message",
    };
    let ways = policy.allowed.list();
    if ways.len() < Way::ALL.len() {
        words.push(format!("only by {}", ways.into_iter().map(name).collect::<Vec<_>>().join(" or ")));
    }
    if policy.may_disable {
        words.push("members may turn it off".to_owned());
    }
    words.join("; ")
}

/// A portal of its own for the tests of commands.
#[cfg(test)]
pub mod testing {
    use domain::{Hasher, HasherSettings, Keys, LetterKind, Portal, Rules, SystemClock, SystemEntropy};
    use std::sync::Arc;
    use store::testing::TestDb;

    pub fn portal(test: &TestDb) -> Portal {
        let cheap = HasherSettings { memory_kib: 8, iterations: 1, lanes: 1, concurrency: 2, queue: 1000 };
        let (keys, hasher) = (Keys::derive(1, &[7; 32]), Hasher::new(&cheap).unwrap());
        Portal::new(test.db.clone(), keys, Rules::default(), hasher, Arc::new(SystemClock), Arc::new(SystemEntropy))
    }

    /// The texts of the mails since the last look.
    pub async fn mails(portal: &Portal) -> Vec<String> {
        let letters = portal.claim_letters(LetterKind::Email, 10).await.unwrap();
        for letter in &letters {
            portal.settle_letter(letter, Ok(())).await.unwrap();
        }
        letters.into_iter().map(|letter| letter.body).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::{
        answer, policy,
        testing::{mails, portal},
    };
    use crate::cli::Organization;
    use domain::{Device, NewAccount, Portal};
    use model::{AllowedWays, Moment, PolicyView};
    use store::testing::databases;

    const ANA: &str = "ana@example.org";

    async fn does(portal: &Portal, what: Organization) -> String {
        answer(portal, &what).await.unwrap_or_else(|error| format!("not done: {error}"))
    }

    #[tokio::test]
    async fn an_operator_makes_organizations_and_lets_people_in() {
        for test in databases().await {
            let (portal, name) = (portal(&test), "Example Ltd".to_owned());
            assert!(does(&portal, Organization::List).await.starts_with("There is no organization."));
            let create = Organization::Create { name: name.clone(), admin: Some(ANA.to_owned()) };
            let made = does(&portal, create).await;
            assert!(made.starts_with("Made Example Ltd, ") && made.contains(ANA), "{made}");
            let mail = mails(&portal).await.remove(0);
            assert!(mail.contains("invites you to join Example Ltd") && mail.contains("as an admin"), "{mail}");
            let listed = does(&portal, Organization::List).await;
            assert!(listed.contains("0 members, 0 admins") && listed.contains("optional"), "{listed}");

            let invite = |organization: &str, email: &str| Organization::Invite {
                organization: organization.to_owned(),
                email: email.to_owned(),
                admin: false,
            };
            assert!(does(&portal, invite("Example Ltd", "joao@example.org")).await.contains("on its way"));
            assert!(does(&portal, invite("Example Ltd", "joao@example.org")).await.contains("half a minute"));
            assert!(does(&portal, invite("Other Ltd", "joao@example.org")).await.contains("no such organization"));
            assert!(does(&portal, invite("Example Ltd", "nobody")).await.contains("no email address"));
            does(&portal, Organization::Create { name: name.clone(), admin: None }).await;
            assert!(does(&portal, invite("Example Ltd", "eva@example.org")).await.contains("Give the id"));
        }
    }

    #[tokio::test]
    async fn a_set_up_link_is_printed_once_and_sent_and_an_admin_is_made() {
        for test in databases().await {
            let portal = portal(&test);
            let printed = does(&portal, Organization::SetupLink { email: ANA.to_owned() }).await;
            let link = printed.split_whitespace().find(|word| word.contains("/join?token=")).unwrap().to_owned();
            assert!(mails(&portal).await.remove(0).contains(&link), "on {}", test.name);
            let context = portal.context(Device::default());
            let (_, token) = link.split_once("token=").unwrap();
            portal.join_as_new(&context, token, "Ana", "seven silent rivers", "Ana Ltd", None).await.unwrap();
            let listed = does(&portal, Organization::List).await;
            assert!(listed.contains("Ana Ltd\n  1 member, 1 admin"), "{listed}");

            let eva = "eva@example.org".to_owned();
            let input = NewAccount { email: eva.clone(), name: "Eva".into(), password: "seven silent rivers".into() };
            portal.create_account(&context, &input).await.unwrap();
            let make = Organization::MakeAdmin { email: eva.clone() };
            assert!(does(&portal, make.clone()).await.starts_with("not done: "), "in no organization");
            does(&portal, Organization::Invite { organization: "Ana Ltd".into(), email: eva.clone(), admin: false })
                .await;
            let sent = mails(&portal).await;
            let mail = sent.iter().find(|mail| mail.contains("/join?token=")).unwrap();
            let (_, rest) = mail.split_once("/join?token=").unwrap();
            let token = rest.split_whitespace().next().unwrap();
            portal.join(&context, token, "seven silent rivers", "", None).await.unwrap();
            mails(&portal).await;
            assert_eq!(does(&portal, make.clone()).await, "eva@example.org is an admin of Ana Ltd.");
            assert_eq!(mails(&portal).await.len(), 2, "the person and the other admin are told");
            does(&portal, make).await;
            assert_eq!(mails(&portal).await.len(), 0, "once");
            assert!(does(&portal, Organization::List).await.contains("2 members, 2 admins"), "on {}", test.name);
        }
    }

    #[test]
    fn a_policy_is_put_in_words() {
        let mut asked = PolicyView::default();
        assert_eq!(policy(&asked), "optional");
        asked.required_from = Some(Moment { iso: "2026-12-12T00:00:00Z".into() });
        asked.delays = 2;
        asked.allowed = AllowedWays { text_message: false, ..AllowedWays::ALL };
        asked.may_disable = true;
        let words = "required from 12 December 2026 on; can be put off 2 times by 7 days; only by security key or authenticator app; \
                     members may turn it off";
        assert_eq!(policy(&asked), words);
    }
}
