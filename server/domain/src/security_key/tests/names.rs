use super::{house::KeyOwner, soft_key::SoftKey};
use crate::{
    security_key::rules::known_transports,
    testing::{World, refusal},
    two_step::name_key,
};
use model::{Field, Problem, Refusal};

const MARIA: &str = "maria@example.org";

#[test]
fn names_that_read_the_same_are_the_same() {
    for (one, other) in [
        ("Blue key", "bluekey"),
        ("Blue key", "BLUE\u{a0}KEY"),
        ("Blue key", "Ｂｌｕｅ ｋｅｙ"),
        ("Clé", "Cle\u{301}"),
        ("Blue key", "Blue\u{200b}key"),
        ("ΚΛΕΙΔΊ", "κλειδί"),
    ] {
        assert_eq!(name_key(one), name_key(other), "{one:?} {other:?}");
    }
    for (one, other) in [("Blue key", "Blue key 2"), ("鍵", "钥"), ("Clé", "Cle")] {
        assert_ne!(name_key(one), name_key(other), "{one:?} {other:?}");
    }
}

#[test]
fn of_what_a_browser_says_of_transports_the_known_ones_are_kept() {
    let said = ["usb", "usb", "smart-card", "USB", "<script>", "internal"].map(str::to_owned);
    assert_eq!(known_transports(&said), ["usb", "smart-card", "internal"]);
}

#[tokio::test]
async fn an_empty_name_is_the_first_suggestion_that_is_free() {
    for world in World::all().await {
        let KeyOwner { id, mut token, .. } = world.key_owner(MARIA, 1).await;
        let typed = [
            ("", "Security key 1"),
            ("security KEY 3", "security KEY 3"),
            ("  ", "Security key 2"),
            ("", "Security key 4"),
        ];
        for (n, (typed, kept)) in (2..).zip(typed) {
            let registered = world.register(&token, &mut SoftKey::new(n), typed).await;
            assert_eq!(registered.name, kept, "on {}", world.engine());
            token = registered.issued.token;
        }
        let signed_in = world.signed_in(&token).await;
        let unlocked = signed_in.unlocked(world.now()).unwrap();
        let setup = world.portal.key_registration_options(&world.context(), unlocked).await.unwrap();
        assert_eq!(setup.name, "Security key 5");
        let first = world.rows(id).await.into_iter().find(|row| row.name == "Security key 1").unwrap();
        world.delete(&token, &first.id.to_string()).await.unwrap();
        assert_eq!(world.register(&token, &mut SoftKey::new(9), "").await.name, "Security key 1", "it is free again");
    }
}

#[tokio::test]
async fn a_name_that_cannot_be_taken_costs_no_second_touch() {
    for world in World::all().await {
        let owner = world.key_owner(MARIA, 1).await;
        let mut key = SoftKey::new(2);
        let answer = key.create(&world.new_key_options(&owner.token).await).json();
        let taken = Refusal::KeyNameTaken { name: "Blue key".to_owned() };
        for same in ["Blue key", " blue KEY ", "BLUEKEY"] {
            assert_eq!(refusal(world.send_new_key(&owner.token, same, &answer).await), taken, "{same}");
        }
        let field = |problem| Refusal::field(Field::KeyName, problem);
        for (wrong, problem) in [
            ("x".repeat(41), Problem::TooLong { max: 40 }),
            ("a\u{202e}b".to_owned(), Problem::Characters),
            ("a\r\nBcc: b".to_owned(), Problem::Characters),
            ("\u{200b}".to_owned(), Problem::Characters),
        ] {
            let refused = refusal(world.send_new_key(&owner.token, &wrong, &answer).await);
            assert_eq!(refused, field(problem), "S-096, S-097: {wrong:?}");
        }
        let longest = "鍵".repeat(40);
        let registered = world.send_new_key(&owner.token, &longest, &answer).await.unwrap();
        assert_eq!(registered.name, longest, "on {}", world.engine());
        assert_eq!(world.rows(owner.id).await.len(), 2);
    }
}
