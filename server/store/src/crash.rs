//! Where a test lets the server die: right before or right after a commit (S-104). Built for tests only.
//!
//! The variable [`PLAN`] names a file. While it is there, every commit of a request counts it down: `before 3` lets the third one
//! from now on die before it has begun, `after 1` the next one when it has been made and nobody was told of it yet.

use crate::Result;
use rustix::process::{Signal, getpid, kill_process};
use std::{
    collections::HashSet,
    fs,
    path::PathBuf,
    sync::{LazyLock, Mutex, PoisonError},
};
use tokio::task::{self, Id};

/// The variable that names the file of the plan.
pub const PLAN: &str = "NIGHTLATCH_TEST_CRASH";

#[expect(clippy::disallowed_methods, reason = "set by a test, no setting of ours")]
static FILE: LazyLock<Option<PathBuf>> = LazyLock::new(|| std::env::var(PLAN).ok().map(PathBuf::from));

/// The tasks that have committed while there was no plan. Those that live on are the jobs: a connection has a task of its own.
static JOBS: LazyLock<Mutex<HashSet<Id>>> = LazyLock::new(Mutex::default);

#[derive(Debug, PartialEq, Eq)]
enum Fate {
    Live,
    DieBefore,
    DieAfter,
}

/// Makes a commit, unless its time to die has come.
pub(crate) async fn around<T>(commit: impl Future<Output = Result<T>>) -> Result<T> {
    let fate = fate();
    if fate == Fate::DieBefore {
        die();
    }
    let done = commit.await;
    if fate == Fate::DieAfter && done.is_ok() {
        die();
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
    if task::try_id().is_none_or(|id| jobs.contains(&id)) {
        return Fate::Live;
    }
    match plan.split_once(' ').and_then(|(side, left)| Some((side, left.parse::<u32>().ok()?))) {
        Some(("before", 1)) => Fate::DieBefore,
        Some(("after", 1)) => Fate::DieAfter,
        Some((side, left)) if left > 1 => {
            let _ = fs::write(file, format!("{side} {}", left - 1));
            Fate::Live
        }
        _ => Fate::Live,
    }
}

/// As `kill -9` from outside: no destructor runs, and nothing is flushed, closed or answered.
fn die() {
    let _ = kill_process(getpid(), Signal::KILL);
}
