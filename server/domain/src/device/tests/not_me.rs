use crate::{
    Timestamp,
    testing::{World, refusal},
};
use model::{NotMeStep, Refusal};

const MARIA: &str = "maria@example.org";
const SUBJECT: &str = "You told us that someone else may have used your Nightlatch account";
const NEW: &str = "eleven loud mountains";

#[tokio::test]
async fn it_ends_all_others_and_leads_to_the_password_and_then_to_the_methods() {
    for world in World::all().await {
        let owner = world.owner(MARIA).await;
        let other = world.log_in_fully(&owner).await;
        let pending = world.log_in(MARIA).await;
        world.mails().await;
        let signed_in = world.signed_in(&owner.token).await;
        assert_eq!(world.portal.not_me(&world.context(), &signed_in).await.unwrap(), None);
        assert_eq!(refusal(world.portal.methods_reviewed(&world.context(), &signed_in).await), Refusal::NotFound);

        let begun = world.portal.this_was_not_me(&world.context(), &signed_in).await.unwrap();
        assert!(world.is_dead(&other).await && world.is_dead(&pending).await, "S24 on {}", world.engine());
        assert_eq!((begun.devices_ended, begun.next()), (1, Some(NotMeStep::Password)));
        assert_eq!(world.portal.not_me(&world.context(), &signed_in).await.unwrap(), Some(begun.clone()));
        assert_eq!(world.subjects().await, [SUBJECT], "I11");
        assert_eq!(world.events(owner.id, "not_me").await, 1);

        world.advance(1);
        let unlocked = signed_in.unlocked(world.now()).unwrap();
        let issued = world.portal.change_password(&world.context(), unlocked, NEW).await.unwrap();
        let signed_in = world.signed_in(&issued.token).await;
        let after = world.portal.not_me(&world.context(), &signed_in).await.unwrap().unwrap();
        assert_eq!(after.next(), Some(NotMeStep::Methods), "it outlives the new token");
        world.advance(1);
        let done = world.portal.methods_reviewed(&world.context(), &signed_in).await.unwrap();
        assert_eq!(done.next(), None);
        assert_eq!(world.portal.not_me(&world.context(), &signed_in).await.unwrap(), Some(done));
        world.portal.methods_reviewed(&world.context(), &signed_in).await.unwrap();
        assert_eq!(world.events(owner.id, "methods_reviewed").await, 1, "once");
    }
}

#[tokio::test]
async fn pressed_again_it_ends_what_came_since_and_otherwise_changes_nothing() {
    for world in World::all().await {
        let id = world.member(MARIA).await;
        let here = world.log_in(MARIA).await;
        let signed_in = world.signed_in(&here).await;
        let press = async || world.portal.this_was_not_me(&world.context(), &signed_in).await.unwrap();
        let first = press().await;
        assert_eq!((first.devices_ended, world.mails().await.len()), (0, 1), "told even when nobody else was in");
        world.advance(Timestamp::MINUTE);
        assert_eq!(press().await, first);
        assert_eq!((world.events(id, "not_me").await, world.mails().await.len()), (1, 0), "on {}", world.engine());
        let thief = world.log_in(MARIA).await;
        let second = press().await;
        assert!(world.is_dead(&thief).await);
        assert_eq!(second.devices_ended, 1);
        assert_eq!((world.events(id, "not_me").await, world.mails().await.len()), (2, 1));
    }
}

#[tokio::test]
async fn what_was_done_before_does_not_count_and_the_steps_are_offered_for_a_day() {
    for world in World::all().await {
        world.member(MARIA).await;
        let token = world.unlock(&world.log_in(MARIA).await, "").await;
        let signed_in = world.signed_in(&token).await;
        let unlocked = signed_in.unlocked(world.now()).unwrap();
        let token = world.portal.change_password(&world.context(), unlocked, NEW).await.unwrap().token;
        world.advance(1);
        let signed_in = world.signed_in(&token).await;
        let begun = world.portal.this_was_not_me(&world.context(), &signed_in).await.unwrap();
        assert_eq!(begun.next(), Some(NotMeStep::Password), "on {}", world.engine());
        assert_eq!(world.portal.not_me(&world.context(), &signed_in).await.unwrap(), Some(begun));
        world.advance(Timestamp::DAY);
        assert_eq!(world.portal.not_me(&world.context(), &signed_in).await.unwrap(), None);
    }
}

#[tokio::test]
async fn a_link_for_a_new_password_that_was_asked_for_before_ends_too() {
    for world in World::all().await {
        world.member(MARIA).await;
        let here = world.log_in(MARIA).await;
        world.portal.request_password_reset(&world.context(), MARIA).await.unwrap();
        let mail = world.mails().await.remove(0);
        let (_, rest) = mail.body.split_once("/reset-password?token=").unwrap();
        let token = rest.split_whitespace().next().unwrap();
        let signed_in = world.signed_in(&here).await;
        world.portal.this_was_not_me(&world.context(), &signed_in).await.unwrap();
        let reset = world.portal.reset_password(&world.context(), token, NEW).await;
        assert_eq!(refusal(reset), Refusal::ResetLinkExpired, "on {}", world.engine());
    }
}
