//! What the operator does to keep the data safe: backups, and another key (docs/keeping.md).

use crate::{settings::Settings, start};
use domain::{KeyFile, Portal, SystemEntropy};
use secrecy::ExposeSecret;
use std::{error::Error, path::Path};
use store::{Db, Open};

type Outcome<T> = Result<T, Box<dyn Error>>;

/// Copies the database, which a server may be using.
#[expect(clippy::print_stdout, reason = "the answer of a command")]
pub async fn backup(settings: &Settings, file: &Path) -> Outcome<()> {
    let open = Open { create_if_missing: false, max_connections: 1 };
    let db = Db::open(settings.database.url.expose_secret(), &open).await?;
    db.backup(file).await?;
    println!(
        "The database is copied to {}. Keep it apart from a copy of the key file {}: each is of no use without the other.",
        file.display(),
        settings.keys.file.display()
    );
    Ok(())
}

/// Puts a backup into place, if there is one, and ends all sessions: they may have been ended since.
#[expect(clippy::print_stdout, reason = "the answer of a command")]
pub async fn restore(settings: &Settings, file: Option<&Path>) -> Outcome<()> {
    if let Some(file) = file {
        Db::restore(settings.database.url.expose_secret(), file).await?;
    }
    start::database(settings, false).await?;
    let sessions = start::portal(settings).await?.end_all_sessions().await?;
    println!("The database is restored, and everybody is logged out (sessions: {sessions}).");
    Ok(())
}

/// Seals everything with a new key.
#[expect(clippy::print_stdout, reason = "the answer of a command")]
pub async fn rotate_keys(settings: &Settings) -> Outcome<()> {
    // First of all whether everything can be read.
    start::portal(settings).await?;
    let file = &settings.keys.file;
    KeyFile::begin_rotation(file, &SystemEntropy)?;
    let values = start::portal(settings).await?.seal_anew().await?;
    KeyFile::end_rotation(file, &SystemEntropy)?;
    println!(
        "Sealed with a new key: {values} values. The old key is gone from {}. Back that file up now.",
        file.display()
    );
    Ok(())
}

/// Refuses to go on where nothing that is sealed can be read, and says what cannot where that is not all (S-117).
pub async fn check_keys(portal: &Portal, file: &Path) -> Outcome<()> {
    let (unreadable, all) = portal.unreadable().await?;
    if unreadable.is_empty() {
        return Ok(());
    }
    let list: Vec<_> = unreadable.iter().map(|kind| format!("{} of {} {}", kind.values, kind.of, kind.what)).collect();
    let list = list.join(", ");
    if unreadable.iter().map(|kind| kind.values).sum::<usize>() == all {
        let file = file.display();
        return Err(format!(
            "the key file {file} does not belong to this database: it opens none of what is sealed there ({list}), so restore the key \
             file that belongs to it"
        )
        .into());
    }
    tracing::error!(
        list,
        "some of what is sealed cannot be read: a key is missing from the key file, or values were changed"
    );
    Ok(())
}
