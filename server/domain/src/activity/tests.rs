use crate::{
    Device,
    testing::{World, refusal},
};
use store::activity;

#[tokio::test]
async fn an_event_says_what_when_where_and_in_which_session() {
    for world in World::all().await {
        let owner = world.owner("maria@example.org").await;
        let token = world.log_in(owner.email).await;
        let pending = world.pending(&token).await;
        let context = world.portal.context(Device::new("2001:db8::7", "Mozilla/5.0 (a phone)"));
        let code = world.wrong_code(&owner.secret);
        refusal(world.portal.log_in_with_code(&context, &pending, &code).await);

        let newest = activity::of_account(&mut world.read().await, owner.id, 50).await.unwrap();
        let event = newest.iter().find(|event| event.kind == "code_refused").unwrap();
        assert_eq!((event.at, event.session_id), (world.now().0, Some(pending.0.session.id)));
        assert_eq!((event.ip.as_str(), event.user_agent.as_str()), ("2001:db8::7", "Mozilla/5.0 (a phone)"));
        assert_eq!(event.detail, "{}");
        let enabled = newest.iter().find(|event| event.kind == "two_step_enabled").unwrap();
        assert_eq!(enabled.detail, r#"{"sessions_ended":0}"#);
        for event in newest {
            let text = format!("{event:?}");
            assert!(!text.contains(&code) && !text.contains(token.expose()), "S-122: {text}");
        }
    }
}
