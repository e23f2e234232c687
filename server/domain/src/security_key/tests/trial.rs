//! "Try it now".

use super::soft_key::SoftKey;
use crate::{
    Timestamp,
    testing::{World, refusal},
};
use model::Refusal;

const MARIA: &str = "maria@example.org";

#[tokio::test]
async fn one_touch_proves_that_this_key_works_and_changes_nothing_else() {
    for world in World::all().await {
        let owner = world.key_owner(MARIA, 1).await;
        let (mut blue, mut spare) = (owner.key.clone(), SoftKey::new(2));
        let registered = world.register(&owner.token, &mut spare, "Spare key").await;
        let (token, id) = (registered.issued.token, registered.id);
        world.advance(20 * Timestamp::MINUTE);
        let (portal, context, signed_in) = (&world.portal, world.context(), world.signed_in(&token).await);
        assert!(signed_in.unlocked(world.now()).is_none(), "also after the settings have locked");

        let options = async || portal.try_key_options(&context, &signed_in, &id).await.unwrap().options;
        let another = blue.sign(&options().await).json();
        let refused = refusal(portal.try_key(&context, &signed_in, &id, &another).await);
        assert_eq!(refused.code(), "key_unknown", "it asks for this one");
        world.mails().await;
        let answer = spare.sign(&options().await).json();
        portal.try_key(&context, &signed_in, &id, &answer).await.unwrap();
        let again = portal.try_key(&context, &signed_in, &id, &answer).await;
        assert_eq!(refusal(again), Refusal::ChallengeExpired, "S-034");

        let row = world.row(owner.id, &spare).await;
        assert_eq!((row.sign_count, row.last_used_at), (2, Some(world.now().0)));
        let after = world.signed_in(&token).await.0.session;
        let before = &signed_in.0.session;
        assert_eq!((after.second_step_at, after.unlocked_until), (before.second_step_at, before.unlocked_until));
        assert_eq!(
            (after.token_hash, world.mails().await.len()),
            (before.token_hash.clone(), 0),
            "on {}",
            world.engine()
        );
        // One question is about one key.
        let answer = spare.sign(&options().await).json();
        let refused = portal.try_key(&context, &signed_in, &owner.key_id, &answer).await;
        assert_eq!(refusal(refused), Refusal::ChallengeExpired);
        spare.sign(&options().await);
        let about_blue = portal.try_key_options(&context, &signed_in, &owner.key_id).await.unwrap().options;
        let answer = blue.sign(&about_blue).json();
        portal.try_key(&context, &signed_in, &owner.key_id, &answer).await.unwrap();
        // A copy is noticed here, too.
        spare.count = 0;
        let answer = spare.sign(&options().await).json();
        assert_eq!(refusal(portal.try_key(&context, &signed_in, &id, &answer).await), Refusal::KeyMayBeCopied);
        assert_eq!(world.mails_about("may have been copied").await, 1);
    }
}
