//! Answers that are wrong in one place: each is refused, and leaves the key as it was.

use super::soft_key::{Answer, BACKED_UP, EXTENSIONS, PRESENT, SoftKey};
use crate::{
    Rules, SessionToken,
    security_key::response::{envelope, refuse_large},
    testing::{World, refusal},
};
use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use model::Refusal;
use serde_json::{Value, json};

const MARIA: &str = "maria@example.org";
const SITE: &str = "https://id.example.org";

type Wrong = (&'static str, fn(Answer) -> Answer);

/// S-035, W1, W3 to W7: where and how it was made.
const AT_THE_WRONG_PLACE: [Wrong; 18] = [
    ("another origin", |a| origin(a, "https://evil.example")),
    ("another port", |a| origin(a, "https://id.example.org:8443")),
    ("no encryption", |a| origin(a, "http://id.example.org")),
    ("a sub-domain", |a| origin(a, "https://sub.id.example.org")),
    ("the domain above", |a| origin(a, "https://example.org")),
    ("a look-alike before", |a| origin(a, "https://badid.example.org")),
    ("a look-alike behind", |a| origin(a, "https://id.example.org.evil.example")),
    ("a user in the address", |a| origin(a, "https://id.example.org@evil.example")),
    ("a path", |a| origin(a, "https://id.example.org/x")),
    ("a slash", |a| origin(a, "https://id.example.org/")),
    ("an app", |a| origin(a, "android:apk-key-hash:AAAA")),
    ("no origin", |a| a.client(|data| drop(data.as_object_mut().unwrap().remove("origin")))),
    ("another site's hash", |a| a.but(|a| a.rp_id = "evil.example".to_owned())),
    ("within another site", |a| a.client(|data| data["crossOrigin"] = json!(true))),
    ("crossOrigin is no bool", |a| a.client(|data| data["crossOrigin"] = json!("false"))),
    ("W5: below another site", |a| a.client(|data| data["topOrigin"] = json!("https://evil.example"))),
    ("W5: below nothing", |a| a.client(|data| data["topOrigin"] = Value::Null)),
    ("nobody was there", |a| a.but(|a| a.flags &= !PRESENT)),
];

/// S-039, W9, W21: how it is written.
const WRITTEN_WRONG: [Wrong; 17] = [
    ("cut off", |a| a.but(|a| a.spoil = Some(|bytes| bytes.truncate(bytes.len() / 2)))),
    ("empty", |a| a.but(|a| a.spoil = Some(Vec::clear))),
    ("another rawId", |a| a.but(|a| a.raw_id = Some("AAAA".to_owned()))),
    ("padded ids", |a| a.but(|a| a.raw_id = Some("AAAA====".to_owned()))),
    ("no ids", |a| a.but(|a| a.id = Vec::new())),
    ("an id of 1024 bytes", |a| a.but(|a| a.id = vec![1; 1024])),
    ("another kind", |a| a.but(|a| a.kind = "password")),
    ("another ceremony", |a| a.client(|data| data["type"] = json!("webauthn.other"))),
    ("no challenge", |a| a.client(|data| data["challenge"] = json!(""))),
    ("the challenge as bytes", |a| a.client(|data| data["challenge"] = json!([1, 2, 3]))),
    ("a mark before it", |a| a.but(|a| a.client_data.insert(0, '\u{feff}'))),
    ("a member twice", |a| a.but(|a| a.client_data.insert_str(1, r#""origin":"https://evil.example","#))),
    ("an unknown member twice", |a| a.but(|a| a.client_data.insert_str(1, r#""x":[{"y":1,"y":1}],"#))),
    ("client data that is no object", |a| a.but(|a| a.client_data = "[]".to_owned())),
    ("client data that nests deep", |a| a.but(|a| a.client_data = "[".repeat(20_000))),
    ("backed up, and cannot be", |a| a.but(|a| a.flags |= BACKED_UP)),
    ("an extension that is none", |a| a.but(|a| (a.flags, a.extensions) = (a.flags | EXTENSIONS, vec![0xff]))),
];

fn origin(answer: Answer, origin: &str) -> Answer {
    answer.client(|data| data["origin"] = json!(origin))
}

async fn worlds() -> Vec<World> {
    World::with(Rules { public_url: SITE.to_owned(), ..Rules::default() }).await
}

fn key(n: u64) -> SoftKey {
    SoftKey { origin: SITE, ..SoftKey::new(n) }
}

async fn new_key_refused(world: &World, token: &SessionToken, what: &str, change: impl FnOnce(Answer) -> String) {
    let options = world.new_key_options(token).await;
    let answer = change(key(7).create(&options));
    let refused = refusal(world.send_new_key(token, "", &answer).await);
    assert_eq!((refused.code(), refused.status()), ("key_refused", 422), "{what} on {}", world.engine());
    let again = refusal(world.send_new_key(token, "", &answer).await);
    assert_eq!(again, Refusal::ChallengeExpired, "{what}: it is looked at once");
}

async fn signature_refused(
    world: &World,
    token: &SessionToken,
    key: &mut SoftKey,
    what: &str,
    change: impl FnOnce(Answer) -> String,
) {
    let options = world.log_in_options(token).await;
    let answer = change(key.sign(&options));
    let refused = refusal(world.send_signature(token, &answer).await);
    assert_eq!((refused.code(), refused.status()), ("key_refused", 422), "{what} on {}", world.engine());
    let again = refusal(world.send_signature(token, &answer).await);
    assert_eq!(again, Refusal::ChallengeExpired, "{what}: it is looked at once");
}

/// S-035, S-039, S-040: nothing is registered.
#[tokio::test]
async fn no_such_key_is_registered() {
    for world in worlds().await {
        let (id, token) = world.newcomer(MARIA).await;
        for (what, change) in AT_THE_WRONG_PLACE.into_iter().chain(WRITTEN_WRONG) {
            new_key_refused(&world, &token, what, |answer| change(answer).json()).await;
        }
        let more: [Wrong; 6] = [
            ("W10: ES256K", |a| a.algorithm(-47)),
            ("W10: RS1", |a| a.algorithm(-65_535)),
            ("W10: no number that is known", |a| a.algorithm(1)),
            ("an unknown format", |a| a.but(|a| a.format = "sealing-wax")),
            ("a format that it does not have", |a| a.but(|a| a.format = "packed")),
            ("S-040: the other ceremony", |a| a.client(|data| data["type"] = json!("webauthn.get"))),
        ];
        for (what, change) in more {
            new_key_refused(&world, &token, what, |answer| change(answer).json()).await;
        }
        new_key_refused(&world, &token, "S-040: a signature", |_| {
            key(7).sign(r#"{"challenge":"AA","rpId":"a"}"#).json()
        })
        .await;
        assert_eq!(world.rows(id).await.len(), 0);
        assert!(!world.signed_in(&token).await.is_two_step_on());
        world.register(&token, &mut key(7), "").await;
    }
}

/// S-035, S-039, S-040: nobody gets in, and the row and its count stay.
#[tokio::test]
async fn no_such_signature_logs_in() {
    for world in worlds().await {
        let (id, token) = world.newcomer(MARIA).await;
        let mut key = key(1);
        world.register(&token, &mut key, "").await;
        let before = world.row(id, &key).await;
        let token = world.log_in(MARIA).await;
        for (what, change) in AT_THE_WRONG_PLACE.into_iter().chain(WRITTEN_WRONG) {
            signature_refused(&world, &token, &mut key, what, |answer| change(answer).json()).await;
        }
        for (what, spoil) in [
            ("W17: the first bit", (|s| s[0] ^= 0x80) as fn(&mut Vec<u8>)),
            ("W17: one in the middle", |s| s[30] ^= 1),
            ("W17: the last bit", |s| *s.last_mut().unwrap() ^= 1),
            ("W17: another signature", |s| s.reverse()),
        ] {
            let change = |answer: Answer| answer.but(|answer| answer.spoil = Some(spoil)).json();
            signature_refused(&world, &token, &mut key, what, change).await;
        }
        let ceremony = |a: Answer| a.client(|data| data["type"] = json!("webauthn.create")).json();
        signature_refused(&world, &token, &mut key, "S-040: the other ceremony", ceremony).await;
        let new = |_| SoftKey::new(1).create(r#"{"challenge":"AA","rp":{"id":"localhost"}}"#).json();
        signature_refused(&world, &token, &mut key, "S-040: a registration", new).await;

        let after = world.row(id, &key).await;
        assert_eq!((before.sign_count, before.last_used_at), (after.sign_count, after.last_used_at), "W19");
        assert_eq!((before.credential, before.backup_state), (after.credential, after.backup_state));
        let answer = key.sign(&world.log_in_options(&token).await).json();
        world.send_signature(&token, &answer).await.unwrap();
    }
}

#[tokio::test]
async fn s_039_what_is_no_answer_at_all() {
    for world in World::all().await {
        let mut owner = world.key_owner(MARIA, 1).await;
        let token = world.log_in(MARIA).await;
        let good = owner.key.sign(&world.log_in_options(&token).await).json();
        let twice = format!(r#"{{"id":"x",{}"#, &good[1..]);
        let deep_twice = good.replacen(r#""response":{"#, r#""response":{"signature":"AA","#, 1);
        let unknown_twice = format!(r#"{{"x":1,"x":1,{}"#, &good[1..]);
        let nested = format!("{}1{}", "[".repeat(100_000 / 2), "]".repeat(100_000 / 2 - 40_000));
        for text in [
            "",
            "null",
            "[]",
            "{}",
            "\u{feff}{}",
            "{\"id\":",
            &twice,
            &deep_twice,
            &unknown_twice,
            "\0",
            &nested[..60_000],
        ] {
            world.log_in_options(&token).await;
            let refused = refusal(world.send_signature(&token, text).await);
            let start = &text[..text.len().min(40)];
            let Refusal::KeyRefused { reference } = refused else {
                panic!("{refused:?} for {start} on {}", world.engine())
            };
            // Under this the log has why.
            assert!(reference.len() == 8 && reference.bytes().all(|byte| byte.is_ascii_hexdigit()), "{reference:?}");
            let _ = world.new_key_options(&owner.token).await;
            let refused = refusal(world.send_new_key(&owner.token, "", text).await);
            assert_eq!(refused.code(), "key_refused");
        }
        let options = world.log_in_options(&token).await;
        let large = format!("{}{}", owner.key.sign(&options).json(), " ".repeat(1 << 20));
        assert_eq!(refusal(world.send_signature(&token, &large).await), Refusal::TooLarge);
        assert_eq!(refusal(world.send_new_key(&owner.token, "", &large).await), Refusal::TooLarge);
        assert_eq!(world.row(owner.id, &owner.key).await.last_used_at, None);
        assert_eq!(world.log_in_options(&token).await, options, "it was not even looked at");
    }
}

/// The longest answer that is read, and the longest credential id (Web Authentication Level 3, section 7.1): both are taken, and no more.
#[test]
fn answers_and_ids_may_be_as_long_as_they_may_be() {
    assert_eq!(refuse_large(&" ".repeat(64 * 1024)), Ok(()));
    assert_eq!(refuse_large(&" ".repeat(64 * 1024 + 1)), Err(Refusal::TooLarge));
    let envelope_of = |bytes: usize| {
        let id = BASE64_URL_SAFE_NO_PAD.encode(vec![7; bytes]);
        let text = json!({ "id": id, "rawId": id, "type": "public-key", "response": {} }).to_string();
        envelope::<Value>(&text).map(|(id, _)| id.len()).map_err(|_| ())
    };
    assert_eq!([1, 1023].map(envelope_of), [Ok(1), Ok(1023)]);
    assert_eq!([0, 1024].map(envelope_of), [Err(()), Err(())]);
}

/// S-039: unsolicited extensions.
#[tokio::test]
async fn w20_extensions_that_nobody_asked_for_change_nothing() {
    for world in World::all().await {
        let (_, token) = world.newcomer(MARIA).await;
        let mut key = SoftKey::new(1);
        // {"credProtect": 3}, and what a browser might add.
        let extend = |answer: &mut Answer| {
            answer.flags |= EXTENSIONS;
            answer.extensions = [&[0xa1, 0x6b], b"credProtect".as_slice(), &[0x03]].concat();
            answer.more = json!({
                "clientExtensionResults": { "appid": "yes", "credProps": 7, "prf": { "enabled": true } },
                "unknown": [{ "a": 1 }],
            });
        };
        let answer = key.create(&world.new_key_options(&token).await).but(extend).json();
        world.send_new_key(&token, "", &answer).await.unwrap();
        let token = world.log_in(MARIA).await;
        let answer = key.sign(&world.log_in_options(&token).await);
        let more = json!({ "clientExtensionResults": { "appid": true, "uvm": "x" } });
        world.send_signature(&token, &answer.but(|answer| answer.more = more).json()).await.unwrap();
    }
}

/// S-122: what was refused is in no row and no mail.
#[tokio::test]
async fn s_122_what_was_refused_is_in_no_row_and_no_mail() {
    for world in World::all().await {
        let mut owner = world.key_owner(MARIA, 1).await;
        let token = world.log_in(MARIA).await;
        let options = world.log_in_options(&token).await;
        let refused =
            refusal(world.send_signature(&token, &owner.key.sign(&options).but(|a| a.kind = "x").json()).await);
        let Refusal::KeyRefused { reference } = refused else { panic!("{refused:?}") };
        let events = store::activity::of_account(&mut world.read().await, owner.id, 50).await.unwrap();
        let event = events.iter().find(|event| event.kind == "security_key_refused").unwrap();
        assert_eq!(event.detail, json!({ "reference": reference }).to_string(), "on {}", world.engine());
        let challenge = serde_json::from_str::<Value>(&options).unwrap()["challenge"].as_str().unwrap().to_owned();
        for event in events {
            assert!(!format!("{event:?}").contains(&challenge));
        }
    }
}
