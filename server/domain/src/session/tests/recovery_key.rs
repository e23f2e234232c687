//! Logging in with the emergency recovery key (L6, L7).

use crate::{
    RecoveryKey, Then, Timestamp,
    testing::{NOON, Owner, PASSWORD, World, refusal},
};
use model::{Field, Problem, Refusal, UnlockNeeds};
use store::failure_counter;

const MARIA: &str = "maria@example.org";
const JOAO: &str = "joao@example.org";

/// A whole key that is nobody's.
const WRONG: &str = "0000-0000-0000-0000-0000-0000";

async fn set_failures(world: &World, owner: &Owner, class: &str, failures: i64) {
    let mut tx = world.write().await;
    failure_counter::raise(&mut tx, owner.id.as_bytes(), class, failures, 0, NOON).await.unwrap();
    tx.commit().await.unwrap();
}

#[tokio::test]
async fn s_041_it_opens_a_full_session_and_is_used_up() {
    for world in World::all().await {
        let (owner, old) = world.owner_with_key(MARIA).await;
        world.mails().await;
        let token = world.log_in(MARIA).await;
        let issued = world.answer_with_key(&token, &old.groups().join("-")).await.unwrap();
        assert_eq!(issued.then, Then::NewRecoveryKey);
        assert!(world.is_dead(&token).await, "S-067");
        let signed_in = world.signed_in(&issued.token).await;
        assert!(signed_in.must_save_key() && signed_in.is_by_recovery_key());
        let view = world.view(&issued.token).await;
        assert!(view.by_recovery_key && !view.new_recovery_key, "on {}", world.engine());
        assert!(!world.view(&owner.token).await.by_recovery_key, "only this session");

        let new = world.shown(&issued.token).await.unwrap();
        assert_eq!(world.shown(&issued.token).await.unwrap().as_str(), new.as_str(), "the same at every look");
        assert!(world.shown(&owner.token).await.is_none(), "and only here");
        assert!(world.is_active(owner.id, &new).await && !world.is_active(owner.id, &old).await);
        let mails = world.mails().await;
        assert_eq!(mails.len(), 1);
        assert_eq!(mails[0].subject, "Your emergency recovery key for Nightlatch was used");
        for part in ["after your password", "used up", "A new one was made", "Address: 192.0.2.1\n"] {
            assert!(mails[0].body.contains(part), "{part:?} is not in:\n{}", mails[0].body);
        }
        assert!(new.groups().iter().all(|group| !mails[0].body.contains(group)), "never the key itself");
        assert_eq!(world.events(owner.id, "recovery_key_used").await, 1);
        assert_eq!(world.events(owner.id, "logged_in").await, 2, "with the first one, before it was turned on");
        assert_eq!(world.events(owner.id, "recovery_key_created").await, 2);

        world.save_key(&issued.token).await.unwrap();
        assert!(!world.signed_in(&issued.token).await.must_save_key());
        world.advance(3 * Timestamp::DAY);
        let on = Timestamp(world.now().0 - 3 * Timestamp::DAY).moment();
        assert_eq!(refusal(world.log_in_with_key(MARIA, &old).await), Refusal::RecoveryKeyUsed { on });
        world.log_in_with_key(MARIA, &new).await.unwrap();
    }
}

#[tokio::test]
async fn s_044_when_the_answer_is_lost_the_next_log_in_brings_the_key_again() {
    for world in World::all().await {
        let (owner, old) = world.owner_with_key(MARIA).await;
        let beside = world.log_in(MARIA).await;
        world.advance(Timestamp::SECOND);
        let lost = world.log_in_with_key(MARIA, &old).await.unwrap().token;
        let used = || Refusal::RecoveryKeyUsed { on: world.now().moment() };
        assert_eq!(refusal(world.answer_with_key(&beside, old.as_str()).await), used(), "a log-in from before (S-042)");
        assert_eq!(refusal(world.log_in_with_key(MARIA, &old).await), used(), "one of the same moment");
        world.advance(Timestamp::SECOND);
        assert!(matches!(
            refusal(world.log_in_with_key(MARIA, &RecoveryKey::parse(WRONG).unwrap()).await),
            Refusal::WrongRecoveryKey { .. }
        ));

        let again = world.log_in_with_key(MARIA, &old).await.unwrap();
        assert_eq!(again.then, Then::NewRecoveryKey, "on {}", world.engine());
        assert!(world.is_dead(&lost).await, "nobody has its cookie");
        assert!(!world.is_dead(&owner.token).await, "other devices go on");
        assert_eq!(world.events(owner.id, "recovery_key_used").await, 2, "told each time");
        world.advance(Timestamp::SECOND);
        let third = world.log_in_with_key(MARIA, &old).await.unwrap().token;
        let new = world.shown(&third).await.unwrap();
        assert!(world.is_active(owner.id, &new).await);

        world.advance(Timestamp::SECOND);
        let refused = refusal(world.log_in_with_key(MARIA, &old).await);
        assert!(matches!(refused, Refusal::RecoveryKeyUsed { .. }), "the new one was seen: {refused:?}");
        assert!(!world.is_dead(&third).await, "trying ends nothing");
        world.save_key(&third).await.unwrap();
        world.advance(Timestamp::SECOND);
        let refused = refusal(world.log_in_with_key(MARIA, &old).await);
        assert!(matches!(refused, Refusal::RecoveryKeyUsed { .. }), "{refused:?}");
        world.log_in_with_key(MARIA, &new).await.unwrap();
    }
}

#[tokio::test]
async fn s_047_it_is_taken_as_people_write_it() {
    for world in World::all().await {
        let (owner, mut key) = world.owner_with_key(MARIA).await;
        for round in 0..4 {
            let groups = key.groups();
            let typed = match round {
                0 => groups.concat().to_lowercase(),
                1 => groups.join(" ").to_lowercase(),
                2 => format!(" {}\r\n", groups.join(" \u{2013} ")),
                _ => groups.concat().replace('0', "o").replace('1', "l"),
            };
            let token = world.log_in(MARIA).await;
            let issued = world.answer_with_key(&token, &typed).await.unwrap();
            key = world.shown(&issued.token).await.unwrap();
            world.save_key(&issued.token).await.unwrap();
        }
        assert_eq!(world.events(owner.id, "recovery_key_used").await, 4, "on {}", world.engine());
    }
}

#[tokio::test]
async fn s_047_what_is_no_whole_key_says_so_and_is_not_counted() {
    for world in World::all().await {
        let (owner, key) = world.owner_with_key(MARIA).await;
        let token = world.log_in(MARIA).await;
        let short: String = key.as_str().chars().take(22).collect();
        for (typed, problem) in [
            ("", Problem::Missing),
            (" - ", Problem::Missing),
            (short.as_str(), Problem::KeyLength { got: 22 }),
            (&world.code(&owner.secret), Problem::KeyLength { got: 6 }),
            (&"7".repeat(10_000), Problem::KeyLength { got: 10_000 }),
            (&format!("U{}", &key.as_str()[1..]), Problem::Characters),
            (&format!("\0{}", &key.as_str()[1..]), Problem::Characters),
        ] {
            let refused = refusal(world.answer_with_key(&token, typed).await);
            assert_eq!(refused, Refusal::field(Field::RecoveryKey, problem), "{typed:.30?}");
        }
        assert_eq!(world.failures(owner.id, "recovery_key").await, 0, "on {}", world.engine());
        world.answer_with_key(&token, key.as_str()).await.unwrap();
    }
}

#[tokio::test]
async fn s_047_one_wrong_character_or_another_accounts_key_is_wrong() {
    for world in World::all().await {
        let (owner, key) = world.owner_with_key(MARIA).await;
        let (joao, his) = world.owner_with_key(JOAO).await;
        let token = world.log_in(MARIA).await;
        let last = if key.as_str().ends_with('0') { "7" } else { "0" };
        let off_by_one = format!("{}{last}", &key.as_str()[..23]);
        for (typed, failures) in [(off_by_one.as_str(), 1), (his.as_str(), 2), (WRONG, 3)] {
            let refused = refusal(world.answer_with_key(&token, typed).await);
            assert_eq!(refused, Refusal::WrongRecoveryKey { failures }, "on {}", world.engine());
        }
        // S-008: counted here, and the other one is not used up.
        assert_eq!(world.failures(joao.id, "recovery_key").await, 0);
        world.log_in_with_key(JOAO, &his).await.unwrap();
        assert_eq!(world.events(owner.id, "recovery_key_refused").await, 3);
        world.answer_with_key(&token, key.as_str()).await.unwrap();
        assert_eq!(world.failures(owner.id, "recovery_key").await, 0, "a complete log-in forgets");
    }
}

#[tokio::test]
async fn s_045_without_an_open_log_in_it_is_worth_nothing() {
    for world in World::all().await {
        let (owner, key) = world.owner_with_key(MARIA).await;
        assert_eq!(refusal(world.log_in_with(MARIA, key.as_str(), None).await), Refusal::WrongPair);
        let token = world.log_in(MARIA).await;
        let pending = world.pending(&token).await;
        world.portal.log_out(&world.context(), Some(&token)).await.unwrap();
        let late = world.portal.log_in_with_recovery_key(&world.context(), &pending, key.as_str()).await;
        assert_eq!(refusal(late), Refusal::LogInFirst, "on {}", world.engine());
        assert!(world.is_active(owner.id, &key).await, "nothing is used up by it");
        assert_eq!(world.events(owner.id, "recovery_key_used").await, 0);
    }
}

#[tokio::test]
async fn s_046_the_fresh_key_is_no_second_proof_in_the_same_log_in() {
    for world in World::all().await {
        let (owner, key) = world.owner_with_key(MARIA).await;
        let token = world.log_in(MARIA).await;
        let pending = world.pending(&token).await;
        let full = world.answer_with_key(&token, key.as_str()).await.unwrap().token;
        let fresh = world.shown(&full).await.unwrap();
        let again = world.portal.log_in_with_recovery_key(&world.context(), &pending, fresh.as_str()).await;
        assert_eq!(refusal(again), Refusal::LogInFirst);
        world.save_key(&full).await.unwrap();

        // Its second step is the recovery key's for 15 minutes; then one of the usual ones is asked for.
        assert_eq!(world.view(&full).await.unlock_needs, UnlockNeeds::PASSWORD);
        let full = world.unlock(&full, "").await;
        world.advance(15 * Timestamp::MINUTE);
        assert_eq!(world.view(&full).await.unlock_needs, UnlockNeeds { code: true, ..UnlockNeeds::PASSWORD });
        let signed_in = world.signed_in(&full).await;
        let refused = world.portal.unlock(&world.context(), &signed_in, PASSWORD, fresh.as_str()).await;
        assert!(matches!(refusal(refused), Refusal::Fields { .. }), "on {}", world.engine());
        assert!(world.is_active(owner.id, &fresh).await);
        world.unlock(&full, &world.code(&owner.secret)).await;
    }
}

#[tokio::test]
async fn leaving_before_the_new_key_is_saved_forces_a_fresh_one() {
    for world in World::all().await {
        let (owner, key) = world.owner_with_key(MARIA).await;
        let left = world.log_in_with_key(MARIA, &key).await.unwrap().token;
        let first = world.shown(&left).await.unwrap();
        world.next_step();
        let pending = world.log_in(MARIA).await;
        let by_code = world.answer(&pending, &world.code(&owner.secret)).await.unwrap();
        assert_eq!(by_code.then, Then::NewRecoveryKey);
        let second = world.shown(&by_code.token).await.unwrap();
        assert!(!world.is_active(owner.id, &first).await && world.is_active(owner.id, &second).await);
        // Who wrote it down and did not press the button is not locked out by that.
        let third = world.log_in_with_key(MARIA, &second).await.unwrap();
        assert_eq!(third.then, Then::NewRecoveryKey, "on {}", world.engine());
        let refused = refusal(world.log_in_with_key(MARIA, &first).await);
        assert!(matches!(refused, Refusal::RecoveryKeyReplaced { .. }));
    }
}

#[tokio::test]
async fn the_page_that_was_asked_for_is_kept_until_the_key_is_saved() {
    for world in World::all().await {
        let (_, key) = world.owner_with_key(MARIA).await;
        let next = "/manage-profile/security/devices".to_owned();
        let input = crate::LogIn { email: MARIA.to_owned(), password: PASSWORD.to_owned(), next: next.clone() };
        let token = world.portal.log_in(&world.context(), input, None).await.unwrap().token;
        let full = world.answer_with_key(&token, key.as_str()).await.unwrap().token;
        assert_eq!(world.signed_in(&full).await.next(), Some(next.as_str()), "on {}", world.engine());
    }
}

/// S-051: wrong codes never close the recovery key and it opens codes again.
#[tokio::test]
async fn s_051_wrong_codes_never_close_the_recovery_key_and_it_opens_codes_again() {
    for world in World::all().await {
        let (owner, key) = world.owner_with_key(MARIA).await;
        set_failures(&world, &owner, "codes", 100).await;
        let token = world.log_in(MARIA).await;
        assert_eq!(refusal(world.answer(&token, &world.code(&owner.secret)).await), Refusal::Blocked);
        world.answer_with_key(&token, key.as_str()).await.unwrap();
        assert_eq!(world.failures(owner.id, "codes").await, 0, "on {}", world.engine());
        world.next_step();
        world.log_in_fully(&owner).await;
    }
}

#[tokio::test]
async fn wrong_recovery_keys_never_close_codes_and_a_code_opens_them_again() {
    for world in World::all().await {
        let (owner, key) = world.owner_with_key(MARIA).await;
        set_failures(&world, &owner, "recovery_key", 99).await;
        world.mails().await;
        let token = world.log_in(MARIA).await;
        assert_eq!(refusal(world.answer_with_key(&token, WRONG).await), Refusal::RecoveryKeyBlocked);
        assert!(world.is_dead(&token).await, "S-060: and ends the log-in, on {}", world.engine());
        let mails = world.mails().await;
        assert_eq!(mails[0].subject, "Recovery keys are closed for your Nightlatch account");
        assert!(mails[0].body.contains("100 wrong recovery keys in a row"), "{}", mails[0].body);
        for wait in [0, 400 * Timestamp::DAY] {
            world.advance(wait);
            world.portal.tidy_up().await.unwrap();
            let right = refusal(world.log_in_with_key(MARIA, &key).await);
            assert_eq!(right, Refusal::RecoveryKeyBlocked, "the right key, {wait} ms later");
        }
        assert!(world.is_active(owner.id, &key).await, "and it is not used up");
        world.next_step();
        world.log_in_fully(&owner).await;
        assert_eq!(world.failures(owner.id, "recovery_key").await, 0);
        world.log_in_with_key(MARIA, &key).await.unwrap();
    }
}

#[tokio::test]
async fn recovery_keys_have_the_pauses_of_codes_and_a_count_of_their_own() {
    for world in World::all().await {
        let (owner, key) = world.owner_with_key(MARIA).await;
        let token = world.log_in(MARIA).await;
        for failures in 1..=4 {
            let refused = refusal(world.answer_with_key(&token, WRONG).await);
            assert_eq!(refused, Refusal::WrongRecoveryKey { failures });
        }
        let early = refusal(world.answer_with_key(&token, key.as_str()).await);
        assert!(matches!(early, Refusal::TooManyTries { seconds: 1, .. }), "{early:?}");
        assert_eq!(
            refusal(world.answer(&token, &world.wrong_code(&owner.secret)).await),
            Refusal::WrongCode { failures: 1 }
        );
        set_failures(&world, &owner, "recovery_key", 9).await;
        world.mails().await;
        let refused = refusal(world.answer_with_key(&token, WRONG).await);
        assert!(matches!(refused, Refusal::TooManyTries { seconds: 900, .. }), "{refused:?} on {}", world.engine());
        assert!(world.is_dead(&token).await, "S-060");
        assert_eq!(world.mails().await[0].subject, "Too many wrong recovery keys for your Nightlatch account");
        // A used one is counted as a wrong one is: nobody tries old keys without end.
        world.advance(15 * Timestamp::MINUTE);
        let issued = world.log_in_with_key(MARIA, &key).await.unwrap();
        world.save_key(&issued.token).await.unwrap();
        assert!(matches!(refusal(world.log_in_with_key(MARIA, &key).await), Refusal::RecoveryKeyUsed { .. }));
        assert_eq!(world.failures(owner.id, "recovery_key").await, 1);
    }
}

#[tokio::test]
async fn s_044_if_the_mail_cannot_be_written_nothing_is_used_up() {
    for world in World::all().await {
        let (owner, key) = world.owner_with_key(MARIA).await;
        let token = world.log_in(MARIA).await;
        world.raw("ALTER TABLE outbox RENAME TO outbox_away").await;
        let failed = world.answer_with_key(&token, key.as_str()).await;
        assert!(matches!(failed, Err(crate::Error::Fault(_))), "on {}", world.engine());
        assert!(world.is_active(owner.id, &key).await);
        world.pending(&token).await;
        world.raw("ALTER TABLE outbox_away RENAME TO outbox").await;
        let issued = world.answer_with_key(&token, key.as_str()).await.unwrap();
        let new: RecoveryKey = world.shown(&issued.token).await.unwrap();
        assert!(world.is_active(owner.id, &new).await);
    }
}

#[tokio::test]
async fn an_account_without_any_key_is_given_one_at_the_next_log_in() {
    for world in World::all().await {
        let (owner, _) = world.owner_with_key(MARIA).await;
        world.raw("DELETE FROM recovery_key").await;
        let refused = refusal(world.answer_with_key(&world.log_in(MARIA).await, WRONG).await);
        assert_eq!(refused, Refusal::WrongRecoveryKey { failures: 1 });
        let pending = world.log_in(MARIA).await;
        let issued = world.answer(&pending, &world.code(&owner.secret)).await.unwrap();
        assert_eq!(issued.then, Then::NewRecoveryKey, "S-044 on {}", world.engine());
        assert!(world.on_or_off_and_nothing_between(owner.id).await);
    }
}
