//! Where a test lets the server die, right before or right after a commit (S-104), or lets something else happen there. Built for tests
//! only.
//!
//! The variable [`PLAN`] names a file. While it is there, every commit of a request counts it down: `before 3` lets the third one
//! from now on die before it has begun, `after 1` the next one when it has been made and nobody was told of it yet. `panic 2` lets the
//! second one panic instead of begin. `hold-before 1` and `hold-after 1` let it wait there until the file is gone, so that the database can
//! be stopped or its disk be filled at that very moment. The file then says `happened`.

use crate::Result;
use rustix::process::{Signal, getpid, kill_process};
use std::{
    collections::HashSet,
    fs,
    path::{Path, PathBuf},
    sync::{LazyLock, Mutex, PoisonError},
    time::Duration,
};
use tokio::task::{self, Id};

/// The variable that names the file of the plan.
pub const PLAN: &str = "NIGHTLATCH_TEST_CRASH";
/// What the file says when something other than death has happened.
pub const HAPPENED: &str = "happened";

#[expect(clippy::disallowed_methods, reason = "set by a test, no setting of ours")]
static FILE: LazyLock<Option<PathBuf>> = LazyLock::new(|| std::env::var(PLAN).ok().map(PathBuf::from));

/// The tasks that have committed while there was no plan. Those that live on are the jobs: a connection has a task of its own.
static JOBS: LazyLock<Mutex<HashSet<Id>>> = LazyLock::new(Mutex::default);

#[derive(Debug, PartialEq, Eq)]
enum Fate {
    Live,
    DieBefore,
    DieAfter,
    Panic,
    HoldBefore,
    HoldAfter,
}

/// How often a held commit looks whether it may go on.
const LOOK_EVERY: Duration = Duration::from_millis(5);

/// Makes a commit, unless its time to die has come.
pub(crate) async fn around<T>(commit: impl Future<Output = Result<T>>) -> Result<T> {
    let fate = fate();
    match fate {
        Fate::DieBefore => die(),
        Fate::Panic => give_up(),
        Fate::HoldBefore => hold().await,
        Fate::Live | Fate::DieAfter | Fate::HoldAfter => {}
    }
    let done = commit.await;
    match fate {
        Fate::DieAfter if done.is_ok() => die(),
        Fate::HoldAfter => hold().await,
        _ => {}
    }
    done
}

fn fate() -> Fate {
    let Some(file) = &*FILE else { return Fate::Live };
    let mut jobs = JOBS.lock().unwrap_or_else(PoisonError::into_inner);
    let Ok(plan) = fs::read_to_string(file) else {
        jobs.extend(task::try_id());
        return Fate::Live;
    };
    // A command has no task, and no jobs.
    if task::try_id().is_some_and(|id| jobs.contains(&id)) {
        return Fate::Live;
    }
    match plan.split_once(' ').and_then(|(side, left)| Some((side, left.parse::<u32>().ok()?))) {
        Some(("before", 1)) => Fate::DieBefore,
        Some(("after", 1)) => Fate::DieAfter,
        Some(("panic", 1)) => happens(file, Fate::Panic),
        Some(("hold-before", 1)) => happens(file, Fate::HoldBefore),
        Some(("hold-after", 1)) => happens(file, Fate::HoldAfter),
        Some((side, left)) if left > 1 => {
            let _ = fs::write(file, format!("{side} {}", left - 1));
            Fate::Live
        }
        _ => Fate::Live,
    }
}

/// Says so, and lets all later commits live.
fn happens(file: &Path, fate: Fate) -> Fate {
    let _ = fs::write(file, HAPPENED);
    fate
}

async fn hold() {
    while FILE.as_ref().is_some_and(|file| file.exists()) {
        tokio::time::sleep(LOOK_EVERY).await;
    }
}

#[expect(clippy::panic, reason = "what is tested")]
fn give_up() {
    panic!("a test lets this commit panic");
}

/// As `kill -9` from outside: no destructor runs, and nothing is flushed, closed or answered.
fn die() {
    let _ = kill_process(getpid(), Signal::KILL);
}
