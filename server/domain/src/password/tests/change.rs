use crate::{
    Issued, Result, SessionToken, Then, Visitor,
    testing::{HANDS, PASSWORD, World, race, refusal, rounds},
};
use model::{Field, Problem, Refusal};
use store::failure_counter;

const MARIA: &str = "maria@example.org";
const NEW: &str = "eleven loud mountains";
const SUBJECT: &str = "The password of your Nightlatch account was changed";

async fn change(world: &World, token: &SessionToken, new: &str) -> Result<Issued> {
    let signed_in = world.signed_in(token).await;
    let unlocked = signed_in.unlocked(world.now()).unwrap();
    world.portal.change_password(&world.context(), unlocked, new).await
}

#[tokio::test]
async fn it_keeps_this_session_with_a_new_token_and_ends_every_other() {
    for world in World::all().await {
        let owner = world.owner(MARIA).await;
        let other = world.log_in_fully(&owner).await;
        let pending = world.log_in(MARIA).await;
        world.mails().await;
        let issued = change(&world, &owner.token, NEW).await.unwrap();
        assert_eq!(issued.then, Then::Stay);
        for dead in [&owner.token, &other, &pending] {
            assert!(world.is_dead(dead).await, "S-007, S-067 on {}", world.engine());
        }
        let signed_in = world.signed_in(&issued.token).await;
        assert!(signed_in.unlocked(world.now()).is_some(), "the task goes on");
        assert!(signed_in.is_two_step_on(), "the second step is as it was");

        assert_eq!(refusal(world.log_in_with(MARIA, PASSWORD, None).await), Refusal::WrongPair);
        world.next_step();
        let pending = world.log_in_with(MARIA, NEW, None).await.unwrap();
        assert!(matches!(world.visitor(&pending.token).await, Visitor::Pending(_)), "S-007");
        assert!(world.answer(&pending.token, &world.code(&owner.secret)).await.is_ok());

        let mails = world.mails().await;
        assert_eq!(mails.iter().map(|mail| mail.subject.as_str()).collect::<Vec<_>>(), [SUBJECT], "I11");
        assert!(mails[0].body.contains("http://localhost:3000/forgot-password"), "{}", mails[0].body);
        assert!(!mails[0].body.contains(NEW) && !mails[0].body.contains(PASSWORD));
        assert_eq!(world.events(owner.id, "password_changed").await, 1);
    }
}

#[tokio::test]
async fn the_new_one_must_be_good_and_new() {
    for world in World::all().await {
        let id = world.member(MARIA).await;
        let token = world.unlock(&world.log_in(MARIA).await, "").await;
        for (new, problem) in [
            ("", Problem::Missing),
            ("too short", Problem::TooShort { min: 15 }),
            (&"x".repeat(129), Problem::TooLong { max: 128 }),
            ("passwordpassword", Problem::TooCommon),
            (MARIA, Problem::TooPersonal),
            (PASSWORD, Problem::SameAsBefore),
        ] {
            let refused = refusal(change(&world, &token, new).await);
            assert_eq!(refused, Refusal::field(Field::NewPassword, problem), "{new} on {}", world.engine());
        }
        assert_eq!((world.events(id, "password_changed").await, world.mails().await.len()), (0, 0));
        assert_eq!(world.failures(id, "password").await, 0, "none of them was a guess");
        assert!(world.log_in_with(MARIA, PASSWORD, None).await.is_ok());
        assert!(!world.is_dead(&token).await);
    }
}

#[tokio::test]
async fn no_count_of_failures_changes() {
    for world in World::all().await {
        let owner = world.owner(MARIA).await;
        let mut tx = world.write().await;
        for class in ["codes", "password", "recovery_key"] {
            failure_counter::raise(&mut tx, owner.id.as_bytes(), class, 9, 0, world.now().0).await.unwrap();
        }
        tx.commit().await.unwrap();
        change(&world, &owner.token, NEW).await.unwrap();
        for class in ["codes", "password", "recovery_key"] {
            assert_eq!(world.failures(owner.id, class).await, 9, "S-054: {class} on {}", world.engine());
        }
    }
}

#[tokio::test]
async fn apps_and_recovery_keys_stay_as_they_are_and_a_new_one_can_be_saved() {
    for world in World::all().await {
        let (owner, key) = world.owner_with_key(MARIA).await;
        let elsewhere = world.unlock(&world.log_in_fully(&owner).await, "").await;
        for token in [&owner.token, &elsewhere] {
            world.start_new_key(token).await.unwrap();
        }
        let (new, other) = (world.shown(&owner.token).await.unwrap(), world.shown(&elsewhere).await.unwrap());
        let before = world.ways(owner.id, &[&key, &new, &other]).await;
        let token = change(&world, &owner.token, NEW).await.unwrap().token;
        assert_eq!(world.ways(owner.id, &[&key, &new, &other]).await, before, "S-007 on {}", world.engine());
        assert_eq!(world.shown(&token).await.unwrap().as_str(), new.as_str(), "still on this screen");
        world.save_key(&token).await.unwrap();
        assert!(world.is_active(owner.id, &new).await);
    }
}

#[tokio::test]
async fn an_open_link_for_a_new_password_ends() {
    for world in World::all().await {
        world.member(MARIA).await;
        let token = world.unlock(&world.log_in(MARIA).await, "").await;
        world.portal.request_password_reset(&world.context(), MARIA).await.unwrap();
        let link = super::reset::token_in(&world).await;
        change(&world, &token, NEW).await.unwrap();
        let reset = world.portal.reset_password(&world.context(), &link, "another long one here").await;
        assert_eq!(refusal(reset), Refusal::ResetLinkExpired, "on {}", world.engine());
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_50_changes_at_once_one_wins() {
    for world in World::all().await {
        world.member(MARIA).await;
        let second = world.second_server().await;
        let mut token = world.unlock(&world.log_in(MARIA).await, "").await;
        for round in 0..rounds() {
            let mut presses = Vec::new();
            for i in 0..HANDS {
                let portal = if i % 2 == 0 { world.portal.clone() } else { second.clone() };
                let (context, signed_in) = (world.context(), world.signed_in(&token).await);
                let now = world.now();
                presses.push(async move {
                    let unlocked = signed_in.unlocked(now).unwrap();
                    portal.change_password(&context, unlocked, &format!("{NEW} {round} {i}")).await
                });
            }
            let (won, lost): (Vec<_>, Vec<_>) = race(presses).await.into_iter().partition(Result::is_ok);
            assert_eq!(won.len(), 1, "round {round} on {}", world.engine());
            for one in lost {
                assert!(matches!(refusal(one), Refusal::LogInFirst | Refusal::Conflict | Refusal::Busy));
            }
            token = won.into_iter().next().unwrap().unwrap().token;
            world.signed_in(&token).await;
            assert_eq!(world.subjects().await.len(), 1, "I11, round {round}");
        }
    }
}
