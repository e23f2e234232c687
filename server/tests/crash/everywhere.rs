//! One flow, with an end of the server at every place where it could be half.

use super::{
    browser::{Died, Lived},
    person::{PASSWORD, Person, Way},
    server::{Server, Side},
    state::{State, open},
};
use domain::{Device, Hasher, HasherSettings, Keys, NewAccount, Portal, Rules, SystemClock, SystemEntropy};
use std::{sync::Arc, thread};
use store::{
    Db,
    testing::{self, databases},
};

/// A server, and where its people come from.
struct House {
    database: String,
    server: Server,
    people: u32,
}

impl House {
    /// A new person with an account and a password.
    async fn person(&mut self) -> Person {
        self.people += 1;
        new_person(&self.server, &self.database, self.people).await
    }
}

/// A portal with the keys and the database of a server.
pub fn portal(server: &Server, db: Db) -> Portal {
    let keys = Keys::load(&server.keys(), false, &SystemEntropy).unwrap();
    let cheap = HasherSettings { memory_kib: 7168, iterations: 1, lanes: 1, concurrency: 1, queue: 1 };
    let (rules, hasher) = (Rules::default(), Hasher::new(&cheap).unwrap());
    Portal::new(db, keys, rules, hasher, Arc::new(SystemClock), Arc::new(SystemEntropy))
}

/// A new person with an account and a password, whose number nobody else has.
pub async fn new_person(server: &Server, database: &str, number: u32) -> Person {
    let email = format!("maria{number}@example.org");
    let db = open(database).await;
    let portal = portal(server, db.clone());
    let input = NewAccount { email: email.clone(), name: "Maria Silva".to_owned(), password: PASSWORD.to_owned() };
    let id = portal.create_account(&portal.context(Device::default()), &input).await.unwrap();
    db.close().await;
    Person::new(id, email, number, server.address, database)
}

/// Lets the server die before and after each commit of `flow`, which is `done` when the database says so. Every round has a person of
/// its own, who is made `ready`, and comes back by a `way` of theirs.
pub async fn survives(
    ready: impl AsyncFn(&mut Person) -> Lived<()>,
    way: Way,
    flow: impl AsyncFn(&mut Person) -> Lived<()>,
    done: impl Fn(&State) -> bool,
) {
    for test in databases().await {
        test.db.close().await;
        let server = Server::start(&test.url);
        let mut house = House { database: test.url.clone(), server, people: 0 };
        // For each commit, whether the flow was done when the server had died at it.
        let (mut before, mut after) = (Vec::new(), Vec::new());
        for (side, deaths) in [(Side::Before, &mut before), (Side::After, &mut after)] {
            loop {
                let mut person = house.person().await;
                ready(&mut person).await.unwrap();
                assert!(!done(&person.state().await), "there is nothing to do");
                house.server.dies(side, deaths.len() + 1);
                if flow(&mut person).await != Err(Died) {
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
        let flow = thread::current().name().unwrap_or_default().to_owned();
        assert!(!before.is_empty(), "{flow} commits nothing");
        assert!(!before.contains(&true), "{flow} was done before its last commit: {before:?}");
        assert_eq!(after.iter().position(|done| *done), Some(after.len() - 1), "{flow} is done by its last commit");
        println!("{flow} on {}: died before {} commits and after {}", test.name, before.len(), after.len());
    }
}

/// It is done and whole, and every honest way leads in.
async fn ends_well(person: &mut Person, done: impl Fn(&State) -> bool) {
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
