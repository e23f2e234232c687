//! The real program, which sends what waits in the outbox.

use std::{
    fs,
    net::SocketAddr,
    os::unix::process::ExitStatusExt,
    path::{Path, PathBuf},
    process::{Child, Command},
};

const SIGKILL: i32 = 9;

/// A server of the installation.
pub struct Worker {
    folder: PathBuf,
    database: String,
    keys: PathBuf,
    mails_to: SocketAddr,
    running: Option<Child>,
}

impl Worker {
    /// Not started yet. Servers of one installation have one `database` and one file of `keys`, and each a `folder` of its own.
    pub fn new(folder: &Path, database: &str, keys: &Path, mails_to: SocketAddr) -> Self {
        let package = folder.join("site/pkg");
        fs::create_dir_all(&package).unwrap();
        for ending in ["css", "js", "wasm"] {
            fs::write(package.join(format!("nightlatch.{ending}")), "").unwrap();
        }
        let (folder, database, keys) = (folder.to_owned(), database.to_owned(), keys.to_owned());
        Self { folder, database, keys, mails_to, running: None }
    }

    pub fn start(&mut self) {
        let log = fs::OpenOptions::new().create(true).append(true).open(self.folder.join("log")).unwrap();
        let program = Command::new(env!("CARGO_BIN_EXE_nightlatch"))
            .current_dir(&self.folder)
            .env_clear()
            .env("NIGHTLATCH_ENVIRONMENT", "development")
            .env("NIGHTLATCH_PUBLIC_URL", "http://localhost:3000")
            .env("NIGHTLATCH_DEMO_ACCOUNTS", "false")
            .env("NIGHTLATCH_DATABASE__URL", &self.database)
            .env("NIGHTLATCH_KEYS__FILE", &self.keys)
            .env("NIGHTLATCH_MAIL__TRANSPORT", "smtp")
            .env("NIGHTLATCH_MAIL__HOST", self.mails_to.ip().to_string())
            .env("NIGHTLATCH_MAIL__PORT", self.mails_to.port().to_string())
            .env("NIGHTLATCH_MAIL__SECURITY", "none")
            .env("NIGHTLATCH_MAIL__FROM", "accounts@example.org")
            .env("LEPTOS_OUTPUT_NAME", "nightlatch")
            .env("LEPTOS_SITE_ROOT", "site")
            .env("LEPTOS_SITE_PKG_DIR", "pkg")
            // Any port: nobody visits it.
            .env("LEPTOS_SITE_ADDR", "127.0.0.1:0")
            .stderr(log)
            .spawn();
        self.running = Some(program.unwrap());
    }

    /// `kill -9`.
    pub fn kill(&mut self) {
        let mut running = self.running.take().expect("it runs");
        running.kill().unwrap();
        assert_eq!(running.wait().unwrap().signal(), Some(SIGKILL));
    }

    /// It has not ended by itself, although it may be dead.
    pub fn must_run(&mut self) {
        let ended = self.running.as_mut().and_then(|running| running.try_wait().unwrap());
        assert!(ended.is_none(), "{}", fs::read_to_string(self.folder.join("log")).unwrap());
    }
}

impl Drop for Worker {
    fn drop(&mut self) {
        if let Some(mut running) = self.running.take() {
            let _ = running.kill();
            let _ = running.wait();
        }
    }
}
