//! The mails of a requirement: when it is switched on, and 14, 7 and 1 days before.

use super::house::{ANA, JOAO, MARIA, required};
use crate::{
    PolicyDraft, Timestamp,
    testing::{World, race},
};

/// Who got which subject since the last look, sorted.
async fn told(world: &World) -> Vec<(String, String)> {
    world.portal.tell_members().await.unwrap();
    let mut mails: Vec<_> = world.mails().await.into_iter().map(|mail| (mail.to, mail.subject)).collect();
    mails.sort();
    mails
}

#[tokio::test]
async fn everybody_once_and_then_who_has_not_done_it_yet() {
    for world in World::all().await {
        let (organization, admin) = world.organization_of(ANA).await;
        let (maria, joao) = (world.member(MARIA).await, world.member(JOAO).await);
        for id in [maria, joao] {
            world.join(id, organization, "member").await;
        }
        world.leave_out(joao, Some(world.now().plus(90 * Timestamp::DAY).0)).await;
        world.member("outside@example.org").await;
        world.set_policy(&admin.token, required("2026-12-24")).await.unwrap();
        world.mails().await;
        let on = "Example Ltd requires two-step verification from 24 December 2026";
        assert_eq!(told(&world).await, [(ANA.to_owned(), on.to_owned()), (MARIA.to_owned(), on.to_owned())]);
        let mut soon = 0;
        // Every hour until two days after the date.
        for _ in 0..32 * 24 {
            world.advance(Timestamp::HOUR);
            for (to, subject) in told(&world).await {
                assert_eq!(
                    (to.as_str(), subject.as_str()),
                    (MARIA, "Set up two-step verification before 24 December 2026")
                );
                let left = (1_798_070_400_000 - world.now().0 + Timestamp::HOUR - 1) / Timestamp::HOUR;
                assert_eq!(left, [14 * 24, 7 * 24, 24][soon], "hours before the date, on {}", world.engine());
                soon += 1;
            }
        }
        assert_eq!(soon, 3);
        // Who joins later is told as well.
        let late = world.member("late@example.org").await;
        world.join(late, organization, "member").await;
        let now = "Example Ltd requires two-step verification";
        assert_eq!(told(&world).await, [("late@example.org".to_owned(), now.to_owned())]);
    }
}

#[tokio::test]
async fn another_date_is_told_to_those_who_have_something_to_do() {
    for world in World::all().await {
        let (organization, admin) = world.organization_of(ANA).await;
        let maria = world.member(MARIA).await;
        world.join(maria, organization, "member").await;
        let contact = "Ana, room 12".to_owned();
        world.set_policy(&admin.token, PolicyDraft { contact, ..required("2026-12-01") }).await.unwrap();
        world.mails().await;
        world.portal.tell_members().await.unwrap();
        let mails = world.mails().await;
        let body = &mails.iter().find(|mail| mail.to == MARIA).unwrap().body;
        assert!(body.contains("/help/two-step-verification") && body.contains("Ana, room 12"), "{body}");
        assert!(!body.contains("/login"), "no link that logs in: {body}");
        let done = &mails.iter().find(|mail| mail.to == ANA).unwrap().body;
        assert!(done.contains("You have it already"), "{done}");
        // Seven days are left: the mail of fourteen days is not sent after that of seven.
        world.set_policy(&admin.token, required("2026-12-04")).await.unwrap();
        world.mails().await;
        let moved = "Example Ltd requires two-step verification from 4 December 2026";
        assert_eq!(told(&world).await, [(MARIA.to_owned(), moved.to_owned())], "on {}", world.engine());
        world.advance(Timestamp::DAY);
        assert!(told(&world).await.is_empty());
    }
}

#[tokio::test]
async fn of_two_servers_one_tells() {
    for world in World::all().await {
        let (organization, admin) = world.organization_of(ANA).await;
        for n in 0..30 {
            let id = world.member(&format!("m{n}@example.org")).await;
            world.join(id, organization, "member").await;
        }
        world.set_policy(&admin.token, required("")).await.unwrap();
        world.mails().await;
        let servers = world.servers().await;
        let all = (0..8).map(|n| {
            let portal = servers[n % 2].clone();
            async move { portal.tell_members().await.unwrap() }
        });
        let written: u64 = race(all).await.into_iter().sum();
        let mut to: Vec<_> = world.mails().await.into_iter().map(|mail| mail.to).collect();
        to.sort();
        to.dedup();
        assert_eq!((written, to.len()), (31, 31), "on {}", world.engine());
    }
}
