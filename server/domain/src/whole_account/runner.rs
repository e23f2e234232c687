//! Runs many sequences in one world, counts what happened, and makes a sequence short that fails.

use super::{
    action::{Action, actions},
    driver::Driver,
};
use crate::testing::{NOON, World};
use proptest::test_runner::{Config, RngAlgorithm, RngSeed, TestCaseError, TestError, TestRunner};
use std::{
    cell::RefCell,
    collections::BTreeMap,
    fmt,
    time::{Duration, Instant},
};
use tokio::runtime::{Builder, Runtime};

/// The answers are compared at each action, and the whole database once in so many.
const LOOK: usize = 10;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Engine {
    Sqlite,
    Postgres,
}

pub(super) struct Run {
    pub cases: u32,
    /// Of one sequence, which has half as many on average.
    pub most: usize,
    pub seed: u64,
    pub engine: Engine,
    /// A sequence that fails is made shorter for so long.
    pub shorten: Duration,
    /// What is done to the database before.
    pub planted: &'static [&'static str],
}

/// How often each action was accepted and refused, and what was found.
#[derive(Debug, Default)]
pub(super) struct Report {
    each: BTreeMap<String, (u64, u64)>,
    pub seconds: f64,
    pub found: Option<String>,
}

impl Report {
    pub(super) fn actions(&self) -> u64 {
        self.each.values().map(|(accepted, refused)| accepted + refused).sum()
    }

    pub(super) fn add(&mut self, other: Self) {
        for (name, (accepted, refused)) in other.each {
            let sum = self.each.entry(name).or_default();
            *sum = (sum.0 + accepted, sum.1 + refused);
        }
        self.seconds = self.seconds.max(other.seconds);
    }

    fn count(&mut self, action: &Action, accepted: bool) {
        let sum = self.each.entry(action.name()).or_default();
        *if accepted { &mut sum.0 } else { &mut sum.1 } += 1;
    }

    /// A test that only meets refusals proves nothing.
    pub(super) fn assert_that_each_was_accepted(&self, least: u64) {
        let rare: Vec<_> = self.each.iter().filter(|(_, (accepted, _))| *accepted < least).collect();
        assert!(rare.is_empty(), "hardly ever accepted: {rare:?}");
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{} actions in {:.1} s; accepted and refused:", self.actions(), self.seconds)?;
        self.each.iter().try_for_each(|(name, (accepted, refused))| writeln!(f, "{name:20}{accepted:8}{refused:8}"))
    }
}

/// A sequence that failed at its last action.
struct Failed {
    actions: Vec<Action>,
    why: String,
}

struct Runner {
    runtime: Runtime,
    world: World,
}

#[expect(
    clippy::disallowed_methods,
    reason = "how long a run takes is told, and what was found is shortened for a while"
)]
fn now() -> Instant {
    Instant::now()
}

/// Nothing where the engine cannot be reached.
pub(super) fn run(run: &Run) -> Option<Report> {
    let runtime = Builder::new_current_thread().enable_all().build().unwrap();
    let world = runtime.block_on(async {
        let is_wanted = |world: &World| (world.engine() == "sqlite") == (run.engine == Engine::Sqlite);
        let world = World::all().await.into_iter().find(is_wanted)?;
        if run.engine == Engine::Sqlite {
            // Power cuts are the matter of other tests.
            world.raw("PRAGMA synchronous = OFF").await;
        }
        for sql in run.planted {
            world.raw(sql).await;
        }
        Some(world)
    })?;
    Some(Runner { runtime, world }.run(run))
}

impl Runner {
    fn run(&self, run: &Run) -> Report {
        // Shortened here: whole parts at once, where the library would try one action after the other.
        let usual = Config { rng_algorithm: RngAlgorithm::XorShift, max_shrink_iters: 0, ..Config::default() };
        let config = Config { cases: run.cases, failure_persistence: None, ..usual };
        let seed = match config.rng_seed {
            RngSeed::Random => run.seed,
            RngSeed::Fixed(seed) => seed ^ run.seed,
        };
        let mut random = TestRunner::new(Config { rng_seed: RngSeed::Fixed(seed), ..config });
        let report = RefCell::new(Report::default());
        let began = now();
        let outcome = random.run(&actions(run.most), |actions| {
            let failed = self.play(&actions, |action, accepted| report.borrow_mut().count(action, accepted));
            failed.map_or(Ok(()), |failed| Err(TestCaseError::fail(failed.why)))
        });
        let mut report = report.into_inner();
        report.seconds = (now() - began).as_secs_f64();
        report.found = match outcome {
            Ok(()) => None,
            Err(TestError::Fail(_, actions)) => {
                Some(self.shortest(&actions, run.shorten).map_or("only once".to_owned(), |failed| in_words(&failed)))
            }
            Err(error) => Some(error.to_string()),
        };
        report
    }

    /// A life of two new accounts. If it fails, what was done until then, without what there was nothing to do for.
    fn play(&self, actions: &[Action], mut count: impl FnMut(&Action, bool)) -> Option<Failed> {
        self.runtime.block_on(async {
            self.world.set_clock(NOON);
            let mut driver = Driver::new(&self.world).await;
            let mut done = Vec::new();
            for action in actions {
                match driver.apply(action).await {
                    Ok(Some(accepted)) => count(action, accepted),
                    Ok(None) => continue,
                    Err(why) => return Some(Failed { actions: [done, vec![action.clone()]].concat(), why }),
                }
                done.push(action.clone());
                if done.len() % LOOK == 0
                    && let Err(why) = driver.check_records().await
                {
                    return Some(Failed { actions: done, why });
                }
            }
            driver.check_all_visitors().await.err().map(|why| Failed { actions: done, why })
        })
    }

    /// Leaves out halves, then quarters and so on, as long as what is left still fails.
    fn shortest(&self, actions: &[Action], time: Duration) -> Option<Failed> {
        let mut best = self.play(actions, |_, _| {})?;
        let until = now() + time;
        let mut part = best.actions.len() / 2;
        while part > 0 && now() < until {
            let mut from = 0;
            while from < best.actions.len() && now() < until {
                let mut fewer = best.actions.clone();
                fewer.drain(from..(from + part).min(best.actions.len()));
                match self.play(&fewer, |_, _| {}) {
                    Some(failed) => best = failed,
                    None => from += part,
                }
            }
            part /= 2;
        }
        Some(best)
    }
}

fn in_words(failed: &Failed) -> String {
    let actions: String = failed.actions.iter().map(|action| format!("\n  {action:?}")).collect();
    format!("{}\nafter{actions}", failed.why)
}
