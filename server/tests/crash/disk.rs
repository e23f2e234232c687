//! A disk with little room, for a SQLite database.
//!
//! Whoever is root gives it a file system of its own in memory (8 MB). Others limit how large the files of a server may become
//! (`RLIMIT_FSIZE`), by the program `prlimit`.

use std::{
    fs,
    io::Write,
    path::{Path, PathBuf},
    process::Command,
};
use tempfile::TempDir;

const FILLER: &str = "filler";

pub struct Disk {
    folder: TempDir,
    is_mounted: bool,
}

impl Disk {
    pub fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let words = ["-t", "tmpfs", "-o", "size=8m,mode=700", "nightlatch-test"];
        let mounted = Command::new("mount").args(words).arg(folder.path()).output();
        let is_mounted = mounted.is_ok_and(|done| done.status.success());
        Self { folder, is_mounted }
    }

    pub fn how(&self) -> &'static str {
        if self.is_mounted { "a file system of 8 MB" } else { "files that may not grow" }
    }

    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    pub fn database(&self) -> String {
        format!("sqlite://{}", self.path().join("test.db").display())
    }

    /// Whether it is a file system of its own.
    pub fn is_its_own(&self) -> bool {
        self.is_mounted
    }

    /// From here on nobody may write there, not even root. Nobody may have a file open to write.
    pub fn only_read(&self) {
        let done = Command::new("mount").args(["-o", "remount,ro"]).arg(self.path()).output().unwrap();
        assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    }

    /// Leaves no room.
    pub fn fill(&self) {
        if !self.is_mounted {
            return limit(&self.users(), Some(self.largest()));
        }
        let mut filler = fs::OpenOptions::new().create(true).append(true).open(self.path().join(FILLER)).unwrap();
        for size in [65_536, 4_096, 512, 1] {
            while filler.write(&vec![0; size]).is_ok_and(|written| written > 0) {}
        }
    }

    /// Makes room again.
    pub fn free(&self) {
        if self.is_mounted {
            let _ = fs::remove_file(self.path().join(FILLER));
        } else {
            limit(&self.users(), None);
        }
    }

    /// The size of the largest file that is there.
    fn largest(&self) -> u64 {
        fs::read_dir(self.path()).unwrap().map(|file| file.unwrap().metadata().unwrap().len()).max().unwrap_or(0)
    }

    /// The processes that have one of its files open, but for this one.
    fn users(&self) -> Vec<String> {
        let is_ours = |process: &Path| {
            let open = fs::read_dir(process.join("fd")).into_iter().flatten().flatten();
            open.filter_map(|link| fs::read_link(link.path()).ok()).any(|file| file.starts_with(self.path()))
        };
        let all = fs::read_dir("/proc").unwrap().map(|entry| entry.unwrap().path());
        let named = |process: PathBuf| process.file_name().unwrap().to_str().unwrap().to_owned();
        let me = std::process::id().to_string();
        all.filter(|process| is_ours(process)).map(named).filter(|id| *id != me && id.parse::<u32>().is_ok()).collect()
    }
}

fn limit(processes: &[String], most: Option<u64>) {
    let most = most.map_or_else(|| "unlimited".to_owned(), |most| most.to_string());
    for process in processes {
        let done = Command::new("prlimit").args(["--pid", process, &format!("--fsize={most}:")]).output().unwrap();
        assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        if self.is_mounted {
            // Lazily: a server that is just ending may still have files open.
            let _ = Command::new("umount").arg("-l").arg(self.path()).output();
        }
    }
}
