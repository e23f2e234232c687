//! Clocks that are wrong, or are put right (S-110…S-112).

use super::{
    everywhere::House,
    http::Client,
    person::{Person, Way, code_at, now},
};
use app::routes;
use model::ActivityKind as Kind;
use std::time::Duration;
use store::testing::{self, TestDb, databases};

const HOUR: i64 = 3_600_000;
const DAY: i64 = 24 * HOUR;

/// SQLite goes by the clock of its machine; on PostgreSQL it is the server's that counts.
fn goes_by_its_own(test: &TestDb) -> bool {
    test.name == "sqlite"
}

/// A person with an app whose codes the tests do not forget.
async fn turned_on(house: &mut House) -> Person {
    let mut maria = house.person().await;
    maria.turn_on().await.unwrap();
    maria
}

/// S-110: the clock is set back by an hour. No code works twice, and no session outlives its hour.
#[tokio::test]
async fn a_clock_that_is_set_back() {
    for test in databases().await {
        test.db.close().await;
        let mut house = House::new(&test.url);
        let mut maria = turned_on(&mut house).await;
        maria.log_in(Way::Code).await.unwrap();
        let used = now();
        let secret = maria.secrets.last().unwrap().clone();
        house.server.set_clock(-HOUR);
        house.server.says("the clock");
        if goes_by_its_own(&test) {
            assert!(
                maria.browser.get(routes::SECURITY).unwrap().to.starts_with(routes::LOG_IN),
                "S-110: nothing lives longer"
            );
        } else {
            assert_eq!(
                maria.browser.get(routes::SECURITY).unwrap().status,
                200,
                "S-110: by the clock of the database it is as before"
            );
        }
        // The code that was used, and those of an hour ago, which a wrong clock would take for new ones.
        assert_eq!(maria.enter_password().await.unwrap(), routes::LOG_IN_APP);
        for seconds in [used.unix_seconds(), used.unix_seconds() - 3_600, now().unix_seconds() - 3_600] {
            let code = code_at(&secret, seconds);
            let answer = maria.browser.form("log_in_with_code", &[("code", &code)]).unwrap();
            assert_eq!(answer.to, routes::LOG_IN_APP, "S-110 on {}: {seconds}", test.name);
        }
        let state = maria.state().await;
        assert_eq!(state.count(Kind::CodeRefused) + state.count(Kind::CodeReused), 3, "S-110 on {}", test.name);
        // Put right again, everything goes on; and a server that starts with a wrong clock says so.
        house.server.set_clock(0);
        maria.write(async |tx| testing::forget_failures(tx, maria.id).await.unwrap()).await;
        if !goes_by_its_own(&test) {
            // Until the server has looked at both clocks again it is an hour ahead.
            tokio::time::sleep(Duration::from_secs(6)).await;
        }
        maria.log_in(Way::Code).await.unwrap();
        maria.state().await.must_hold();
        if goes_by_its_own(&test) {
            house.server.kill();
            let before = house.server.log().len();
            house.server.set_clock(-HOUR);
            house.server.start_again();
            assert!(
                house.server.log()[before..].contains("somebody was here later than now"),
                "S-110: {}",
                house.server.log()
            );
        }
    }
}

/// S-111: the clock goes a day ahead, and is put right. Sessions end; afterwards everybody can log in, and nobody is kept out.
#[tokio::test]
async fn a_clock_that_is_a_day_ahead_and_is_put_right() {
    for test in databases().await {
        test.db.close().await;
        let mut house = House::new(&test.url);
        let mut maria = turned_on(&mut house).await;
        house.server.set_clock(DAY);
        house.server.says("the clock");
        if goes_by_its_own(&test) {
            assert!(maria.browser.get(routes::SECURITY).unwrap().to.starts_with(routes::LOG_IN), "S-111: sessions end");
        }
        // Wrong passwords of that day bring pauses that end on the next.
        let client = Client::new(house.server.address);
        let mut said = Vec::new();
        for _ in 0..12 {
            said.push(client.call("log_in", &[("email", &maria.email), ("password", "a wrong password")]).status);
            maria.write(async |tx| testing::end_pauses(tx, maria.id).await.unwrap()).await;
        }
        client.call("log_in", &[("email", &maria.email), ("password", "a wrong password")]);
        house.server.set_clock(0);
        if goes_by_its_own(&test) {
            maria.log_in(Way::Code).await.unwrap();
        } else {
            // There the pause is an ordinary one: it ends by itself. Until the server has looked at the clock again it is a day behind.
            tokio::time::sleep(Duration::from_secs(6)).await;
            maria.write(async |tx| testing::end_pauses(tx, maria.id).await.unwrap()).await;
            maria.log_in(Way::Code).await.unwrap();
        }
        maria.state().await.must_hold();
    }
}

/// S-112: two servers of one PostgreSQL whose clocks are 5 seconds apart, and 90. Everything works, a code is taken once, and of the
/// second the operator hears.
#[tokio::test]
async fn two_servers_whose_clocks_differ() {
    for test in databases().await.into_iter().filter(|test| test.name == "postgres") {
        test.db.close().await;
        let mut house = House::new(&test.url);
        for (ahead, is_told) in [(5_000, false), (-5_000, false), (90_000, true), (-90_000, true)] {
            let mut other = house.server.beside_wrong(ahead);
            let mut maria = house.person_called(&format!("maria{ahead}@example.org")).await;
            maria.turn_on().await.unwrap();
            // Begun here, ended there.
            assert_eq!(maria.enter_password().await.unwrap(), routes::LOG_IN_APP);
            maria.moves_to(other.address);
            assert_eq!(maria.enter_code().await.unwrap(), routes::SECURITY, "S-112: {ahead}");
            // The same code at both, in both orders: once.
            let secret = maria.secrets.last().unwrap().clone();
            maria.write(async |tx| testing::forget_codes(tx, maria.id).await.unwrap()).await;
            let code = code_at(&secret, now().unix_seconds());
            let mut taken = 0;
            for server in [other.address, house.server.address, other.address] {
                maria.moves_to(server);
                assert_eq!(maria.enter_password().await.unwrap(), routes::LOG_IN_APP);
                let answer = maria.browser.form("log_in_with_code", &[("code", &code)]).unwrap();
                taken += usize::from(answer.to == routes::SECURITY);
            }
            assert_eq!(taken, 1, "S-112: {ahead}");
            assert_eq!(
                other.log().contains("the clock of the database is ahead"),
                is_told,
                "S-112: {ahead}: {}",
                other.log()
            );
            maria.state().await.must_hold();
            assert!(other.ended().is_none());
        }
    }
}
