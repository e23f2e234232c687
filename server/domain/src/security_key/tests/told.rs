//! I11: each change of a key has one row and one mail; of all keys at once, one mail.

use super::soft_key::SoftKey;
use crate::testing::World;

#[tokio::test]
async fn all_keys_at_once_are_one_row_each_and_one_mail() {
    for world in World::all().await {
        let owner = world.key_owner("maria@example.org", 1).await;
        let token = world.register(&owner.token, &mut SoftKey::new(2), "Spare key").await.issued.token;
        let (token, _) = world.add_app(&token).await.unwrap();
        world.mails().await;
        let signed_in = world.signed_in(&token).await;
        let unlocked = signed_in.unlocked(world.now()).unwrap();
        world.portal.disable_keys(&world.context(), unlocked).await.unwrap();
        assert_eq!(world.events(owner.id, "security_key_removed").await, 2, "on {}", world.engine());
        assert_eq!(world.subjects().await, ["Security keys were disabled for your Nightlatch account"]);
    }
}

#[tokio::test]
async fn each_change_of_a_key_is_written_once_and_told_once() {
    for world in World::all().await {
        let owner = world.key_owner("maria@example.org", 1).await;
        let token = world.register(&owner.token, &mut SoftKey::new(2), "Spare key").await.issued.token;
        world.rename(&token, &owner.key_id, "Travel key").await.unwrap();
        world.delete(&token, &owner.key_id).await.unwrap();
        // The first key turned two-step verification on, and its mail told of both.
        for (kind, count) in [
            ("two_step_enabled", 1),
            ("security_key_added", 2),
            ("security_key_renamed", 1),
            ("security_key_removed", 1),
            ("recovery_key_created", 1),
        ] {
            assert_eq!(world.events(owner.id, kind).await, count, "{kind} on {}", world.engine());
        }
        let mut subjects = world.subjects().await;
        subjects.sort();
        let expected = [
            "A security key of your Nightlatch account has a new name",
            "A way to log in was added to your Nightlatch account",
            "A way to log in was removed from your Nightlatch account",
            "Two-step verification is on for your Nightlatch account",
        ];
        assert_eq!(subjects, expected, "on {}", world.engine());
    }
}
