//! What the operator keeps: backups, and the key (S-116, S-117). As docs/keeping.md has it.

use super::{
    everywhere::House,
    http::Client,
    own_postgres::OwnPostgres,
    person::{PASSWORD, Person, Way},
    server::{Server, Side},
};
use app::routes;
use base64::{Engine, prelude::BASE64_STANDARD};
use std::{
    fs,
    os::unix::fs::PermissionsExt,
    path::Path,
    sync::atomic::{AtomicBool, Ordering},
    thread,
};
use store::testing::{databases, rounds};

/// Log-ins at a server until told to stop. How many were done.
fn under_load<T>(house: &House, emails: &[String], meanwhile: impl FnOnce() -> T) -> (T, usize) {
    let (client, stop) = (Client::new(house.server.address), AtomicBool::new(false));
    thread::scope(|scope| {
        let all: Vec<_> = (0..4)
            .map(|n| {
                let (client, stop) = (client.from(n), &stop);
                scope.spawn(move || {
                    let mut done = 0;
                    while !stop.load(Ordering::SeqCst) {
                        let said =
                            client.call("log_in", &[("email", &emails[n % emails.len()]), ("password", PASSWORD)]);
                        done += usize::from(said.status == 200);
                    }
                    done
                })
            })
            .collect();
        thread::sleep(std::time::Duration::from_millis(200));
        let made = meanwhile();
        stop.store(true, Ordering::SeqCst);
        (made, all.into_iter().map(|one| one.join().unwrap()).sum())
    })
}

/// What a person can do at a server that was restored: nothing with the old cookies, and everything with what they know.
async fn goes_on(mut maria: Person, restored: &Server, database: &str) {
    maria.lives_at(restored.address, database);
    assert!(
        maria.browser.get(routes::SECURITY).unwrap().to.starts_with(routes::LOG_IN),
        "S-116: all sessions are ended"
    );
    let db = super::state::open(database).await;
    assert_eq!(store::session::last_seen(&mut db.read().await.unwrap()).await.unwrap(), None, "S-116");
    db.close().await;
    maria.enter_password().await.unwrap();
    assert_eq!(maria.enter_code().await.unwrap(), routes::SECURITY, "S-116");
    maria.log_in(Way::RecoveryKey).await.unwrap();
}

/// S-116 on SQLite: `nightlatch backup` and `nightlatch restore`.
#[tokio::test]
async fn a_backup_of_sqlite_under_load_is_restored_elsewhere() {
    let test = databases().await.swap_remove(0);
    test.db.close().await;
    let mut house = House::new(&test.url);
    let mut maria = house.person().await;
    maria.turn_on().await.unwrap();
    let emails = vec![house.person().await.email, house.person().await.email];
    let folder = tempfile::tempdir().unwrap();
    let copy = folder.path().join("copy.db");
    let ((done, said), log_ins) =
        under_load(&house, &emails, || house.server.command(&["backup", copy.to_str().unwrap()]));
    assert!(done && log_ins > 0, "S-116: {said}, {log_ins} log-ins");
    assert_eq!(fs::metadata(&copy).unwrap().permissions().mode() & 0o777, 0o600, "S-116: for its owner alone");
    let (again, said) = house.server.command(&["backup", copy.to_str().unwrap()]);
    assert!(!again && said.contains("exists"), "S-116: nothing is written over: {said}");

    let url = format!("sqlite://{}", folder.path().join("elsewhere/nightlatch.db").display());
    let mut restored = Server::ready(&url, &[]).with_keys(house.server.keys());
    let (done, said) = restored.command(&["restore", copy.to_str().unwrap()]);
    assert!(done && said.contains("everybody is logged out"), "S-116: {said}");
    let (again, said) = restored.command(&["restore", copy.to_str().unwrap()]);
    assert!(!again && said.contains("move it away first"), "S-116: nothing is written over: {said}");
    restored.start_again();
    goes_on(maria, &restored, &url).await;
    println!("S-116 on sqlite: a backup during {log_ins} log-ins");
}

/// S-116 on PostgreSQL: `pg_dump`, `pg_restore` and `nightlatch restore`.
#[tokio::test]
async fn a_backup_of_postgresql_under_load_is_restored_elsewhere() {
    let Some(postgres) = OwnPostgres::start() else { return };
    let mut house = House::new(&postgres.url);
    let mut maria = house.person().await;
    maria.turn_on().await.unwrap();
    let emails = vec![house.person().await.email];
    let (said, log_ins) = under_load(&house, &emails, || house.server.command(&["backup", "x.db"]).1);
    assert!(said.contains("pg_dump --format=custom") && log_ins > 0, "S-116: {said}");
    let folder = tempfile::tempdir().unwrap();
    let dump = folder.path().join("nightlatch.dump");
    let dump = dump.to_str().unwrap();
    let (_, log_ins) = under_load(&house, &emails, || {
        postgres.program("pg_dump", &["--format=custom", "--file", dump, &postgres.url]);
    });
    let url = postgres.database();
    postgres.program("pg_restore", &["--exit-on-error", "--dbname", &url, dump]);
    let mut restored = Server::ready(&url, &[]).with_keys(house.server.keys());
    let (done, said) = restored.command(&["restore"]);
    assert!(done && said.contains("everybody is logged out"), "S-116: {said}");
    restored.start_again();
    goes_on(maria, &restored, &url).await;
    println!("S-116 on postgres: a dump during {log_ins} log-ins");
}

/// S-117: without the key, with another one, or with one that others can read, nothing starts, and the text says what to do.
#[tokio::test]
async fn a_server_does_not_start_without_its_key() {
    for test in databases().await {
        test.db.close().await;
        let mut house = House::new(&test.url);
        let mut maria = house.person().await;
        maria.turn_on().await.unwrap();
        house.server.kill();
        let keys = house.server.keys().to_owned();
        let good = fs::read_to_string(&keys).unwrap();

        fs::remove_file(&keys).unwrap();
        let said = house.server.does_not_start();
        assert!(said.contains("is not there") && said.contains("Restore it from the backup"), "S-117: {said}");
        assert!(!keys.exists(), "S-117: none is made");
        let other = format!("1 {}\n", BASE64_STANDARD.encode([7; 32]));
        write(&keys, &other);
        let said = house.server.does_not_start();
        assert!(said.contains("does not belong to this database"), "S-117: {said}");
        assert!(said.contains("1 of 1 secrets of authenticator apps"), "S-117: a list: {said}");
        assert!(!said.contains(&other[2..20]), "S-117: never what a key is");
        write(&keys, &good);
        fs::set_permissions(&keys, fs::Permissions::from_mode(0o644)).unwrap();
        let said = house.server.does_not_start();
        assert!(said.contains("chmod 600"), "S-117: {said}");
        write(&keys, &good);
        house.server.start_again();
        maria.log_in(Way::Code).await.unwrap();
        maria.state().await.must_hold();
    }
}

fn write(file: &Path, text: &str) {
    fs::write(file, text).unwrap();
    fs::set_permissions(file, fs::Permissions::from_mode(0o600)).unwrap();
}

/// S-117: everything is sealed with a new key, although the program dies at each of its commits and is called again.
#[tokio::test]
async fn a_rotation_of_the_key_goes_on_where_it_was_cut_off() {
    for test in databases().await {
        test.db.close().await;
        let mut house = House::new(&test.url);
        let mut people = Vec::new();
        for n in 0..rounds(2, 8) {
            let mut person = house.person().await;
            if n % 2 == 0 {
                person.turn_on().await.unwrap();
            } else {
                person.turn_on_by_text().await.unwrap();
            }
            people.push(person);
        }
        let keys = house.server.keys().to_owned();
        let old = fs::read_to_string(&keys).unwrap();
        let secret = old.lines().find(|line| line.starts_with("1 ")).unwrap()[2..].to_owned();
        house.server.kill();
        let mut deaths = 0;
        for side in [Side::Before, Side::After] {
            for commit in 1..=2 {
                house.server.dies(side, commit);
                let (done, said) = house.server.command(&["rotate-keys"]);
                house.server.lives();
                assert!(!done, "S-117: it died: {said}");
                deaths += 1;
                // A server reads what both keys have sealed.
                let text = fs::read_to_string(&keys).unwrap();
                assert!(
                    text.contains("\n2 ") && text.contains("\n1 ") && text.contains("fingerprint "),
                    "S-117: {deaths}"
                );
                house.server.start_again();
                people[0].log_in(Way::Code).await.unwrap();
                house.server.kill();
            }
        }
        let (done, said) = house.server.command(&["rotate-keys"]);
        assert!(done && said.contains("The old key is gone"), "S-117: {said}");
        let text = fs::read_to_string(&keys).unwrap();
        assert!(!text.contains(&secret) && !text.contains("\n1 "), "S-117: the old key is gone");
        assert_eq!(fs::metadata(&keys).unwrap().permissions().mode() & 0o777, 0o600);
        house.server.start_again();
        for person in &mut people {
            person.log_in(Way::Code).await.unwrap();
            person.log_in(Way::RecoveryKey).await.unwrap();
            person.state().await.must_hold();
        }
        house.server.kill();

        // Whoever puts the old file back, or takes the new key away too early, hears what cannot be read.
        let new = text;
        write(&keys, &old);
        let said = house.server.does_not_start();
        assert!(said.contains("does not belong to this database"), "S-117: {said}");
        write(&keys, &new);
        house.server.start_again();
        println!("S-117 on {}: the rotation died {deaths} times", test.name);
    }
}
