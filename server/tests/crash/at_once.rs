//! Two processes of one installation, and fifty who ask both for the same at the same moment.

use super::{
    browser::{Answer, Browser},
    everywhere::new_person,
    person::Person,
    server::Server,
};
use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use sha2::{Digest, Sha256};
use std::{
    io::{Write, stderr},
    sync::Barrier,
    thread,
};
use store::{
    session::{self, Session},
    testing::{databases, rounds},
};
use uuid::Uuid;

pub const HANDS: usize = 50;

pub struct Two {
    pub servers: [Server; 2],
    pub database: String,
    people: u32,
}

impl Two {
    /// A new person with an account and a password, at the first server.
    pub async fn person(&mut self) -> Person {
        self.people += 1;
        new_person(&self.servers[0], &self.database, self.people).await
    }

    /// A number that no person has.
    pub fn number(&mut self) -> u32 {
        self.people += 1;
        self.people
    }

    /// Lets all browsers do the same at the same moment, every second at the second server. Each has its number.
    pub fn at_once(&self, browsers: Vec<Browser>, act: impl Fn(usize, &mut Browser) -> Answer + Sync) -> Vec<Answer> {
        let barrier = Barrier::new(browsers.len());
        let (barrier, act) = (&barrier, &act);
        thread::scope(|scope| {
            let begin = |(hand, browser): (usize, Browser)| {
                let mut browser = browser.at(self.servers[hand % 2].address);
                scope.spawn(move || {
                    barrier.wait();
                    act(hand, &mut browser)
                })
            };
            let hands: Vec<_> = browsers.into_iter().enumerate().map(begin).collect();
            hands.into_iter().map(|hand| hand.join().unwrap()).collect()
        })
    }
}

/// Plays a race a few times, with other people each time: 20 times where the long forms are asked for. On PostgreSQL, for on SQLite there
/// is one process.
pub async fn races(what: &str, play: impl AsyncFn(&mut Two)) {
    for test in databases().await.into_iter().filter(|test| test.name == "postgres") {
        test.db.close().await;
        // What some admins do asks for another.
        let two_admins = [("NIGHTLATCH_ORGANIZATIONS__TWO_ADMINS", "true")];
        let first = Server::with(&test.url, &two_admins);
        let second = first.beside(&two_admins);
        let mut two = Two { servers: [first, second], database: test.url.clone(), people: 0 };
        let rounds = rounds(1, 20);
        for _ in 0..rounds {
            play(&mut two).await;
        }
        // Not by a macro, whose words a test that passes does not show.
        let said = format!("{what}: {} tries in {rounds} rounds at two processes, one winner each\n", rounds * HANDS);
        stderr().write_all(said.as_bytes()).unwrap();
    }
}

/// Exactly one got it; the others heard one of these codes. The number of the winner.
pub fn one_wins(answers: &[Answer], others: &[&str]) -> usize {
    let mut won = Vec::new();
    for (hand, answer) in answers.iter().enumerate() {
        match answer.refusal() {
            None => won.push(hand),
            // Whoever waits too long for the database may come again.
            Some(code) => assert!(code == "busy" || others.contains(&code.as_str()), "{code}"),
        }
    }
    assert_eq!(won.len(), 1, "{won:?} of {} won", answers.len());
    won[0]
}

/// Fifty open log-ins of one person: one that was begun, and copies of it that cost nothing.
pub async fn open_log_ins(person: &mut Person) -> Vec<Browser> {
    person.enter_password().await.unwrap();
    let mut browsers = vec![person.browser.clone()];
    let hash = |token: &str| Sha256::digest(token).to_vec();
    let copies: Vec<_> = (1..HANDS)
        .map(|_| BASE64_URL_SAFE_NO_PAD.encode([Uuid::new_v4().into_bytes(), Uuid::new_v4().into_bytes()].concat()))
        .collect();
    let first = hash(person.browser.token());
    let write = async |tx: &mut store::Tx| {
        let row = session::by_token_hash(tx, &first).await.unwrap().unwrap();
        for token in &copies {
            let copy = Session { id: Uuid::new_v4(), token_hash: hash(token), ..row.clone() };
            session::insert(tx, &copy).await.unwrap();
        }
    };
    person.write(write).await;
    browsers.extend(copies.into_iter().map(|token| person.browser.with_token(token)));
    browsers
}
