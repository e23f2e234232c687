use super::soft_key::SoftKey;
use crate::{
    Issued, Result, SessionToken, Timestamp,
    testing::{PASSWORD, World, refusal},
};
use model::{Refusal, UnlockNeeds};

const MARIA: &str = "maria@example.org";

async fn options(world: &World, token: &SessionToken) -> String {
    let signed_in = world.signed_in(token).await;
    world.portal.unlock_key_options(&world.context(), &signed_in).await.unwrap().options
}

async fn unlock(world: &World, token: &SessionToken, password: &str, response: &str) -> Result<Issued> {
    let signed_in = world.signed_in(token).await;
    world.portal.unlock_with_key(&world.context(), &signed_in, password, response).await
}

async fn needs(world: &World, token: &SessionToken) -> UnlockNeeds {
    let signed_in = world.signed_in(token).await;
    world.portal.security_view(&world.context(), &signed_in).await.unwrap().two_step.unlock_needs
}

#[tokio::test]
async fn a_key_is_the_second_step_that_is_due() {
    for world in World::all().await {
        let mut owner = world.key_owner(MARIA, 1).await;
        let token = world.log_in_by_key(MARIA, &mut owner.key).await.unwrap();
        assert_eq!(needs(&world, &token).await, UnlockNeeds::PASSWORD);
        world.advance(15 * Timestamp::MINUTE);
        assert_eq!(needs(&world, &token).await, UnlockNeeds { key: true, ..UnlockNeeds::PASSWORD });
        let alone = world.signed_in(&token).await;
        let refused = world.portal.unlock(&world.context(), &alone, PASSWORD, "").await;
        assert_eq!(refusal(refused).code(), "fields", "S-031: the password alone does not do");

        let answer = owner.key.sign(&options(&world, &token).await).json();
        let wrong = unlock(&world, &token, "seven silent rivulets", &answer).await;
        assert_eq!(refusal(wrong), Refusal::WrongPassword);
        assert_eq!(world.failures(owner.id, "password").await, 1, "S-059: counted like a log-in's");
        let issued = unlock(&world, &token, PASSWORD, &answer).await.unwrap();
        assert!(world.is_dead(&token).await, "S-067");
        assert!(world.signed_in(&issued.token).await.unlocked(world.now()).is_some());
        assert_eq!(needs(&world, &issued.token).await, UnlockNeeds::PASSWORD, "it is fresh again");
        assert_eq!(world.events(owner.id, "settings_unlocked").await, 2, "on {}", world.engine());
    }
}

#[tokio::test]
async fn a_key_that_is_refused_opens_nothing() {
    for world in World::all().await {
        let mut owner = world.key_owner(MARIA, 1).await;
        let token = world.log_in_by_key(MARIA, &mut owner.key).await.unwrap();
        world.advance(15 * Timestamp::MINUTE);
        let answer = owner.key.sign(&options(&world, &token).await).but(|answer| answer.spoil = Some(|s| s[30] ^= 1));
        assert_eq!(refusal(unlock(&world, &token, PASSWORD, &answer.json()).await).code(), "key_refused");
        let options = options(&world, &token).await;
        let stranger = SoftKey::new(9).sign(&options).json();
        assert_eq!(refusal(unlock(&world, &token, PASSWORD, &stranger).await).code(), "key_unknown");
        let right = owner.key.sign(&options).json();
        assert_eq!(refusal(unlock(&world, &token, PASSWORD, &right).await), Refusal::ChallengeExpired);
        // An answer to the question of a log-in is none to this one.
        let pending = world.log_in(MARIA).await;
        let other = owner.key.sign(&world.log_in_options(&pending).await).json();
        self::options(&world, &token).await;
        assert_eq!(refusal(unlock(&world, &token, PASSWORD, &other).await).code(), "key_refused", "S-040");
        assert!(world.signed_in(&token).await.unlocked(world.now()).is_none(), "on {}", world.engine());
        assert_eq!(world.failures(owner.id, "codes").await, 0);
    }
}

#[tokio::test]
async fn with_both_either_does() {
    for world in World::all().await {
        let owner = world.owner(MARIA).await;
        let mut key = SoftKey::new(1);
        let token = world.register(&owner.token, &mut key, "").await.issued.token;
        world.advance(15 * Timestamp::MINUTE);
        assert_eq!(needs(&world, &token).await, UnlockNeeds { key: true, code: true, text: false });
        let token = world.unlock(&token, &world.code(&owner.secret)).await;
        world.advance(15 * Timestamp::MINUTE);
        let answer = key.sign(&options(&world, &token).await).json();
        unlock(&world, &token, PASSWORD, &answer).await.unwrap();
    }
}
