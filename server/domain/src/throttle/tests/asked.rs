//! What is asked of a count, or done with its row, without a try.

use crate::{
    Result, Timestamp,
    testing::{World, refusal},
    throttle::{Budget, Class, Subject, ask, touch},
};
use model::Refusal;
use store::failure_counter::{self, FailureCounter};

const PER_HOUR: Budget = Budget { name: "a_test", most: 3, per: Timestamp::HOUR };

impl World {
    async fn count_to(&self, subject: Subject, class: &str, failures: i64, wait_until: i64) {
        let mut tx = self.write().await;
        failure_counter::raise(&mut tx, subject.bytes(), class, failures, wait_until, self.now().0).await.unwrap();
        tx.commit().await.unwrap();
    }

    /// The failures, the end of the pause and the time of the last failure; nothing where there is no row.
    async fn count_of(&self, subject: Subject, class: &str) -> Option<(i64, i64, i64)> {
        let row = failure_counter::get(&mut self.read().await, subject.bytes(), class).await.unwrap();
        row.map(|FailureCounter { failures, wait_until, last_failed_at, .. }| (failures, wait_until, last_failed_at))
    }

    async fn would_look_at(&self, subject: Subject, class: Class) -> Result<()> {
        ask(&mut self.read().await, &self.context(), subject, class).await
    }
}

/// A text is paid for when its code can be entered: at once, or after a short pause.
#[tokio::test]
async fn who_asks_is_refused_during_a_long_pause_and_at_the_block_and_is_not_counted() {
    for world in World::all().await {
        let id = world.member("maria@example.org").await;
        let (subject, class) = (Subject::account(id), Class::Codes);
        let ask = async || world.would_look_at(subject, class).await;
        ask().await.unwrap();
        assert_eq!(world.count_of(subject, "codes").await, None, "asking writes nothing, on {}", world.engine());
        let end = world.now().plus(30 * Timestamp::SECOND).0;
        world.count_to(subject, "codes", 9, end).await;
        ask().await.unwrap();
        let (begin, end) = (world.now(), world.now().plus(15 * Timestamp::MINUTE));
        world.count_to(subject, "codes", 10, end.0).await;
        let expected = Refusal::TooManyTries { until: end.plus(Timestamp::MINUTE - 1).moment(), seconds: 900 };
        assert_eq!(refusal(ask().await), expected);
        world.would_look_at(subject, Class::RecoveryKey).await.unwrap();
        world.advance(15 * Timestamp::MINUTE - 1);
        assert!(matches!(refusal(ask().await), Refusal::TooManyTries { seconds: 1, .. }), "on {}", world.engine());
        assert_eq!(world.count_of(subject, "codes").await, Some((10, end.0, begin.0)));
        world.advance(1);
        ask().await.unwrap();
        world.count_to(subject, "codes", 100, 0).await;
        assert_eq!(refusal(ask().await), Refusal::Blocked, "its end does not matter");
    }
}

/// S-062: where there is nothing to do, a row is written all the same, so that the time tells nothing.
#[tokio::test]
async fn a_row_is_written_where_nothing_is_done_and_says_what_it_said() {
    for world in World::all().await {
        let (subject, classes) = (Subject::client(&world.portal.keys, "192.0.2.7"), ["password", PER_HOUR.name]);
        let touch_both = async || {
            let mut tx = world.write().await;
            touch(&mut tx, subject, Class::Password).await.unwrap();
            PER_HOUR.touch(&mut tx, subject).await.unwrap();
            tx.commit().await.unwrap();
        };
        touch_both().await;
        for class in classes {
            assert_eq!(world.count_of(subject, class).await, Some((0, 0, 0)), "{class} on {}", world.engine());
            world.count_to(subject, class, 2, world.now().0 + 1).await;
        }
        let at = world.now().0;
        world.advance(Timestamp::SECOND);
        touch_both().await;
        for class in classes {
            assert_eq!(world.count_of(subject, class).await, Some((2, at + 1, at)), "{class} on {}", world.engine());
        }
    }
}
