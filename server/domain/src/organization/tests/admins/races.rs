use super::{ADMIN, DAY, MARIA, Org};
use crate::{
    Visitor,
    testing::{World, race},
};

#[tokio::test]
async fn of_twenty_resets_and_reminders_at_once_one_is_done() {
    for world in World::all().await {
        let org = Org::of(&world, "Example Ltd", ADMIN).await;
        let maria = org.owner(MARIA).await;
        let carla = org.person("carla@example.org", "member").await;
        let act = |n: usize| {
            let (portal, context, token) = (world.portal.clone(), world.context(), org.token.clone());
            let (maria, carla) = (maria.id.to_string(), carla.to_string());
            async move {
                let Ok(Visitor::SignedIn(signed_in)) = portal.visitor(&context, Some(&token)).await else { return 0 };
                let admin = signed_in.admin().unwrap().unlocked(context.now).unwrap();
                if n % 2 == 0 {
                    usize::from(portal.reset_member(&context, admin, &maria, "lost").await.is_ok())
                } else {
                    portal.remind(&context, admin, &[carla]).await.map_or(0, |done| done.sent as usize)
                }
            }
        };
        let won: usize = race((0..40).map(act)).await.into_iter().sum();
        assert_eq!(won, 2, "one of each on {}", world.engine());
        assert_eq!(world.events(maria.id, "two_step_reset").await, 1);
        assert_eq!(world.events(carla, "reminded").await, 1);
        assert_eq!(world.mails().await.len(), 3);
    }
}

#[tokio::test]
async fn a_log_in_that_is_under_way_does_not_outlive_a_reset() {
    for world in World::all().await {
        let org = Org::of(&world, "Example Ltd", ADMIN).await;
        let maria = org.owner(MARIA).await;
        let open = world.log_in(MARIA).await;
        let code = world.code(&maria.secret);
        let answers = {
            let (portal, context) = (world.portal.clone(), world.context());
            let (admin, open, id) = (org.token.clone(), open, maria.id.to_string());
            let log_in = {
                let (portal, context) = (portal.clone(), context.clone());
                Box::pin(async move {
                    let Ok(Visitor::Pending(pending)) = portal.visitor(&context, Some(&open)).await else {
                        return None;
                    };
                    portal.log_in_with_code(&context, &pending, &code).await.ok().map(|issued| issued.token)
                })
            };
            let reset = Box::pin(async move {
                let Ok(Visitor::SignedIn(signed_in)) = portal.visitor(&context, Some(&admin)).await else {
                    return None;
                };
                let admin = signed_in.admin().unwrap().unlocked(context.now).unwrap();
                portal.reset_member(&context, admin, &id, "lost").await.unwrap();
                None
            });
            let both: Vec<std::pin::Pin<Box<dyn Future<Output = Option<crate::SessionToken>> + Send>>> =
                vec![log_in, reset];
            race(both).await
        };
        for token in answers.into_iter().flatten() {
            assert!(world.is_dead(&token).await, "on {}", world.engine());
        }
        assert_eq!(org.account(maria.id).await.two_step_since, None);
    }
}

#[tokio::test]
async fn two_admins_who_reset_each_other_do_not_wait_for_ever() {
    for world in World::all().await {
        let org = Org::of(&world, "Example Ltd", ADMIN).await;
        let (bert, bert_token) = org.second("bert@example.org").await;
        let pairs = [(org.token.clone(), bert), (bert_token, org.admin)];
        let act = |(token, target): (crate::SessionToken, uuid::Uuid)| {
            let (portal, context) = (world.portal.clone(), world.context());
            async move {
                let Ok(Visitor::SignedIn(signed_in)) = portal.visitor(&context, Some(&token)).await else {
                    return false;
                };
                let admin = signed_in.admin().unwrap().unlocked(context.now).unwrap();
                portal.leave_out(&context, admin, &target.to_string(), "x", DAY).await.is_ok()
            }
        };
        let won = race(pairs.map(act)).await.into_iter().filter(|won| *won).count();
        assert!(won >= 1, "on {}", world.engine());
    }
}
