//! The program: settings, command line, the HTTP side, the REST API and what runs beside them. No rules of its own.

mod account;
mod cli;
mod http;
mod jobs;
mod keeping;
mod organization;
mod outbox;
#[cfg(any(test, feature = "fuzzing"))]
#[doc(hidden)]
pub mod properties;
mod rest;
mod settings;
mod start;

use cli::{Cli, Command};
use settings::Settings;
use std::{error::Error, process::ExitCode};

/// What the program does: all of it, from its arguments to its exit code.
pub async fn main() -> ExitCode {
    match run(cli::parse()).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            // Before the log is open, too: a sentence that says what to do.
            let _ = std::io::Write::write_fmt(&mut std::io::stderr(), format_args!("nightlatch: {error}\n"));
            ExitCode::FAILURE
        }
    }
}

async fn run(cli: Cli) -> Result<(), Box<dyn Error>> {
    let settings = Settings::load(cli.settings.as_deref())?;
    start::log(&settings);
    match cli.command() {
        Command::Serve => start::serve(&settings, cli.settings.as_deref()).await,
        Command::Migrate { create } => start::database(&settings, create).await.map(|db| {
            tracing::info!(engine = db.engine(), "the tables are up to date");
        }),
        Command::Backup { file } => keeping::backup(&settings, &file).await,
        Command::Restore { file } => keeping::restore(&settings, file.as_deref()).await,
        Command::RotateKeys => keeping::rotate_keys(&settings).await,
        Command::CheckConfig => start::check(&settings, cli.settings.as_deref()),
        Command::Account(what) => account::run(&start::portal(&settings).await?, &what).await,
        Command::Organization(what) => organization::run(&start::portal(&settings).await?, &what).await,
        Command::Outbox(what) => outbox::run(&start::portal(&settings).await?, what).await,
    }
}
