//! One flow, with an end of the server, or another fault, at every place where it could be half.

use super::{
    browser::{Cut, Lived},
    faults::{Fault, Happening, disk_full, panic, restarts},
    person::{PASSWORD, Person, Way},
    server::{Server, Side},
    state::{State, open},
};
use domain::{Device, Hasher, HasherSettings, Keys, NewAccount, Portal, Rules, SystemClock, SystemEntropy};
use std::{sync::Arc, thread};
use store::{
    Db,
    testing::{self, databases, rounds},
};

/// The flows whose commits panic in the short form, too.
const SHORT: [&str; 5] = [
    "turning_two_step_verification_on",
    "logging_in_with_a_code",
    "logging_in_with_a_key",
    "a_program_resets_a_member",
    "changing_the_password",
];

/// A server, and where its people come from.
pub struct House {
    pub database: String,
    pub server: Server,
    people: u32,
}

impl House {
    pub fn new(database: &str) -> Self {
        Self::of(database, Server::start(database))
    }

    pub fn of(database: &str, server: Server) -> Self {
        Self { database: database.to_owned(), server, people: 0 }
    }

    /// A new person with an account and a password.
    pub async fn person(&mut self) -> Person {
        let email = format!("maria{}@example.org", self.people + 1);
        self.person_called(&email).await
    }

    /// The same with an address of theirs.
    pub async fn person_called(&mut self, email: &str) -> Person {
        self.people += 1;
        new_person_called(&self.server, &self.database, self.people, email).await
    }
}

/// A portal with the keys and the database of a server.
pub fn portal(server: &Server, db: Db) -> Portal {
    let keys = Keys::load(server.keys(), false, &SystemEntropy).unwrap();
    let cheap = HasherSettings { memory_kib: 7168, iterations: 1, lanes: 1, concurrency: 1, queue: 1 };
    let (rules, hasher) = (Rules::default(), Hasher::new(&cheap).unwrap());
    Portal::new(db, keys, rules, hasher, Arc::new(SystemClock), Arc::new(SystemEntropy))
}

/// A new person with an account and a password, whose number nobody else has.
pub async fn new_person(server: &Server, database: &str, number: u32) -> Person {
    new_person_called(server, database, number, &format!("maria{number}@example.org")).await
}

async fn new_person_called(server: &Server, database: &str, number: u32, email: &str) -> Person {
    let email = email.to_owned();
    let db = open(database).await;
    let portal = portal(server, db.clone());
    let input = NewAccount { email: email.clone(), name: "Maria Silva".to_owned(), password: PASSWORD.to_owned() };
    let id = portal.create_account(&portal.context(Device::default()), &input).await.unwrap();
    db.close().await;
    Person::new(id, email, number, server.address, database)
}

/// Lets the server die before and after each commit of `flow`, which is `done` when the database says so. Every round has a person of
/// its own, who is made `ready`, and comes back by a `way` of theirs. Then each commit panics instead (S-107; some flows in the short
/// form), and in the long form the database is restarted around each (S-103), and its disk is full at each (S-105).
pub async fn survives(
    ready: impl AsyncFn(&mut Person) -> Lived<()>,
    way: Way,
    flow: impl AsyncFn(&mut Person) -> Lived<()>,
    done: impl Fn(&State) -> bool,
) {
    let name = thread::current().name().unwrap_or_default().to_owned();
    for test in databases().await {
        test.db.close().await;
        let mut house = House::new(&test.url);
        // For each commit, whether the flow was done when the server had died at it.
        let (mut before, mut after) = (Vec::new(), Vec::new());
        for (side, deaths) in [(Side::Before, &mut before), (Side::After, &mut after)] {
            loop {
                let mut person = house.person().await;
                ready(&mut person).await.unwrap();
                assert!(!done(&person.state().await), "there is nothing to do");
                house.server.dies(side, deaths.len() + 1);
                if flow(&mut person).await != Err(Cut::Died) {
                    house.server.lives();
                    ends_well(&mut person, &done).await;
                    break;
                }
                house.server.was_killed();
                let left = person.state().await;
                left.must_hold();
                deaths.push(done(&left));
                house.server.lives();
                // Whoever was sending a text when the server died has had a minute for it.
                person.write(async |tx| testing::end_claims(tx).await.unwrap()).await;
                house.server.start_again();
                person.check_elsewhere(&left).unwrap();
                person.come_back(way).await.unwrap();
                let back = person.state().await;
                back.must_hold();
                if !done(&back) {
                    flow(&mut person).await.unwrap();
                }
                ends_well(&mut person, &done).await;
                person.check_lost(&left.lost_texts()).await;
            }
        }
        assert!(!before.is_empty(), "{name} commits nothing");
        assert!(!before.contains(&true), "{name} was done before its last commit: {before:?}");
        assert_eq!(after.iter().position(|done| *done), Some(after.len() - 1), "{name} is done by its last commit");
        println!("{name} on {}: died before {} commits and after {}", test.name, before.len(), after.len());
        if rounds(0, 1) == 1 || SHORT.iter().any(|short| name.ends_with(short)) {
            let panics = endures(&mut house, &panic(), &ready, way, &flow, &done).await;
            assert_eq!(panics, before.len(), "S-107: {name} panics wherever it can die");
            let log = house.server.log();
            assert_eq!(log.matches("panicked: a test lets this commit panic").count(), panics, "S-107: {log}");
            println!("{name} on {}: {panics} commits panicked", test.name);
        }
    }
    if rounds(0, 1) == 1 {
        for fault in restarts().into_iter().chain(disk_full()) {
            let mut house = fault.house();
            let times = endures(&mut house, &fault, &ready, way, &flow, &done).await;
            println!("{name}: {times} times {}", fault.name);
        }
    }
}

/// Lets something happen at each commit of `flow`, from which the server recovers by itself. How often it did.
pub async fn endures(
    house: &mut House,
    fault: &Fault,
    ready: impl AsyncFn(&mut Person) -> Lived<()>,
    way: Way,
    flow: impl AsyncFn(&mut Person) -> Lived<()>,
    done: impl Fn(&State) -> bool,
) -> usize {
    let mut times = 0;
    loop {
        let mut person = house.person().await;
        ready(&mut person).await.unwrap();
        assert!(!done(&person.state().await), "there is nothing to do");
        person.browser.doubts = true;
        println!("{} at commit {}", fault.name, times + 1);
        house.server.plans(fault.plan, times + 1);
        let happening = Happening::await_it(&house.server.plan(), fault);
        let outcome = flow(&mut person).await;
        let happened = happening.end();
        house.server.lives();
        fault.heal();
        person.browser.doubts = false;
        assert_ne!(outcome, Err(Cut::Died), "{} at commit {}: {}", fault.name, times + 1, house.server.log());
        if let Some(reference) = person.browser.reference.take() {
            assert!(
                house.server.log().contains(&reference),
                "S-107: {reference} is in the log: {}",
                house.server.log()
            );
        }
        if !happened {
            assert_eq!(outcome, Ok(()), "nothing happened");
            ends_well(&mut person, &done).await;
            return times;
        }
        times += 1;
        let left = person.state().await;
        left.must_hold();
        if outcome.is_ok() {
            assert!(done(&left), "{}: the person was told that it is done", fault.name);
        }
        person.write(async |tx| testing::end_claims(tx).await.unwrap()).await;
        person.check_elsewhere(&left).unwrap();
        person.come_back(way).await.unwrap();
        let back = person.state().await;
        back.must_hold();
        if !done(&back) {
            flow(&mut person).await.unwrap();
        }
        ends_well(&mut person, &done).await;
    }
}

/// It is done and whole, and every honest way leads in.
pub async fn ends_well(person: &mut Person, done: impl Fn(&State) -> bool) {
    let state = person.state().await;
    assert!(done(&state), "it is not done: {state:?}");
    state.must_hold();
    assert!(state.recovery_key().is_none_or(|key| key.saved_at.is_some()), "S-044: it was shown and saved");
    person.check_elsewhere(&state).unwrap();
    let keys = person.recovery_keys.len();
    person.log_in(Way::Code).await.unwrap();
    assert_eq!(person.recovery_keys.len(), keys, "the key on paper was good enough");
    if state.is_on() {
        person.log_in(Way::RecoveryKey).await.unwrap();
    }
    person.state().await.must_hold();
}
