//! Two servers of one PostgreSQL: whatever one does, the other knows (S-113, S-127).

use super::{
    everywhere::House,
    http::{Client, Said},
    person::{PASSWORD, Person, code_at, now},
    server::Server,
};
use app::routes;
use model::ActivityKind as Kind;
use std::net::SocketAddr;
use store::{
    failure_counter,
    testing::{self, databases, rounds},
};

/// A house, and another server of the same installation. Nothing where PostgreSQL is left out.
async fn both() -> Option<(House, Server)> {
    let test = databases().await.into_iter().find(|test| test.name == "postgres")?;
    test.db.close().await;
    let house = House::new(&test.url);
    let other = house.server.beside(&[]);
    Some((house, other))
}

impl Person {
    fn at(&mut self, server: SocketAddr) -> &mut Self {
        self.moves_to(server);
        self
    }
}

#[tokio::test]
async fn a_log_in_begins_at_one_server_and_ends_at_the_other() {
    let Some((mut house, other)) = both().await else { return };
    let (a, b) = (house.server.address, other.address);
    let mut maria = house.person().await;
    maria.turn_on().await.unwrap();
    for (first, second) in [(a, b), (b, a)] {
        assert_eq!(maria.at(first).enter_password().await.unwrap(), routes::LOG_IN_APP);
        assert_eq!(maria.at(second).enter_code().await.unwrap(), routes::SECURITY, "S-113");
        assert_eq!(maria.at(first).browser.get(routes::SECURITY).unwrap().status, 200, "S-113: no sticky sessions");
        maria.at(second).unlock().await.unwrap();
        let opened = maria.at(first).browser.get(routes::API_TOKEN_NEW).unwrap();
        assert_eq!(opened.status, 200, "S-113: the settings are open there, too");
    }
    // Ended at one, over at the other.
    let mut there = maria.browser.clone();
    there.moves_to(b);
    maria.at(a).form("log_out", &[], routes::LOGGED_OUT).unwrap();
    assert!(there.get(routes::SECURITY).unwrap().to.starts_with(routes::LOG_IN), "S-113: at once");
    maria.state().await.must_hold();
}

#[tokio::test]
async fn what_one_server_ends_and_counts_the_other_knows_at_once() {
    let Some((mut house, other)) = both().await else { return };
    let (a, b) = (house.server.address, other.address);
    let mut maria = house.person().await;
    maria.turn_on_with_two_devices().await.unwrap();
    let mut elsewhere = maria.elsewhere.take().unwrap();
    elsewhere.moves_to(b);
    assert_eq!(elsewhere.get(routes::SECURITY).unwrap().status, 200);
    maria.at(a).form("log_out_other_devices", &[], routes::DEVICES).unwrap();
    assert!(elsewhere.get(routes::SECURITY).unwrap().to.starts_with(routes::LOG_IN), "S-113: ended at once");

    // Two thirds of the wrong passwords here, the rest there: they are counted together.
    let (here, there) = (Client::new(a), Client::new(b));
    let wrong = |client: &Client| client.call("log_in", &[("email", &maria.email), ("password", "wrong password")]);
    for (n, client) in [&here, &there, &here, &there].into_iter().enumerate() {
        wrong(client);
        let mut failures = 0;
        let count = async |tx: &mut store::Tx| {
            let counter = failure_counter::get(tx, maria.id.as_bytes(), "password").await.unwrap();
            failures = counter.map_or(0, |counter| counter.failures);
        };
        maria.write(count).await;
        assert_eq!(failures, i64::try_from(n).unwrap() + 1, "S-113: counted together");
    }
    assert_eq!(wrong(&there).status, 429, "S-113: the pause holds at both");
    maria.state().await.must_hold();
}

/// S-113: one code at both servers at the same moment, again and again: one log-in.
#[tokio::test]
async fn one_code_at_both_servers_opens_one_session() {
    let Some((mut house, other)) = both().await else { return };
    let (a, b) = (house.server.address, other.address);
    let mut maria = house.person().await;
    maria.turn_on().await.unwrap();
    for round in 0..rounds(3, 20) {
        let mut browsers = Vec::new();
        for n in 0..10 {
            maria.at(if n % 2 == 0 { a } else { b });
            assert_eq!(maria.enter_password().await.unwrap(), routes::LOG_IN_APP);
            browsers.push(maria.browser.clone());
        }
        maria.write(async |tx| testing::forget_codes(tx, maria.id).await.unwrap()).await;
        let code = code_at(maria.secrets.last().unwrap(), now().unix_seconds());
        let before = maria.state().await.count(Kind::LoggedIn);
        let barrier = std::sync::Barrier::new(browsers.len());
        let won = std::thread::scope(|scope| {
            let one = |mut browser: super::browser::Browser| {
                let (barrier, code) = (&barrier, &code);
                scope.spawn(move || {
                    barrier.wait();
                    browser.form("log_in_with_code", &[("code", code)]).unwrap().to == routes::SECURITY
                })
            };
            let all: Vec<_> = browsers.into_iter().map(one).collect();
            all.into_iter().map(|one| one.join().unwrap()).filter(|won| *won).count()
        });
        assert_eq!(won, 1, "S-113: round {round}");
        let state = maria.state().await;
        assert_eq!(state.count(Kind::LoggedIn), before + 1, "S-113: round {round}");
        maria.write(async |tx| testing::forget_failures(tx, maria.id).await.unwrap()).await;
    }
    maria.state().await.must_hold();
}

/// S-127: a fresh installation, one link to set it up, and fifty people at two servers who use it at once: one admin.
#[tokio::test]
async fn a_link_to_set_up_an_organization_makes_one_admin() {
    for test in databases().await {
        test.db.close().await;
        let house = House::new(&test.url);
        let other = (test.name == "postgres").then(|| house.server.beside(&[]));
        let servers = [Some(&house.server), other.as_ref()].into_iter().flatten().map(|server| server.address);
        let servers: Vec<_> = servers.collect();
        for round in 0..rounds(1, 20) {
            let email = format!("ana{round}@example.org");
            let (done, link) = house.server.command(&["organization", "setup-link", &email]);
            assert!(done, "{link}");
            let token = link.split("/join?token=").nth(1).unwrap().split_whitespace().next().unwrap().to_owned();
            let said = Client::new(house.server.address).at_once(50, |n, _| {
                let fields =
                    [("token", &*token), ("name", "Ana"), ("new-password", PASSWORD), ("organization", "Example Ltd")];
                Client::new(servers[n % servers.len()]).from(n).call("join_as_new", &fields)
            });
            let won = said.iter().filter(|said| said.status == 200).count();
            assert_eq!(won, 1, "S-127: round {round} on {}: {:?}", test.name, codes(&said));
            let (done, list) = house.server.command(&["organization", "list"]);
            assert!(done && list.matches("Example Ltd").count() == round + 1, "S-127: {list}");
            let mut found = None;
            let db = super::state::open(&test.url).await;
            let mut tx = db.read().await.unwrap();
            found.replace(store::account::by_email_key(&mut tx, &email).await.unwrap().unwrap());
            let account = found.unwrap();
            let members = store::organization::members(&mut tx, account.organization_id.unwrap()).await.unwrap();
            assert_eq!((account.role.as_str(), members), ("admin", 1), "S-127");
            drop(tx);
            db.close().await;
        }
    }
}

fn codes(said: &[Said]) -> Vec<(u16, &str)> {
    said.iter().map(|said| (said.status, said.body.as_str())).collect()
}
