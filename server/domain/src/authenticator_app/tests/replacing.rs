//! One app in the place of another (S19).

use crate::{
    Letter, Then, Timestamp,
    testing::{NOON, World, refusal},
};
use model::Refusal;
use store::recovery_key;

const MARIA: &str = "maria@example.org";

#[tokio::test]
async fn s_017_the_old_app_works_until_the_new_one_is_proved() {
    for world in World::all().await {
        let owner = world.owner(MARIA).await;
        let old = world.apps(owner.id).await.remove(0);
        let secret = world.start_replacement(&owner.token, old.id).await.unwrap();
        assert_ne!(secret, owner.secret);
        assert_eq!(world.start_replacement(&owner.token, old.id).await.unwrap(), secret, "the same at every look");
        world.log_in_fully(&owner).await;
        let pending = world.log_in(MARIA).await;
        let early = refusal(world.answer(&pending, &world.code(&secret)).await);
        assert_eq!(early, Refusal::WrongCode { failures: 1 }, "the new one does not count yet");
        let wrong = refusal(world.replace_app(&owner.token, &world.wrong_code(&secret)).await);
        assert_eq!(wrong, Refusal::WrongCode { failures: 0 });
        let other = refusal(world.replace_app(&owner.token, &world.code(&owner.secret)).await);
        assert_eq!(other, Refusal::WrongCode { failures: 0 }, "nor is it proved with the old one");
        assert_eq!(world.failures(owner.id, "codes").await, 1, "only the log-in's is counted");
        world.next_step();
        world.log_in_fully(&owner).await;
        assert_eq!(world.apps(owner.id).await.len(), 1, "nothing half-on, on {}", world.engine());
    }
}

#[tokio::test]
async fn s_018_from_the_commit_on_the_old_code_is_refused() {
    for world in World::all().await {
        let owner = world.owner(MARIA).await;
        let old = world.apps(owner.id).await.remove(0);
        world.rename_app(&owner.token, &old.id.to_string(), "Phone").await.unwrap();
        let by_old = world.log_in_fully(&owner).await;
        world.next_step();
        let pending = world.log_in(MARIA).await;
        let key = recovery_key::active(&mut world.read().await, owner.id).await.unwrap().unwrap().id;
        let secret = world.start_replacement(&owner.token, old.id).await.unwrap();
        world.mails().await;
        let code = world.code(&secret);
        let issued = world.replace_app(&owner.token, &code).await.unwrap();
        assert_eq!(issued.then, Then::Stay);
        assert!(world.is_dead(&owner.token).await, "S-067: the session has a new token");
        assert!(world.is_dead(&by_old).await, "what was opened with the old app ends");

        let apps = world.apps(owner.id).await;
        assert_eq!((apps.len(), apps[0].name.as_str()), (1, "Phone"));
        assert_ne!(apps[0].id, old.id);
        assert_eq!(world.signed_in(&issued.token).await.0.session.method_id, Some(apps[0].id), "it is the new one's");
        let refused = refusal(world.answer(&pending, &world.code(&owner.secret)).await);
        assert_eq!(refused, Refusal::WrongCode { failures: 1 }, "on {}", world.engine());
        assert_eq!(refusal(world.answer(&pending, &code).await), Refusal::CodeUsed, "S-013");
        world.next_step();
        world.answer(&pending, &world.code(&secret)).await.unwrap();

        let mails = world.mails().await;
        let told = |mail: &&Letter| mail.subject == "An authenticator app of your Nightlatch account was replaced";
        let mail = mails.iter().find(told).unwrap();
        assert!(mail.body.contains("\u{201c}Phone\u{201d}") && mail.body.contains("no longer work"));
        assert_eq!(world.events(owner.id, "authenticator_app_replaced").await, 1);
        assert!(world.replacement_secret(&issued.token).await.is_none());
        let again = refusal(world.replace_app(&issued.token, &world.code(&secret)).await);
        assert_eq!(again, Refusal::SetupExpired);
        let same = recovery_key::active(&mut world.read().await, owner.id).await.unwrap().unwrap().id;
        assert_eq!(same, key, "the recovery key stays");
    }
}

#[tokio::test]
async fn s_016_a_replacement_is_open_for_30_minutes_in_its_session() {
    for world in World::all().await {
        let owner = world.owner(MARIA).await;
        let elsewhere = world.log_in_fully(&owner).await;
        world.set_clock(NOON + Timestamp::MINUTE);
        let app = world.apps(owner.id).await.remove(0);
        let first = world.start_replacement(&owner.token, app.id).await.unwrap();
        assert!(world.replacement_secret(&elsewhere).await.is_none());
        let refused = refusal(world.replace_app(&elsewhere, &world.code(&first)).await);
        assert_eq!(refused, Refusal::SetupExpired, "bound to its session");
        let signed_in = world.signed_in(&owner.token).await;
        world.portal.restart_app_replacement(&world.context(), &signed_in).await.unwrap();
        let second = world.replacement_secret(&owner.token).await.unwrap();
        assert_ne!(first, second);
        let refused = refusal(world.replace_app(&owner.token, &world.code(&first)).await);
        assert_eq!(refused, Refusal::WrongCode { failures: 0 }, "the first never confirms");
        // A set-up of a further app beside it is another one.
        world.portal.start_app_setup(&world.context(), signed_in.unlocked(world.now()).unwrap()).await.unwrap();
        assert_ne!(world.setup_secret(&owner.token).await, second);
        world.advance(30 * Timestamp::MINUTE);
        assert!(world.replacement_secret(&owner.token).await.is_none(), "on {}", world.engine());
        let late = refusal(world.replace_app(&owner.token, &world.code(&second)).await);
        assert_eq!(late, Refusal::SetupExpired);
        let restarted = world.portal.restart_app_replacement(&world.context(), &signed_in).await;
        assert_eq!(refusal(restarted), Refusal::SetupExpired);
    }
}

#[tokio::test]
async fn an_app_that_is_gone_cannot_be_replaced() {
    for world in World::all().await {
        let owner = world.owner(MARIA).await;
        let (token, _) = world.add_app(&owner.token).await.unwrap();
        let apps = world.apps(owner.id).await;
        let other = world.unlock(&world.log_in_fully(&owner).await, "").await;
        let secret = world.start_replacement(&other, apps[1].id).await.unwrap();
        world.remove_app(&token, &apps[1].id.to_string()).await.unwrap();
        assert!(world.replacement_secret(&other).await.is_none());
        let refused = refusal(world.replace_app(&other, &world.code(&secret)).await);
        assert_eq!(refused, Refusal::SetupExpired, "on {}", world.engine());
        assert_eq!(world.apps(owner.id).await.len(), 1);
    }
}

#[tokio::test]
async fn after_the_recovery_key_a_lost_app_is_replaced() {
    for world in World::all().await {
        let (owner, key) = world.owner_with_key(MARIA).await;
        let token = world.log_in_with_key(MARIA, &key).await.unwrap().token;
        world.save_key(&token).await.unwrap();
        let token = world.unlock(&token, "").await;
        let app = world.apps(owner.id).await.remove(0);
        let secret = world.start_replacement(&token, app.id).await.unwrap();
        let issued = world.replace_app(&token, &world.code(&secret)).await.unwrap();
        assert!(world.is_dead(&owner.token).await, "whoever has the phone is out, on {}", world.engine());
        assert!(world.signed_in(&issued.token).await.is_by_recovery_key());
        world.next_step();
        let pending = world.log_in(MARIA).await;
        assert!(world.answer(&pending, &world.code(&owner.secret)).await.is_err());
        world.answer(&pending, &world.code(&secret)).await.unwrap();
    }
}
