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
#[derive(Debug, Clone, PartialEq, Eq, Subcommand)]
pub enum Command {
    /// Answer requests until it is stopped. Done when no command is given.
    Serve,
    /// Bring the tables of the database up to date, and stop.
    Migrate {
        /// Make the SQLite file where there is none.
        #[arg(long)]
        create: bool,
    },
    /// Copy a SQLite database into a new file. Works while the server runs. (PostgreSQL: pg_dump.)
    Backup {
        /// Where to. It must not be there yet.
        file: PathBuf,
    },
    /// Put a backup of a SQLite database where the settings say, and log everybody out. Without a file: only log everybody out, after
    /// pg_restore. While no server runs.
    Restore {
        /// What `backup` has written.
        file: Option<PathBuf>,
    },
    /// Seal everything with a new key, and forget the old one. While no server runs; what was cut off goes on when it is done again.
    RotateKeys,
    /// Say what is wrong with the settings, if anything, and stop. Changes nothing.
    CheckConfig,
    /// Help the owner of an account whom nobody else can help. Each is logged and mailed to the owner. Works while the server runs.
    #[command(subcommand)]
    Account(Account),
    /// Look after messages that could not be sent. Works while the server runs.
    #[command(subcommand)]
    Outbox(Outbox),
    /// Make organizations, and let people in. Works while the server runs.
    #[command(subcommand)]
    Organization(Organization),
}

/// What to do for the owner of an account.
#[derive(Debug, Clone, PartialEq, Eq, Subcommand)]
pub enum Account {
    /// Take all methods of two-step verification away, for someone who has lost them. Find out first that it is them who asks: until
    /// they set it up again, the password alone opens the account.
    ResetTwoStep {
        /// The address of the account.
        email: String,
        /// Why, for the log and the mail.
        #[arg(long, default_value = "", hide_default_value = true)]
        reason: String,
    },
    /// Forget wrong passwords, codes and recovery keys, so that what is paused or closed because of them opens again.
    Unblock {
        /// The address of the account.
        email: String,
        /// Why, for the log and the mail.
        #[arg(long, default_value = "", hide_default_value = true)]
        reason: String,
    },
    /// Look after what is logged in.
    #[command(subcommand)]
    Sessions(Sessions),
    /// Remove an account for good, with its methods, sessions, API tokens and log: for someone who has left. It cannot be brought back.
    Delete {
        /// The address of the account.
        email: String,
        /// Really do it. Without this nothing is removed.
        #[arg(long)]
        yes: bool,
        /// Why, for the mails.
        #[arg(long, default_value = "", hide_default_value = true)]
        reason: String,
    },
}

/// What to do with the sessions of an account.
#[derive(Debug, Clone, PartialEq, Eq, Subcommand)]
pub enum Sessions {
    /// Log all devices out.
    End {
        /// The address of the account.
        email: String,
        /// Revoke the API tokens of the account, too.
        #[arg(long)]
        tokens: bool,
        /// Why, for the log and the mail.
        #[arg(long, default_value = "", hide_default_value = true)]
        reason: String,
    },
}

/// What to do with organizations.
#[derive(Debug, Clone, PartialEq, Eq, Subcommand)]
pub enum Organization {
    /// Make one.
    Create {
        /// What people call it.
        name: String,
        /// Send its first admin an invitation to this address.
        #[arg(long, value_name = "EMAIL")]
        admin: Option<String>,
    },
    /// Send someone a link to found one with. It works once, and is shown here this one time.
    SetupLink {
        /// Whom to.
        email: String,
    },
    /// Show them: members, admins, and what is asked of them.
    List,
    /// Invite someone into one.
    Invite {
        /// Its id, as `list` shows it, or its name.
        organization: String,
        /// Whom to invite.
        email: String,
        /// As an admin.
        #[arg(long)]
        admin: bool,
    },
    /// Make a member an admin of the organization that they are in: for when its last admin is gone.
    MakeAdmin {
        /// The address of the account.
        email: String,
    },
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
        self.command.clone().unwrap_or(Command::Serve)
    }
}

/// The command line of this process. Tells what is wrong with it, or the help that it asks for, and ends the process then.
#[must_use]
pub fn parse() -> Cli {
    Cli::parse()
}

#[cfg(test)]
mod tests {
    use super::{Account, Cli, Command, Organization, Outbox, Sessions, Which};
    use clap::{CommandFactory, Parser, error::ErrorKind};
    use std::path::{Path, PathBuf};

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
        let file = || PathBuf::from("a.db");
        assert_eq!(parsed(&["backup", "a.db"]).command(), Command::Backup { file: file() });
        assert_eq!(parsed(&["restore", "a.db"]).command(), Command::Restore { file: Some(file()) });
        assert_eq!(parsed(&["restore"]).command(), Command::Restore { file: None });
        assert_eq!(parsed(&["rotate-keys"]).command(), Command::RotateKeys);
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
    fn organizations_are_made_and_joined() {
        let organization = |words: &[&str]| match parsed(&[&["organization"], words].concat()).command() {
            Command::Organization(what) => what,
            other => panic!("{other:?}"),
        };
        let (name, email) = ("Example Ltd".to_owned(), "ana@example.org".to_owned());
        let create = Organization::Create { name: name.clone(), admin: None };
        assert_eq!(organization(&["create", "Example Ltd"]), create);
        let with_admin = Organization::Create { name: name.clone(), admin: Some(email.clone()) };
        assert_eq!(organization(&["create", "Example Ltd", "--admin", &email]), with_admin);
        assert_eq!(organization(&["setup-link", &email]), Organization::SetupLink { email: email.clone() });
        assert_eq!(organization(&["list"]), Organization::List);
        for admin in [false, true] {
            let words: Vec<_> = ["invite", &name, &email].into_iter().chain(admin.then_some("--admin")).collect();
            let invite = Organization::Invite { organization: name.clone(), email: email.clone(), admin };
            assert_eq!(organization(&words), invite);
        }
        assert_eq!(organization(&["make-admin", &email]), Organization::MakeAdmin { email });
        for words in [&["create"][..], &["setup-link"], &["invite", "x"], &["make-admin"], &["delete", "x"], &[]] {
            let words = [&["nightlatch", "organization"], words].concat();
            assert!(Cli::try_parse_from(&words).is_err(), "{words:?}");
        }
    }

    #[test]
    fn owners_are_helped_by_address() {
        let account = |words: &[&str]| match parsed(&[&["account"], words].concat()).command() {
            Command::Account(what) => what,
            other => panic!("{other:?}"),
        };
        let (email, reason) = ("ana@example.org".to_owned(), "lost the phone".to_owned());
        let reset = Account::ResetTwoStep { email: email.clone(), reason: reason.clone() };
        assert_eq!(account(&["reset-two-step", &email, "--reason", &reason]), reset);
        let unblock = Account::Unblock { email: email.clone(), reason: String::new() };
        assert_eq!(account(&["unblock", &email]), unblock);
        for tokens in [false, true] {
            let words: Vec<_> = ["sessions", "end", &email].into_iter().chain(tokens.then_some("--tokens")).collect();
            let end = Sessions::End { email: email.clone(), tokens, reason: String::new() };
            assert_eq!(account(&words), Account::Sessions(end));
        }
        for yes in [false, true] {
            let words: Vec<_> = ["delete", &email].into_iter().chain(yes.then_some("--yes")).collect();
            assert_eq!(account(&words), Account::Delete { email: email.clone(), yes, reason: String::new() });
        }
        for words in
            [&["reset-two-step"][..], &["unblock"], &["sessions"], &["sessions", "end"], &["delete"], &["x"], &[]]
        {
            let words = [&["nightlatch", "account"], words].concat();
            assert!(Cli::try_parse_from(&words).is_err(), "{words:?}");
        }
    }

    #[test]
    fn it_tells_its_help_and_version() {
        for (word, kind) in [("--help", ErrorKind::DisplayHelp), ("--version", ErrorKind::DisplayVersion)] {
            assert_eq!(Cli::try_parse_from(["nightlatch", word]).unwrap_err().kind(), kind);
        }
    }
}
