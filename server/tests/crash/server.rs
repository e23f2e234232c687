//! The real program, on a port of its own.

use std::{
    fmt, fs,
    net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream},
    os::unix::process::ExitStatusExt,
    path::PathBuf,
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
    database: String,
    keys: PathBuf,
    running: Option<Child>,
}

impl Server {
    pub fn start(database: &str) -> Self {
        Self::with_keys(database, None)
    }

    /// Another process of the same installation.
    pub fn beside(&self) -> Self {
        Self::with_keys(&self.database, Some(self.keys.clone()))
    }

    fn with_keys(database: &str, keys: Option<PathBuf>) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let keys = keys.unwrap_or_else(|| folder.path().join("keys"));
        let package = folder.path().join("site/pkg");
        fs::create_dir_all(&package).unwrap();
        for ending in ["css", "js", "wasm"] {
            fs::write(package.join(format!("nightlatch.{ending}")), "").unwrap();
        }
        let address = free_address();
        let mut server = Self { address, folder, database: database.to_owned(), keys, running: None };
        server.start_again();
        server
    }

    /// The same settings, keys and database, in a new process.
    pub fn start_again(&mut self) {
        let log = self.folder.path().join("log");
        let log_file = fs::OpenOptions::new().create(true).append(true).open(&log).unwrap();
        let program = Command::new(env!("CARGO_BIN_EXE_nightlatch"))
            .current_dir(self.folder.path())
            .env_clear()
            .env("NIGHTLATCH_ENVIRONMENT", "development")
            .env("NIGHTLATCH_PUBLIC_URL", "http://localhost:3000")
            .env("NIGHTLATCH_DEMO_ACCOUNTS", "false")
            // What some admins do asks for another.
            .env("NIGHTLATCH_ORGANIZATIONS__TWO_ADMINS", "true")
            .env("NIGHTLATCH_DATABASE__URL", &self.database)
            .env("NIGHTLATCH_KEYS__FILE", self.keys())
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
            .stderr(log_file)
            .spawn();
        self.running = Some(program.unwrap());
        let up = self.wait(|server| {
            assert!(server.ended().is_none(), "it did not start: {}", fs::read_to_string(&log).unwrap());
            // The keys are made before it listens: without them, somebody else answers.
            TcpStream::connect(server.address).ok().filter(|_| server.keys().exists())
        });
        assert!(up.is_some(), "it does not listen: {}", fs::read_to_string(&log).unwrap());
    }

    pub fn keys(&self) -> PathBuf {
        self.keys.clone()
    }

    fn plan(&self) -> PathBuf {
        self.folder.path().join("plan")
    }

    /// From here on the commits count, and the server dies at one of them.
    pub fn dies(&self, side: Side, commit: usize) {
        fs::write(self.plan(), format!("{side} {commit}")).unwrap();
    }

    /// From here on it lives.
    pub fn lives(&self) {
        fs::remove_file(self.plan()).unwrap();
    }

    /// Waits for its end, which must be that of `kill -9`.
    pub fn was_killed(&mut self) {
        let ended = self.wait(Self::ended).expect("it answers no more, but it has not ended");
        assert_eq!(ended.signal(), Some(SIGKILL), "{ended}");
    }

    fn ended(&mut self) -> Option<ExitStatus> {
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
