use crate::rows::{NOW, id, invitation as row, person};
use store::{
    StoreError, Tx,
    activity::Before,
    invitation::{self, Invitation},
    organization,
    testing::databases,
};
use uuid::Uuid;

const MARIA: &str = "maria@example.org";

/// Two organizations.
async fn organizations(tx: &mut Tx) -> (Uuid, Uuid) {
    for n in [1, 2] {
        organization::insert(tx, id(n), &format!("Organization {n}"), NOW).await.unwrap();
    }
    (id(1), id(2))
}

#[tokio::test]
async fn an_invitation_comes_back_as_it_was_written_and_tells_nothing_to_a_log() {
    for test in databases().await {
        let mut tx = test.db.write().await.unwrap();
        let (first, _) = organizations(&mut tx).await;
        let inviter = person(&mut tx, 5).await;
        let new = Invitation { invited_by: Some(inviter), role: "admin".to_owned(), ..row(11, Some(first), MARIA) };
        invitation::insert(&mut tx, &new).await.unwrap();
        invitation::insert(&mut tx, &row(12, None, MARIA)).await.unwrap();
        let found = invitation::find(&mut tx, &new.token_hash).await.unwrap().unwrap();
        assert_eq!((found.id, found.organization_id, found.invited_by), (id(11), Some(first), Some(inviter)));
        assert_eq!((found.email.as_str(), found.email_key.as_str()), ("MARIA@EXAMPLE.ORG", MARIA), "on {}", test.name);
        assert_eq!((found.role.as_str(), found.created_at, found.expires_at), ("admin", NOW, NOW + 1_000));
        assert_eq!((found.accepted_at, found.withdrawn_at), (None, None));
        assert_eq!(invitation::by_id(&mut tx, id(12)).await.unwrap().unwrap().organization_id, None);
        assert!(invitation::by_id(&mut tx, id(13)).await.unwrap().is_none());
        assert!(invitation::find(&mut tx, &[0; 32]).await.unwrap().is_none());
        let written = format!("{found:?}").to_lowercase();
        assert!(!written.contains("maria") && !written.contains("hash"), "{written}");
    }
}

#[tokio::test]
async fn an_address_has_one_open_invitation_of_an_organization_and_a_role_that_there_is() {
    for test in databases().await {
        let mut tx = test.db.write().await.unwrap();
        let (first, second) = organizations(&mut tx).await;
        invitation::insert(&mut tx, &row(11, Some(first), MARIA)).await.unwrap();
        invitation::insert(&mut tx, &row(12, Some(second), MARIA)).await.unwrap();
        invitation::insert(&mut tx, &row(13, Some(first), "joao@example.org")).await.unwrap();
        tx.commit().await.unwrap();
        for new in [row(14, Some(first), MARIA), Invitation { id: id(15), ..row(11, Some(second), "eva") }] {
            let mut tx = test.db.write().await.unwrap();
            let taken = invitation::insert(&mut tx, &new).await;
            assert!(matches!(taken, Err(StoreError::Conflict)), "on {}", test.name);
        }
        let mut tx = test.db.write().await.unwrap();
        let odd = Invitation { role: "owner".to_owned(), ..row(16, Some(second), "eva") };
        assert!(invitation::insert(&mut tx, &odd).await.is_err());
    }
}

#[tokio::test]
async fn it_is_accepted_once_and_in_time() {
    for test in databases().await {
        let mut tx = test.db.write().await.unwrap();
        let (first, _) = organizations(&mut tx).await;
        let new = row(11, Some(first), MARIA);
        invitation::insert(&mut tx, &new).await.unwrap();
        assert!(invitation::accept(&mut tx, id(11), new.expires_at).await.unwrap().is_none(), "over");
        assert!(invitation::accept(&mut tx, id(12), NOW).await.unwrap().is_none());
        let accepted = invitation::accept(&mut tx, id(11), new.expires_at - 1).await.unwrap().unwrap();
        assert_eq!((accepted.id, accepted.accepted_at), (id(11), Some(new.expires_at - 1)), "on {}", test.name);
        assert!(invitation::accept(&mut tx, id(11), NOW).await.unwrap().is_none(), "once");
        assert!(invitation::withdraw(&mut tx, first, id(11), NOW).await.unwrap().is_none(), "too late");
        // The address may be invited again.
        invitation::insert(&mut tx, &row(13, Some(first), MARIA)).await.unwrap();
        invitation::withdraw(&mut tx, first, id(13), NOW).await.unwrap().unwrap();
        assert!(invitation::accept(&mut tx, id(13), NOW).await.unwrap().is_none(), "taken back");
    }
}

#[tokio::test]
async fn it_is_taken_back_once_and_by_its_own_organization() {
    for test in databases().await {
        let mut tx = test.db.write().await.unwrap();
        let (first, second) = organizations(&mut tx).await;
        invitation::insert(&mut tx, &row(11, Some(first), MARIA)).await.unwrap();
        assert!(invitation::withdraw(&mut tx, second, id(11), NOW + 1).await.unwrap().is_none(), "S-073");
        let gone = invitation::withdraw(&mut tx, first, id(11), NOW + 2).await.unwrap().unwrap();
        assert_eq!((gone.email_key.as_str(), gone.withdrawn_at), (MARIA, Some(NOW + 2)), "on {}", test.name);
        assert!(invitation::withdraw(&mut tx, first, id(11), NOW + 3).await.unwrap().is_none());
    }
}

#[tokio::test]
async fn what_an_address_had_before_is_taken_back_of_one_organization_or_of_none() {
    for test in databases().await {
        let mut tx = test.db.write().await.unwrap();
        let (first, second) = organizations(&mut tx).await;
        let joao = "joao@example.org";
        for new in [
            row(11, Some(first), MARIA),
            row(12, Some(second), MARIA),
            row(13, None, MARIA),
            row(14, None, MARIA),
            row(15, Some(first), joao),
            row(16, None, joao),
        ] {
            invitation::insert(&mut tx, &new).await.unwrap();
        }
        assert_eq!(invitation::withdraw_earlier(&mut tx, Some(first), MARIA, NOW + 1).await.unwrap(), 1);
        assert_eq!(invitation::withdraw_earlier(&mut tx, Some(first), MARIA, NOW + 2).await.unwrap(), 0);
        assert_eq!(invitation::withdraw_earlier(&mut tx, None, MARIA, NOW + 3).await.unwrap(), 2);
        for (n, at) in
            [(11, Some(NOW + 1)), (12, None), (13, Some(NOW + 3)), (14, Some(NOW + 3)), (15, None), (16, None)]
        {
            let found = invitation::by_id(&mut tx, id(n)).await.unwrap().unwrap();
            assert_eq!(found.withdrawn_at, at, "{n} on {}", test.name);
        }
    }
}

#[tokio::test]
async fn the_open_ones_are_counted_and_listed_the_newest_first() {
    for test in databases().await {
        let mut tx = test.db.write().await.unwrap();
        let (first, second) = organizations(&mut tx).await;
        for n in 11..=16_u128 {
            let at = NOW + i64::try_from(n / 2).unwrap();
            let new = Invitation { created_at: at, ..row(n, Some(first), &format!("{n}")) };
            invitation::insert(&mut tx, &new).await.unwrap();
        }
        invitation::insert(&mut tx, &row(17, Some(second), MARIA)).await.unwrap();
        invitation::accept(&mut tx, id(12), NOW).await.unwrap().unwrap();
        invitation::withdraw(&mut tx, first, id(15), NOW).await.unwrap().unwrap();
        assert_eq!(invitation::count_open(&mut tx, first).await.unwrap(), 4);
        assert_eq!(invitation::count_open(&mut tx, second).await.unwrap(), 1);
        let (mut before, mut seen) = (None, Vec::new());
        loop {
            let page = invitation::page(&mut tx, first, before, 2).await.unwrap();
            let Some(last) = page.last() else { break };
            before = Some(Before(last.created_at, last.id));
            seen.extend(page.iter().map(|row| row.id));
        }
        assert_eq!(seen, [id(16), id(14), id(13), id(11)], "on {}", test.name);
    }
}

#[tokio::test]
async fn when_an_address_was_last_written_to_is_known_also_of_those_taken_back() {
    for test in databases().await {
        let mut tx = test.db.write().await.unwrap();
        let (first, second) = organizations(&mut tx).await;
        assert_eq!(invitation::last_sent(&mut tx, first, MARIA).await.unwrap(), None);
        for (n, at) in [(11, NOW), (12, NOW + 5)] {
            let new = Invitation { created_at: at, ..row(n, Some(first), MARIA) };
            invitation::insert(&mut tx, &new).await.unwrap();
            invitation::withdraw_earlier(&mut tx, Some(first), MARIA, at).await.unwrap();
        }
        assert_eq!(invitation::last_sent(&mut tx, first, MARIA).await.unwrap(), Some(NOW + 5), "on {}", test.name);
        assert_eq!(invitation::last_sent(&mut tx, second, MARIA).await.unwrap(), None);
        assert_eq!(invitation::last_sent(&mut tx, first, "eva").await.unwrap(), None);
    }
}

#[tokio::test]
async fn what_is_long_over_is_removed_whatever_became_of_it() {
    for test in databases().await {
        let mut tx = test.db.write().await.unwrap();
        let (first, _) = organizations(&mut tx).await;
        for (n, away) in [(11, -1), (12, 0), (13, 1)] {
            let new = Invitation { expires_at: NOW + away, ..row(n, Some(first), &format!("{n}")) };
            invitation::insert(&mut tx, &new).await.unwrap();
        }
        invitation::withdraw(&mut tx, first, id(11), NOW).await.unwrap().unwrap();
        assert_eq!(invitation::delete_expired(&mut tx, NOW).await.unwrap(), 2);
        for (n, stays) in [(11, false), (12, false), (13, true)] {
            assert_eq!(invitation::by_id(&mut tx, id(n)).await.unwrap().is_some(), stays, "{n} on {}", test.name);
        }
    }
}
