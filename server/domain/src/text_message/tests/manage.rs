//! Disabling text messages, and what goes with a telephone.

use super::house::{MARIA, NUMBER, worlds};
use crate::{
    SessionToken, Timestamp,
    testing::{World, refusal},
};
use model::{Refusal, TextOffer};

async fn add_app(world: &World, token: &SessionToken) -> SessionToken {
    let signed_in = world.signed_in(token).await;
    world.portal.start_app_setup(&world.context(), signed_in.unlocked(world.now()).unwrap()).await.unwrap();
    let secret = world.setup_secret(token).await;
    world.connect(token, &world.code(&secret)).await.unwrap().token
}

async fn disable(world: &World, token: &SessionToken) -> crate::Result<()> {
    let signed_in = world.signed_in(token).await;
    world.portal.disable_phone(&world.context(), signed_in.unlocked(world.now()).unwrap()).await
}

/// S-048: the telephone alone.
#[tokio::test]
async fn the_last_way_cannot_go_alone_and_with_another_it_is_forgotten_for_good() {
    for world in worlds().await {
        let (id, token) = world.phone_owner(MARIA, NUMBER).await;
        let token = world.unlock_by_text(&token).await;
        assert_eq!(refusal(disable(&world, &token).await), Refusal::LastMethod);
        let token = add_app(&world, &token).await;
        world.advance(Timestamp::MINUTE);
        let (elsewhere, text) = world.text_for(MARIA).await;
        let elsewhere = world.answer_text(&elsewhere, &text.code()).await.unwrap().token;
        world.advance(Timestamp::MINUTE);
        let (open, _) = world.text_for(MARIA).await;

        world.mails().await;
        disable(&world, &token).await.unwrap();
        let view = world.view(&token).await;
        assert_eq!((view.phone, world.text_offer(&token).await), (None, TextOffer::NotFirst), "on {}", world.engine());
        assert!(world.is_dead(&elsewhere).await);
        assert_eq!(
            refusal(world.send_log_in(&open, true).await),
            Refusal::NotFound,
            "an open log-in has other ways now"
        );
        assert_eq!(refusal(disable(&world, &token).await), Refusal::NotFound);
        assert_eq!(world.events(id, "phone_removed").await, 1);
        let mails = world.mails().await;
        assert_eq!(mails.len(), 1);
        assert!(mails[0].body.contains("Text message (ending 456)"));
        assert_eq!(refusal(world.send_setup(&token, NUMBER).await), Refusal::TextOnlyFirst);
    }
}

#[tokio::test]
async fn disabling_two_step_verification_forgets_the_number_and_it_can_be_the_first_again() {
    for world in worlds().await {
        let (id, token) = world.phone_owner(MARIA, NUMBER).await;
        let token = world.unlock_by_text(&token).await;
        let signed_in = world.signed_in(&token).await;
        let unlocked = signed_in.unlocked(world.now()).unwrap();
        let token = world.portal.disable_two_step(&world.context(), unlocked).await.unwrap().token;
        assert!(store::phone::of_account(&mut world.read().await, id).await.unwrap().is_none());
        assert_eq!(world.text_offer(&token).await, TextOffer::Offered, "on {}", world.engine());
        world.advance(Timestamp::MINUTE);
        world.send_setup(&token, NUMBER).await.unwrap();
        let code = world.text().await.code();
        world.connect_phone(&token, &code).await.unwrap();
    }
}

#[tokio::test]
async fn a_number_can_be_changed_beside_another_method() {
    for world in worlds().await {
        let (_, token) = world.phone_owner(MARIA, NUMBER).await;
        let token = add_app(&world, &world.unlock_by_text(&token).await).await;
        world.advance(Timestamp::MINUTE);
        world.send_setup(&token, super::house::OTHER).await.unwrap();
        let code = world.text().await.code();
        let token = world.connect_phone(&token, &code).await.unwrap().token;
        let view = world.view(&token).await;
        assert_eq!((view.phone.unwrap().tail.as_str(), view.apps.len()), ("457", 1), "on {}", world.engine());
    }
}
