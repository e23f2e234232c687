//! The command line.

use clap::{Args, Parser, Subcommand};
use std::path::PathBuf;
use uuid::Uuid;

/// Accounts with a password and a second step, on a server of your own.
#[derive(Debug, Parser)]
#[command(name = "nightlatch", version, about)]
pub struct Cli {
    /// Read the settings from this file. Without it, Leptos.toml in the working directory is read if it is there.
    #[arg(long, global = true, value_name = "FILE")]
    pub settings: Option<PathBuf>,
    #[command(subcommand)]
    command: Option<Command>,
}

/// What to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Subcommand)]
pub enum Command {
    /// Answer requests until it is stopped. Done when no command is given.
    Serve,
    /// Bring the tables of the database up to date, and stop.
    Migrate {
        /// Make the SQLite file where there is none.
        #[arg(long)]
        create: bool,
    },
    /// Say what is wrong with the settings, if anything, and stop. Changes nothing.
    CheckConfig,
    /// Look after messages that could not be sent. Works while the server runs.
    #[command(subcommand)]
    Outbox(Outbox),
}

/// What to do with messages that could not be sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Subcommand)]
pub enum Outbox {
    /// Show them: since when, for whom, and why not.
    List,
    /// Try mails for another day. A text message is tried only once, because it may be charged.
    Retry(Which),
    /// Remove them for good.
    Drop(Which),
}

/// One message, or all.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Args)]
#[group(required = true, multiple = false)]
pub struct Which {
    /// The message, as `list` shows it.
    pub id: Option<Uuid>,
    /// All that could not be sent.
    #[arg(long)]
    pub all: bool,
}

impl Cli {
    /// The command that was given, or [`Command::Serve`].
    #[must_use]
    pub fn command(&self) -> Command {
        self.command.unwrap_or(Command::Serve)
    }
}

/// The command line of this process. Tells what is wrong with it, or the help that it asks for, and ends the process then.
#[must_use]
pub fn parse() -> Cli {
    Cli::parse()
}

#[cfg(test)]
mod tests {
    use super::{Cli, Command, Outbox, Which};
    use clap::{CommandFactory, Parser, error::ErrorKind};
    use std::path::Path;

    fn parsed(words: &[&str]) -> Cli {
        Cli::try_parse_from([&["nightlatch"], words].concat()).unwrap()
    }

    #[test]
    fn it_fits_together() {
        <Cli as CommandFactory>::command().debug_assert();
    }

    #[test]
    fn serve_is_the_default() {
        assert_eq!(parsed(&[]).command(), Command::Serve);
        assert_eq!(parsed(&["serve"]).command(), Command::Serve);
        assert_eq!(parsed(&["migrate"]).command(), Command::Migrate { create: false });
        assert_eq!(parsed(&["migrate", "--create"]).command(), Command::Migrate { create: true });
        assert_eq!(parsed(&["check-config"]).command(), Command::CheckConfig);
        assert!(Cli::try_parse_from(["nightlatch", "backup"]).is_err());
    }

    #[test]
    fn the_file_of_settings_may_stand_on_either_side() {
        assert_eq!(parsed(&[]).settings, None);
        for words in [["--settings", "my.toml", "migrate"], ["migrate", "--settings", "my.toml"]] {
            let cli = parsed(&words);
            assert_eq!(
                (cli.settings.as_deref(), cli.command()),
                (Some(Path::new("my.toml")), Command::Migrate { create: false })
            );
        }
    }

    #[test]
    fn stuck_messages_are_named_one_by_one_or_all_at_once() {
        let id = "0199a0b0-0000-7000-8000-000000000001";
        let one = Which { id: Some(id.parse().unwrap()), all: false };
        assert_eq!(parsed(&["outbox", "list"]).command(), Command::Outbox(Outbox::List));
        assert_eq!(parsed(&["outbox", "retry", id]).command(), Command::Outbox(Outbox::Retry(one)));
        let all = Which { id: None, all: true };
        assert_eq!(parsed(&["outbox", "drop", "--all"]).command(), Command::Outbox(Outbox::Drop(all)));
        for words in [&["outbox", "drop"][..], &["outbox", "drop", id, "--all"], &["outbox", "retry", "x"], &["outbox"]]
        {
            assert!(Cli::try_parse_from([&["nightlatch"], words].concat()).is_err(), "{words:?}");
        }
    }

    #[test]
    fn it_tells_its_help_and_version() {
        for (word, kind) in [("--help", ErrorKind::DisplayHelp), ("--version", ErrorKind::DisplayVersion)] {
            assert_eq!(Cli::try_parse_from(["nightlatch", word]).unwrap_err().kind(), kind);
        }
    }
}
