//! The file of the keys: a line for each, `ID BASE64`, the one that seals first; and after a rotation `fingerprint BASE64`, the key of
//! what is hashed.

use super::{Keys, KeysError};
use crate::Entropy;
use base64::{Engine, prelude::BASE64_STANDARD};
use std::{
    fs,
    io::{ErrorKind, Write},
    path::{Path, PathBuf},
};
use zeroize::Zeroizing;

const FINGERPRINT: &str = "fingerprint";
const HEAD: &str = "# Opens every sealed secret of this installation. Back it up apart from the database.";

type Key = Zeroizing<[u8; 32]>;

/// What stands in the file.
pub struct KeyFile {
    pub(super) newest: (u32, Key),
    pub(super) older: Vec<(u32, Key)>,
    pub(super) fingerprint: Option<Key>,
}

impl KeyFile {
    /// # Errors
    /// [`KeysError`] with a sentence that says what to do.
    pub fn read(path: &Path) -> Result<Self, KeysError> {
        let shown = path.display().to_string();
        let text = fs::read_to_string(path).map_err(|e| KeysError::File(shown.clone(), e.to_string()))?;
        let text = Zeroizing::new(text);
        refuse_exposed(path, &shown)?;
        Self::parse(&text).ok_or(KeysError::Malformed(shown))
    }

    fn parse(text: &str) -> Option<Self> {
        let lines = text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'));
        let (mut keys, mut fingerprint) = (Vec::new(), None);
        for line in lines {
            let (id, key) = line.split_once(' ')?;
            let key = Zeroizing::new(BASE64_STANDARD.decode(key.trim()).ok()?);
            let key = Zeroizing::new(key.as_slice().try_into().ok()?);
            if id == FINGERPRINT {
                fingerprint = Some(key);
            } else {
                keys.push((id.parse().ok()?, key));
            }
        }
        if keys.is_empty() {
            return None;
        }
        let newest = keys.remove(0);
        Some(Self { newest, older: keys, fingerprint })
    }

    /// Makes the file with a first key, whole from the moment that it has its name. Of processes that try at once one does, and the
    /// others use its file.
    pub(super) fn make(path: &Path, entropy: &dyn Entropy) -> std::io::Result<()> {
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder)?;
        }
        let file = Self { newest: (1, new_key(entropy)), older: Vec::new(), fingerprint: None };
        let unfinished = unfinished(path, entropy);
        // Unlike a renaming, a link never takes the place of a file that is there.
        let made = file.write_new(&unfinished).and_then(|()| fs::hard_link(&unfinished, path));
        let removed = fs::remove_file(&unfinished);
        match made {
            Err(error) if error.kind() == ErrorKind::AlreadyExists => removed,
            made => made.and(removed),
        }
    }

    /// Whether a rotation has begun and not ended.
    #[must_use]
    pub fn is_rotating(&self) -> bool {
        !self.older.is_empty()
    }

    /// Puts a new key before those in the file, unless a rotation has begun already. From then on everything is sealed with it.
    ///
    /// # Errors
    /// [`KeysError`] with a sentence that says what to do.
    pub fn begin_rotation(path: &Path, entropy: &dyn Entropy) -> Result<(), KeysError> {
        let mut file = Self::read(path)?;
        if file.is_rotating() {
            return Ok(());
        }
        let (id, key) = &file.newest;
        if file.fingerprint.is_none() {
            file.fingerprint = Some(Keys::derive(*id, key).fingerprint);
        }
        let next = id.checked_add(1).ok_or_else(|| KeysError::Malformed(path.display().to_string()))?;
        file.older = vec![std::mem::replace(&mut file.newest, (next, new_key(entropy)))];
        file.put(path, entropy)
    }

    /// Removes all keys but the newest: nothing is sealed with them any more.
    ///
    /// # Errors
    /// [`KeysError`] with a sentence that says what to do.
    pub fn end_rotation(path: &Path, entropy: &dyn Entropy) -> Result<(), KeysError> {
        let mut file = Self::read(path)?;
        file.older.clear();
        file.put(path, entropy)
    }

    /// Takes the place of the file that is there, at once and for good.
    fn put(&self, path: &Path, entropy: &dyn Entropy) -> Result<(), KeysError> {
        let unfinished = unfinished(path, entropy);
        let put =
            self.write_new(&unfinished).and_then(|()| fs::rename(&unfinished, path)).and_then(|()| sync_folder(path));
        put.map_err(|error| KeysError::File(path.display().to_string(), error.to_string()))
    }

    /// Writes it into a file that must not be there yet, for its owner alone.
    fn write_new(&self, path: &Path) -> std::io::Result<()> {
        let mut options = fs::OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let mut file = options.open(path)?;
        writeln!(file, "{HEAD}")?;
        for (id, key) in std::iter::once(&self.newest).chain(&self.older) {
            let line = Zeroizing::new(BASE64_STANDARD.encode(key));
            writeln!(file, "{id} {}", *line)?;
        }
        if let Some(key) = &self.fingerprint {
            let line = Zeroizing::new(BASE64_STANDARD.encode(key));
            writeln!(file, "{FINGERPRINT} {}", *line)?;
        }
        file.sync_all()
    }
}

fn new_key(entropy: &dyn Entropy) -> Key {
    let mut key = Zeroizing::new([0; 32]);
    entropy.fill(&mut *key);
    key
}

/// A name of its own beside the key file.
fn unfinished(path: &Path, entropy: &dyn Entropy) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(format!(".{}.new", entropy.id().simple()));
    PathBuf::from(name)
}

/// A name that was changed is as safe as what it names only when its folder is on the disk, too.
fn sync_folder(path: &Path) -> std::io::Result<()> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    fs::File::open(folder)?.sync_all()
}

#[cfg(unix)]
fn refuse_exposed(path: &Path, shown: &str) -> Result<(), KeysError> {
    use std::os::unix::fs::PermissionsExt;
    let mode = fs::metadata(path).map_err(|e| KeysError::File(shown.to_owned(), e.to_string()))?.permissions().mode();
    if mode & 0o077 == 0 { Ok(()) } else { Err(KeysError::Exposed(shown.to_owned())) }
}

#[cfg(not(unix))]
fn refuse_exposed(_: &Path, _: &str) -> Result<(), KeysError> {
    Ok(())
}
