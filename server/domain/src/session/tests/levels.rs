//! The level of a session never rises by itself (S-009).

use crate::{
    Then, Visitor,
    testing::{PASSWORD, World, refusal},
};
use model::Refusal;

const MARIA: &str = "maria@example.org";

/// S-009: what is done elsewhere, unlocking and the links of mails make no second step of nothing.
#[tokio::test]
async fn s_009_a_session_without_a_second_step_gets_none_by_itself() {
    for world in World::all().await {
        let id = world.member(MARIA).await;
        let plain = world.log_in(MARIA).await;
        let level = async |token: &crate::SessionToken| {
            let session = world.signed_in(token).await.0.session;
            (session.stage, session.second_step_at, session.method, session.method_id)
        };
        let full = ("full".to_owned(), None, None, None);
        assert_eq!(level(&plain).await, full);
        let unlocked = world.unlock(&plain, "").await;
        assert_eq!(level(&unlocked).await, full, "unlocking is no second step, on {}", world.engine());

        // The link of a forgotten password ends it, and logs nobody in.
        world.mails().await;
        world.portal.request_password_reset(&world.context(), MARIA).await.unwrap();
        let mail = world.mails().await.pop().unwrap();
        let link = mail.body.split_once("/reset-password?token=").unwrap().1.split_whitespace().next().unwrap();
        assert_eq!(level(&unlocked).await, full);
        world.portal.reset_password(&world.context(), link, "eight silent rivers").await.unwrap();
        assert!(world.is_dead(&unlocked).await);
        let again = world.log_in_with(MARIA, "eight silent rivers", None).await.unwrap();
        assert_eq!((again.then, level(&again.token).await), (Then::Page(None), full));

        // Turned on in another session: this one is over, and its browser has to bring a second step.
        let elsewhere = world.log_in_with(MARIA, "eight silent rivers", None).await.unwrap().token;
        let signed_in = world.signed_in(&elsewhere).await;
        let opened = world.portal.unlock(&world.context(), &signed_in, "eight silent rivers", "").await.unwrap().token;
        let signed_in = world.signed_in(&opened).await;
        world.portal.start_app_setup(&world.context(), signed_in.unlocked(world.now()).unwrap()).await.unwrap();
        let secret = world.setup_secret(&opened).await;
        world.connect(&opened, &world.code(&secret)).await.unwrap();
        assert!(world.is_dead(&again.token).await, "on {}", world.engine());
        let back = world.log_in_with(MARIA, "eight silent rivers", Some(&again.token)).await.unwrap();
        assert_eq!(back.then, Then::SecondStep);
        assert!(matches!(world.visitor(&back.token).await, Visitor::Pending(_)));
        assert_eq!(world.events(id, "two_step_enabled").await, 1);
        assert_eq!(refusal(world.log_in_with(MARIA, PASSWORD, None).await), Refusal::WrongPair);
    }
}
