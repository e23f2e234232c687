//! The second step with a code that is sent by text.

use super::house::{JOAO, MARIA, NUMBER, OTHER, worlds};
use crate::{LetterKind, TextSent, Then, Timestamp, testing::refusal};
use model::{Refusal, TextState};

/// S-023: after the log-in the code is worth nothing.
#[tokio::test]
async fn the_code_of_the_text_logs_in_once() {
    for world in worlds().await {
        let (id, _) = world.phone_owner(MARIA, NUMBER).await;
        let (token, text) = world.text_for(MARIA).await;
        assert_eq!(text.to, NUMBER);
        let issued = world.answer_text(&token, &text.body).await.unwrap();
        assert_eq!(issued.then, Then::Page(None));
        let view = world.view(&issued.token).await;
        assert_eq!(view.phone.unwrap().last_used, Some(world.now().moment()));
        assert_eq!(world.events(id, "logged_in").await, 2);
        let pending = world.log_in(MARIA).await;
        assert_eq!(
            refusal(world.answer_text(&pending, &text.code()).await),
            Refusal::TextCodeOver,
            "on {}",
            world.engine()
        );
    }
}

#[tokio::test]
async fn nobody_gets_a_text_without_an_open_log_in_of_an_account_that_has_a_number() {
    for world in worlds().await {
        world.phone_owner(MARIA, NUMBER).await;
        // An app instead of a number.
        let owner = world.owner(JOAO).await;
        let token = world.log_in(owner.email).await;
        assert_eq!(refusal(world.send_log_in(&token, true).await), Refusal::NotFound, "S-021");
        // A log-in that is over.
        let (token, text) = world.text_for(MARIA).await;
        let pending = world.pending(&token).await;
        world.answer_text(&token, &text.code()).await.unwrap();
        world.advance(Timestamp::MINUTE);
        let late = world.portal.send_log_in_text(&world.context(), &pending, true).await;
        assert_eq!(refusal(late), Refusal::LogInFirst, "S-021");
        assert!(world.texts().await.is_empty(), "on {}", world.engine());
    }
}

#[tokio::test]
async fn a_code_belongs_to_the_log_in_that_asked_for_it() {
    for world in worlds().await {
        world.phone_owner(MARIA, NUMBER).await;
        let (first, text) = world.text_for(MARIA).await;
        world.advance(Timestamp::MINUTE);
        let (second, other) = world.text_for(MARIA).await;
        assert_ne!(text.code(), other.code());
        assert_eq!(
            refusal(world.answer_text(&second, &text.code()).await),
            Refusal::WrongTextCode { failures: 1 },
            "S-022 on {}",
            world.engine()
        );
        world.answer_text(&first, &text.code()).await.unwrap();
    }
}

#[tokio::test]
async fn a_code_works_for_ten_minutes_and_dies_with_what_it_belongs_to() {
    for world in worlds().await {
        let (_, token) = world.phone_owner(MARIA, NUMBER).await;
        // In settings, where the session outlives it: to the last millisecond, and not after.
        let send = async |token: &_, after| {
            world.advance(Timestamp::HOUR);
            let token = world.unlock_by_text(token).await;
            world.advance(Timestamp::MINUTE);
            world.send_setup(&token, OTHER).await.unwrap();
            let code = world.text().await.code();
            world.advance(after);
            (token, code)
        };
        let (token, code) = send(&token, 10 * Timestamp::MINUTE).await;
        assert_eq!(refusal(world.connect_phone(&token, &code).await), Refusal::TextCodeOver, "S-023");
        assert_eq!(world.view(&token).await.phone.unwrap().tail, "456", "on {}", world.engine());
        let (token, code) = send(&token, 10 * Timestamp::MINUTE - 1).await;
        world.connect_phone(&token, &code).await.unwrap();
    }
}

#[tokio::test]
async fn a_new_password_ends_the_log_in_and_its_code() {
    for world in worlds().await {
        let (_, token) = world.phone_owner(MARIA, NUMBER).await;
        let token = world.unlock_by_text(&token).await;
        world.advance(Timestamp::MINUTE);
        let (open, text) = world.text_for(MARIA).await;
        let pending = world.pending(&open).await;
        let signed_in = world.signed_in(&token).await;
        let unlocked = signed_in.unlocked(world.now()).unwrap();
        world.portal.change_password(&world.context(), unlocked, "eight silent rivers").await.unwrap();
        let late = world.portal.log_in_with_text(&world.context(), &pending, &text.code()).await;
        assert_eq!(refusal(late), Refusal::LogInFirst, "S-023 on {}", world.engine());
    }
}

/// S-054: a new text is no new beginning.
#[tokio::test]
async fn five_wrong_codes_need_another_text_and_the_count_goes_on() {
    for world in worlds().await {
        let (id, _) = world.phone_owner(MARIA, NUMBER).await;
        let (token, text) = world.text_for(MARIA).await;
        for n in 0..5 {
            world.advance(31 * Timestamp::SECOND);
            let refused = refusal(world.answer_text(&token, &text.wrong(n)).await);
            let over = n == 4;
            let expected = if over { Refusal::TextCodeOver } else { Refusal::WrongTextCode { failures: n + 1 } };
            assert_eq!(refused, expected, "S-025 on {}", world.engine());
        }
        world.advance(31 * Timestamp::SECOND);
        assert_eq!(refusal(world.answer_text(&token, &text.code()).await), Refusal::TextCodeOver);
        assert_eq!(world.failures(id, "codes").await, 6);
        world.advance(31 * Timestamp::SECOND);
        assert_eq!(world.send_log_in(&token, true).await.unwrap(), TextSent::Now { earlier_works: false });
        assert_eq!(world.failures(id, "codes").await, 6, "S-027: a new code is no new beginning");
        let second = world.text().await;
        assert_ne!(second.code(), text.code());
        assert_eq!(world.events(id, "code_refused").await, 6);
        let old = refusal(world.answer_text(&token, &text.code()).await);
        assert_eq!(old, Refusal::WrongTextCode { failures: 7 }, "S-027: the first one is dead, on {}", world.engine());
        world.advance(31 * Timestamp::SECOND);
        world.answer_text(&token, &second.code()).await.unwrap();
    }
}

/// S-027, as product.md 10 decides it: "Send a new code" sends the same one again, and the count stays.
#[tokio::test]
async fn within_its_life_the_same_code_is_sent_again() {
    for world in worlds().await {
        let (id, _) = world.phone_owner(MARIA, NUMBER).await;
        let (token, text) = world.text_for(MARIA).await;
        let wrong = refusal(world.answer_text(&token, &text.wrong(0)).await);
        assert_eq!(wrong, Refusal::WrongTextCode { failures: 1 });
        assert_eq!(world.send_log_in(&token, false).await.unwrap(), TextSent::Before, "who only looks again gets none");
        assert!(world.texts().await.is_empty());
        world.advance(Timestamp::MINUTE);
        assert_eq!(world.send_log_in(&token, true).await.unwrap(), TextSent::Now { earlier_works: true });
        let again = world.text().await;
        assert_eq!(again, text, "product.md 10, on {}", world.engine());
        assert_eq!(world.failures(id, "codes").await, 1, "S-027: the count stays");
        world.answer_text(&token, &again.code()).await.unwrap();
    }
}

#[tokio::test]
async fn the_page_says_what_became_of_the_text() {
    for world in worlds().await {
        world.phone_owner(MARIA, NUMBER).await;
        let token = world.log_in(MARIA).await;
        let pending = world.pending(&token).await;
        let open = async || world.portal.open_log_in_text(&world.context(), &pending).await.unwrap();
        assert_eq!(open().await, None);
        world.send_log_in(&token, false).await.unwrap();
        let said = open().await.unwrap();
        assert_eq!((said.to.as_str(), said.state), ("456", TextState::OnItsWay), "never the whole number here");
        let letters = world.portal.claim_letters(LetterKind::Text, 10).await.unwrap();
        world.portal.settle_letter(&letters[0], Err("the gateway said no".to_owned())).await.unwrap();
        assert_eq!(open().await.unwrap().state, TextState::NotSent, "on {}", world.engine());
        assert!(world.texts().await.is_empty(), "it may have been charged: it is not tried again");
    }
}

#[tokio::test]
async fn who_waits_for_a_text_hears_within_the_time_that_it_was_refused() {
    let patient = crate::TextRules { wait: 3_000, ..super::house::rules() };
    for world in super::house::worlds_with(patient).await {
        world.member(MARIA).await;
        let token = world.unlocked(MARIA).await;
        let (portal, refuses) = (world.portal.clone(), "refused".to_owned());
        let worker = tokio::spawn(async move {
            portal.texts_written().await;
            let letters = portal.claim_letters(LetterKind::Text, 10).await.unwrap();
            portal.settle_letter(&letters[0], Err(refuses)).await.unwrap();
        });
        assert_eq!(refusal(world.send_setup(&token, NUMBER).await), Refusal::TextNotSent, "on {}", world.engine());
        worker.await.unwrap();
    }
}

/// S-051, S-059: sending a text is no way around closed codes.
#[tokio::test]
async fn while_codes_are_closed_no_text_is_paid_for_and_the_recovery_key_still_opens() {
    for world in worlds().await {
        let (id, _) = world.phone_owner(MARIA, NUMBER).await;
        let (token, text) = world.text_for(MARIA).await;
        for _ in 0..9 {
            world.advance(31 * Timestamp::SECOND);
            let _ = refusal(world.answer_text(&token, &text.wrong(0)).await);
        }
        world.advance(31 * Timestamp::SECOND);
        let last = refusal(world.answer_text(&token, &text.wrong(0)).await);
        assert!(matches!(last, Refusal::TooManyTries { .. }), "{last:?}");
        assert!(world.is_dead(&token).await, "the tenth ends the log-in");
        assert_eq!(world.failures(id, "codes").await, 10);
        let token = world.log_in(MARIA).await;
        let refused = refusal(world.send_log_in(&token, true).await);
        assert!(matches!(refused, Refusal::TooManyTries { .. }), "{refused:?} on {}", world.engine());
        assert!(world.texts().await.is_empty());
    }
}

#[tokio::test]
async fn an_open_code_is_sealed_and_shows_nowhere() {
    for world in worlds().await {
        world.phone_owner(MARIA, NUMBER).await;
        let (token, text) = world.text_for(MARIA).await;
        let pending = world.pending(&token).await;
        let mut tx = world.read().await;
        let row = store::ceremony::get(&mut tx, pending.0.session.id, "text_message_log_in", 0).await.unwrap().unwrap();
        assert!(!row.sealed.windows(6).any(|part| part == text.code().as_bytes()));
        let open = world.portal.open_code(&mut tx, pending.0.session.id, super::super::Purpose::LogIn).await.unwrap();
        let shown = format!("{:?} {pending:?}", open.unwrap());
        assert!(!shown.contains(&text.code()) && !shown.contains("7400"), "{shown}");
    }
}
