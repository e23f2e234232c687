//! The same of things that are lost, and of what takes their place.

use super::{MARIA, expect, signed_in};
use crate::{Timestamp, testing::World};
use model::{ActivityKind as Kind, CheckUp};

#[tokio::test]
async fn what_happens_to_apps() {
    for world in World::all().await {
        let owner = world.owner(MARIA).await;
        let id = owner.id;
        let (token, _) = world.add_app(&owner.token).await.unwrap();
        let apps = world.apps(id).await;
        let [first, second] = [apps[0].id, apps[1].id];

        let subject = "An authenticator app of your Nightlatch account has a new name";
        let name = second.to_string();
        let rename = world.rename_app(&token, &name, "Old phone");
        expect(&world, id, &[Kind::AuthenticatorAppRenamed], &[subject], rename).await;
        let again = world.rename_app(&token, &name, "Old phone");
        expect(&world, id, &[], &[], again).await;

        let secret = expect(&world, id, &[], &[], world.start_replacement(&token, second)).await;
        let code = world.code(&secret);
        let subject = "An authenticator app of your Nightlatch account was replaced";
        let replace = world.replace_app(&token, &code);
        let token = expect(&world, id, &[Kind::AuthenticatorAppReplaced], &[subject], replace).await.token;

        let subject = "A way to log in was removed from your Nightlatch account";
        let first = first.to_string();
        let remove = world.remove_app(&token, &first);
        expect(&world, id, &[Kind::AuthenticatorAppRemoved], &[subject], remove).await;

        let subject = "Two-step verification is off for your Nightlatch account";
        expect(&world, id, &[Kind::TwoStepDisabled], &[subject], world.disable(&token)).await;
    }
}

#[tokio::test]
async fn what_happens_to_a_recovery_key_in_the_settings() {
    for world in World::all().await {
        let portal = &world.portal;
        let owner = world.owner(MARIA).await;
        let id = owner.id;
        expect(&world, id, &[], &[], world.start_new_key(&owner.token)).await;
        let (here, context) = (signed_in(&world, &owner.token).await, world.context());
        expect(&world, id, &[], &[], portal.cancel_new_recovery_key(&context, &here)).await;
        expect(&world, id, &[], &[], world.start_new_key(&owner.token)).await;
        let subject = "A new emergency recovery key for your Nightlatch account";
        let kinds = [Kind::RecoveryKeyCreated, Kind::RecoveryKeySaved];
        expect(&world, id, &kinds, &[subject], world.save_key(&owner.token)).await;

        world.advance(28 * Timestamp::DAY);
        let question = "Do you still have your emergency recovery key for Nightlatch?";
        expect(&world, id, &[], &[question], portal.remind_of_recovery_keys()).await;
        let token = world.log_in_fully(&owner).await;
        let (here, context) = (signed_in(&world, &token).await, world.context());
        let later = portal.answer_check_up(&context, &here, CheckUp::NextMonth);
        expect(&world, id, &[Kind::RecoveryKeyCheckedUp], &[], later).await;
        world.advance(30 * Timestamp::DAY);
        let token = world.log_in_fully(&owner).await;
        let (here, context) = (signed_in(&world, &token).await, world.context());
        let yes = portal.answer_check_up(&context, &here, CheckUp::StillThere);
        expect(&world, id, &[Kind::RecoveryKeyCheckedUp], &[], yes).await;
    }
}

#[tokio::test]
async fn what_happens_to_a_recovery_key_at_the_log_in() {
    for world in World::all().await {
        let portal = &world.portal;
        let (owner, key) = world.owner_with_key(MARIA).await;
        let id = owner.id;
        let token = world.log_in(MARIA).await;
        let wrong =
            async { Ok(world.answer_with_key(&token, "0000-0000-0000-0000-0000-0000").await.map(drop).unwrap_err()) };
        expect(&world, id, &[Kind::RecoveryKeyRefused], &[], wrong).await;
        let subject = "Your emergency recovery key for Nightlatch was used";
        let kinds = [Kind::RecoveryKeyUsed, Kind::LoggedIn, Kind::RecoveryKeyCreated];
        let used = world.answer_with_key(&token, key.as_str());
        let token = expect(&world, id, &kinds, &[subject], used).await.token;

        let (here, context) = (signed_in(&world, &token).await, world.context());
        let subject = "A new emergency recovery key for your Nightlatch account";
        let renew = portal.renew_required_recovery_key(&context, &here);
        expect(&world, id, &[Kind::RecoveryKeyCreated], &[subject], renew).await;
        expect(&world, id, &[Kind::RecoveryKeySaved], &[], world.save_key(&token)).await;
    }
}
