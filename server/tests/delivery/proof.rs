use super::{
    mail_server::{Book, Moment, Watch, listen},
    worker::Worker,
};
use domain::{Hasher, HasherSettings, Keys, Portal, Rules, SystemClock, SystemEntropy};
use std::{
    collections::BTreeSet,
    io::{Write, stderr},
    path::Path,
    sync::{Arc, Mutex, PoisonError, mpsc},
    time::Duration,
};
use store::{
    Db, outbox,
    testing::{TestDb, databases},
};

/// For ten thousand mails.
const PATIENCE: Duration = Duration::from_secs(900);

/// When the first server dies: at which of its mails, and when exactly. Early, so that its claims are over before the rest is done.
const DEATHS: [(u32, Moment); 3] = [(67, Moment::Accepted), (129, Moment::Told), (191, Moment::Read)];

/// Writes mails into the outbox, sealed with the keys of the servers. What they are called.
async fn fill(db: &Db, keys: &Path, mails: usize) -> BTreeSet<String> {
    let keys = Keys::load(keys, true, &SystemEntropy).unwrap();
    let cheap = HasherSettings { memory_kib: 8, iterations: 1, lanes: 1, concurrency: 1, queue: 1 };
    let (rules, hasher) = (Rules::default(), Hasher::new(&cheap).unwrap());
    let portal = Portal::new(db.clone(), keys, rules, hasher, Arc::new(SystemClock), Arc::new(SystemEntropy));
    portal.write_mails_for_tests(mails).await.unwrap().iter().map(ToString::to_string).collect()
}

/// The server that dies. Its mail server's threads, which live on, know it too.
#[derive(Clone, Default)]
struct Mortal(Arc<Mutex<Option<Worker>>>);

impl Mortal {
    fn with<T>(&self, act: impl FnOnce(&mut Worker) -> T) -> T {
        act(self.0.lock().unwrap().as_mut().unwrap())
    }
}

/// Ends it with the test, however that ends.
struct End(Mortal);

impl Drop for End {
    fn drop(&mut self) {
        self.0.0.lock().unwrap_or_else(PoisonError::into_inner).take();
    }
}

/// Waits until nothing waits in the outbox. `look` is called all the while.
async fn until_all_are_sent(db: &Db, mut look: impl FnMut()) {
    let all = async {
        while outbox::counts(&mut db.read().await.unwrap()).await.unwrap().waiting > 0 {
            look();
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    };
    assert!(tokio::time::timeout(PATIENCE, all).await.is_ok(), "mails are left");
}

/// Two servers, of which the first dies at `DEATHS` and is started again each time; or one alone, that does so.
async fn deliver(test: &TestDb, mails: usize, servers: usize) {
    let folder = tempfile::tempdir().unwrap();
    let keys = folder.path().join("keys");
    let written = fill(&test.db, &keys, mails).await;
    let book = Arc::new(Mutex::new(Book::default()));
    let mortal = Mortal::default();
    let _end = End(mortal.clone());
    let (died, deaths) = mpsc::channel();
    let watch: Watch = {
        let mortal = mortal.clone();
        Arc::new(move |moment, number| {
            let dies = DEATHS.contains(&(number, moment));
            if dies {
                mortal.with(Worker::kill);
                died.send(number).unwrap();
            }
            !dies || moment != Moment::Read
        })
    };
    let mut first = Worker::new(&folder.path().join("first"), &test.url, &keys, listen(&book, watch));
    let survives: Watch = Arc::new(|_, _| true);
    let mut others: Vec<_> = (1..servers)
        .map(|n| Worker::new(&folder.path().join(n.to_string()), &test.url, &keys, listen(&book, survives.clone())))
        .collect();
    first.start();
    *mortal.0.lock().unwrap() = Some(first);
    others.iter_mut().for_each(Worker::start);

    let mut count = 0;
    until_all_are_sent(&test.db, || {
        if deaths.try_recv().is_ok() {
            count += 1;
            mortal.with(Worker::start);
        }
        mortal.with(Worker::must_run);
        others.iter_mut().for_each(Worker::must_run);
    })
    .await;

    let book = book.lock().unwrap();
    let (arrived, duplicates) = (book.arrived.len(), book.duplicates());
    let engine = test.name;
    // Not by a macro, whose words a test that passes does not show.
    let found = format!(
        "{mails} mails by {servers} servers on {engine}: {arrived} arrived, {duplicates} of them twice, after {count} \
         deaths of one; {rate:.0} in a second\n",
        rate = book.rate(),
    );
    stderr().write_all(found.as_bytes()).unwrap();
    assert_eq!(count, DEATHS.len(), "it died as it should");
    assert_eq!(book.arrived.keys().cloned().collect::<BTreeSet<_>>(), written, "each arrives");
    // Of the first death one mail must: it was accepted, and nobody was told. Of the second one may, of the third none does.
    assert!((1..=2).contains(&duplicates), "{duplicates} arrived twice");
    assert!(book.arrived.values().all(|times| *times <= 2));
}

async fn on(engine: &str, mails: usize, servers: usize) {
    for test in databases().await.iter().filter(|test| test.name == engine) {
        deliver(test, mails, servers).await;
    }
}

/// In about a minute, which a dead server's claims take.
#[tokio::test(flavor = "multi_thread")]
async fn each_mail_of_two_servers_arrives_although_one_dies() {
    #[expect(clippy::disallowed_methods, reason = "a switch of the tests")]
    let mails = std::env::var("NIGHTLATCH_TEST_MAILS").map_or(2_000, |mails| mails.parse().unwrap());
    on("postgres", mails, 2).await;
}

/// One, for on SQLite no server hears of what another changes.
#[tokio::test(flavor = "multi_thread")]
async fn each_mail_of_one_server_arrives_although_it_dies() {
    on("sqlite", 400, 1).await;
}
