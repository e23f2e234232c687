use crate::{Timestamp, testing::World};
use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use model::{Flash, Kept, Notice, Refusal};

fn flash() -> Flash {
    Flash {
        door: "log_in".to_owned(),
        refusal: Some(Refusal::WrongPair),
        notice: Some(Notice::EmailVerified),
        kept: Kept { email: "maria@example.org".to_owned(), ..Kept::default() },
    }
}

async fn world() -> World {
    World::all().await.remove(0)
}

#[tokio::test]
async fn it_is_carried_to_the_next_page_unread() {
    let world = world().await;
    let cookie = world.portal.seal_flash(&world.context(), flash()).unwrap();
    assert_eq!(world.portal.open_flash(&world.context(), &cookie), Some(flash()));
    assert!(cookie.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_'), "fit for a cookie");
    let raw = BASE64_URL_SAFE_NO_PAD.decode(&cookie).unwrap();
    assert!(!raw.windows(5).any(|window| window == b"maria"));
}

#[tokio::test]
async fn it_is_over_after_five_minutes() {
    let world = world().await;
    let cookie = world.portal.seal_flash(&world.context(), flash()).unwrap();
    world.advance(5 * Timestamp::MINUTE - 1);
    assert!(world.portal.open_flash(&world.context(), &cookie).is_some());
    world.advance(1);
    assert!(world.portal.open_flash(&world.context(), &cookie).is_none());
}

#[tokio::test]
async fn nobody_else_can_write_or_change_one() {
    let world = world().await;
    let cookie = world.portal.seal_flash(&world.context(), flash()).unwrap();
    let raw = BASE64_URL_SAFE_NO_PAD.decode(&cookie).unwrap();
    for at in 0..raw.len() {
        let mut changed = raw.clone();
        changed[at] ^= 1;
        let changed = BASE64_URL_SAFE_NO_PAD.encode(changed);
        assert!(world.portal.open_flash(&world.context(), &changed).is_none(), "byte {at}");
    }
    let plain = BASE64_URL_SAFE_NO_PAD.encode(r#"{"flash":{"door":"log_in"},"expires_at":9999999999999}"#);
    for wrong in ["", "x", "\0", "ä", &plain, &cookie[1..], &"A".repeat(100_000)] {
        assert!(world.portal.open_flash(&world.context(), wrong).is_none());
    }
}

#[tokio::test]
async fn a_sealed_value_of_another_kind_is_no_flash() {
    let world = world().await;
    let place = crate::keys::Place { column: "outbox.sealed_body", owner: uuid::Uuid::nil() };
    let json = br#"{"flash":{"door":"log_in"},"expires_at":9999999999999}"#;
    let sealed = world.portal.keys.seal(&world.context(), place, json).unwrap();
    assert!(world.portal.open_flash(&world.context(), &BASE64_URL_SAFE_NO_PAD.encode(sealed)).is_none());
}
