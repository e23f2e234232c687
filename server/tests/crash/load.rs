//! Many at once, and some that are slow on purpose: the server answers the others, or says that it is busy (S-100…S-102, S-108, S-109).

use super::{
    everywhere::House,
    http::{Client, Said, percentile},
    own_postgres::OwnPostgres,
    person::{PASSWORD, Person, Way},
    server::Server,
};
use app::routes;
use sqlx::Connection;
use std::{
    collections::BTreeMap,
    fs,
    io::{self, Read, Write},
    net::TcpStream,
    thread::{self, JoinHandle, sleep},
    time::{Duration, Instant},
};
use store::testing::{databases, rounds};

/// So many slow ones, of each kind a third.
const SLOW: usize = 500;

/// What a slow one does: sends a head byte by byte, or a body, or does not take the answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Slow {
    Head,
    Body,
    Answer,
}

/// Opens a slow connection, and says after how many seconds it was cut off.
fn slow(server: std::net::SocketAddr, how: Slow) -> JoinHandle<Duration> {
    thread::spawn(move || {
        #[expect(clippy::disallowed_methods, reason = "a real time is measured")]
        let began = Instant::now();
        let mut connection = TcpStream::connect(server).unwrap();
        connection.set_read_timeout(Some(Duration::from_millis(500))).unwrap();
        connection.set_write_timeout(Some(Duration::from_millis(500))).unwrap();
        let head = "POST /api/log_in HTTP/1.1\r\nHost: localhost:3000\r\nSec-Fetch-Site: same-origin\r\n\
                    Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 15000\r\n";
        match how {
            Slow::Head => connection.write_all(head.as_bytes()).unwrap(),
            Slow::Body => connection.write_all(format!("{head}\r\nemail=").as_bytes()).unwrap(),
            // Far more than fits into the buffers between both.
            Slow::Answer => {
                let one = "GET /pkg/nightlatch.js HTTP/1.1\r\nHost: localhost:3000\r\n\r\n";
                connection.write_all(one.repeat(2).as_bytes()).unwrap();
            }
        }
        loop {
            let alive = match how {
                // Takes nothing; only the system says whether the other side is still there.
                Slow::Answer => {
                    sleep(Duration::from_secs(1));
                    is_open(connection.write(b"\r\n"))
                }
                _ => is_open(connection.read(&mut [0; 4_096])) && is_open(connection.write(b"x")),
            };
            if !alive || began.elapsed() > Duration::from_secs(90) {
                return began.elapsed();
            }
        }
    })
}

fn is_open(done: io::Result<usize>) -> bool {
    let waits = |error: io::Error| matches!(error.kind(), io::ErrorKind::WouldBlock | io::ErrorKind::TimedOut);
    done.map_or_else(waits, |bytes| bytes > 0)
}

/// S-100: 500 slow connections, of which each is cut off after half a minute, take nothing from the others.
#[tokio::test]
async fn slow_connections_are_cut_off_and_hold_nobody_up() {
    for test in databases().await.into_iter().take(rounds(1, 2)) {
        test.db.close().await;
        let mut house = House::new(&test.url);
        house.server.has_a_large_file("nightlatch.js");
        let mut maria = house.person().await;
        let kinds = [Slow::Head, Slow::Body, Slow::Answer];
        let all: Vec<_> = (0..SLOW).map(|n| (kinds[n % 3], slow(house.server.address, kinds[n % 3]))).collect();
        sleep(Duration::from_secs(1));
        let client = Client::new(house.server.address);
        let mut times = Vec::new();
        for n in 0..100 {
            let said = if n % 2 == 0 { client.get(routes::LOG_IN) } else { client.get("/readyz") };
            assert_eq!(said.status, 200, "{said:?}");
            times.push(said.took);
        }
        // A person, too.
        maria.log_in(Way::Code).await.unwrap();
        let p95 = percentile(&mut times, 95);
        assert!(p95 < Duration::from_secs(1), "S-100: the others wait {p95:?}");
        let mut longest = BTreeMap::new();
        for (how, one) in all {
            let took = one.join().unwrap();
            assert!(took < Duration::from_secs(45), "S-100: {how:?} was cut off after {took:?}");
            assert!(took > Duration::from_secs(20), "{how:?} was cut off after {took:?}");
            let most = longest.entry(format!("{how:?}")).or_insert(took);
            *most = took.max(*most);
        }
        println!("S-100 on {}: p95 {p95:?}; cut off after {longest:?}", test.name);
        maria.state().await.must_hold();
    }
}

/// S-101: with the hash that the settings begin with, and 256 MB for all of it, which the system enforces where it can.
#[tokio::test]
async fn five_hundred_log_ins_at_once_stay_within_256_megabytes() {
    for test in databases().await.into_iter().take(rounds(1, 2)) {
        test.db.close().await;
        let cost = [
            ("NIGHTLATCH_PASSWORDS__MEMORY_KIB", "19456"),
            ("NIGHTLATCH_PASSWORDS__ITERATIONS", "2"),
            ("LIMIT_KIB", "262144"),
        ];
        let server = Server::with(&test.url, &cost);
        let mut house = House::of(&test.url, server);
        let maria = house.person().await;
        let email = maria.email.clone();
        let client = Client::new(house.server.address);
        let said = client.at_once(500, |n, client| {
            // Every second one has no account: it costs the same.
            let email = if n % 2 == 0 { email.clone() } else { format!("nobody{n}@example.org") };
            client.from(n).call("log_in", &[("email", &email), ("password", PASSWORD)])
        });
        let counts = counted(&said);
        let (in_time, busy) = (counts.get(&200).copied().unwrap_or(0), counts.get(&503).copied().unwrap_or(0));
        let refused = said.iter().filter(|said| matches!(said.status, 401 | 403 | 422 | 429)).count();
        assert_eq!(in_time + busy + refused, 500, "S-101: {counts:?}, {}", house.server.log());
        assert!(busy > 0 && in_time > 0, "S-101: {counts:?}");
        let all_say_when = said.iter().filter(|said| said.status == 503).all(|said| said.header("retry-after") == "2");
        assert!(all_say_when, "S-101: each says when to come back");
        let peak = peak_memory(house.server.process());
        assert!(peak < 256 * 1024, "S-101: {peak} KiB");
        assert!(house.server.ended().is_none(), "S-101: {}", house.server.log());
        println!("S-101 on {}: {counts:?}, {} MB at most", test.name, peak / 1024);
        maria.state().await.must_hold();
    }
}

fn counted(said: &[Said]) -> BTreeMap<u16, usize> {
    said.iter().fold(BTreeMap::new(), |mut counts, said| {
        *counts.entry(said.status).or_default() += 1;
        counts
    })
}

/// The most memory that a process has had, in KiB.
fn peak_memory(process: u32) -> u64 {
    let status = fs::read_to_string(format!("/proc/{process}/status")).unwrap();
    let line = status.lines().find(|line| line.starts_with("VmHWM:")).unwrap();
    line.split_whitespace().nth(1).unwrap().parse().unwrap()
}

/// S-102: another process holds the one lock of a SQLite file for three seconds, and for thirty.
#[tokio::test(flavor = "multi_thread")]
async fn who_meets_a_held_lock_waits_for_five_seconds_at_most() {
    let test = databases().await.swap_remove(0);
    test.db.close().await;
    let mut house = House::new(&test.url);
    for held in [3, rounds(8, 30)] {
        let mut maria = house.person().await;
        maria.turn_on().await.unwrap();
        let lock = Lock::take(&test.url).await;
        let released = tokio::spawn(async move {
            tokio::time::sleep(Duration::from_secs(u64::try_from(held).unwrap())).await;
            lock.release().await;
        });
        maria.browser.doubts = true;
        let client = Client::new(house.server.address);
        let mut asked = Vec::new();
        for what in 0..3 {
            #[expect(clippy::disallowed_methods, reason = "a real time is measured")]
            let began = Instant::now();
            let done = match what {
                0 => client.call("log_in", &[("email", &maria.email), ("password", PASSWORD)]).status == 200,
                1 => maria.form("start_app_setup", &[], routes::APP).is_ok(),
                _ => maria.form("disable_two_step", &[], routes::TWO_STEP).is_ok(),
            };
            asked.push((done, began.elapsed()));
        }
        released.await.unwrap();
        maria.browser.doubts = false;
        for (was_done, took) in &asked {
            assert!(*took < Duration::from_secs(8), "S-102: an answer after {took:?}");
            assert!(*was_done || *took > Duration::from_secs(4), "S-102: it gave up after {took:?}");
        }
        assert_eq!(asked[0].0, held < 5, "S-102: {asked:?} while the lock was held for {held} seconds");
        maria.state().await.must_hold();
        maria.log_in(Way::Code).await.unwrap();
        maria.state().await.must_hold();
        println!("S-102: with the lock held for {held} s: {asked:?}");
    }
    assert!(!house.server.log().contains("a request failed"), "S-102: no fault: {}", house.server.log());
}

/// A connection of another process that writes.
struct Lock(sqlx::SqliteConnection);

impl Lock {
    async fn take(url: &str) -> Self {
        let mut connection = sqlx::SqliteConnection::connect(url).await.unwrap();
        sqlx::query("BEGIN IMMEDIATE").execute(&mut connection).await.unwrap();
        Self(connection)
    }

    async fn release(mut self) {
        sqlx::query("ROLLBACK").execute(&mut self.0).await.unwrap();
        self.0.close().await.unwrap();
    }
}

/// S-102: fifty people who write at the same moment; none of them hears of a lock.
#[tokio::test]
async fn fifty_writers_at_once_take_turns() {
    for test in databases().await {
        test.db.close().await;
        let house = &mut House::new(&test.url);
        let mut emails = Vec::new();
        for _ in 0..25 {
            emails.push(house.person().await.email);
        }
        let client = Client::new(house.server.address);
        for _ in 0..rounds(2, 20) {
            let said = client.at_once(50, |n, client| {
                // Of four at once at one account the last would have to wait: they may be guesses.
                client.from(n).call("log_in", &[("email", &emails[n % 25]), ("password", PASSWORD)])
            });
            let counts = counted(&said);
            assert_eq!(counts, BTreeMap::from([(200, 50)]), "S-102 on {}: {}", test.name, house.server.log());
        }
    }
}

/// S-108: two connections to the database for a hundred requests: they take turns.
#[tokio::test]
async fn a_hundred_requests_share_two_connections() {
    for test in databases().await {
        test.db.close().await;
        let server = Server::with(&test.url, &[("NIGHTLATCH_DATABASE__MAX_CONNECTIONS", "2")]);
        let mut house = House::of(&test.url, server);
        let mut emails = Vec::new();
        for _ in 0..17 {
            emails.push(house.person().await.email);
        }
        let client = Client::new(house.server.address);
        let mut times = Vec::new();
        for _ in 0..rounds(1, 20) {
            let said = client.at_once(100, |n, client| {
                let client = client.from(n);
                match n % 3 {
                    0 => client.get("/readyz"),
                    1 => client.get(routes::LOG_IN),
                    _ => client.call("log_in", &[("email", &emails[n / 3 % 17]), ("password", PASSWORD)]),
                }
            });
            for said in &said {
                assert!(matches!(said.status, 200 | 503), "S-108 on {}: {said:?}", test.name);
                // The time to wait for a connection, once for each transaction of the request.
                assert!(said.took < Duration::from_secs(20), "S-108 on {}: {:?}", test.name, said.took);
            }
            assert!(counted(&said)[&200] > 50, "S-108 on {}: {:?}", test.name, counted(&said));
            times.extend(said.iter().map(|said| said.took));
        }
        assert_eq!(client.get("/readyz").status, 200, "S-108: nothing is stuck");
        println!("S-108 on {}: p95 {:?}", test.name, percentile(&mut times, 95));
    }
}

/// S-108: and when somebody holds both, the others are told after five seconds.
#[tokio::test]
async fn who_finds_no_free_connection_is_told_so() {
    let Some(postgres) = OwnPostgres::start() else { return };
    let server = Server::with(&postgres.url, &[("NIGHTLATCH_DATABASE__MAX_CONNECTIONS", "2")]);
    let mut house = House::of(&postgres.url, server);
    let maria = house.person().await;
    // Two log-ins wait for a row that is locked elsewhere.
    let mut lock = sqlx::PgConnection::connect(&postgres.url).await.unwrap();
    sqlx::query("BEGIN").execute(&mut lock).await.unwrap();
    sqlx::query("LOCK TABLE failure_counter").execute(&mut lock).await.unwrap();
    let client = Client::new(house.server.address);
    let (email, many) = (maria.email.clone(), client.clone());
    let waiting = thread::spawn(move || {
        many.at_once(10, |n, client| client.from(n).call("log_in", &[("email", &email), ("password", PASSWORD)]))
    });
    tokio::time::sleep(Duration::from_secs(7)).await;
    sqlx::query("ROLLBACK").execute(&mut lock).await.unwrap();
    let said = waiting.join().unwrap();
    let counts = counted(&said);
    assert_eq!(counts.get(&200).copied().unwrap_or(0) + counts.get(&503).copied().unwrap_or(0), 10, "S-108: {said:?}");
    assert!(counts[&503] >= 6, "S-108: {counts:?}");
    let busy = said.iter().filter(|said| said.status == 503);
    assert!(
        busy.clone().all(|said| said.took < Duration::from_secs(12) && said.header("retry-after") == "2"),
        "S-108: {said:?}"
    );
    assert_eq!(
        client.call("log_in", &[("email", &maria.email), ("password", PASSWORD)]).status,
        200,
        "S-108: no deadlock"
    );
    maria.state().await.must_hold();
}

/// S-109: told to stop while a hundred requests run. They are answered, new ones are not taken, and what was to be sent is.
#[tokio::test]
async fn a_server_that_is_told_to_stop_answers_what_it_began() {
    for test in databases().await {
        test.db.close().await;
        let mut house = House::new(&test.url);
        let mut people: Vec<Person> = Vec::new();
        for _ in 0..34 {
            people.push(house.person().await);
        }
        let client = Client::new(house.server.address);
        let (address, emails) = (house.server.address, people.iter().map(|one| one.email.clone()).collect::<Vec<_>>());
        let running = thread::spawn(move || {
            client.at_once(100, |n, client| {
                client.from(n).call("log_in", &[("email", &emails[n % 34]), ("password", PASSWORD)])
            })
        });
        sleep(Duration::from_millis(150));
        #[expect(clippy::disallowed_methods, reason = "a real time is measured")]
        let told = Instant::now();
        house.server.tell_to_stop();
        let ended = house.server.must_end();
        let took = told.elapsed();
        assert!(ended.success(), "S-109: {ended}, {}", house.server.log());
        assert!(took < Duration::from_secs(11), "S-109: {took:?}");
        assert!(TcpStream::connect(address).is_err(), "S-109: nobody listens");
        let said = running.join().unwrap();
        let counts = counted(&said);
        // 0 is a connection that nobody has taken, or whose request nobody has begun; 503 is an answer, too: it was busy.
        assert!(counts.keys().all(|status| [0, 200, 503].contains(status)), "S-109: {counts:?}");
        assert!(
            house.server.log().contains("stopped") && !house.server.log().contains("cut off"),
            "{}",
            house.server.log()
        );
        let answered = counts.get(&200).copied().unwrap_or(0);
        let mut logged_in = 0;
        for person in &people {
            let state = person.state().await;
            state.must_hold();
            logged_in += state.sessions.len();
        }
        assert_eq!(logged_in, answered, "S-109: who was answered is logged in, and nobody else");
        house.server.start_again();
        people[0].log_in(Way::Code).await.unwrap();
        println!("S-109 on {}: {counts:?}, ended after {took:?}", test.name);
    }
}
