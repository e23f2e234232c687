//! I11, S-121: every change has one mail and one row that says the same, and what changes nothing has no mail.

mod losing;

use crate::{
    Device, Issued, LetterKind, NewAccount, Result, SessionToken, SignedIn, Timestamp,
    testing::{Owner, PASSWORD, World},
};
use model::ActivityKind as Kind;
use std::collections::BTreeMap;
use store::activity;
use uuid::Uuid;

const MARIA: &str = "maria@example.org";
const NEW: &str = "eleven loud mountains";

/// How often each kind of event has happened to an account.
async fn rows(world: &World, account: Uuid) -> BTreeMap<String, usize> {
    let all = activity::of_account(&mut world.read().await, account, 10_000).await.unwrap();
    all.into_iter().fold(BTreeMap::new(), |mut counts, row| {
        *counts.entry(row.kind).or_default() += 1;
        counts
    })
}

/// Does something, and expects exactly these rows of these kinds and these mails.
async fn expect<T>(
    world: &World,
    account: Uuid,
    kinds: &[Kind],
    subjects: &[&str],
    act: impl Future<Output = Result<T>>,
) -> T {
    world.mails().await;
    let before = rows(world, account).await;
    let done = act.await.unwrap();
    let mut after = rows(world, account).await;
    for (kind, count) in before {
        let now = after.remove(&kind).unwrap();
        if now > count {
            after.insert(kind, now - count);
        }
    }
    let expected: BTreeMap<_, _> = kinds.iter().map(|kind| (kind.name().to_owned(), 1)).collect();
    assert_eq!(after, expected, "I11: rows on {}", world.engine());
    let mails = world.mails().await;
    let told: Vec<_> = mails.iter().map(|mail| mail.subject.as_str()).collect();
    assert_eq!(told, subjects, "I11: mails after {kinds:?} on {}", world.engine());
    for mail in mails.iter().filter(|_| !kinds.is_empty()) {
        for part in
            ["Hello Maria", "\nWhen: 24 November 2026, ", " UTC\nAddress: ", "\nDevice: ", "http://localhost:3000/"]
        {
            assert!(mail.body.contains(part), "S-121: {part:?} is not in:\n{}", mail.body);
        }
    }
    done
}

async fn signed_in(world: &World, token: &SessionToken) -> SignedIn {
    world.signed_in(token).await
}

#[tokio::test]
async fn what_happens_to_the_ways_to_log_in() {
    for world in World::all().await {
        let portal = &world.portal;
        let id = world.member(MARIA).await;
        let (token, secret) = world.setting_up(MARIA).await;
        let on = [Kind::TwoStepEnabled, Kind::RecoveryKeyCreated, Kind::AuthenticatorAppAdded];
        let subject = "Two-step verification is on for your Nightlatch account";
        let code = world.code(&secret);
        let issued: Issued = expect(&world, id, &on, &[subject], world.connect(&token, &code)).await;
        world.next_step();

        let here = signed_in(&world, &issued.token).await;
        let unlocked = here.unlocked(world.now()).unwrap();
        let subject = "A new emergency recovery key for your Nightlatch account";
        let context = world.context();
        let renew = portal.renew_unsaved_recovery_key(&context, unlocked);
        expect(&world, id, &[Kind::RecoveryKeyCreated], &[subject], renew).await;
        let saved = portal.finish_recovery_key(&context, &here, true);
        expect(&world, id, &[Kind::RecoveryKeySaved], &[], saved).await;

        portal.start_app_setup(&context, unlocked).await.unwrap();
        let second = world.setup_secret(&issued.token).await;
        let subject = "A way to log in was added to your Nightlatch account";
        let code = world.code(&second);
        let added = world.connect(&issued.token, &code);
        expect(&world, id, &[Kind::AuthenticatorAppAdded], &[subject], added).await;
    }
}

#[tokio::test]
async fn what_happens_to_devices() {
    for world in World::all().await {
        let portal = &world.portal;
        let owner: Owner = world.owner(MARIA).await;
        let id = owner.id;
        let here = signed_in(&world, &owner.token).await;
        let there = world.log_in_fully(&owner).await;
        let other = signed_in(&world, &there).await.session_id().to_string();
        let context = world.context();

        let subject = "A device of your Nightlatch account has a new name";
        let rename = portal.rename_device(&context, &here, &other, "Desk");
        expect(&world, id, &[Kind::DeviceRenamed], &[subject], rename).await;
        let subject = "A device was logged out of your Nightlatch account";
        let end = portal.log_out_device(&context, &here, &other);
        expect(&world, id, &[Kind::DeviceLoggedOut], &[subject], end).await;
        expect(&world, id, &[], &[], portal.log_out_other_devices(&context, &here)).await;
        world.next_step();
        world.log_in_fully(&owner).await;
        let subject = "Other devices were logged out of your Nightlatch account";
        let end = portal.log_out_other_devices(&context, &here);
        expect(&world, id, &[Kind::OtherDevicesLoggedOut], &[subject], end).await;
        let subject = "You told us that someone else may have used your Nightlatch account";
        expect(&world, id, &[Kind::NotMe], &[subject], portal.this_was_not_me(&context, &here)).await;
        world.advance(1);
        let context = world.context();
        expect(&world, id, &[Kind::MethodsReviewed], &[], portal.methods_reviewed(&context, &here)).await;
        expect(&world, id, &[], &[], portal.devices(&context, &here)).await;
        expect(&world, id, &[], &[], portal.security_view(&context, &here)).await;
    }
}

#[tokio::test]
async fn what_happens_to_the_password() {
    for world in World::all().await {
        let portal = &world.portal;
        let owner = world.owner(MARIA).await;
        let (id, context) = (owner.id, world.context());
        let here = signed_in(&world, &owner.token).await;
        let subject = "The password of your Nightlatch account was changed";
        let unlocked = here.unlocked(world.now()).unwrap();
        let change = portal.change_password(&context, unlocked, NEW);
        expect(&world, id, &[Kind::PasswordChanged], &[subject], change).await;

        let ask = async {
            portal.request_password_reset(&context, MARIA).await?;
            let letters = portal.claim_letters(LetterKind::Email, 10).await?;
            assert_eq!(letters.len(), 1, "I11");
            assert_eq!(letters[0].subject, "A new password for your Nightlatch account");
            portal.settle_letter(&letters[0], Ok(())).await?;
            let (_, rest) = letters[0].body.split_once("/reset-password?token=").unwrap();
            Ok(rest.split_whitespace().next().unwrap().to_owned())
        };
        let token = expect(&world, id, &[Kind::PasswordResetRequested], &[], ask).await;
        expect(&world, id, &[], &[], portal.open_password_reset(&context, &token)).await;
        let subject = "Your Nightlatch account has a new password";
        let reset = portal.reset_password(&context, &token, PASSWORD);
        expect(&world, id, &[Kind::PasswordReset], &[subject], reset).await;
    }
}

#[tokio::test]
async fn what_happens_at_the_log_in() {
    for world in World::all().await {
        let portal = &world.portal;
        let owner = world.owner(MARIA).await;
        let id = owner.id;
        let away = Device::new("203.0.113.9", "a test");
        let context = portal.context(away.clone());
        let first = async { Ok(world.log_in_at(MARIA, &away, None).await) };
        let token = expect(&world, id, &[Kind::PasswordAccepted], &[], first).await;
        let (pending, code) = (world.pending(&token).await, world.code(&owner.secret));
        let subject = "New log-in to your Nightlatch account";
        let second = portal.log_in_with_code(&context, &pending, &code);
        let issued = expect(&world, id, &[Kind::LoggedIn], &[subject], second).await;
        world.next_step();
        let again = async { Ok(world.log_in_fully(&owner).await) };
        expect(&world, id, &[Kind::PasswordAccepted, Kind::LoggedIn], &[], again).await;
        expect(&world, id, &[Kind::LoggedOut], &[], portal.log_out(&context, Some(&issued.token))).await;

        world.log_in(MARIA).await;
        world.advance(15 * Timestamp::MINUTE);
        let subject = "A log-in to your Nightlatch account was not finished";
        expect(&world, id, &[Kind::LogInNotFinished], &[subject], portal.tell_of_unfinished_log_ins()).await;
    }
}

#[tokio::test]
async fn what_happens_at_the_sign_up() {
    for world in World::all().await {
        let input = NewAccount { email: MARIA.to_owned(), name: "Maria".to_owned(), password: PASSWORD.to_owned() };
        world.portal.sign_up(&world.context(), &input).await.unwrap();
        let account = store::account::by_email_key(&mut world.read().await, MARIA).await.unwrap().unwrap();
        assert_eq!(rows(&world, account.id).await, BTreeMap::from([("signed_up".to_owned(), 1)]));
        let mail = world.mails().await.remove(0);
        assert_eq!(mail.subject, "Confirm your email address for Nightlatch");
        let (_, rest) = mail.body.split_once("/verify-email?token=").unwrap();
        let token = rest.split_whitespace().next().unwrap().to_owned();
        let context = world.context();
        let confirm = world.portal.verify_email(&context, &token, PASSWORD, None);
        expect(&world, account.id, &[Kind::EmailVerified, Kind::LoggedIn], &[], confirm).await;
        let subject = "You already have an account at Nightlatch";
        expect(&world, account.id, &[], &[subject], world.portal.sign_up(&context, &input)).await;
    }
}
