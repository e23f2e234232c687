//! What goes wrong at a commit while the server lives on, and is put right again.

use super::{disk::Disk, everywhere::House, own_postgres::OwnPostgres, server::Server};
use std::{
    fs,
    path::{Path, PathBuf},
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    thread::{JoinHandle, sleep, spawn},
    time::Duration,
};
use store::crash::HAPPENED;

type Act = Arc<dyn Fn() + Send + Sync>;

pub struct Fault {
    pub name: String,
    /// What the plan of the server says.
    pub plan: &'static str,
    /// Where it can happen, if not everywhere.
    database: String,
    happens: Act,
    heals: Act,
}

impl Fault {
    pub fn heal(&self) {
        (self.heals)();
    }

    /// A server on the database that this happens to.
    pub fn house(&self) -> House {
        House::of(&self.database, Server::start(&self.database))
    }
}

/// The request itself fails, and nothing has to be healed.
pub fn panic() -> Fault {
    let (database, nothing): (_, Act) = (String::new(), Arc::new(|| {}));
    Fault { name: "a panic".to_owned(), plan: "panic", database, happens: nothing.clone(), heals: nothing }
}

/// A PostgreSQL of its own is restarted, in both ways, before or after a commit.
pub fn restarts() -> Vec<Fault> {
    let Some(postgres) = OwnPostgres::start().map(Arc::new) else { return Vec::new() };
    let mut all = Vec::new();
    for mode in ["fast", "immediate"] {
        for plan in ["hold-before", "hold-after"] {
            let server = postgres.clone();
            all.push(Fault {
                name: format!("a restart ({mode}, {plan})"),
                plan,
                database: postgres.database(),
                happens: Arc::new(move || server.restart(mode)),
                heals: Arc::new(|| {}),
            });
        }
    }
    all
}

/// The disk is full before a commit, and then has room again.
pub fn disk_full() -> Vec<Fault> {
    let disk = Arc::new(Disk::new());
    let (full, free) = (disk.clone(), disk.clone());
    let sqlite = Fault {
        name: format!("a full disk ({})", disk.how()),
        plan: "hold-before",
        database: disk.database(),
        happens: Arc::new(move || full.fill()),
        heals: Arc::new(move || free.free()),
    };
    let Some(postgres) = OwnPostgres::start().map(Arc::new) else { return vec![sqlite] };
    let (full, free, database) = (postgres.clone(), postgres.clone(), postgres.database());
    let (here, there) = (database.clone(), database.clone());
    let postgres = Fault {
        name: "PostgreSQL without room".to_owned(),
        plan: "hold-after",
        database,
        happens: Arc::new(move || full.fill(&here)),
        heals: Arc::new(move || free.free(&there)),
    };
    vec![sqlite, postgres]
}

/// Waits for the moment beside the one who brings it about.
pub struct Happening {
    plan: PathBuf,
    done: Arc<AtomicBool>,
    over: Arc<AtomicBool>,
    waits: JoinHandle<()>,
}

impl Happening {
    pub fn await_it(plan: &Path, fault: &Fault) -> Self {
        let (done, over) = (Arc::new(AtomicBool::new(false)), Arc::new(AtomicBool::new(false)));
        let is_held = fault.plan.starts_with("hold");
        let (file, happens, seen, ended) = (plan.to_owned(), fault.happens.clone(), done.clone(), over.clone());
        let waits = spawn(move || {
            while !ended.load(Ordering::SeqCst) {
                if fs::read_to_string(&file).is_ok_and(|text| text == HAPPENED) {
                    seen.store(true, Ordering::SeqCst);
                    happens();
                    if is_held {
                        fs::remove_file(&file).unwrap();
                    }
                    return;
                }
                sleep(Duration::from_millis(2));
            }
        });
        Self { plan: plan.to_owned(), done, over, waits }
    }

    /// Ends the waiting. Whether it has come.
    pub fn end(self) -> bool {
        if fs::read_to_string(&self.plan).is_ok_and(|text| text == HAPPENED) {
            self.done.store(true, Ordering::SeqCst);
        }
        self.over.store(true, Ordering::SeqCst);
        self.waits.join().unwrap();
        self.done.load(Ordering::SeqCst)
    }
}
