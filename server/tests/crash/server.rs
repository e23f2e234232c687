//! The real program, on a port of its own.

use domain::CLOCK;
use rustix::process::{Pid, Signal, kill_process};
use std::{
    fmt, fs,
    net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream},
    os::unix::process::ExitStatusExt,
    path::{Path, PathBuf},
    process::{Child, Command, ExitStatus},
    sync::atomic::{AtomicU16, Ordering},
    thread::sleep,
    time::Duration,
};
use store::crash::PLAN;
use tempfile::TempDir;

/// On which side of a commit the server dies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    Before,
    After,
}

impl fmt::Display for Side {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if *self == Self::Before { "before" } else { "after" })
    }
}

const PATIENCE: Duration = Duration::from_secs(30);
const LOOK_EVERY: Duration = Duration::from_millis(5);
const SIGKILL: i32 = 9;

pub struct Server {
    pub address: SocketAddr,
    folder: TempDir,
    keys: PathBuf,
    /// Settings beside those of all servers of these tests, and variables of the tests.
    more: Vec<(&'static str, String)>,
    database: String,
    running: Option<Child>,
}

impl Server {
    pub fn start(database: &str) -> Self {
        Self::with(database, &[])
    }

    /// The same with more settings.
    pub fn with(database: &str, more: &[(&'static str, &str)]) -> Self {
        let mut server = Self::ready(database, more);
        server.start_again();
        server
    }

    /// Another server of the same installation.
    pub fn beside(&self, more: &[(&'static str, &str)]) -> Self {
        let mut server = Self::ready(&self.database, more).with_keys(&self.keys);
        server.start_again();
        server
    }

    /// With the keys of another installation.
    pub fn with_keys(mut self, keys: &Path) -> Self {
        keys.clone_into(&mut self.keys);
        self
    }

    /// The same with a clock that is ahead by so many milliseconds.
    pub fn beside_wrong(&self, ahead: i64) -> Self {
        let mut server = Self::ready(&self.database, &[]).with_keys(&self.keys);
        server.set_clock(ahead);
        server.start_again();
        server
    }

    /// One that does not run yet.
    pub fn ready(database: &str, more: &[(&'static str, &str)]) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let package = folder.path().join("site/pkg");
        fs::create_dir_all(&package).unwrap();
        for ending in ["css", "js", "wasm"] {
            fs::write(package.join(format!("nightlatch.{ending}")), "").unwrap();
        }
        let (keys, more) = (folder.path().join("keys"), more.iter().map(|(name, value)| (*name, (*value).to_owned())));
        let (address, database) = (free_address(), database.to_owned());
        Self { address, keys, more: more.collect(), folder, database, running: None }
    }

    /// The same settings, keys and database, in a new process.
    pub fn start_again(&mut self) {
        self.running = Some(self.program(&[]).stderr(self.log_file()).spawn().unwrap());
        let up = self.wait(|server| {
            assert!(server.ended().is_none(), "it did not start: {}", server.log());
            // The keys are made before it listens: without them, somebody else answers.
            TcpStream::connect(server.address).ok().filter(|_| server.keys.exists())
        });
        assert!(up.is_some(), "it does not listen: {}", self.log());
    }

    /// Starts it, and waits for its end: something is not as it should be. What it said.
    pub fn does_not_start(&mut self) -> String {
        self.running = Some(self.program(&[]).stderr(self.log_file()).spawn().unwrap());
        let ended = self.must_end();
        self.running = None;
        assert!(!ended.success(), "{}", self.log());
        self.log()
    }

    /// Runs a command of the program to its end. Whether it was done, and all that it said.
    pub fn command(&self, words: &[&str]) -> (bool, String) {
        let done = self.program(words).output().unwrap();
        let said = [done.stdout, done.stderr].map(|text| String::from_utf8_lossy(&text).into_owned());
        (done.status.success(), said.concat())
    }

    /// The program with the settings of this server.
    pub fn program(&self, words: &[&str]) -> Command {
        // A file that may not grow is an error then, not the end; and where a test says so the system limits the memory.
        let limits = "trap '' XFSZ; [ -z \"$LIMIT_KIB\" ] || ulimit -d \"$LIMIT_KIB\"; exec \"$0\" \"$@\"";
        let mut program = Command::new("/bin/sh");
        program
            .args(["-c", limits, env!("CARGO_BIN_EXE_nightlatch")])
            .args(words)
            .current_dir(self.folder.path())
            .env_clear()
            .env("NIGHTLATCH_ENVIRONMENT", "development")
            .env("NIGHTLATCH_PUBLIC_URL", "http://localhost:3000")
            .env("NIGHTLATCH_DEMO_ACCOUNTS", "false")
            .env("NIGHTLATCH_DATABASE__URL", &self.database)
            .env("NIGHTLATCH_KEYS__FILE", &self.keys)
            // As cheap as the settings allow.
            .env("NIGHTLATCH_PASSWORDS__MEMORY_KIB", "7168")
            .env("NIGHTLATCH_PASSWORDS__ITERATIONS", "1")
            // Everybody comes from an address of their own.
            .env("NIGHTLATCH_PROXY__TRUSTED", "127.0.0.1")
            .env("LEPTOS_OUTPUT_NAME", "nightlatch")
            .env("LEPTOS_SITE_ROOT", "site")
            .env("LEPTOS_SITE_PKG_DIR", "pkg")
            .env("LEPTOS_SITE_ADDR", self.address.to_string())
            .env(PLAN, self.plan())
            .env(CLOCK, self.clock())
            .envs(self.more.iter().map(|(name, value)| (*name, value)));
        program
    }

    /// Makes one of the files that browsers load larger than all buffers on the way to them.
    pub fn has_a_large_file(&self, name: &str) {
        fs::write(self.folder.path().join("site/pkg").join(name), vec![b' '; 16 * 1024 * 1024]).unwrap();
    }

    fn log_file(&self) -> fs::File {
        fs::OpenOptions::new().create(true).append(true).open(self.folder.path().join("log")).unwrap()
    }

    /// All that it has said.
    pub fn log(&self) -> String {
        fs::read_to_string(self.folder.path().join("log")).unwrap_or_default()
    }

    /// Waits until the log has some words.
    pub fn says(&mut self, words: &str) {
        assert!(self.wait(|server| server.log().contains(words).then_some(())).is_some(), "{words}: {}", self.log());
    }

    /// By so many milliseconds its clock is ahead from here on.
    pub fn set_clock(&self, ahead: i64) {
        fs::write(self.clock(), ahead.to_string()).unwrap();
    }

    fn clock(&self) -> PathBuf {
        self.folder.path().join("clock")
    }

    pub fn keys(&self) -> &Path {
        &self.keys
    }

    pub fn plan(&self) -> PathBuf {
        self.folder.path().join("plan")
    }

    /// From here on the commits count, and the server dies at one of them.
    pub fn dies(&self, side: Side, commit: usize) {
        fs::write(self.plan(), format!("{side} {commit}")).unwrap();
    }

    /// From here on the commits count, and something else happens at one of them.
    pub fn plans(&self, what: &str, commit: usize) {
        fs::write(self.plan(), format!("{what} {commit}")).unwrap();
    }

    /// From here on it lives.
    pub fn lives(&self) {
        let _ = fs::remove_file(self.plan());
    }

    /// Tells it to stop, as the machine does when it is shut down.
    pub fn tell_to_stop(&self) {
        kill_process(Pid::from_child(self.running.as_ref().unwrap()), Signal::TERM).unwrap();
    }

    /// Waits for its end.
    pub fn must_end(&mut self) -> ExitStatus {
        let ended = self.wait(Self::ended);
        ended.unwrap_or_else(|| panic!("it has not ended: {}", self.log()))
    }

    /// Its end, as `kill -9` makes it.
    pub fn kill(&mut self) {
        self.running.as_mut().unwrap().kill().unwrap();
        self.was_killed();
    }

    /// The id of its process.
    pub fn process(&self) -> u32 {
        self.running.as_ref().unwrap().id()
    }

    /// Waits for its end, which must be that of `kill -9`.
    pub fn was_killed(&mut self) {
        let ended = self.wait(Self::ended).expect("it answers no more, but it has not ended");
        assert_eq!(ended.signal(), Some(SIGKILL), "{ended}");
    }

    pub fn ended(&mut self) -> Option<ExitStatus> {
        self.running.as_mut().and_then(|running| running.try_wait().unwrap())
    }

    fn wait<T>(&mut self, mut look: impl FnMut(&mut Self) -> Option<T>) -> Option<T> {
        let mut left = PATIENCE;
        loop {
            match look(self) {
                None if left.is_zero() => return None,
                None => sleep(LOOK_EVERY),
                found => return found,
            }
            left = left.saturating_sub(LOOK_EVERY);
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        if let Some(mut running) = self.running.take() {
            let _ = running.kill();
            let _ = running.wait();
        }
    }
}

/// Below those that a system gives to whoever connects: nobody takes it while the server is dead.
fn free_address() -> SocketAddr {
    static NEXT: AtomicU16 = AtomicU16::new(0);
    let seed = u16::try_from(std::process::id() % 100).unwrap() * 100;
    loop {
        let port = 15_000 + (seed + NEXT.fetch_add(1, Ordering::Relaxed)) % 15_000;
        let address = SocketAddr::from((Ipv4Addr::LOCALHOST, port));
        if TcpListener::bind(address).is_ok() {
            return address;
        }
    }
}
