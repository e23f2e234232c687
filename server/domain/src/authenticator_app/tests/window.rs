//! Which codes count at which moment: the current one and the one before it (S-014, product.md 9).

use crate::{
    Rules, Timestamp,
    authenticator_app::rules::{clock_off, generator, matching_step},
    testing::{NOON, STEP, World, code_at, refusal},
};
use model::{Code, Refusal};

const SECRET: &[u8; 20] = b"12345678901234567890";
const T: i64 = NOON / STEP;

/// Which of the codes of T-2, T-1, T and T+1 pass, so many milliseconds into step T.
fn passing(offset: i64, previous: u32) -> Vec<i64> {
    let totp = generator(SECRET, "Nightlatch", "-").unwrap();
    let passes = |away: &i64| {
        let code = Code::parse(&code_at(SECRET, (T + away) * 30)).unwrap();
        let step = matching_step(&totp, &code, Timestamp(NOON + offset), previous);
        assert!(step.is_none_or(|step| step == T + away), "a code belongs to its own step");
        step.is_some()
    };
    [-2, -1, 0, 1].into_iter().filter(passes).collect()
}

#[test]
fn the_current_code_and_the_one_before_it_pass_through_the_whole_step() {
    for offset in [0, 29_999] {
        assert_eq!(passing(offset, 1), [-1, 0], "{offset} ms into the step");
    }
    assert_eq!(passing(30_000, 1), [0, 1], "30 s on, T is the one before");
    assert_eq!(passing(-1, 1), [-2, -1], "one millisecond before the step");
}

#[test]
fn a_strict_site_takes_only_the_current_code() {
    for offset in [0, 29_999] {
        assert_eq!(passing(offset, 0), [0], "{offset} ms into the step");
    }
    assert_eq!(passing(30_000, 0), [1]);
}

#[test]
fn a_clock_that_is_off_is_told_in_minutes() {
    let totp = generator(SECRET, "Nightlatch", "-").unwrap();
    let off = |steps: i64| {
        let code = Code::parse(&code_at(SECRET, (T + steps) * 30)).unwrap();
        clock_off(&totp, &code, Timestamp(NOON + 12_345))
    };
    for (steps, minutes) in [(1, 1), (2, 1), (3, 2), (4, 2), (20, 10), (-2, -1), (-3, -2), (-6, -3), (-20, -10)] {
        assert_eq!(off(steps), Some(minutes), "{steps} steps away");
    }
    assert_eq!(off(21), None);
    assert_eq!(off(-21), None);
}

#[tokio::test]
async fn a_log_in_takes_this_code_and_the_one_before_and_never_the_next() {
    for world in World::all().await {
        let owner = world.owner("maria@example.org").await;
        for (offset, away, passes) in [
            (0, -2, false),
            (0, 1, false),
            (0, -1, true),
            (29_999, 1, false),
            (29_999, -2, false),
            (STEP, 0, true),
            (2 * STEP + 29_999, 1, true),
            (2 * STEP + 29_999, 2, true),
        ] {
            let t = NOON + 10 * STEP;
            world.set_clock(t + offset);
            let token = world.log_in(owner.email).await;
            let code = code_at(&owner.secret, t / 1_000 + away * 30);
            let answer = world.answer(&token, &code).await;
            assert_eq!(answer.is_ok(), passes, "{offset} ms, T{away:+} on {}", world.engine());
        }
    }
}

#[tokio::test]
async fn previous_codes_0_refuses_the_code_before() {
    for world in World::with(Rules { previous_codes: 0, ..Rules::default() }).await {
        let owner = world.owner("maria@example.org").await;
        let token = world.log_in(owner.email).await;
        world.next_step();
        let before = code_at(&owner.secret, world.now().0 / 1_000 - 30);
        assert_eq!(refusal(world.answer(&token, &before).await), Refusal::WrongCode { failures: 1 });
        assert!(world.answer(&token, &world.code(&owner.secret)).await.is_ok());
    }
}
