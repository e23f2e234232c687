//! A key that somebody else made: the software token of the library's authors, which attests itself with a certificate.

use super::soft_key::ORIGIN;
use crate::testing::World;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use webauthn_authenticator_rs::{AuthenticatorBackendHashedClientData, softtoken::SoftToken};

const TIMEOUT: u32 = 1_000;

/// What a browser says that is signed. The token's own browser half writes origins with a slash at their end, as no browser does.
fn client_data(kind: &str, options: &str) -> Vec<u8> {
    let options: Value = serde_json::from_str(options).unwrap();
    let data = json!({ "type": kind, "challenge": options["challenge"], "origin": ORIGIN, "crossOrigin": false });
    data.to_string().into_bytes()
}

#[tokio::test]
async fn it_is_registered_and_logs_in() {
    for world in World::all().await {
        let (id, token) = world.newcomer("maria@example.org").await;
        let (mut key, _) = SoftToken::new(true).unwrap();
        let options = world.new_key_options(&token).await;
        let data = client_data("webauthn.create", &options);
        let parsed = serde_json::from_str(&options).unwrap();
        let mut made = key.perform_register(Sha256::digest(&data).to_vec(), parsed, TIMEOUT).unwrap();
        made.response.client_data_json = data;
        world.send_new_key(&token, "", &serde_json::to_string(&made).unwrap()).await.unwrap();
        for _ in 0..2 {
            let token = world.log_in("maria@example.org").await;
            let options = world.log_in_options(&token).await;
            let data = client_data("webauthn.get", &options);
            let parsed = serde_json::from_str(&options).unwrap();
            let mut signed = key.perform_auth(Sha256::digest(&data).to_vec(), parsed, TIMEOUT).unwrap();
            signed.response.client_data_json = data;
            world.send_signature(&token, &serde_json::to_string(&signed).unwrap()).await.unwrap();
        }
        let row = &world.rows(id).await[0];
        assert!(row.sign_count > 0 && row.last_used_at.is_some(), "on {}", world.engine());
    }
}
