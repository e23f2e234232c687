use crate::{Timestamp, recovery_key::Standing};
use store::recovery_key::RecoveryKey;
use uuid::Uuid;

#[test]
fn what_became_of_a_key() {
    let (made, at) = (Timestamp(1), Timestamp(7));
    for (active_from, used_at, replaced_at, standing) in [
        (Some(2), None, None, Standing::Active),
        (None, None, None, Standing::Waiting { made }),
        (Some(2), Some(7), None, Standing::Used { at }),
        (Some(2), None, Some(7), Standing::Replaced { at }),
        (None, None, Some(7), Standing::GivenUp { made }),
    ] {
        let row = RecoveryKey {
            id: Uuid::nil(),
            account_id: Uuid::nil(),
            key_hash: Vec::new(),
            created_at: 1,
            active_from,
            saved_at: None,
            used_at,
            replaced_at,
            check_due_at: None,
            confirmed_at: None,
            reminded_at: None,
            seen_at: None,
        };
        assert_eq!(Standing::of(&row), standing);
    }
}
