//! What the browser is asked (WebAuthn L3 5.4, 5.5 in their JSON forms), and for how long.

use super::soft_key::SoftKey;
use crate::{
    Error, Fault, Rules, Timestamp,
    security_key::Purpose,
    testing::{World, refusal},
};
use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use model::Refusal;
use serde_json::{Value, json};
use store::ceremony;

const MARIA: &str = "maria@example.org";

#[tokio::test]
async fn a_new_key_is_asked_for_a_second_step_and_nothing_more() {
    for world in World::all().await {
        let owner = world.key_owner(MARIA, 1).await;
        let options: Value = serde_json::from_str(&world.new_key_options(&owner.token).await).unwrap();
        assert_eq!(options["rp"], json!({ "id": "localhost", "name": "Nightlatch" }));
        let handle = BASE64_URL_SAFE_NO_PAD.encode(owner.id.as_bytes());
        assert_eq!(options["user"], json!({ "id": handle, "name": MARIA, "displayName": "Maria Silva" }));
        let challenge = BASE64_URL_SAFE_NO_PAD.decode(options["challenge"].as_str().unwrap()).unwrap();
        assert!(challenge.len() >= 16, "W2: {}", challenge.len());
        let algorithms: Vec<_> = options["pubKeyCredParams"].as_array().unwrap().iter().map(|p| &p["alg"]).collect();
        assert_eq!(algorithms, [-7, -35, -257], "ES256, ES384, RS256; no SHA-1 (ASVS 11.6.1)");
        let selection = &options["authenticatorSelection"];
        assert_eq!(selection["residentKey"], "discouraged");
        assert_eq!(selection["userVerification"], "preferred");
        assert!(selection.get("authenticatorAttachment").is_none(), "phones and laptops are welcome");
        assert_eq!(options["hints"], json!(["security-key", "client-device", "hybrid"]));
        assert_eq!((&options["attestation"], &options["timeout"]), (&json!("none"), &json!(300_000)));
        assert!(options.get("extensions").is_none());
        let id = BASE64_URL_SAFE_NO_PAD.encode(&owner.key.id);
        let known = json!([{ "type": "public-key", "id": id, "transports": ["usb", "nfc"] }]);
        assert_eq!(options["excludeCredentials"], known, "on {}", world.engine());

        let token = world.log_in(MARIA).await;
        let options: Value = serde_json::from_str(&world.log_in_options(&token).await).unwrap();
        assert_eq!((&options["rpId"], &options["allowCredentials"]), (&json!("localhost"), &known));
        assert_eq!(options["userVerification"], "preferred");
        assert!(options.get("extensions").is_none());
        assert!(!options.to_string().contains(MARIA));
    }
}

#[tokio::test]
async fn a_page_that_is_loaded_again_asks_the_same_until_its_time_is_over() {
    for world in World::all().await {
        let owner = world.key_owner(MARIA, 1).await;
        let (full, pending) = (owner.token.clone(), world.log_in(MARIA).await);
        let first = (world.new_key_options(&full).await, world.log_in_options(&pending).await);
        world.advance(5 * Timestamp::MINUTE - 1);
        let again = (world.new_key_options(&full).await, world.log_in_options(&pending).await);
        assert_eq!(first, again, "on {}", world.engine());
        let left = world.portal.log_in_key_options(&world.context(), &world.pending(&pending).await).await.unwrap();
        assert_eq!(left.seconds, 0, "the page knows that it must ask anew soon");
        world.advance(1);
        let anew = (world.new_key_options(&full).await, world.log_in_options(&pending).await);
        assert!(first.0 != anew.0 && first.1 != anew.1);
        let left = world.portal.log_in_key_options(&world.context(), &world.pending(&pending).await).await.unwrap();
        assert_eq!(left.seconds, 300);
    }
}

#[tokio::test]
async fn looks_at_the_same_moment_see_one_challenge() {
    for world in World::all().await {
        let owner = world.key_owner(MARIA, 1).await;
        let token = world.log_in(MARIA).await;
        let (pending, full) = (world.pending(&token).await, world.signed_in(&owner.token).await);
        let looks = (0..20).map(|_| {
            let (portal, context) = (world.portal.clone(), world.context());
            let (pending, full) = (super::house::same_pending(&pending), super::house::same_session(&full));
            async move {
                let log_in = portal.log_in_key_options(&context, &pending).await.unwrap().options;
                let unlocked = full.unlocked(context.now).unwrap();
                (log_in, portal.key_registration_options(&context, unlocked).await.unwrap().request.options)
            }
        });
        let seen = crate::testing::race(looks).await;
        assert!(seen.iter().all(|one| one == &seen[0]), "on {}", world.engine());
    }
}

#[tokio::test]
async fn each_session_and_each_purpose_has_its_own() {
    for world in World::all().await {
        let owner = world.key_owner(MARIA, 1).await;
        let signed_in = world.signed_in(&owner.token).await;
        let (portal, context) = (&world.portal, world.context());
        let unlock = portal.unlock_key_options(&context, &signed_in).await.unwrap().options;
        let trial = portal.try_key_options(&context, &signed_in, &owner.key_id).await.unwrap().options;
        let [one, two] = [world.log_in(MARIA).await, world.log_in(MARIA).await];
        let all = [unlock, trial, world.log_in_options(&one).await, world.log_in_options(&two).await];
        for (i, options) in all.iter().enumerate() {
            assert!(!all[..i].contains(options), "on {}", world.engine());
        }
    }
}

#[tokio::test]
async fn a_challenge_moved_to_another_purpose_or_session_does_not_open() {
    for world in World::all().await {
        let owner = world.key_owner(MARIA, 1).await;
        let other = world.log_in_by_key(MARIA, &mut owner.key.clone()).await.unwrap();
        let (one, two) = (world.signed_in(&owner.token).await, world.signed_in(&other).await);
        let (portal, context) = (&world.portal, world.context());
        portal.unlock_key_options(&context, &one).await.unwrap();
        let mut tx = world.write().await;
        let sealed = ceremony::get(&mut tx, one.session_id(), Purpose::Unlock.name(), world.now().0).await;
        let sealed = sealed.unwrap().unwrap();
        let moved = [
            ceremony::Ceremony { purpose: Purpose::Trial.name().to_owned(), id: context.id(), ..sealed.clone() },
            ceremony::Ceremony { session_id: two.session_id(), id: context.id(), ..sealed },
        ];
        for row in &moved {
            ceremony::put(&mut tx, row).await.unwrap();
        }
        tx.commit().await.unwrap();
        let trial = portal.try_key_options(&context, &one, &owner.key_id).await.unwrap_err();
        let unlock = portal.unlock_key_options(&context, &two).await.unwrap_err();
        for error in [trial, unlock] {
            assert!(matches!(error, Error::Fault(Fault::Keys(_))), "{error} on {}", world.engine());
        }
    }
}

#[tokio::test]
async fn an_account_without_keys_is_asked_nothing() {
    for world in World::all().await {
        let owner = world.owner(MARIA).await;
        let pending = world.pending(&world.log_in(MARIA).await).await;
        let signed_in = world.signed_in(&owner.token).await;
        let (portal, context) = (&world.portal, world.context());
        assert_eq!(refusal(portal.log_in_key_options(&context, &pending).await), Refusal::NotFound);
        assert_eq!(refusal(portal.unlock_key_options(&context, &signed_in).await), Refusal::NotFound);
        let id = owner.id.to_string();
        assert_eq!(refusal(portal.try_key_options(&context, &signed_in, &id).await), Refusal::NotFound);
    }
}

#[tokio::test]
async fn the_site_is_the_one_of_the_settings() {
    let rules = Rules { public_url: "https://id.example.org:8443".to_owned(), ..Rules::default() };
    for world in World::with(rules).await {
        let (_, token) = world.newcomer(MARIA).await;
        let options: Value = serde_json::from_str(&world.new_key_options(&token).await).unwrap();
        assert_eq!(options["rp"]["id"], "id.example.org", "W24: the host, without port and without its domain");
        let mut key = SoftKey { origin: "https://id.example.org:8443", ..SoftKey::new(1) };
        world.register(&token, &mut key, "").await;
        world.log_in_by_key(MARIA, &mut key).await.unwrap();
    }
}
