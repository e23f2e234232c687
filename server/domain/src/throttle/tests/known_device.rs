//! Who knows no more than an address cannot shut its owner out (S-057).

use crate::{
    Context, Device, Issued, KnownDevice, LogIn, Result, Then, Timestamp,
    testing::{Owner, PASSWORD, World, race, refusal},
};
use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use model::Refusal;
use store::testing::rounds;

const MARIA: &str = "maria@example.org";
const JOAO: &str = "joao@example.org";
const WRONG: &str = "not the password";
const NEW: &str = "eleven loud mountains";

impl World {
    /// A request from a browser that somebody has logged in with.
    fn from(&self, known: &KnownDevice) -> Context {
        self.portal.context(Device::new("192.0.2.1", "a test").with_known(Some(known.clone())))
    }

    async fn try_from(&self, known: &KnownDevice, email: &str, password: &str) -> Result<Issued> {
        let input = LogIn { email: email.to_owned(), password: password.to_owned(), next: String::new() };
        self.portal.log_in(&self.from(known), input, None).await
    }

    /// What a browser keeps of a whole log-in.
    async fn known_to(&self, owner: &Owner) -> KnownDevice {
        self.next_step();
        let pending = self.log_in(owner.email).await;
        self.answer(&pending, &self.code(&owner.secret)).await.unwrap().device.unwrap()
    }

    /// Somebody guesses from elsewhere, whenever a guess is looked at, until so many failed.
    async fn guess(&self, owner: &Owner, failures: i64) {
        self.guess_with(owner, PASSWORD, failures).await;
    }

    /// The same, where the right password is another.
    async fn guess_with(&self, owner: &Owner, right: &str, failures: i64) {
        while self.failures(owner.id, "password").await < failures {
            if let Refusal::TooManyTries { seconds, .. } = refusal(self.log_in_with(owner.email, WRONG, None).await) {
                self.advance(i64::from(seconds) * Timestamp::SECOND);
            }
        }
        let held_up = refusal(self.log_in_with(owner.email, right, None).await);
        assert!(matches!(held_up, Refusal::TooManyTries { .. }), "{held_up:?} on {}", self.engine());
    }
}

#[tokio::test]
async fn a_thousand_guesses_from_elsewhere_do_not_hold_up_the_owners_browser() {
    for world in World::all().await {
        let owner = world.owner(MARIA).await;
        let known = world.known_to(&owner).await;
        for failures in [10, 20, rounds(30, 1_000)] {
            world.guess(&owner, i64::try_from(failures).unwrap()).await;
            let issued = world.try_from(&known, MARIA, PASSWORD).await;
            let issued = issued.unwrap_or_else(|_| panic!("S-057 after {failures} on {}", world.engine()));
            assert_eq!((issued.then, issued.device.is_none()), (Then::SecondStep, true), "it replaces no step");
        }
        let before = world.failures(owner.id, "password").await;
        let pending = world.try_from(&known, MARIA, PASSWORD).await.unwrap().token;
        assert_eq!(world.failures(owner.id, "password").await, before, "the right one tells the others nothing");
        world.next_step();
        assert!(world.answer(&pending, &world.code(&owner.secret)).await.is_ok());
        assert_eq!(world.failures(owner.id, "password").await, 0, "a complete log-in forgets");
    }
}

#[tokio::test]
async fn a_known_browser_guesses_no_more_than_another_and_its_guesses_are_the_accounts() {
    for world in World::all().await {
        let owner = world.owner(MARIA).await;
        let known = world.known_to(&owner).await;
        world.mails().await;
        let ladder = [0, 0, 0, 1, 2, 4, 8, 16, 30, 900, 900];
        for (failures, seconds) in (1..).zip(ladder) {
            assert_eq!(refusal(world.try_from(&known, MARIA, WRONG).await), Refusal::WrongPair, "try {failures}");
            assert_eq!(world.failures(owner.id, "password").await, failures, "the account's, on {}", world.engine());
            if seconds > 0 {
                world.advance(seconds * Timestamp::SECOND - 1);
                let early = refusal(world.try_from(&known, MARIA, PASSWORD).await);
                assert!(matches!(early, Refusal::TooManyTries { seconds: 1, .. }), "after {failures}: {early:?}");
                world.advance(1);
            }
        }
        let told = world.mails().await;
        assert_eq!(told.len(), 1, "S-050: told once");
        assert_eq!(told[0].subject, "Too many wrong passwords for your Nightlatch account");
        assert_eq!(world.events(owner.id, "password_refused").await, 11);
        assert!(world.try_from(&known, MARIA, PASSWORD).await.is_ok(), "after the wait");
    }
}

/// S-059: up to the ninth failure it makes no difference who fails where.
#[tokio::test]
async fn the_short_pauses_of_an_account_are_for_known_browsers_too() {
    for world in World::all().await {
        let owner = world.owner(MARIA).await;
        let known = world.known_to(&owner).await;
        for n in 0..4 {
            let wrong = if n % 2 == 0 {
                world.try_from(&known, MARIA, WRONG).await
            } else {
                world.log_in_with(MARIA, WRONG, None).await
            };
            assert_eq!(refusal(wrong), Refusal::WrongPair);
        }
        for (seconds, failures) in [(1, 4), (2, 5), (4, 6), (8, 7), (16, 8), (30, 9)] {
            assert_eq!(world.failures(owner.id, "password").await, failures, "on {}", world.engine());
            let held_up = refusal(world.try_from(&known, MARIA, PASSWORD).await);
            assert!(
                matches!(held_up, Refusal::TooManyTries { seconds: left, .. } if left == seconds),
                "S-059 after {failures}: {held_up:?} on {}",
                world.engine()
            );
            world.advance(i64::from(seconds) * Timestamp::SECOND);
            refusal(world.log_in_with(MARIA, WRONG, None).await);
        }
        assert!(world.try_from(&known, MARIA, PASSWORD).await.is_ok(), "S-057: the long ones are not");
    }
}

#[tokio::test]
async fn one_browser_has_one_count_however_often_its_owner_logs_in() {
    for world in World::all().await {
        let owner = world.owner(MARIA).await;
        let first = world.known_to(&owner).await;
        let pending = world.try_from(&first, MARIA, PASSWORD).await.unwrap().token;
        world.next_step();
        let pending = world.pending(&pending).await;
        let code = world.code(&owner.secret);
        let again = world.portal.log_in_with_code(&world.from(&first), &pending, &code).await.unwrap().device.unwrap();
        for known in [&first, &again, &first, &again] {
            assert_eq!(refusal(world.try_from(known, MARIA, WRONG).await), Refusal::WrongPair);
        }
        for known in [&first, &again] {
            let held_up = refusal(world.try_from(known, MARIA, WRONG).await);
            assert!(matches!(held_up, Refusal::TooManyTries { seconds: 1, .. }), "{held_up:?} on {}", world.engine());
        }
        // Another browser of hers is held up by the account's count, and that is no longer than this one's.
        assert_eq!(world.failures(owner.id, "password").await, 4);
    }
}

#[tokio::test]
async fn what_is_not_kept_of_a_log_in_to_this_account_with_this_password_is_a_strange_browser() {
    for world in World::all().await {
        let (owner, other) = (world.owner(MARIA).await, world.owner(JOAO).await);
        let (known, his) = (world.known_to(&owner).await, world.known_to(&other).await);
        world.guess(&owner, 20).await;
        let sealed = BASE64_URL_SAFE_NO_PAD.decode(known.expose()).unwrap();
        for at in 0..sealed.len() {
            let mut broken = sealed.clone();
            broken[at] ^= 1;
            let broken = KnownDevice::parse(&BASE64_URL_SAFE_NO_PAD.encode(broken)).unwrap();
            let held_up = refusal(world.try_from(&broken, MARIA, PASSWORD).await);
            assert!(matches!(held_up, Refusal::TooManyTries { .. }), "byte {at} on {}", world.engine());
        }
        for odd in [his.expose(), "A", "not base64 \u{e4}", &known.expose()[1..]] {
            let odd = KnownDevice::parse(odd).unwrap();
            let held_up = refusal(world.try_from(&odd, MARIA, PASSWORD).await);
            assert!(matches!(held_up, Refusal::TooManyTries { .. }), "{} on {}", odd.expose(), world.engine());
        }
        assert!(KnownDevice::parse("").is_none() && KnownDevice::parse(&"A".repeat(201)).is_none());
        assert!(!format!("{known:?}").contains(known.expose()));

        assert!(world.try_from(&known, MARIA, PASSWORD).await.is_ok());
        world.advance(365 * Timestamp::DAY);
        world.guess(&owner, 21).await;
        let late = refusal(world.try_from(&known, MARIA, PASSWORD).await);
        assert!(matches!(late, Refusal::TooManyTries { .. }), "a year later, on {}", world.engine());
    }
}

#[tokio::test]
async fn a_new_password_by_mail_is_a_way_in_while_others_guess_and_ends_what_earlier_ones_left() {
    for world in World::all().await {
        let owner = world.owner(MARIA).await;
        let thiefs = world.known_to(&owner).await;
        world.guess(&owner, 20).await;
        world.mails().await;
        world.portal.request_password_reset(&world.context(), MARIA).await.unwrap();
        let mail = world.mails().await.remove(0);
        let (_, rest) = mail.body.split_once("/reset-password?token=").unwrap();
        let token = rest.split_whitespace().next().unwrap();
        let known = world.portal.reset_password(&world.context(), token, NEW).await.unwrap();
        let strange = refusal(world.log_in_with(MARIA, NEW, None).await);
        assert!(matches!(strange, Refusal::TooManyTries { .. }), "the count stays (S-054)");
        let earlier = refusal(world.try_from(&thiefs, MARIA, NEW).await);
        assert!(matches!(earlier, Refusal::TooManyTries { .. }), "on {}", world.engine());
        let issued = world.try_from(&known, MARIA, NEW).await.unwrap();
        assert_eq!(issued.then, Then::SecondStep, "S-057 on {}", world.engine());
    }
}

#[tokio::test]
async fn settings_open_in_a_known_browser_while_others_guess() {
    for world in World::all().await {
        let owner = world.owner(MARIA).await;
        let known = world.known_to(&owner).await;
        world.next_step();
        let token = world.log_in_fully(&owner).await;
        world.guess(&owner, 10).await;
        let signed_in = world.signed_in(&token).await;
        let strange = world.portal.unlock(&world.context(), &signed_in, PASSWORD, "").await;
        assert!(matches!(refusal(strange), Refusal::TooManyTries { .. }), "S-059: the count of the log-in");
        for _ in 0..4 {
            refusal(world.portal.unlock(&world.from(&known), &signed_in, WRONG, "").await);
        }
        assert_eq!(world.failures(owner.id, "password").await, 14, "on {}", world.engine());
        let held_up = world.portal.unlock(&world.from(&known), &signed_in, PASSWORD, "").await;
        assert!(matches!(refusal(held_up), Refusal::TooManyTries { seconds: 1, .. }));
        world.advance(Timestamp::SECOND);
        assert!(world.portal.unlock(&world.from(&known), &signed_in, PASSWORD, "").await.is_ok());
    }
}

#[tokio::test]
async fn a_new_password_in_the_settings_keeps_this_browser_known() {
    for world in World::all().await {
        let owner = world.owner(MARIA).await;
        let known = world.known_to(&owner).await;
        world.advance(Timestamp::SECOND);
        let signed_in = world.signed_in(&owner.token).await;
        let unlocked = signed_in.unlocked(world.now()).unwrap();
        let issued = world.portal.change_password(&world.from(&known), unlocked, NEW).await.unwrap();
        let later = issued.device.unwrap();
        world.guess_with(&owner, NEW, 10).await;
        let before = refusal(world.try_from(&known, MARIA, NEW).await);
        assert!(matches!(before, Refusal::TooManyTries { .. }), "on {}", world.engine());
        assert!(world.try_from(&later, MARIA, NEW).await.is_ok());
    }
}

/// S-056 for a browser that is known.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_parallel_wrong_passwords_of_a_known_browser_no_more_are_looked_at_than_are_allowed() {
    for world in World::all().await {
        let owner = world.owner(MARIA).await;
        let second = world.second_server().await;
        for round in 0..rounds(2, 20) {
            let known = world.known_to(&owner).await;
            let tries = (0..50).map(|i| {
                let portal = if i % 2 == 0 { world.portal.clone() } else { second.clone() };
                let (context, password) = (world.from(&known), WRONG.to_owned());
                let input = LogIn { email: MARIA.to_owned(), password, next: String::new() };
                async move { refusal(portal.log_in(&context, input, None).await) }
            });
            let looked_at = race(tries).await.into_iter().filter(|one| *one == Refusal::WrongPair).count();
            assert_eq!(looked_at, 4, "S-056, round {round} on {}", world.engine());
            assert_eq!(world.failures(owner.id, "password").await, 4, "and each is the account's");
            world.advance(Timestamp::HOUR);
        }
    }
}
