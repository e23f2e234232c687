//! What the owner reads of the log.

use crate::{
    Device, Timestamp,
    testing::{World, refusal},
};
use model::{ActivityFilter, ActivityKind, Refusal};
use std::collections::HashSet;

const MARIA: &str = "maria@example.org";

#[tokio::test]
async fn older_pages_follow_without_a_gap_or_a_repeat() {
    for world in World::all().await {
        world.member(MARIA).await;
        let token = world.log_in(MARIA).await;
        // Many of one moment: the clock stands still.
        for _ in 0..60 {
            world.unlock(&world.log_in(MARIA).await, "").await;
        }
        let signed_in = world.signed_in(&token).await;
        let (mut older, mut ids, mut pages) = (String::new(), Vec::new(), 0);
        loop {
            let page = world.portal.activity(&signed_in, ActivityFilter::All, &older).await.unwrap();
            assert!(page.entries.len() <= 20);
            ids.extend(page.entries.into_iter().map(|entry| entry.id));
            pages += 1;
            // What comes meanwhile is newer, and moves no page.
            world.advance(1);
            world.log_in(MARIA).await;
            match page.older {
                Some(next) => older = next,
                None => break,
            }
        }
        assert_eq!((ids.len(), pages), (122, 7), "S24 on {}", world.engine());
        assert_eq!(ids.iter().collect::<HashSet<_>>().len(), 122, "no repeat");
    }
}

#[tokio::test]
async fn a_page_that_is_just_full_has_no_older_one() {
    for world in World::all().await {
        world.member(MARIA).await;
        for _ in 0..18 {
            world.log_in(MARIA).await;
        }
        let token = world.log_in(MARIA).await;
        let signed_in = world.signed_in(&token).await;
        let page = world.portal.activity(&signed_in, ActivityFilter::All, "").await.unwrap();
        assert_eq!((page.entries.len(), page.older), (20, None), "on {}", world.engine());
        for odd in ["x", "1", "-", "1-x", "x-00000000000000000000000000000000", "99999999999999999999-0"] {
            let refused = world.portal.activity(&signed_in, ActivityFilter::All, odd).await;
            assert_eq!(refusal(refused), Refusal::BadRequest, "{odd}");
        }
    }
}

#[tokio::test]
async fn an_entry_is_typed_and_says_when_where_and_what() {
    for world in World::all().await {
        let owner = world.owner(MARIA).await;
        world.advance(Timestamp::MINUTE);
        let firefox = "Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0";
        world.log_in_at(MARIA, &Device::new("203.0.113.9", firefox), None).await;
        let signed_in = world.signed_in(&owner.token).await;
        let page = world.portal.activity(&signed_in, ActivityFilter::All, "").await.unwrap();
        let newest = &page.entries[0];
        assert_eq!((newest.kind, newest.here), (ActivityKind::PasswordAccepted, false), "on {}", world.engine());
        assert_eq!((newest.device.as_str(), newest.address.as_str()), ("Firefox on Linux", "203.0.113.9"));
        assert_eq!(newest.at, world.now().moment());
        let of = |kind| page.entries.iter().find(|entry| entry.kind == kind).unwrap();
        assert_eq!(of(ActivityKind::AuthenticatorAppAdded).detail.name.as_deref(), Some("Authenticator app"));
        assert_eq!(of(ActivityKind::TwoStepEnabled).detail.sessions_ended, Some(0));
        assert!(of(ActivityKind::TwoStepEnabled).here);
    }
}

#[tokio::test]
async fn each_filter_shows_its_own_and_nobody_sees_anothers() {
    for world in World::all().await {
        let owner = world.owner(MARIA).await;
        world.owner("joao@example.org").await;
        let token = world.log_in(MARIA).await;
        refusal(world.answer(&token, &world.wrong_code(&owner.secret)).await);
        refusal(world.log_in_with(MARIA, "not her password", None).await);
        let signed_in = world.signed_in(&owner.token).await;
        let show = async |filter| world.portal.activity(&signed_in, filter, "").await.unwrap().entries;
        let all = show(ActivityFilter::All).await;
        let mut seen = 0;
        for filter in ActivityFilter::EVERY.into_iter().filter(|filter| filter.class().is_some()) {
            let entries = show(filter).await;
            assert!(!entries.is_empty() && entries.iter().all(|entry| Some(entry.kind.class()) == filter.class()));
            seen += entries.len();
        }
        assert_eq!(seen, all.len(), "each event is in one list, on {}", world.engine());
        let problems: Vec<_> = show(ActivityFilter::Problems).await.into_iter().map(|entry| entry.kind).collect();
        assert_eq!(problems.len(), 2);
        assert!(problems.contains(&ActivityKind::CodeRefused) && problems.contains(&ActivityKind::PasswordRefused));
        let signed_up = all.iter().filter(|entry| entry.kind == ActivityKind::SignedUp).count();
        assert_eq!(signed_up, 1, "S-070: Maria's alone");
    }
}

#[tokio::test]
async fn an_event_of_a_newer_version_is_shown_as_another() {
    for world in World::all().await {
        let id = world.member(MARIA).await;
        let token = world.log_in(MARIA).await;
        let mut tx = world.write().await;
        let row = store::activity::Activity {
            id: uuid::Uuid::from_u128(7),
            account_id: id,
            at: world.now().0 + 1,
            kind: "moon_phase_changed".to_owned(),
            session_id: None,
            ip: String::new(),
            user_agent: String::new(),
            detail: "{\"phase\":3,\"name\":7}".to_owned(),
            actor_id: None,
            organization_id: None,
        };
        store::activity::insert(&mut tx, &row).await.unwrap();
        tx.commit().await.unwrap();
        let signed_in = world.signed_in(&token).await;
        let newest = world.portal.activity(&signed_in, ActivityFilter::All, "").await.unwrap().entries.remove(0);
        assert_eq!((newest.kind, newest.detail), (ActivityKind::Other, model::ActivityDetail::default()));
        assert_eq!((newest.device.as_str(), newest.address.as_str()), ("Unknown browser", ""), "on {}", world.engine());
    }
}
