//! An installation whose public address is a number.

use crate::{
    Rules,
    testing::{World, refusal},
};
use model::{LogInWays, Refusal, Way};

#[tokio::test]
async fn keys_need_a_name_to_be_bound_to() {
    for address in ["http://127.0.0.1:3000", "https://[::1]"] {
        let rules = Rules { public_url: address.to_owned(), ..Rules::default() };
        for world in World::with(rules).await {
            let owner = world.owner("maria@example.org").await;
            let (portal, context) = (&world.portal, world.context());
            let signed_in = world.signed_in(&owner.token).await;
            assert!(!portal.security_view(&context, &signed_in).await.unwrap().two_step.keys_available);
            let unlocked = signed_in.unlocked(world.now()).unwrap();
            let refused = portal.key_registration_options(&context, unlocked).await;
            assert_eq!(refusal(refused), Refusal::KeysUnavailable, "{address}");
            let pending = world.pending(&world.log_in(owner.email).await).await;
            let refused = portal.log_in_with_key(&context, &pending, "{}").await;
            assert_eq!(refusal(refused), Refusal::KeysUnavailable);
            let ways = portal.log_in_ways(&world.context(), &pending, Some("security_key")).await.unwrap();
            let only_app = LogInWays { keys: Vec::new(), app: true, phone: None, first: Some(Way::AuthenticatorApp) };
            assert_eq!(ways, only_app);
        }
    }
}
