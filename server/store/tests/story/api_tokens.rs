use crate::rows::{NOW, api_token, id, person};
use store::{
    StoreError, account,
    api_token::{self, ApiToken},
    idempotency::{self, Idempotency},
    organization,
    testing::databases,
};

const DAY: i64 = 86_400_000;

#[tokio::test]
async fn a_token_comes_back_as_it_was_written_and_tells_nothing_to_a_log() {
    for test in databases().await {
        let mut tx = test.db.write().await.unwrap();
        let maria = person(&mut tx, 1).await;
        let row = api_token(11, maria, NOW);
        api_token::insert(&mut tx, &row).await.unwrap();
        let found = api_token::by_id(&mut tx, id(11)).await.unwrap().unwrap();
        assert_eq!((found.account_id, found.name.as_str(), found.scopes.as_str()), (maria, "Backup", "account:read"));
        assert_eq!((found.secret_hash.as_slice(), found.created_at), (&[11; 32][..], NOW), "on {}", test.name);
        assert_eq!((found.expires_at, found.reminded_at), (NOW + 365 * DAY, None));
        assert_eq!((found.last_used_at, found.last_used_ip, found.last_used_agent), (None, None, None));
        api_token::touch(&mut tx, id(11), NOW + 5, "192.0.2.7", "curl/8.5").await.unwrap();
        let used = api_token::by_id(&mut tx, id(11)).await.unwrap().unwrap();
        let place = (used.last_used_at, used.last_used_ip.as_deref(), used.last_used_agent.as_deref());
        assert_eq!(place, (Some(NOW + 5), Some("192.0.2.7"), Some("curl/8.5")), "on {}", test.name);
        let written = format!("{row:?}");
        assert!(!written.contains("hash") && !written.contains("11, 11"), "{written}");
        assert!(api_token::by_id(&mut tx, id(12)).await.unwrap().is_none());
        tx.commit().await.unwrap();
        let mut tx = test.db.write().await.unwrap();
        assert!(matches!(api_token::insert(&mut tx, &row).await, Err(StoreError::Conflict)), "on {}", test.name);
    }
}

#[tokio::test]
async fn an_account_sees_its_own_and_takes_back_its_own() {
    for test in databases().await {
        let mut tx = test.db.write().await.unwrap();
        let (maria, joao) = (person(&mut tx, 1).await, person(&mut tx, 2).await);
        for (n, whose, at) in [(11, maria, NOW), (12, maria, NOW + 1), (13, joao, NOW), (14, maria, NOW - 400 * DAY)] {
            api_token::insert(&mut tx, &api_token(n, whose, at)).await.unwrap();
        }
        let ids: Vec<_> = api_token::of_account(&mut tx, maria).await.unwrap().iter().map(|row| row.id).collect();
        assert_eq!(ids, [id(12), id(11), id(14)], "the newest first, on {}", test.name);
        assert_eq!(api_token::count_live(&mut tx, maria, NOW).await.unwrap(), 2);
        assert_eq!(api_token::count_live(&mut tx, maria, NOW + 365 * DAY).await.unwrap(), 1, "over at its end");
        assert!(api_token::delete(&mut tx, joao, id(11)).await.unwrap().is_none(), "another's");
        assert_eq!(api_token::delete(&mut tx, maria, id(11)).await.unwrap().map(|row| row.id), Some(id(11)));
        assert!(api_token::delete(&mut tx, maria, id(11)).await.unwrap().is_none(), "once");
        assert_eq!(api_token::delete_expired(&mut tx, NOW).await.unwrap(), 1, "on {}", test.name);
        assert_eq!(api_token::delete_of_account(&mut tx, maria).await.unwrap(), 1);
        assert!(api_token::by_id(&mut tx, id(13)).await.unwrap().is_some(), "the other's stays");
    }
}

#[tokio::test]
async fn owners_are_told_once_of_what_ends_soon() {
    for test in databases().await {
        let mut tx = test.db.write().await.unwrap();
        let maria = person(&mut tx, 1).await;
        let ends = |n, at| ApiToken { expires_at: at, ..api_token(n, maria, NOW - DAY) };
        for row in [ends(11, NOW), ends(12, NOW + 2), ends(13, NOW + 1), ends(14, NOW + 7), ends(15, NOW + 8)] {
            api_token::insert(&mut tx, &row).await.unwrap();
        }
        let soon = async |tx: &mut _| -> Vec<_> {
            let rows = api_token::to_remind_of(tx, NOW, NOW + 7, 10).await.unwrap();
            rows.into_iter().map(|row| row.id).collect()
        };
        assert_eq!(soon(&mut tx).await, [id(13), id(12), id(14)], "on {}", test.name);
        assert_eq!(api_token::to_remind_of(&mut tx, NOW, NOW + 7, 1).await.unwrap().len(), 1);
        assert!(api_token::note_reminder(&mut tx, id(13), NOW).await.unwrap());
        assert!(!api_token::note_reminder(&mut tx, id(13), NOW + 1).await.unwrap(), "once");
        assert_eq!(soon(&mut tx).await, [id(12), id(14)], "on {}", test.name);
    }
}

#[tokio::test]
async fn a_shorter_life_ends_tokens_earlier_and_none_before_the_notice() {
    for test in databases().await {
        let mut tx = test.db.write().await.unwrap();
        organization::insert(&mut tx, id(1), "One", NOW).await.unwrap();
        let (maria, joao) = (person(&mut tx, 2).await, person(&mut tx, 3).await);
        account::set_organization(&mut tx, maria, id(1), "member").await.unwrap();
        let (notice, life) = (NOW + 7 * DAY, 30 * DAY);
        let short = ApiToken { expires_at: NOW + DAY, ..api_token(13, maria, NOW - 300 * DAY) };
        for row in [api_token(11, maria, NOW), api_token(12, maria, NOW - 100 * DAY), short, api_token(14, joao, NOW)] {
            api_token::insert(&mut tx, &row).await.unwrap();
        }
        assert_eq!(api_token::limit_of_organization(&mut tx, id(1), life, notice).await.unwrap(), 2, "{}", test.name);
        let end = async |tx: &mut _, n| api_token::by_id(tx, id(n)).await.unwrap().unwrap().expires_at;
        assert_eq!(end(&mut tx, 11).await, NOW + 30 * DAY, "from when it was made");
        assert_eq!(end(&mut tx, 12).await, notice, "its owner can still be told");
        assert_eq!(end(&mut tx, 13).await, NOW + DAY, "what ends earlier stays");
        assert_eq!(end(&mut tx, 14).await, NOW + 365 * DAY, "nobody else's");
        assert_eq!(api_token::limit_of_organization(&mut tx, id(1), life, notice).await.unwrap(), 0);
        assert_eq!(
            api_token::limit_of_organization(&mut tx, id(1), 365 * DAY, notice).await.unwrap(),
            0,
            "never later"
        );
        assert_eq!(api_token::limit_of_account(&mut tx, joao, life, notice).await.unwrap(), 1);
        assert_eq!(end(&mut tx, 14).await, NOW + 30 * DAY, "on {}", test.name);
        assert_eq!(organization::by_id(&mut tx, id(1)).await.unwrap().unwrap().token_days, 365);
    }
}

#[tokio::test]
async fn a_password_at_the_api_is_noted() {
    for test in databases().await {
        let mut tx = test.db.write().await.unwrap();
        let maria = person(&mut tx, 1).await;
        assert_eq!(account::by_id(&mut tx, maria).await.unwrap().unwrap().api_password_at, None);
        account::mark_api_password(&mut tx, maria, NOW).await.unwrap();
        assert_eq!(account::by_id(&mut tx, maria).await.unwrap().unwrap().api_password_at, Some(NOW), "{}", test.name);
    }
}

#[tokio::test]
async fn an_answer_is_kept_under_the_key_of_its_asker() {
    for test in databases().await {
        let mut tx = test.db.write().await.unwrap();
        let (maria, joao) = (person(&mut tx, 1).await, person(&mut tx, 2).await);
        let row = Idempotency {
            account_id: maria,
            key_hash: vec![1; 32],
            request_hash: vec![2; 32],
            answer: "{\"name\":\"Söhne\"}".to_owned(),
            created_at: NOW,
        };
        idempotency::insert(&mut tx, &row).await.unwrap();
        assert_eq!(idempotency::find(&mut tx, maria, &[1; 32]).await.unwrap(), Some(row.clone()), "on {}", test.name);
        assert_eq!(idempotency::find(&mut tx, maria, &[3; 32]).await.unwrap(), None);
        assert_eq!(idempotency::find(&mut tx, joao, &[1; 32]).await.unwrap(), None, "another's key is another one");
        assert_eq!(idempotency::delete_before(&mut tx, NOW).await.unwrap(), 0);
        assert_eq!(idempotency::delete_before(&mut tx, NOW + 1).await.unwrap(), 1);
        idempotency::insert(&mut tx, &row).await.unwrap();
        tx.commit().await.unwrap();
        let mut tx = test.db.write().await.unwrap();
        assert!(matches!(idempotency::insert(&mut tx, &row).await, Err(StoreError::Conflict)), "on {}", test.name);
    }
}
