use super::{ADMIN, MARIA, Org};
use crate::testing::{World, refusal};
use model::{ActivityFilter, ActivityKind, LogView, Refusal};
use std::collections::BTreeSet;

async fn log(org: &Org<'_>, filter: ActivityFilter, member: &str, older: &str) -> LogView {
    let signed_in = org.signed_in().await;
    org.world.portal.organization_log(signed_in.admin().unwrap(), filter, member, older).await.unwrap()
}

#[tokio::test]
async fn an_admin_reads_what_has_happened_since_they_are_members_and_nothing_else() {
    for world in World::all().await {
        let org = Org::of(&world, "Example Ltd", ADMIN).await;
        let maria = org.person(MARIA, "member").await;
        let theirs = Org::of(&world, "Theirs", "bert@example.org").await;
        theirs.person("carla@example.org", "member").await;
        world.log_in("carla@example.org").await;
        world.log_in(MARIA).await;
        refusal(world.log_in_with(MARIA, "not her password", None).await);
        let all = log(&org, ActivityFilter::All, "", "").await;
        let emails: BTreeSet<_> = all.entries.iter().map(|row| row.email.as_str()).collect();
        assert_eq!(emails, BTreeSet::from([ADMIN, MARIA]), "S-073 on {}", world.engine());
        assert!(all.entries.iter().all(|row| row.event.kind != ActivityKind::SignedUp), "that was before");
        let hers = log(&org, ActivityFilter::All, &maria.to_string(), "").await;
        assert_eq!((hers.entries.len(), hers.member.as_ref().map(|(_, name)| name.as_str())), (2, Some("Maria Silva")));
        let problems = log(&org, ActivityFilter::Problems, &maria.to_string(), "").await;
        assert_eq!(
            problems.entries.iter().map(|row| row.event.kind).collect::<Vec<_>>(),
            [ActivityKind::PasswordRefused]
        );
        let signed_in = org.signed_in().await;
        for odd in ["x", "1", "1-x"] {
            let refused = world.portal.organization_log(signed_in.admin().unwrap(), ActivityFilter::All, "", odd).await;
            assert_eq!(refusal(refused), Refusal::BadRequest, "{odd}");
        }
    }
}

#[tokio::test]
async fn older_pages_and_large_pieces_follow_without_a_gap_or_a_repeat() {
    for world in World::all().await {
        let org = Org::of(&world, "Example Ltd", ADMIN).await;
        let maria = org.person(MARIA, "member").await;
        let mut tx = world.write().await;
        for _ in 0..1_200 {
            let context = world.context();
            crate::activity::record(&mut tx, &context, maria, None, ActivityKind::LoggedIn, None).await.unwrap();
        }
        tx.commit().await.unwrap();
        let signed_in = org.signed_in().await;
        let admin = signed_in.admin().unwrap();
        let (mut older, mut ids, mut pieces) = (String::new(), Vec::new(), 0);
        loop {
            let view =
                world.portal.organization_log_batch(admin, ActivityFilter::All, &maria.to_string(), &older).await;
            let view = view.unwrap();
            assert!(view.entries.len() <= 500);
            ids.extend(view.entries.into_iter().map(|row| row.event.id));
            pieces += 1;
            match view.older {
                Some(next) => older = next,
                None => break,
            }
        }
        assert_eq!((ids.len(), pieces), (1_200, 3), "on {}", world.engine());
        assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), 1_200);
        let first = log(&org, ActivityFilter::LogIns, "", "").await;
        let second = log(&org, ActivityFilter::LogIns, "", first.older.as_deref().unwrap()).await;
        assert_eq!((first.entries.len(), second.entries.len()), (20, 20));
        assert_ne!(first.entries[19].event.id, second.entries[0].event.id);
    }
}
