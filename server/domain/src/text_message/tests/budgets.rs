//! How many texts there may be, counted exactly (S-026).

use super::house::{MARIA, NUMBER, rules, worlds, worlds_with};
use crate::{
    SessionToken, TextRules, Timestamp,
    testing::{World, refusal},
};
use model::Refusal;

/// What an account is told that has asked too often: after how many seconds it may ask again.
fn seconds(refused: Refusal) -> i64 {
    assert_eq!(refused.status(), 429, "S-026");
    match refused {
        Refusal::TooManyTexts { seconds, .. } => i64::from(seconds),
        other => panic!("{other:?}"),
    }
}

/// An account with unlocked settings.
async fn asking(world: &World, n: usize) -> SessionToken {
    let email = format!("person{n}@example.org");
    world.member(&email).await;
    world.unlocked(&email).await
}

/// A number of its own for each.
fn number(n: usize) -> String {
    format!("+4474001{n:05}")
}

#[tokio::test]
async fn half_a_minute_between_two() {
    for world in worlds().await {
        let token = asking(&world, 0).await;
        world.send_setup(&token, NUMBER).await.unwrap();
        assert_eq!(seconds(refusal(world.send_setup(&token, &number(1)).await)), 30);
        world.advance(30 * Timestamp::SECOND - 1);
        assert_eq!(seconds(refusal(world.send_setup(&token, &number(1)).await)), 1);
        world.advance(1);
        world.send_setup(&token, &number(1)).await.unwrap();
        assert_eq!(world.texts().await.len(), 2, "on {}", world.engine());
    }
}

#[tokio::test]
async fn five_an_hour_and_ten_a_day_for_an_account() {
    for world in worlds().await {
        let token = asking(&world, 0).await;
        let (mut sent, mut texts) = (0, 0);
        // Every minute of a day's beginning, to ever other numbers.
        for minute in 0..15_usize {
            match world.send_setup(&token, &number(minute)).await {
                Ok(_) => sent += 1,
                Err(refused) => {
                    let left = seconds(refusal::<()>(Err(refused)));
                    assert_eq!(left, 3_600 - 60 * i64::try_from(minute).unwrap(), "until the first is an hour old");
                }
            }
            texts += world.texts().await.len();
            assert_eq!((sent, texts), ((minute + 1).min(5), sent), "minute {minute} on {}", world.engine());
            world.advance(Timestamp::MINUTE);
        }
        world.advance(Timestamp::HOUR);
        let token = world.unlock(&token, "").await;
        for n in 20..25 {
            world.send_setup(&token, &number(n)).await.unwrap();
            world.advance(Timestamp::MINUTE);
        }
        world.advance(Timestamp::HOUR);
        let token = world.unlocked("person0@example.org").await;
        assert!(seconds(refusal(world.send_setup(&token, &number(30)).await)) > 20 * 3_600, "the eleventh of a day");
    }
}

/// S-111: those of a day on which the clock was wrong are not counted when it is right again.
#[tokio::test]
async fn a_day_of_a_wrong_clock_keeps_no_text_from_anybody() {
    for world in worlds().await {
        world.advance(Timestamp::DAY);
        let token = asking(&world, 0).await;
        for n in 0..5 {
            world.send_setup(&token, &number(n)).await.unwrap();
            world.advance(Timestamp::MINUTE);
        }
        assert!(seconds(refusal(world.send_setup(&token, &number(9)).await)) > 3_000);
        world.advance(-Timestamp::DAY - 5 * Timestamp::MINUTE);
        let token = world.unlocked("person0@example.org").await;
        world.send_setup(&token, &number(9)).await.unwrap();
        assert_eq!(seconds(refusal(world.send_setup(&token, &number(8)).await)), 30, "on {}", world.engine());
    }
}

#[tokio::test]
async fn three_an_hour_to_a_number_however_it_is_spelt() {
    for world in worlds().await {
        let spellings =
            ["+447400123456", "+44 7400 123456", "00447400123456", "+44 (0)7400-123456", "+44.7400.123.456"];
        for (n, spelling) in spellings.into_iter().enumerate() {
            let token = asking(&world, n).await;
            let asked = world.send_setup(&token, spelling).await;
            assert_eq!(asked.is_ok(), n < 3, "S-028, {spelling} on {}", world.engine());
        }
        assert_eq!(world.texts().await.len(), 3);
        world.advance(Timestamp::HOUR);
        let token = asking(&world, 9).await;
        world.send_setup(&token, NUMBER).await.unwrap();
    }
}

#[tokio::test]
async fn twenty_an_hour_from_one_place() {
    for world in worlds().await {
        for n in 0..22 {
            let token = asking(&world, n).await;
            assert_eq!(world.send_setup(&token, &number(n)).await.is_ok(), n < 20, "the {n}th on {}", world.engine());
        }
        let token = asking(&world, 30).await;
        let signed_in = world.signed_in(&token).await;
        let unlocked = signed_in.unlocked(world.now()).unwrap();
        let elsewhere = world.portal.context(crate::Device::new("198.51.100.7", "a test"));
        world.portal.send_setup_text(&elsewhere, unlocked, &number(30), None).await.unwrap();
        assert_eq!(world.texts().await.len(), 21);
    }
}

#[tokio::test]
async fn so_many_a_day_to_one_country_code() {
    for world in worlds_with(TextRules { daily_per_dial_code: 4, ..rules() }).await {
        for n in 0..6 {
            let token = asking(&world, n).await;
            assert_eq!(world.send_setup(&token, &number(n)).await.is_ok(), n < 4, "the {n}th on {}", world.engine());
        }
        let token = asking(&world, 10).await;
        world.send_setup(&token, "+4915123456789").await.unwrap();
        assert_eq!(world.texts().await.len(), 5);
        world.advance(Timestamp::DAY);
        let token = asking(&world, 11).await;
        world.send_setup(&token, &number(11)).await.unwrap();
        assert_eq!(world.texts().await.len(), 1);
    }
}

#[tokio::test]
async fn so_many_a_day_for_the_site_and_the_operator_is_told_at_four_fifths() {
    let operator = "operator@example.org";
    for world in worlds_with(TextRules { daily: 10, alert_to: Some(operator.to_owned()), ..rules() }).await {
        let told = async || world.mails().await.into_iter().filter(|mail| mail.to == operator).collect::<Vec<_>>();
        for n in 0..12 {
            let token = asking(&world, n).await;
            assert_eq!(world.send_setup(&token, &number(n)).await.is_ok(), n < 10, "the {n}th on {}", world.engine());
            let mails = told().await;
            assert_eq!(mails.len(), usize::from(n == 7), "the {n}th on {}", world.engine());
            assert!(mails.iter().all(|mail| mail.subject.contains("8 of 10") && !mail.body.contains("person")));
        }
        assert_eq!(world.texts().await.len(), 10);
        world.advance(Timestamp::DAY);
        for n in 20..28 {
            let token = asking(&world, n).await;
            world.send_setup(&token, &number(n)).await.unwrap();
        }
        assert_eq!(told().await.len(), 1, "and the next day again");
    }
}

#[tokio::test]
async fn log_ins_again_and_again_share_the_budgets_with_all_else() {
    for world in worlds().await {
        world.phone_owner(MARIA, NUMBER).await;
        let mut sent = 0;
        for _ in 0..8 {
            let token = world.log_in(MARIA).await;
            match world.send_log_in(&token, true).await {
                Ok(_) => sent += 1,
                Err(refused) => assert!(seconds(refusal::<()>(Err(refused))) > 0),
            }
            world.advance(Timestamp::MINUTE);
        }
        assert_eq!((sent, world.texts().await.len()), (3, 3), "three an hour to the number, on {}", world.engine());
    }
}
