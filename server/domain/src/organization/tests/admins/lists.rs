use super::{ADMIN, MARIA, Org};
use crate::testing::{World, day, refusal};
use model::{MemberList, MemberShow, MemberSort, MemberState, MembersView, Refusal, Way};
use std::collections::BTreeSet;

async fn members(org: &Org<'_>, list: &MemberList) -> MembersView {
    let signed_in = org.signed_in().await;
    org.world.portal.members(&org.world.context(), signed_in.admin().unwrap(), list).await.unwrap()
}

fn show(show: MemberShow) -> MemberList {
    MemberList { show: Some(show), ..MemberList::default() }
}

#[tokio::test]
async fn each_state_has_its_words_its_list_and_its_count() {
    for world in World::all().await {
        let org = Org::of(&world, "Example Ltd", ADMIN).await;
        let owner = org.owner(MARIA).await;
        let out = org.person("script@example.org", "member").await;
        let none = org.person("joao@example.org", "member").await;
        org.leave_out(out, "a script", "2027-02-01").await.unwrap();
        let all = members(&org, &MemberList::default()).await;
        assert_eq!((all.organization.as_str(), all.admins, all.counts.all()), ("Example Ltd", 1, 4));
        assert_eq!(
            (all.counts.authenticator_app, all.counts.off, all.counts.left_out),
            (1, 2, 1),
            "on {}",
            world.engine()
        );
        let state = |view: &MembersView, id: uuid::Uuid| {
            view.rows.iter().find(|row| row.id == id.to_string()).map(|row| row.state.clone())
        };
        assert_eq!(state(&all, owner.id), Some(MemberState::On { way: Way::AuthenticatorApp }));
        assert_eq!(state(&all, none), Some(MemberState::Off));
        let Some(MemberState::LeftOut { until }) = state(&all, out) else { panic!("{all:?}") };
        assert_eq!(day(&until), "1 February 2027");
        for kind in MemberShow::EVERY {
            let list = members(&org, &show(kind)).await;
            assert_eq!(list.rows.len(), all.counts.of(kind) as usize, "{kind:?}");
        }
        org.require(world.now().plus(18 * 86_400_000).0).await;
        let due = members(&org, &show(MemberShow::Off)).await;
        let Some(MemberState::Due { on }) = state(&due, none) else { panic!("{due:?}") };
        assert_eq!(day(&on), "12 December 2026");
        assert!(due.unlocked && due.rows.iter().any(|row| row.me));
        assert_eq!(members(&org, &show(MemberShow::LeftOut)).await.rows[0].id, out.to_string());
    }
}

#[tokio::test]
async fn pages_follow_without_a_gap_or_a_repeat_in_every_order() {
    for world in World::all().await {
        let org = Org::of(&world, "Example Ltd", ADMIN).await;
        // All of one name, so that the key decides.
        for n in 0..120 {
            org.person(&format!("p{n}@example.org"), "member").await;
        }
        for sort in MemberSort::EVERY {
            let (mut list, mut ids, mut pages) = (MemberList { sort, ..MemberList::default() }, Vec::new(), 0);
            loop {
                let view = members(&org, &list).await;
                assert!(view.rows.len() <= 50);
                ids.extend(view.rows.into_iter().map(|row| row.id));
                pages += 1;
                match view.next {
                    Some(after) => list.after = after,
                    None => break,
                }
            }
            assert_eq!((ids.len(), pages), (121, 3), "{sort:?} on {}", world.engine());
            assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), 121, "no repeat in {sort:?}");
        }
        let other = Org::of(&world, "Theirs", "bert@example.org").await;
        let signed_in = org.signed_in().await;
        let context = world.context();
        let theirs = other.admin.to_string();
        for (sort, after) in [
            (MemberSort::Name, "x"),
            (MemberSort::Name, theirs.as_str()),
            (MemberSort::LogIn, "1"),
            (MemberSort::LogIn, "x-00000000000000000000000000000000"),
        ] {
            let list = MemberList { sort, after: after.to_owned(), ..MemberList::default() };
            let refused = world.portal.members(&context, signed_in.admin().unwrap(), &list).await;
            assert_eq!(refusal(refused), Refusal::BadRequest, "{after}");
        }
        let found = members(&org, &MemberList { search: " P11@".to_owned(), ..MemberList::default() }).await;
        assert_eq!(found.rows.len(), 1);
        let long = MemberList { search: "x".repeat(101), ..MemberList::default() };
        let refused = world.portal.members(&context, signed_in.admin().unwrap(), &long).await;
        assert_eq!(refusal(refused), Refusal::BadRequest);
    }
}

#[tokio::test]
async fn no_view_of_an_admin_holds_a_secret() {
    for world in World::all().await {
        let org = Org::of(&world, "Example Ltd", ADMIN).await;
        let (maria, key) = world.owner_with_key(MARIA).await;
        let mut tx = world.write().await;
        store::account::set_organization(&mut tx, maria.id, org.id, "member").await.unwrap();
        tx.commit().await.unwrap();
        let signed_in = org.signed_in().await;
        let (admin, context) = (signed_in.admin().unwrap(), world.context());
        let member = world.portal.member(&context, admin, &maria.id.to_string()).await.unwrap();
        assert_eq!((member.methods.len(), member.devices, member.methods[0].way), (1, 1, Way::AuthenticatorApp));
        let log = world.portal.organization_log(admin, model::ActivityFilter::All, "", "").await.unwrap();
        let list = members(&org, &MemberList::default()).await;
        let text = format!(
            "{} {} {}",
            serde_json::to_string(&member).unwrap(),
            serde_json::to_string(&log).unwrap(),
            serde_json::to_string(&list).unwrap()
        );
        let account = org.account(maria.id).await;
        let base32 = base32(&maria.secret);
        for secret in
            [key.as_str(), &key.as_str().replace('-', ""), &base32, &account.password_hash, "argon2", "sealed"]
        {
            assert!(!text.contains(secret), "S-124 on {}: {secret}", world.engine());
        }
    }
}

fn base32(bytes: &[u8]) -> String {
    const LETTERS: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    let bits: Vec<u8> = bytes.iter().flat_map(|byte| (0..8).rev().map(move |bit| byte >> bit & 1)).collect();
    let letter = |five: &[u8]| LETTERS[five.iter().fold(0, |n, bit| n * 2 + usize::from(*bit))];
    bits.chunks_exact(5).map(|five| char::from(letter(five))).collect()
}
