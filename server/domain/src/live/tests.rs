use crate::{
    Live, Portal, Timestamp,
    testing::{PASSWORD, World, refusal},
};
use model::LiveEvent::{SecurityChanged, SessionEnded};
use std::time::Duration;

const MARIA: &str = "maria@example.org";

/// What is heard next, within a time that no test should need.
async fn next(live: &mut Live) -> Option<model::LiveEvent> {
    tokio::time::timeout(Duration::from_secs(10), live.next()).await.expect("something to hear")
}

async fn nothing_more(live: &mut Live) -> bool {
    tokio::time::timeout(Duration::from_millis(200), live.next()).await.is_err()
}

/// Listens, and lets what the listener says of itself pass by.
async fn listen(world: &World, portal: &Portal, token: &crate::SessionToken) -> Live {
    let mut live = portal.live(&world.signed_in(token).await);
    while !nothing_more(&mut live).await {}
    live
}

#[tokio::test]
async fn a_session_that_is_ended_elsewhere_hears_of_it_and_of_nothing_after() {
    for world in World::all().await {
        world.member(MARIA).await;
        let (here, there) = (world.log_in(MARIA).await, world.log_in(MARIA).await);
        // Another server of the same installation, where they can share a database.
        let second = if world.engine() == "postgres" { world.second_server().await } else { world.portal.clone() };
        let mut mine = listen(&world, &world.portal, &here).await;
        let mut theirs = listen(&world, &second, &there).await;
        let signed_in = world.signed_in(&here).await;
        let id = world.signed_in(&there).await.session_id().to_string();
        world.portal.log_out_device(&world.context(), &signed_in, &id).await.unwrap();
        assert_eq!(next(&mut theirs).await, Some(SessionEnded), "on {}", world.engine());
        assert_eq!(theirs.next().await, None);
        assert_eq!(next(&mut mine).await, Some(SecurityChanged));
    }
}

#[tokio::test]
async fn two_servers_hear_of_each_others_changes() {
    for world in World::all().await {
        world.member(MARIA).await;
        world.member("joao@example.org").await;
        let (maria, joao) = (world.log_in(MARIA).await, world.log_in("joao@example.org").await);
        let second = if world.engine() == "postgres" { world.second_server().await } else { world.portal.clone() };
        let mut on_first = listen(&world, &world.portal, &maria).await;
        let mut on_second = listen(&world, &second, &maria).await;
        let mut joaos = listen(&world, &second, &joao).await;
        for (portal, name) in [(&world.portal, "One"), (&second, "Two")] {
            let signed_in = world.signed_in(&maria).await;
            let id = signed_in.session_id().to_string();

            portal.rename_device(&world.context(), &signed_in, &id, name).await.unwrap();
            assert_eq!(next(&mut on_first).await, Some(SecurityChanged), "{name} on {}", world.engine());
            assert_eq!(next(&mut on_second).await, Some(SecurityChanged), "{name} on {}", world.engine());
            while !nothing_more(&mut on_first).await {}
            while !nothing_more(&mut on_second).await {}
        }
        assert!(nothing_more(&mut joaos).await, "another's account");
    }
}

#[tokio::test]
async fn every_change_is_heard_because_its_event_is() {
    for world in World::all().await {
        let owner = world.owner(MARIA).await;
        let mut live = listen(&world, &world.portal, &owner.token).await;
        refusal(world.log_in_with(MARIA, "not her password", None).await);
        assert_eq!(next(&mut live).await, Some(SecurityChanged), "a try, on {}", world.engine());
        while !nothing_more(&mut live).await {}
        world.portal.request_password_reset(&world.context(), MARIA).await.unwrap();
        assert_eq!(next(&mut live).await, Some(SecurityChanged), "a request");
        while !nothing_more(&mut live).await {}
        let signed_in = world.signed_in(&owner.token).await;
        let unlocked = signed_in.unlocked(world.now()).unwrap();
        let issued = world.portal.change_password(&world.context(), unlocked, "eleven loud mountains").await.unwrap();
        assert_eq!(next(&mut live).await, Some(SecurityChanged), "this session goes on under its new token");
        while !nothing_more(&mut live).await {}
        world.portal.log_out(&world.context(), Some(&issued.token)).await.unwrap();
        assert_eq!(next(&mut live).await, Some(SessionEnded));
    }
}

#[tokio::test]
async fn what_takes_the_place_of_lost_things_is_heard_on_every_device() {
    for world in World::all().await {
        let owner = world.owner(MARIA).await;
        let elsewhere = world.log_in_fully(&owner).await;
        let mut live = listen(&world, &world.portal, &elsewhere).await;
        world.start_new_key(&owner.token).await.unwrap();
        assert!(nothing_more(&mut live).await, "the old key works, on {}", world.engine());
        world.save_key(&owner.token).await.unwrap();
        assert_eq!(next(&mut live).await, Some(SecurityChanged), "a new recovery key");
        while !nothing_more(&mut live).await {}
        let app = world.apps(owner.id).await.remove(0).id;
        world.rename_app(&owner.token, &app.to_string(), "Old phone").await.unwrap();
        assert_eq!(next(&mut live).await, Some(SecurityChanged), "a name");
        while !nothing_more(&mut live).await {}
        let secret = world.start_replacement(&owner.token, app).await.unwrap();
        let token = world.replace_app(&owner.token, &world.code(&secret)).await.unwrap().token;
        assert_eq!(next(&mut live).await, Some(SessionEnded), "it was opened with the old app");

        let mut here = listen(&world, &world.portal, &token).await;
        world.disable(&token).await.unwrap();
        assert_eq!(next(&mut here).await, Some(SecurityChanged), "this session goes on under its new token");
    }
}

#[tokio::test]
async fn what_ended_before_anybody_listened_is_heard_at_once() {
    for world in World::all().await {
        world.member(MARIA).await;
        let token = world.log_in(MARIA).await;
        let signed_in = world.signed_in(&token).await;
        world.log_in_with(MARIA, PASSWORD, Some(&token)).await.unwrap();
        let mut late = world.portal.live(&signed_in);
        assert_eq!(next(&mut late).await, Some(SessionEnded), "on {}", world.engine());
        assert_eq!(late.next().await, None);
    }
}

#[tokio::test]
async fn a_session_that_runs_out_is_heard_of_when_it_is_tidied_away() {
    for world in World::all().await {
        world.member(MARIA).await;
        let token = world.log_in(MARIA).await;
        let mut live = listen(&world, &world.portal, &token).await;
        world.advance(Timestamp::DAY);
        world.portal.tidy_up().await.unwrap();
        assert_eq!(next(&mut live).await, Some(SessionEnded), "on {}", world.engine());
    }
}

#[tokio::test]
async fn a_page_is_told_what_another_session_has_changed_and_nothing_else() {
    for world in World::all().await {
        world.member(MARIA).await;
        let (here, there) = (world.log_in(MARIA).await, world.log_in(MARIA).await);
        let (mine, theirs) = (world.signed_in(&here).await, world.signed_in(&there).await);
        let mut live = world.portal.live(&mine);
        live.since("").await.unwrap();
        let known = live.newest().to_owned();
        let told = async |live: &mut Live| {
            tokio::time::timeout(Duration::from_millis(300), live.next_elsewhere()).await.unwrap_or_default()
        };
        assert_eq!(told(&mut live).await, None, "nothing happened, on {}", world.engine());
        let id = mine.session_id().to_string();
        world.advance(Timestamp::SECOND);
        world.portal.rename_device(&world.context(), &mine, &id, "By me").await.unwrap();
        assert_eq!(told(&mut live).await, None, "its own change, on {}", world.engine());
        assert_ne!(live.newest(), known);
        world.advance(Timestamp::SECOND);
        world.log_in(MARIA).await;
        assert_eq!(told(&mut live).await, None, "a log-in changes no setting, on {}", world.engine());
        world.advance(Timestamp::SECOND);
        world.portal.rename_device(&world.context(), &theirs, &id, "By them").await.unwrap();
        assert_eq!(told(&mut live).await, Some(SecurityChanged), "on {}", world.engine());
        assert_eq!(told(&mut live).await, None, "told once, on {}", world.engine());

        let newest = live.newest().to_owned();
        for (since, expected) in [(&*known, Some(SecurityChanged)), (&*newest, None), ("", None), ("nonsense", None)] {
            let mut again = world.portal.live(&mine);
            again.since(since).await.unwrap();
            assert_eq!(told(&mut again).await, expected, "since {since:?} on {}", world.engine());
        }
    }
}
