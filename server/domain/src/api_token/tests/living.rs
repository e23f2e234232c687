//! What becomes of a token that was made.

use super::{
    super::rules::{IDLE, is_idle, is_live},
    MARIA, TokenDraft, draft,
};
use crate::{
    Timestamp,
    testing::{NOON, World, day, refusal},
};
use model::{ApiTokenUse, Refusal, Scope};
use store::api_token;

#[tokio::test]
async fn a_revoked_token_is_gone_and_told_of_once() {
    for world in World::all().await {
        let owner = world.owner(MARIA).await;
        let token = world.make_token(&owner.token, &draft("Backup")).await.unwrap();
        world.mails().await;
        let id = token.id().to_string();
        assert_eq!(world.revoke(&owner.token, &id).await.unwrap(), "Backup");
        assert!(world.token_rows(owner.id).await.is_empty(), "on {}", world.engine());
        assert_eq!(refusal(world.revoke(&owner.token, &id).await), Refusal::NotFound);
        assert_eq!(world.events(owner.id, "api_token_revoked").await, 1);
        let [mail] = &*world.mails().await else { panic!("one mail") };
        assert_eq!(mail.subject, "An API token of your Nightlatch account was revoked");
        assert!(mail.body.contains("\u{201c}Backup\u{201d} was revoked") && mail.body.contains("Address: 192.0.2.1"));
    }
}

#[tokio::test]
async fn the_list_says_when_and_where_a_token_was_used_and_which_nothing_uses() {
    for world in World::all().await {
        let owner = world.owner(MARIA).await;
        let used = world.make_token(&owner.token, &draft("Used")).await.unwrap();
        world.make_token(&owner.token, &draft("Never")).await.unwrap();
        let session = world.later(&owner, 60 * Timestamp::DAY).await;
        let mut tx = world.write().await;
        let agent = format!("curl/8.5.0 {}", "x".repeat(100));
        api_token::touch(&mut tx, used.id(), world.now().0, "203.0.113.9", &agent).await.unwrap();
        tx.commit().await.unwrap();
        assert!(world.tokens(&session).await.iter().all(|token| !token.idle));
        let session = world.later(&owner, 30 * Timestamp::DAY).await;
        let list = world.tokens(&session).await;
        let named = |name: &str| list.iter().find(|token| token.name == name).unwrap();
        assert_eq!((named("Never").idle, named("Used").idle), (true, false), "90 days, on {}", world.engine());
        let ApiTokenUse { at, address, program } = named("Used").last_used.clone().unwrap();
        assert_eq!((day(&at).as_str(), address.as_str()), ("23 January 2027", "203.0.113.9"));
        assert!(program.starts_with("curl/8.5.0 x") && program.chars().count() == 60);
        let session = world.later(&owner, 60 * Timestamp::DAY).await;
        assert!(world.tokens(&session).await.iter().all(|token| token.idle));
        let session = world.later(&owner, 220 * Timestamp::DAY).await;
        assert!(world.tokens(&session).await.iter().all(|token| token.ended && !token.idle));
    }
}

#[tokio::test]
async fn what_has_ended_is_listed_for_30_days_and_cannot_be_revoked() {
    for world in World::all().await {
        let owner = world.owner(MARIA).await;
        let token = world.make_token(&owner.token, &draft("Backup")).await.unwrap();
        let session = world.later(&owner, 365 * Timestamp::DAY).await;
        assert_eq!(refusal(world.revoke(&session, &token.id().to_string()).await), Refusal::NotFound);
        assert_eq!(world.tokens(&session).await.len(), 1, "on {}", world.engine());
        world.set_clock(world.ends(owner.id).await + 30 * Timestamp::DAY - 1);
        world.portal.tidy_up().await.unwrap();
        assert_eq!(world.token_rows(owner.id).await.len(), 1);
        world.advance(1);
        world.portal.tidy_up().await.unwrap();
        assert!(world.token_rows(owner.id).await.is_empty(), "on {}", world.engine());
    }
}

#[tokio::test]
async fn two_step_verification_that_is_turned_on_or_off_leaves_tokens_as_they_are() {
    for world in World::all().await {
        let id = world.member(MARIA).await;
        let (session, secret) = world.setting_up(MARIA).await;
        world.make_token(&session, &draft("Backup")).await.unwrap();
        let before = world.ends(id).await;
        let session = world.connect(&session, &world.code(&secret)).await.unwrap().token;
        assert_eq!(world.ends(id).await, before, "on {}", world.engine());
        world.disable(&session).await.unwrap();
        assert_eq!(world.ends(id).await, before);
    }
}

#[tokio::test]
async fn who_logs_in_to_the_api_with_the_password_is_warned_before_turning_it_on() {
    for world in World::all().await {
        let id = world.member(MARIA).await;
        let last = async || {
            let token = world.log_in(MARIA).await;
            let signed_in = world.signed_in(&token).await;
            let view = world.portal.security_view(&world.context(), &signed_in).await.unwrap();
            view.api_password.map(|at| day(&at))
        };
        assert_eq!(last().await, None);
        let mut tx = world.write().await;
        store::account::mark_api_password(&mut tx, id, world.now().0).await.unwrap();
        tx.commit().await.unwrap();
        world.advance(90 * Timestamp::DAY - 1);
        assert_eq!(last().await.as_deref(), Some("24 November 2026"), "on {}", world.engine());
        let mut tx = world.write().await;
        store::account::set_exclusion(&mut tx, id, Some(i64::MAX), Some("a script")).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(last().await, None, "its password goes on working");
        let mut tx = world.write().await;
        store::account::set_exclusion(&mut tx, id, None, None).await.unwrap();
        tx.commit().await.unwrap();
        assert!(last().await.is_some());
        world.advance(1);
        assert_eq!(last().await, None, "90 days");
    }
}

/// To the millisecond: a token is over at its end, and idle once nothing has used it for as long as that takes.
#[tokio::test]
async fn it_lives_until_its_end_and_is_idle_after_a_while_without_use() {
    for world in World::all().await {
        let maria = world.member(MARIA).await;
        world.token(maria, &[Scope::AccountRead]).await;
        let mut row = api_token::of_account(&mut world.read().await, maria).await.unwrap().remove(0);
        let end = row.expires_at;
        assert!(is_live(&row, Timestamp(end - 1)) && !is_live(&row, Timestamp(end)), "on {}", world.engine());
        let idle = row.created_at + IDLE;
        assert!(!is_idle(&row, Timestamp(idle - 1)) && is_idle(&row, Timestamp(idle)));
        row.last_used_at = Some(row.created_at + 1);
        assert!(!is_idle(&row, Timestamp(idle)) && is_idle(&row, Timestamp(idle + 1)));
        row.expires_at = idle;
        assert!(!is_idle(&row, Timestamp(idle + 1)), "one that is over is not said to be idle");
    }
}

/// At midnight the longest life ends where its last day begins: that day can be chosen, and the next cannot.
#[tokio::test]
async fn the_last_day_can_be_chosen_at_midnight() {
    for world in World::all().await {
        let owner = world.owner(MARIA).await;
        let midnight = Timestamp(NOON + Timestamp::DAY / 2);
        world.set_clock(midnight.0 - Timestamp::MINUTE);
        let session = world.later(&owner, 0).await;
        world.set_clock(midnight.0);
        let until = |days: i64| TokenDraft { until: midnight.plus(days * Timestamp::DAY).iso_day(), ..draft("Backup") };
        assert!(world.make_token(&session, &until(366)).await.is_err(), "on {}", world.engine());
        world.make_token(&session, &until(365)).await.unwrap();
        let row = world.token_rows(owner.id).await.remove(0);
        assert_eq!(row.expires_at, midnight.plus(365 * Timestamp::DAY).0);
    }
}
