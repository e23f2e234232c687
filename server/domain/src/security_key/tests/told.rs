//! I11: each change of a key has one row and one mail.

use super::soft_key::SoftKey;
use crate::testing::World;

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
