//! Every mail, word for word.

use crate::{
    Letter, NewAccount, Timestamp,
    testing::{NOON, Owner, PASSWORD, World, refusal},
};
use model::Refusal;
use store::failure_counter;

const WRONG: &str = "not her password";
const SUBJECT_PASSWORDS: &str = "Too many wrong passwords for your Nightlatch account";
const SUBJECT_CODES: &str = "Too many wrong codes for your Nightlatch account";
const SUBJECT_BLOCKED: &str = "Codes are closed for your Nightlatch account";
const SUBJECT_REUSED: &str = "A code for your Nightlatch account was used twice";

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
async fn what_an_owner_is_told_when_it_is_turned_off() {
    let world = World::all().await.remove(0);
    let owner = world.owner("maria@example.org").await;
    world.mails().await;
    world.disable(&owner.token).await.unwrap();
    let (subject, body) = only(&world).await;
    assert_eq!(subject, "Two-step verification is off for your Nightlatch account");
    for part in [
        "From now on only your password protects your account.",
        "your emergency recovery key were forgotten",
        "other devices were logged out",
        "turn it back on at http://localhost:3000/manage-profile/security/two-step-verification.",
        "Address: 192.0.2.1\n",
        "If this was not you: log in at http://localhost:3000/login",
    ] {
        assert!(body.contains(part), "{part:?} is not in:\n{body}");
    }
    assert!(!body.contains('?'), "N17: no link with power of its own");
}

#[tokio::test]
async fn what_a_stranger_is_told_at_the_sign_up() {
    let world = World::all().await.remove(0);
    let input = NewAccount { email: "maria@example.org".into(), name: "Maria Silva".into(), password: PASSWORD.into() };
    world.portal.sign_up(&world.context(), &input).await.unwrap();
    let (subject, body) = only(&world).await;
    assert_eq!(subject, "Confirm your email address for Nightlatch");
    for part in [
        "enter the password that you chose and press the button",
        "It works once, within 24 hours, with the password of this sign-up.",
        "If you signed up more than once, use the newest mail.",
        "you can ignore this mail",
    ] {
        assert!(body.contains(part), "{part:?} is not in:\n{body}");
    }
    assert!(!body.contains(PASSWORD));
}

#[tokio::test]
async fn no_mail_says_a_word_that_the_product_does_not_use() {
    let world = World::all().await.remove(0);
    let owner = world.owner_without_saved_key("maria@example.org").await;
    world.log_in_fully(&owner).await;
    let app = world.apps(owner.id).await.remove(0).id;
    world.rename_app(&owner.token, &app.to_string(), "Phone").await.unwrap();
    let secret = world.start_replacement(&owner.token, app).await.unwrap();
    let token = world.replace_app(&owner.token, &world.code(&secret)).await.unwrap().token;
    world.start_new_key(&token).await.unwrap();
    let key = world.shown(&token).await.unwrap();
    world.save_key(&token).await.unwrap();
    world.log_in_with_key(owner.email, &key).await.unwrap();
    world.disable(&token).await.unwrap();
    let mails = world.mails().await;
    assert_eq!(mails.len(), 7);
    for mail in mails {
        let text = format!("{} {}", mail.subject, mail.body);
        for word in ["2FA", "MFA", "TOTP", "OTP", "WebAuthn"] {
            assert!(!text.contains(word), "{word} in: {text}");
        }
    }
}

/// An owner whose mails so far are out of the way, and whose session asks for a code when it unlocks.
async fn owner(world: &World) -> Owner {
    let owner = world.owner("maria@example.org").await;
    world.advance(world.portal.rules.unlock);
    world.next_step();
    world.mails().await;
    owner
}

async fn set_failures(world: &World, owner: &Owner, class: &str, failures: i64) {
    let mut tx = world.write().await;
    failure_counter::raise(&mut tx, owner.id.as_bytes(), class, failures, 0, NOON).await.unwrap();
    tx.commit().await.unwrap();
}

fn subjects(mails: &[Letter]) -> Vec<&str> {
    mails.iter().map(|mail| mail.subject.as_str()).collect()
}

fn expect_parts(mail: &Letter, parts: &[&str]) {
    assert_eq!(mail.to, "maria@example.org");
    for part in parts {
        assert!(mail.body.contains(part), "{part:?} is not in:\n{}", mail.body);
    }
    assert!(mail.body.contains("If this was not you: log in at http://localhost:3000/login"), "{}", mail.body);
    assert!(!mail.body.contains('?'), "N17: no link with power of its own: {}", mail.body);
}

async fn unlock(world: &World, owner: &Owner, password: &str, code: &str) -> Refusal {
    let signed_in = world.signed_in(&owner.token).await;
    refusal(world.portal.unlock(&world.context(), &signed_in, password, code).await)
}

#[tokio::test]
async fn a_right_code_that_was_used_before_is_told_once_at_each_place() {
    for world in World::all().await {
        let owner = owner(&world).await;
        world.log_in_fully(&owner).await;
        let (used, again) = (world.code(&owner.secret), world.log_in(owner.email).await);
        assert_eq!(world.mails().await.len(), 0, "a wrong one or a right one is not worth a mail");

        assert_eq!(refusal(world.answer(&again, &used).await), Refusal::CodeUsed);
        let mails = world.mails().await;
        assert_eq!(subjects(&mails), [SUBJECT_REUSED], "S-011 on {}", world.engine());
        expect_parts(&mails[0], &["a code that was right and had been used before", "wait for the next code"]);
        assert!(!mails[0].body.contains(&used));

        assert_eq!(unlock(&world, &owner, PASSWORD, &used).await, Refusal::CodeUsed);
        assert_eq!(subjects(&world.mails().await), [SUBJECT_REUSED]);
        assert_eq!(
            unlock(&world, &owner, PASSWORD, &world.wrong_code(&owner.secret)).await,
            Refusal::WrongCode { failures: 3 }
        );
        assert_eq!(world.mails().await.len(), 0);
    }
}

#[tokio::test]
async fn of_200_wrong_passwords_the_owner_is_told_once() {
    for world in World::all().await {
        let id = world.member("maria@example.org").await;
        let mut mails = Vec::new();
        while world.failures(id, "password").await < 200 {
            refusal(world.log_in_with("maria@example.org", WRONG, None).await);
            mails.extend(world.mails().await);
            world.advance(Timestamp::HOUR);
        }
        assert_eq!(subjects(&mails), [SUBJECT_PASSWORDS], "S-050 on {}", world.engine());
        let parts = ["10 wrong passwords in a row", "Nothing was changed.", "before 24 November 2026, 21:15 UTC"];
        expect_parts(&mails[0], &parts);
        // A complete log-in forgets the failures, and the next ones are told again.
        assert!(world.log_in_with("maria@example.org", PASSWORD, None).await.is_ok());
        for _ in 0..10 {
            refusal(world.log_in_with("maria@example.org", WRONG, None).await);
            world.advance(Timestamp::MINUTE);
        }
        assert_eq!(subjects(&world.mails().await), [SUBJECT_PASSWORDS]);
    }
}

#[tokio::test]
async fn of_100_wrong_codes_the_owner_is_told_at_the_long_pause_and_at_the_block() {
    for world in World::all().await {
        let owner = owner(&world).await;
        let mut mails = Vec::new();
        let mut refused = Refusal::NotFound;
        while refused != Refusal::Blocked {
            let token = world.log_in(owner.email).await;
            refused = refusal(world.answer(&token, &world.wrong_code(&owner.secret)).await);
            mails.extend(world.mails().await);
            world.advance(Timestamp::HOUR);
        }
        assert_eq!(world.failures(owner.id, "codes").await, 100);
        let token = world.log_in(owner.email).await;
        assert_eq!(refusal(world.answer(&token, &world.code(&owner.secret)).await), Refusal::Blocked);
        mails.extend(world.mails().await);
        assert_eq!(subjects(&mails), [SUBJECT_CODES, SUBJECT_BLOCKED], "S-050, S-051 on {}", world.engine());
        expect_parts(
            &mails[0],
            &["10 wrong codes in a row", "each after the right password", "We look at no other before"],
        );
        expect_parts(&mails[1], &["100 wrong codes in a row", "No code is taken any more", "an admin helps you"]);
    }
}

#[tokio::test]
async fn unlocking_tells_of_the_same() {
    for world in World::all().await {
        let owner = owner(&world).await;
        let wrong = world.wrong_code(&owner.secret);
        for (class, before, password, subject) in [
            ("password", 8, WRONG, None),
            ("password", 9, WRONG, Some(SUBJECT_PASSWORDS)),
            ("password", 10, WRONG, None),
            ("codes", 8, PASSWORD, None),
            ("codes", 9, PASSWORD, Some(SUBJECT_CODES)),
            ("codes", 10, PASSWORD, None),
            ("codes", 19, PASSWORD, None),
            ("codes", 98, PASSWORD, None),
            ("codes", 99, PASSWORD, Some(SUBJECT_BLOCKED)),
        ] {
            set_failures(&world, &owner, "password", 0).await;
            set_failures(&world, &owner, class, before).await;
            unlock(&world, &owner, password, &wrong).await;
            let mails = world.mails().await;
            let expected: Vec<_> = subject.into_iter().collect();
            assert_eq!(subjects(&mails), expected, "{class} after {before} on {}", world.engine());
        }
    }
}
