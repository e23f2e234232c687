use crate::testing::{PASSWORD, World, refusal};
use model::Refusal;
use uuid::Uuid;

const MARIA: &str = "maria@example.org";
const ONE: &str = "A device was logged out of your Nightlatch account";
const OTHERS: &str = "Other devices were logged out of your Nightlatch account";

#[tokio::test]
async fn one_device_ends_at_once_and_is_told_once() {
    for world in World::all().await {
        let id = world.member(MARIA).await;
        let (here, there, third) = (world.log_in(MARIA).await, world.log_in(MARIA).await, world.log_in(MARIA).await);
        let signed_in = world.signed_in(&here).await;
        let other = world.signed_in(&there).await.session_id().to_string();
        let context = world.context();
        assert_eq!(world.portal.log_out_device(&context, &signed_in, &other).await.unwrap(), "Unknown browser");
        assert!(world.is_dead(&there).await, "S-070 on {}", world.engine());
        assert!(!world.is_dead(&here).await && !world.is_dead(&third).await);
        assert_eq!(world.events(id, "device_logged_out").await, 1);
        assert_eq!(world.subjects().await, [ONE], "I11");
        assert_eq!(refusal(world.portal.log_out_device(&context, &signed_in, &other).await), Refusal::NotFound);
        assert_eq!((world.events(id, "device_logged_out").await, world.mails().await.len()), (1, 0));
    }
}

#[tokio::test]
async fn what_is_not_among_ones_devices_is_not_there() {
    for world in World::all().await {
        let maria = world.owner(MARIA).await;
        world.member("joao@example.org").await;
        let joao = world.log_in("joao@example.org").await;
        let pending = world.log_in(MARIA).await;
        let signed_in = world.signed_in(&maria.token).await;
        world.mails().await;
        let context = world.context();
        let ids = [
            world.signed_in(&joao).await.session_id().to_string(),
            world.pending(&pending).await.0.session.id.to_string(),
            signed_in.session_id().to_string(),
            Uuid::from_u128(7).to_string(),
            "'; DROP TABLE session; --".to_owned(),
            String::new(),
        ];
        for (n, id) in ids.iter().enumerate() {
            let ended = world.portal.log_out_device(&context, &signed_in, id).await;
            assert_eq!(refusal(ended), Refusal::NotFound, "S-070: {n} on {}", world.engine());
            if n != 2 {
                let renamed = world.portal.rename_device(&context, &signed_in, id, "mine").await;
                assert_eq!(refusal(renamed), Refusal::NotFound, "S-070: {n}");
            }
        }
        assert!(!world.is_dead(&joao).await && !world.is_dead(&pending).await && !world.is_dead(&maria.token).await);
        assert_eq!(world.mails().await.len(), 0);
    }
}

/// S-069: "Log out all other devices".
#[tokio::test]
async fn all_others_end_at_once_with_every_open_log_in() {
    for world in World::all().await {
        let owner = world.owner(MARIA).await;
        let second = world.log_in_fully(&owner).await;
        world.next_step();
        let third = world.log_in_fully(&owner).await;
        let pending = world.log_in(MARIA).await;
        let page = world.pending(&pending).await;
        world.member("joao@example.org").await;
        let joao = world.log_in("joao@example.org").await;
        world.mails().await;

        let signed_in = world.signed_in(&third).await;
        let ended = world.portal.log_out_other_devices(&world.context(), &signed_in).await.unwrap();
        assert_eq!(ended, 2, "open log-ins are no devices");
        for dead in [&owner.token, &second, &pending] {
            assert!(world.is_dead(dead).await, "S-069 on {}", world.engine());
        }
        assert!(!world.is_dead(&third).await && !world.is_dead(&joao).await);
        world.next_step();
        let late = world.portal.log_in_with_code(&world.context(), &page, &world.code(&owner.secret)).await;
        assert_eq!(refusal(late), Refusal::LogInFirst, "the page of the open log-in is of no use any more");

        let mails = world.mails().await;
        assert_eq!(mails.len(), 1, "I11");
        assert_eq!(mails[0].subject, OTHERS);
        assert!(mails[0].body.contains("2 other devices were logged out."), "{}", mails[0].body);
        assert_eq!(world.events(owner.id, "other_devices_logged_out").await, 1);

        let again = world.portal.log_out_other_devices(&world.context(), &signed_in).await.unwrap();
        assert_eq!(again, 0);
        assert_eq!((world.events(owner.id, "other_devices_logged_out").await, world.mails().await.len()), (1, 0));
    }
}

#[tokio::test]
async fn a_session_that_was_ended_ends_no_other() {
    for world in World::all().await {
        world.member(MARIA).await;
        let (here, there) = (world.log_in(MARIA).await, world.log_in(MARIA).await);
        let (mine, theirs) = (world.signed_in(&here).await, world.signed_in(&there).await);
        world.portal.log_out_other_devices(&world.context(), &mine).await.unwrap();
        world.mails().await;
        let context = world.context();
        let id = mine.session_id().to_string();
        assert_eq!(refusal(world.portal.log_out_device(&context, &theirs, &id).await), Refusal::LogInFirst);
        assert_eq!(refusal(world.portal.log_out_other_devices(&context, &theirs).await), Refusal::LogInFirst);
        assert_eq!(refusal(world.portal.rename_device(&context, &theirs, &id, "x").await), Refusal::LogInFirst);
        assert_eq!(refusal(world.portal.this_was_not_me(&context, &theirs).await), Refusal::LogInFirst);
        assert!(!world.is_dead(&here).await, "I10 on {}", world.engine());
        assert_eq!(world.mails().await.len(), 0);
        assert!(world.log_in_with(MARIA, PASSWORD, None).await.is_ok());
    }
}
