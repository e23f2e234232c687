//! Connecting a telephone as the first method, and another number in its place.

use super::house::{JOAO, MARIA, NUMBER, OTHER, worlds};
use crate::{
    Rules, Then, Timestamp,
    testing::{PASSWORD, World, refusal},
};
use model::{Field, FieldProblem, Problem, Refusal, TextOffer, TextState, Way};

fn at_number(problem: Problem) -> Refusal {
    Refusal::Fields { fields: vec![FieldProblem { field: Field::Phone, problem }] }
}

#[tokio::test]
async fn the_first_proved_number_turns_two_step_verification_on() {
    for world in worlds().await {
        let id = world.member(MARIA).await;
        let token = world.unlocked(MARIA).await;
        assert_eq!(world.text_offer(&token).await, TextOffer::Offered);
        world.send_setup(&token, "+44 7400 123456").await.unwrap();
        let text = world.text().await;
        let code = text.code();
        assert_eq!(text.to, NUMBER);
        let said = format!("{code} is your Nightlatch code. Do not share it.\n\n@localhost #{code}");
        assert_eq!(text.body, said, "origin-bound, on {}", world.engine());
        let signed_in = world.signed_in(&token).await;
        let open = world.portal.open_setup_text(&world.context(), &signed_in).await.unwrap().unwrap();
        assert_eq!((open.to.as_str(), open.state), ("+44 7400 123456", TextState::Sent));
        assert_eq!(open.until, world.now().plus(10 * Timestamp::MINUTE).moment());

        world.mails().await;
        let issued = world.connect_phone(&token, &text.body).await.unwrap();
        assert_eq!(issued.then, Then::NewRecoveryKey);
        let view = world.view(&issued.token).await;
        assert_eq!(view.on_since, Some(world.now().moment()));
        assert_eq!(view.phone.as_ref().map(|phone| phone.tail.as_str()), Some("456"));
        assert_eq!((world.text_offer(&issued.token).await, view.ways()), (TextOffer::Connected, 1));
        for kind in ["two_step_enabled", "phone_added", "recovery_key_created"] {
            assert_eq!(world.events(id, kind).await, 1, "{kind}");
        }
        let mails = world.mails().await;
        assert_eq!(mails.len(), 1, "one mail tells it all");
        assert!(mails[0].body.contains("ending 456") && !mails[0].body.contains(&code));
        let asked = world.log_in_with(MARIA, PASSWORD, None).await.unwrap();
        assert_eq!(asked.then, Then::SecondStep);
        let ways = world.portal.log_in_ways(&world.context(), &world.pending(&asked.token).await, None).await.unwrap();
        assert_eq!((ways.phone.as_deref(), ways.first), (Some("456"), Some(Way::TextMessage)));
    }
}

#[tokio::test]
async fn nothing_of_a_number_stands_in_the_database_in_plain() {
    for world in worlds().await {
        let (id, _) = world.phone_owner(MARIA, NUMBER).await;
        let row = store::phone::of_account(&mut world.read().await, id).await.unwrap().unwrap();
        assert!(!row.sealed_number.windows(6).any(|part| part == b"740012"), "on {}", world.engine());
        let bytes = world
            .portal
            .keys
            .open(crate::keys::Place { column: "phone.sealed_number", owner: uuid::Uuid::nil() }, &row.sealed_number);
        assert!(bytes.is_err(), "it opens in its own row alone");
    }
}

#[tokio::test]
async fn a_wrong_number_sends_nothing() {
    for world in worlds().await {
        world.member(MARIA).await;
        let token = world.unlocked(MARIA).await;
        for (number, problem) in [("+44 121 234 5678", Problem::NotMobile), ("x", Problem::NotANumber)] {
            assert_eq!(refusal(world.send_setup(&token, number).await), at_number(problem));
        }
        assert!(world.texts().await.is_empty(), "S-028 on {}", world.engine());
    }
}

#[tokio::test]
async fn with_another_method_it_is_refused_here_too() {
    for world in worlds().await {
        let owner = world.owner(MARIA).await;
        assert_eq!(refusal(world.send_setup(&owner.token, NUMBER).await), Refusal::TextOnlyFirst, "S-030");
        assert_eq!(refusal(world.connect_phone(&owner.token, "000000").await), Refusal::TextOnlyFirst);
        assert_eq!(world.text_offer(&owner.token).await, TextOffer::NotFirst);

        // An app that was connected between the text and the code.
        world.member(JOAO).await;
        let (token, secret) = world.setting_up(JOAO).await;
        world.send_setup(&token, NUMBER).await.unwrap();
        let code = world.text().await.code();
        let token = world.connect(&token, &world.code(&secret)).await.unwrap().token;
        assert_eq!(refusal(world.connect_phone(&token, &code).await), Refusal::TextOnlyFirst, "on {}", world.engine());
        assert_eq!(world.view(&token).await.phone, None);
    }
}

/// S-030: where an operator sends no texts, the set-up is refused by the server.
#[tokio::test]
async fn where_none_are_sent_none_can_be_chosen_or_used() {
    for world in World::with(Rules::default()).await {
        world.member(MARIA).await;
        let token = world.unlocked(MARIA).await;
        assert_eq!(refusal(world.send_setup(&token, NUMBER).await), Refusal::TextsUnavailable, "on {}", world.engine());
        assert_eq!(world.text_offer(&token).await, TextOffer::Unavailable);
    }
}

#[tokio::test]
async fn five_wrong_codes_make_the_code_worthless_and_the_next_text_has_another() {
    for world in worlds().await {
        world.member(MARIA).await;
        let token = world.unlocked(MARIA).await;
        world.send_setup(&token, NUMBER).await.unwrap();
        let first = world.text().await;
        for n in 0..4 {
            let refused = refusal(world.connect_phone(&token, &first.wrong(n)).await);
            assert_eq!(refused, Refusal::WrongTextCode { failures: 0 });
        }
        assert_eq!(refusal(world.connect_phone(&token, &first.wrong(4)).await), Refusal::TextCodeOver, "S-025");
        assert_eq!(refusal(world.connect_phone(&token, &first.code()).await), Refusal::TextCodeOver);
        world.advance(30 * Timestamp::SECOND);
        let signed_in = world.signed_in(&token).await;
        world.portal.resend_setup_text(&world.context(), &signed_in).await.unwrap();
        let second = world.text().await;
        assert_eq!(second.to, NUMBER);
        assert_ne!(second.code(), first.code(), "on {}", world.engine());
        world.connect_phone(&token, &second.code()).await.unwrap();
    }
}

#[tokio::test]
async fn another_number_takes_its_place_only_when_it_is_proved() {
    for world in worlds().await {
        let (id, token) = world.phone_owner(MARIA, NUMBER).await;
        let (elsewhere, text) = world.text_for(MARIA).await;
        let elsewhere = world.answer_text(&elsewhere, &text.code()).await.unwrap().token;
        // Locked: nothing can be asked for.
        let locked = world.signed_in(&token).await;
        assert!(locked.unlocked(world.now()).is_none(), "S-029");
        let token = world.unlock_by_text(&token).await;
        world.advance(Timestamp::MINUTE);
        assert_eq!(refusal(world.send_setup(&token, "07400 123456").await), at_number(Problem::NotANumber));
        assert_eq!(refusal(world.send_setup(&token, NUMBER).await), at_number(Problem::SameAsBefore));
        world.send_setup(&token, OTHER).await.unwrap();
        let text = world.text().await;
        assert_eq!(text.to, OTHER);
        let wrong = refusal(world.connect_phone(&token, &text.wrong(0)).await);
        assert_eq!(wrong, Refusal::WrongTextCode { failures: 0 });
        assert_eq!(world.view(&token).await.phone.unwrap().tail, "456", "the old one works until then");

        world.mails().await;
        let issued = world.connect_phone(&token, &text.code()).await.unwrap();
        assert_eq!(issued.then, Then::Stay);
        assert_eq!(world.view(&issued.token).await.phone.unwrap().tail, "457");
        assert!(world.is_dead(&elsewhere).await, "what the old number opened ends, on {}", world.engine());
        assert_eq!(world.events(id, "phone_changed").await, 1);
        let mails = world.mails().await;
        assert_eq!(mails.len(), 1);
        assert!(mails[0].body.contains("ending 457") && mails[0].body.contains("ending 456"));
    }
}
