//! Many at once: of one code one log-in comes, and of the last of a budget one text (S-024, S-026).

use super::house::{MARIA, NUMBER, rules, worlds, worlds_with};
use crate::{
    TextRules, Timestamp,
    testing::{HANDS, race, refusal, rounds},
};
use model::Refusal;
use std::sync::Arc;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn one_of_fifty_with_the_right_code_is_let_in() {
    for world in worlds().await {
        let (id, _) = world.phone_owner(MARIA, NUMBER).await;
        let servers = world.servers().await;
        for round in 0..rounds() {
            let (token, text) = world.text_for(MARIA).await;
            let pending = Arc::new(world.pending(&token).await);
            let before = world.events(id, "logged_in").await;
            let try_it = |hand: usize| {
                let (portal, context, pending) = (servers[hand % 2].clone(), world.context(), Arc::clone(&pending));
                let code = text.code();
                async move { portal.log_in_with_text(&context, &pending, &code).await.is_ok() }
            };
            let answers = race((0..HANDS).map(try_it)).await;
            let let_in = answers.into_iter().filter(|ok| *ok).count();
            assert_eq!(let_in, 1, "S-024, round {round} on {}", world.engine());
            assert_eq!(world.events(id, "logged_in").await, before + 1, "S-024: exactly one full session");
            world.advance(Timestamp::HOUR * 3);
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn five_of_fifty_wrong_codes_are_looked_at() {
    for world in worlds().await {
        world.member(MARIA).await;
        let token = world.unlocked(MARIA).await;
        world.send_setup(&token, NUMBER).await.unwrap();
        let text = world.text().await;
        let signed_in = Arc::new(world.signed_in(&token).await);
        let try_it = |_| {
            let (portal, context, signed_in) = (world.portal.clone(), world.context(), Arc::clone(&signed_in));
            let code = text.wrong(0);
            async move { refusal(portal.connect_phone(&context, &*signed_in, &code).await) }
        };
        let answers = race((0..HANDS).map(try_it)).await;
        let looked_at = answers.iter().filter(|refusal| matches!(refusal, Refusal::WrongTextCode { .. })).count();
        assert_eq!(looked_at, 4, "and the fifth voids it, on {}", world.engine());
        assert_eq!(refusal(world.connect_phone(&token, &text.code()).await), Refusal::TextCodeOver, "S-025");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_last_of_the_days_texts_goes_to_one_of_fifty_on_two_servers() {
    for world in worlds_with(TextRules { daily: 3, ..rules() }).await {
        let other = world.second_server().await;
        let mut asking = Vec::new();
        for n in 0..HANDS {
            let email = format!("person{n}@example.org");
            world.member(&email).await;
            asking.push(Arc::new(world.signed_in(&world.unlocked(&email).await).await));
        }
        let try_it = |(n, signed_in): (usize, Arc<crate::SignedIn>)| {
            let portal = if n % 2 == 0 { world.portal.clone() } else { other.clone() };
            let context = world.portal.context(crate::Device::new(&format!("198.51.100.{n}"), "a test"));
            async move {
                let unlocked = signed_in.unlocked(context.now).unwrap();
                portal.send_setup_text(&context, unlocked, &format!("+4474001{n:05}"), None).await.is_ok()
            }
        };
        let sent = race(asking.into_iter().enumerate().map(try_it)).await.into_iter().filter(|ok| *ok).count();
        assert_eq!((sent, world.texts().await.len()), (3, 3), "on {}", world.engine());
    }
}
