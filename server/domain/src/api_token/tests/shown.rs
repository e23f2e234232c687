use super::{MARIA, draft};
use crate::{
    Timestamp, Visitor,
    testing::{World, day, race},
};
use model::Scope;

#[tokio::test]
async fn of_several_looks_one_gets_the_token() {
    for world in World::all().await {
        let owner = world.owner(MARIA).await;
        let token = world.make_token(&owner.token, &draft("Backup")).await.unwrap();
        let looks = (0..20).map(|_| {
            let (portal, context, session) = (world.portal.clone(), world.context(), owner.token.clone());
            async move {
                let Visitor::SignedIn(it) = portal.visitor(&context, Some(&session)).await.unwrap() else { panic!() };
                portal.made_api_token(&context, &it).await.unwrap()
            }
        });
        let mut seen: Vec<_> = race(looks).await.into_iter().flatten().collect();
        let made = seen.pop().unwrap();
        assert!(seen.is_empty(), "S-076: shown once, on {}", world.engine());
        assert_eq!((made.token.expose(), made.name.as_str()), (token.expose(), "Backup"));
        assert_eq!((&made.scopes, day(&made.ends).as_str()), (&vec![Scope::AccountRead], "24 November 2027"));
        assert!(!format!("{made:?}").contains(&token.expose()[40..]), "never in a log");
    }
}

#[tokio::test]
async fn it_is_on_the_screen_of_its_own_session_for_five_minutes_and_only_the_newest() {
    for world in World::all().await {
        let owner = world.owner(MARIA).await;
        world.next_step();
        let other = world.log_in_fully(&owner).await;
        let look = async |session| {
            let signed_in = world.signed_in(session).await;
            let made = world.portal.made_api_token(&world.context(), &signed_in).await.unwrap();
            made.map(|made| made.token.expose().to_owned())
        };
        world.make_token(&owner.token, &draft("One")).await.unwrap();
        assert_eq!(look(&other).await, None, "on {}", world.engine());
        let second = world.make_token(&owner.token, &draft("Two")).await.unwrap();
        assert_eq!(look(&owner.token).await.as_deref(), Some(second.expose()));
        assert_eq!(look(&owner.token).await, None);
        let gone = world.make_token(&owner.token, &draft("Three")).await.unwrap();
        world.revoke(&owner.token, &gone.id().to_string()).await.unwrap();
        assert_eq!(look(&owner.token).await, None, "nothing to copy");
        world.make_token(&owner.token, &draft("Four")).await.unwrap();
        world.advance(5 * Timestamp::MINUTE);
        assert_eq!(look(&owner.token).await, None, "too late");
    }
}
