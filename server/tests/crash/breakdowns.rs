//! A database that is away, full, read-only or not ours, while people are in the middle of something. (Every flow at every commit: the
//! long form of `everywhere`.)

use super::{
    everywhere::{House, endures},
    faults::{disk_full, restarts},
    http::Client,
    own_postgres::OwnPostgres,
    person::{PASSWORD, Person, Way},
    server::Server,
    state::State,
};
use app::routes;
use model::ActivityKind as Kind;
use std::{fs, os::unix::fs::PermissionsExt, thread::sleep, time::Duration};
use store::testing::databases;

/// S-103: PostgreSQL is restarted before and after each commit of a log-in with its two steps, fast and at once.
#[tokio::test]
async fn logging_in_while_postgresql_is_restarted() {
    let mut times = 0;
    for fault in restarts() {
        let mut house = fault.house();
        let flow = async |maria: &mut Person| maria.log_in(Way::Code).await;
        let done = |now: &State| now.count(Kind::LoggedIn) > 1;
        times += endures(&mut house, &fault, Person::turn_on, Way::Code, flow, done).await;
    }
    println!("S-103: {times} restarts in the middle of log-ins");
}

/// S-103: and while it is away everybody is told so, at once; nobody starts the portal again.
#[tokio::test]
async fn while_postgresql_is_away_everything_says_so() {
    let Some(postgres) = OwnPostgres::start() else { return };
    let mut house = House::new(&postgres.url);
    let mut maria = house.person().await;
    maria.turn_on().await.unwrap();
    let client = Client::new(house.server.address);
    for mode in ["fast", "immediate"] {
        postgres.halt(mode);
        assert_eq!(client.get("/healthz").status, 200, "the process lives");
        assert_eq!(client.get("/readyz").status, 503, "S-126");
        let log_in = client.call("log_in", &[("email", &maria.email), ("password", PASSWORD)]);
        assert_eq!((log_in.status, log_in.header("retry-after")), (503, "2"), "S-103: {log_in:?}");
        maria.browser.doubts = true;
        assert!(maria.browser.get(routes::TWO_STEP).is_err(), "S-103");
        assert!(maria.form("disable_two_step", &[], routes::TWO_STEP).is_err(), "S-103");
        maria.browser.doubts = false;
        postgres.restart(mode);
        assert_eq!(client.get("/readyz").status, 200, "S-103: it is there again");
        assert_eq!(maria.browser.get(routes::TWO_STEP).unwrap().status, 200, "and so is everybody who was logged in");
        maria.state().await.must_hold();
        maria.log_in(Way::Code).await.unwrap();
        maria.unlock().await.unwrap();
    }
    assert!(!house.server.log().contains("a request failed"), "no fault: {}", house.server.log());
}

/// S-105: the disk is full at each commit of turning two-step verification on, and again has room.
#[tokio::test]
async fn turning_it_on_while_the_disk_is_full() {
    for fault in disk_full() {
        let mut house = fault.house();
        let flow = async |maria: &mut Person| {
            if !maria.state().await.is_on() {
                maria.connect_first_app()?;
            }
            maria.write_key_down(routes::RECOVERY_NEW)?;
            maria.form("finish_recovery_key", &[("saved", "yes")], routes::DONE)
        };
        let done = |now: &State| now.recovery_key().is_some_and(|key| key.saved_at.is_some());
        let times = endures(&mut house, &fault, Person::begin, Way::Code, flow, done).await;
        assert!(times > 2, "{times}");
        house.server.says("there is no room left");
        assert!(house.server.log().contains("ERROR"), "S-105: an alert: {}", house.server.log());
        println!("S-105: {times} times {}", fault.name);
    }
}

/// Starts a server that must not start. What it said.
fn does_not_start(mut server: Server) -> String {
    let said = server.does_not_start();
    assert!(said.contains("nightlatch: ") && !said.contains("panicked"), "a clear text: {said}");
    said
}

/// S-106: neither a cut, nor another program's, nor any other file is opened, or written over; nor is one made in place of none.
#[tokio::test]
async fn a_server_does_not_start_on_what_is_not_its_database() {
    let test = databases().await.swap_remove(0);
    test.db.close().await;
    let mut house = House::new(&test.url);
    house.person().await.turn_on().await.unwrap();
    // Everything is in the one file then.
    house.server.tell_to_stop();
    house.server.must_end();
    let file = test.url.strip_prefix("sqlite://").unwrap();
    let good = fs::read(file).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let other = folder.path().join("other.db");
    let half = &good[..good.len() / 2];
    let foreign = {
        let made = folder.path().join("foreign.db");
        let url = format!("sqlite://{}?mode=rwc", made.display());
        let mut connection = <sqlx::SqliteConnection as sqlx::Connection>::connect(&url).await.unwrap();
        sqlx::query("CREATE TABLE recipes (id INTEGER)").execute(&mut connection).await.unwrap();
        sqlx::Connection::close(connection).await.unwrap();
        fs::read(made).unwrap()
    };
    for (bytes, why) in [
        (half, "is damaged"),
        (&b"Dear diary, today".repeat(300)[..], "is damaged or is not a database"),
        (&foreign[..], "belongs to another program"),
    ] {
        fs::write(&other, bytes).unwrap();
        let url = format!("sqlite://{}", other.display());
        let said = does_not_start(Server::ready(&url, &[]));
        assert!(said.contains(why) && said.contains(other.to_str().unwrap()), "S-106: {said}");
        assert!(said.contains("it was left as it is"), "S-106: {said}");
        assert_eq!(fs::read(&other).unwrap(), bytes, "S-106: not a byte is changed");
    }
    let gone = format!("sqlite://{}", folder.path().join("new/gone.db").display());
    let production = [
        ("NIGHTLATCH_ENVIRONMENT", "production"),
        ("NIGHTLATCH_PUBLIC_URL", "https://id.example.org"),
        ("NIGHTLATCH_PASSWORDS__MEMORY_KIB", "19456"),
        ("NIGHTLATCH_PASSWORDS__ITERATIONS", "2"),
        ("NIGHTLATCH_MAIL__TRANSPORT", "smtp"),
        ("NIGHTLATCH_MAIL__HOST", "127.0.0.1"),
        ("NIGHTLATCH_MAIL__FROM", "a@example.org"),
    ];
    let said = does_not_start(Server::ready(&gone, &production));
    assert!(said.contains("there is no database at"), "S-106: {said}");
    assert!(!folder.path().join("new").exists(), "S-106: and none is made");
}

/// S-106: a database that may only be read. Root may write anyway, so the file system does not let it.
#[tokio::test]
async fn a_database_that_may_only_be_read_is_not_served() {
    let test = databases().await.swap_remove(0);
    test.db.close().await;
    let file = test.url.strip_prefix("sqlite://").unwrap().to_owned();
    fs::set_permissions(&file, fs::Permissions::from_mode(0o400)).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let (disk, is_root) = (super::disk::Disk::new(), rustix::process::getuid().is_root());
    let url = if is_root && disk.is_its_own() {
        fs::copy(&file, disk.path().join("test.db")).unwrap();
        disk.only_read();
        disk.database()
    } else {
        test.url.clone()
    };
    let said = does_not_start(Server::ready(&url, &[]));
    assert!(said.contains("so check") && said.contains("permissions"), "S-106: {said}");
    drop(folder);
}

/// S-106: and one that becomes so while it is served, as when PostgreSQL changes over to a copy: nothing is changed, and everybody is told.
#[tokio::test]
async fn nothing_is_changed_in_a_database_that_can_no_longer_be_written() {
    let Some(postgres) = OwnPostgres::start() else { return };
    let mut house = House::new(&postgres.url);
    let mut maria = house.person().await;
    maria.turn_on().await.unwrap();
    let before = maria.state().await.events.len();
    let reload = || {
        postgres.sql(&postgres.url, "SELECT pg_reload_conf()");
        sleep(Duration::from_millis(300));
    };
    postgres.sql(&postgres.url, "ALTER SYSTEM SET default_transaction_read_only = on");
    reload();
    maria.browser.doubts = true;
    assert!(maria.form("disable_two_step", &[], routes::TWO_STEP).is_err(), "S-106");
    maria.browser.doubts = false;
    let log_in = Client::new(house.server.address).call("log_in", &[("email", &maria.email), ("password", PASSWORD)]);
    assert_eq!(log_in.status, 503, "S-106: {log_in:?}");
    assert_eq!(maria.browser.get(routes::SECURITY).unwrap().status, 200, "S-106: it can be read");
    postgres.sql(&postgres.url, "ALTER SYSTEM RESET default_transaction_read_only");
    reload();
    let state = maria.state().await;
    state.must_hold();
    assert_eq!(state.events.len(), before, "S-106: nothing was changed");
    maria.log_in(Way::Code).await.unwrap();
    maria.state().await.must_hold();
}
