use crate::{
    Error, Hasher, HasherSettings, LogIn, Portal, Rules,
    password::{Password, PasswordRules},
    testing::{World, context, hasher, keys},
};
use argon2::password_hash::phc::PasswordHash;
use model::Refusal;
use std::time::Duration;

fn password(text: &str) -> Password {
    Password::typed(text, &PasswordRules::default()).unwrap()
}

fn with(settings: &HasherSettings) -> Hasher {
    Hasher::new(settings).unwrap()
}

fn cheap() -> HasherSettings {
    HasherSettings { memory_kib: 8, iterations: 1, lanes: 1, concurrency: 1, queue: 0 }
}

#[tokio::test]
async fn the_default_is_owasps_argon2id() {
    let hasher = with(&HasherSettings::default());
    let hash = hasher.hash(&context(), &password("seven silent rivers")).await.unwrap();
    assert!(hash.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "{hash}");
    let parsed = PasswordHash::new(&hash).unwrap();
    assert_eq!(parsed.salt.unwrap().to_vec().len(), 16);
    assert_eq!(parsed.hash.unwrap().len(), 32);
    assert!(hasher.verify(&password("seven silent rivers"), Some(&hash)).await.unwrap());
}

#[tokio::test]
async fn the_right_password_and_no_other_is_taken() {
    let (hasher, context) = (hasher(), context());
    let hash = hasher.hash(&context, &password("seven silent rivers")).await.unwrap();
    assert!(hasher.verify(&password("seven silent rivers"), Some(&hash)).await.unwrap());
    for wrong in ["seven silent river", "seven silent rivers ", "Seven silent rivers", "x"] {
        assert!(!hasher.verify(&password(wrong), Some(&hash)).await.unwrap(), "{wrong}");
    }
    let again = hasher.hash(&context, &password("seven silent rivers")).await.unwrap();
    assert_ne!(hash, again, "a salt of its own");
}

#[tokio::test]
async fn the_whole_password_counts() {
    let hasher = hasher();
    let long = "x".repeat(128);
    let hash = hasher.hash(&context(), &password(&long)).await.unwrap();
    assert!(hasher.verify(&password(&long), Some(&hash)).await.unwrap());
    assert!(!hasher.verify(&password(&long[1..]), Some(&hash)).await.unwrap());
}

#[tokio::test]
async fn a_hash_with_other_numbers_still_verifies() {
    let old = with(&HasherSettings { memory_kib: 16, iterations: 3, ..cheap() });
    let new = with(&HasherSettings { memory_kib: 64, iterations: 1, ..cheap() });
    let hash = old.hash(&context(), &password("seven silent rivers")).await.unwrap();
    assert!(hash.contains("m=16,t=3,p=1"));
    assert!(new.verify(&password("seven silent rivers"), Some(&hash)).await.unwrap());
    assert!(!new.verify(&password("other silent rivers"), Some(&hash)).await.unwrap());
    let hash = new.hash(&context(), &password("seven silent rivers")).await.unwrap();
    assert!(old.verify(&password("seven silent rivers"), Some(&hash)).await.unwrap(), "and the other way round");
}

#[tokio::test]
async fn without_a_hash_or_with_a_broken_one_the_answer_is_no_after_the_same_work() {
    let hasher = with(&cheap());
    let hash = hasher.hash(&context(), &password("seven silent rivers")).await.unwrap();
    let broken = &hash[..hash.len() / 2];
    for known in [None, Some(""), Some("$argon2id$"), Some("plain"), Some(broken)] {
        assert!(!hasher.verify(&password("seven silent rivers"), known).await.unwrap(), "{known:?}");
    }
    // The work: each of them asks for a turn, and none is to be had.
    let _all = hasher.0.admitted.acquire().await.unwrap();
    for known in [None, Some(broken), Some(&*hash)] {
        let tried = hasher.verify(&password("seven silent rivers"), known).await;
        assert!(matches!(tried, Err(Error::Refused(Refusal::Busy))), "{known:?}");
    }
}

#[tokio::test]
async fn a_log_in_costs_a_hash_for_known_and_unknown_addresses() {
    for world in World::all().await {
        let id = world.member("known@example.org").await;
        let hasher = with(&cheap());
        let (clock, entropy) = (world.clock.clone(), std::sync::Arc::new(crate::SystemEntropy));
        let portal = Portal::new(world.database.db.clone(), keys(), Rules::default(), hasher.clone(), clock, entropy);
        let _all = hasher.0.admitted.acquire().await.unwrap();
        for email in ["known@example.org", "unknown@example.org"] {
            let input = LogIn { email: email.to_owned(), password: "not hers".to_owned(), next: String::new() };
            let tried = portal.log_in(&world.context(), input, None).await;
            assert!(matches!(tried, Err(Error::Refused(Refusal::Busy))), "S-062: {email} on {}", world.engine());
        }
        assert_eq!(world.failures(id, "password").await, 0, "a try that was not looked at is no failure");
    }
}

#[tokio::test]
async fn whoever_comes_after_a_full_queue_is_told_to_come_back() {
    let hasher = with(&HasherSettings { concurrency: 2, queue: 3, ..cheap() });
    let turns = hasher.0.running.acquire_many(2).await.unwrap();
    let tries: Vec<_> = (0..5)
        .map(|_| {
            tokio::spawn({
                let hasher = hasher.clone();
                async move { hasher.measure().await }
            })
        })
        .collect();
    while hasher.0.admitted.available_permits() > 0 {
        tokio::task::yield_now().await;
    }
    assert!(matches!(hasher.measure().await, Err(Error::Refused(Refusal::Busy))), "S-053");
    drop(turns);
    for one in tries {
        one.await.unwrap().unwrap();
    }
    assert!(hasher.measure().await.is_ok(), "and afterwards there is room again");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_hash_whose_asker_went_away_keeps_its_turn_until_it_is_done() {
    let hasher = with(&HasherSettings { memory_kib: 4_096, iterations: 40, ..cheap() });
    let asker = tokio::spawn({
        let hasher = hasher.clone();
        async move { hasher.measure().await }
    });
    while hasher.0.running.available_permits() > 0 {
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
    // Until the thread has taken it up.
    tokio::time::sleep(Duration::from_millis(20)).await;
    asker.abort();
    assert!(asker.await.unwrap_err().is_cancelled());
    assert_eq!(hasher.0.running.available_permits(), 0, "closed connections must not add up to more hashes at once");
    assert!(matches!(hasher.measure().await, Err(Error::Refused(Refusal::Busy))));
    while hasher.0.running.available_permits() == 0 {
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
}

#[test]
fn numbers_that_argon2_does_not_know_are_refused() {
    for settings in [
        HasherSettings { memory_kib: 1, ..cheap() },
        HasherSettings { iterations: 0, ..cheap() },
        HasherSettings { lanes: 0, ..cheap() },
    ] {
        assert!(Hasher::new(&settings).is_err(), "{settings:?}");
    }
    assert!(!format!("{:?}", hasher()).is_empty());
}
