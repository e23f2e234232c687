use super::{MARIA, draft};
use crate::{
    Timestamp, TokenDraft,
    testing::{World, race},
};

const DAY: i64 = Timestamp::DAY;

#[tokio::test]
async fn an_owner_is_told_once_seven_days_before_the_end_by_one_of_several_servers() {
    for world in World::all().await {
        let owner = world.owner(MARIA).await;
        world.make_token(&owner.token, &draft("Backup")).await.unwrap();
        world.mails().await;
        world.advance(358 * DAY - 1);
        assert_eq!(world.portal.remind_of_api_tokens().await.unwrap(), 0, "not a moment earlier");
        world.advance(1);
        let servers = [world.portal.clone(), world.second_server().await];
        let calls = (0..10).map(|i| {
            let portal = servers[i % 2].clone();
            async move { portal.remind_of_api_tokens().await.unwrap() }
        });
        assert_eq!(race(calls).await.into_iter().sum::<u64>(), 1, "on {}", world.engine());
        let [mail] = &*world.mails().await else { panic!("one mail") };
        assert_eq!(mail.subject, "An API token of your Nightlatch account ends soon");
        assert_eq!(mail.to, MARIA);
        for part in [
            "\u{201c}Backup\u{201d} ends on 24 November 2027, 12:00 UTC",
            "It may: read your account\n",
            "Last used: never\n",
            "http://localhost:3000/manage-profile/security/api-tokens",
        ] {
            assert!(mail.body.contains(part), "{part:?} is not in:\n{}", mail.body);
        }
        world.advance(6 * DAY);
        assert_eq!(world.portal.remind_of_api_tokens().await.unwrap(), 0, "once");
        world.advance(2 * DAY);
        assert_eq!(world.portal.remind_of_api_tokens().await.unwrap(), 0, "and not afterwards");
    }
}

#[tokio::test]
async fn one_that_has_ended_or_lives_no_longer_is_not_told_of_again() {
    for world in World::all().await {
        let owner = world.owner(MARIA).await;
        let short = TokenDraft { until: "2026-11-30".to_owned(), ..draft("Short") };
        world.make_token(&owner.token, &short).await.unwrap();
        world.make_token(&owner.token, &draft("Long")).await.unwrap();
        assert_eq!(world.portal.remind_of_api_tokens().await.unwrap(), 0, "its mail has said so");
        world.advance(365 * DAY);
        let late = world.portal.remind_of_api_tokens().await.unwrap();
        assert_eq!(late, 0, "a server that stood still says nothing late, on {}", world.engine());
    }
}
