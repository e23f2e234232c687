//! Every mail, word for word.

use crate::{
    Context, Letter, NewAccount, Timestamp, Visitor,
    testing::{NOON, Owner, PASSWORD, World, refusal},
};
use model::Refusal;
use store::{account::Account, failure_counter};
use words::Language;

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

/// Every id of a mail is written twice, in the source and in the files: none is missing, and none asks for what it is not given.
fn expect_no_failures() {
    assert_eq!(words::failures(), 0, "the log says which message");
}

async fn sign_up(world: &World, language: Language) {
    let input = NewAccount { email: "maria@example.org".into(), name: "Maria Silva".into(), password: PASSWORD.into() };
    world.portal.sign_up(&Context { language, ..world.context() }, &input).await.unwrap();
}

async fn account(world: &World) -> Account {
    store::account::by_email_key(&mut world.read().await, "maria@example.org").await.unwrap().unwrap()
}

#[tokio::test]
async fn a_sign_up_takes_the_language_of_its_request_and_the_newest_one_counts() {
    for world in World::all().await {
        sign_up(&world, Language::German).await;
        assert_eq!(account(&world).await.language, "de", "on {}", world.engine());
        sign_up(&world, Language::French).await;
        assert_eq!(account(&world).await.language, "fr", "on {}", world.engine());
        let mail = world.mails().await.pop().unwrap();
        let (_, rest) = mail.body.split_once("/verify-email?token=").unwrap();
        let token = rest.split_whitespace().next().unwrap();
        let context = Context { language: Language::Spanish, ..world.context() };
        let issued = world.portal.verify_email(&context, token, PASSWORD, None).await.unwrap();
        assert_eq!(world.signed_in(&issued.token).await.language(), Language::French, "on {}", world.engine());
        // Somebody else with this address in a form changes nothing.
        sign_up(&world, Language::Japanese).await;
        assert_eq!(account(&world).await.language, "fr", "on {}", world.engine());
    }
}

#[tokio::test]
async fn a_language_that_is_set_stays() {
    for world in World::all().await {
        let owner = owner(&world).await;
        let signed_in = world.signed_in(&owner.token).await;
        assert_eq!(signed_in.language(), Language::English);
        world.portal.set_language(&signed_in, Language::German).await.unwrap();
        assert_eq!(world.signed_in(&owner.token).await.language(), Language::German, "on {}", world.engine());
        assert_eq!(world.mails().await.len(), 0, "it is no news");
        let pending = world.log_in(owner.email).await;
        assert_eq!(world.pending(&pending).await.language(), Language::German);
        let there = world.second_server().await.visitor(&world.context(), Some(&owner.token)).await.unwrap();
        assert!(matches!(there, Visitor::SignedIn(there) if there.language() == Language::German));
        world.raw("UPDATE account SET language = 'xx'").await;
        assert_eq!(
            world.signed_in(&owner.token).await.language(),
            Language::English,
            "what nobody knows reads as English"
        );

        world.portal.log_out(&world.context(), Some(&owner.token)).await.unwrap();
        let late = world.portal.set_language(&signed_in, Language::French).await;
        assert_eq!(refusal(late), Refusal::LogInFirst);
        assert_eq!(account(&world).await.language, "xx", "on {}", world.engine());
    }
}

#[tokio::test]
async fn a_mail_is_in_the_language_of_its_account_whoever_asks() {
    for world in World::all().await {
        let owner = owner(&world).await;
        let signed_in = world.signed_in(&owner.token).await;
        // Written from right to left, a mail has marks around what is put in, whatever its words are.
        world.portal.set_language(&signed_in, Language::Arabic).await.unwrap();
        let context = Context { language: Language::English, ..world.context() };
        world.portal.request_password_reset(&context, owner.email).await.unwrap();
        let mail = world.mails().await.remove(0);
        assert!(mail.body.contains("\u{2068}Maria Silva\u{2069}"), "{}", mail.body);
        assert!(
            mail.body.contains("\n\nhttp://localhost:3000/reset-password?token="),
            "a link is left whole: {}",
            mail.body
        );
        world.portal.set_language(&signed_in, Language::English).await.unwrap();
        let context = Context { language: Language::Arabic, ..world.context() };
        world.portal.request_password_reset(&context, owner.email).await.unwrap();
        let mail = world.mails().await.remove(0);
        assert!(!mail.body.contains('\u{2068}') && mail.body.contains("Hello Maria Silva,\n"), "{}", mail.body);
        expect_no_failures();
    }
}
