//! Every mail, word for word.

use crate::{
    NewAccount,
    testing::{PASSWORD, World},
};

async fn only(world: &World) -> (String, String) {
    let mut mails = world.mails().await;
    assert_eq!(mails.len(), 1);
    let mail = mails.remove(0);
    (mail.subject, mail.body)
}

#[tokio::test]
async fn what_an_owner_is_told_when_it_is_turned_on() {
    let world = World::all().await.remove(0);
    world.owner("maria@example.org").await;
    let (subject, body) = only(&world).await;
    assert_eq!(subject, "Two-step verification is on for your Nightlatch account");
    for part in [
        "Hello Maria Silva,\n",
        "two-step verification is now on.",
        "\u{201c}Authenticator app\u{201d}",
        "Other devices were logged out.",
        "When: 24 November 2026, 12:00 UTC\n",
        "Address: 192.0.2.1\n",
        "If this was not you: log in at http://localhost:3000/login",
    ] {
        assert!(body.contains(part), "{part:?} is not in:\n{body}");
    }
    for link in body.split_whitespace().filter(|word| word.starts_with("http")) {
        assert!(!link.contains(['?', '#']), "N17: no link with power of its own: {link}");
    }
}

#[tokio::test]
async fn what_a_stranger_is_told_at_the_sign_up() {
    let world = World::all().await.remove(0);
    let input = NewAccount { email: "maria@example.org".into(), name: "Maria Silva".into(), password: PASSWORD.into() };
    world.portal.sign_up(&world.context(), &input).await.unwrap();
    let (subject, body) = only(&world).await;
    assert_eq!(subject, "Confirm your email address for Nightlatch");
    assert!(body.contains("It works once, within 24 hours.") && body.contains("you can ignore this mail"));
    assert!(!body.contains(PASSWORD));
}

#[tokio::test]
async fn no_mail_says_a_word_that_the_product_does_not_use() {
    let world = World::all().await.remove(0);
    let owner = world.owner_without_saved_key("maria@example.org").await;
    world.log_in_fully(&owner).await;
    for mail in world.mails().await {
        let text = format!("{} {}", mail.subject, mail.body);
        for word in ["2FA", "MFA", "TOTP", "OTP", "WebAuthn"] {
            assert!(!text.contains(word), "{word} in: {text}");
        }
    }
}
