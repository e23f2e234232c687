//! From settings to a running server.

use crate::{
    http::{self, Facts, Site, Stopping},
    jobs, keeping,
    settings::{Environment, Gateway, LogFormat, Mail, Settings},
};
use courier::{Courier, HttpGateway, Mails, Smtp, Texts, Twilio};
use domain::{Device, Hasher, Keys, Portal, SystemClock, SystemEntropy};
use leptos::config::{LeptosOptions, get_configuration};
use secrecy::ExposeSecret;
use std::{error::Error, io::IsTerminal, path::Path, sync::Arc, time::Duration};
use store::{Db, Open};
use tokio::net::TcpListener;
use tracing_subscriber::EnvFilter;

type Outcome<T> = Result<T, Box<dyn Error>>;

/// Requests that run when the server is told to stop may take this long (S-109).
const LAST_REQUESTS: Duration = Duration::from_secs(10);

/// Lines to standard error, as text or JSON.
pub fn log(settings: &Settings) {
    let filter = EnvFilter::try_new(&settings.log.level).unwrap_or_default();
    let lines = tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(std::io::stderr)
        .with_ansi(std::io::stderr().is_terminal());
    match settings.log.format {
        LogFormat::Text => lines.init(),
        LogFormat::Json => lines.json().init(),
    }
    // A line like any other, where the program that reads the log expects JSON.
    std::panic::set_hook(Box::new(|panic| {
        let payload = panic.payload();
        let said =
            payload.downcast_ref::<&str>().copied().or_else(|| payload.downcast_ref::<String>().map(String::as_str));
        let place = panic.location().map(ToString::to_string).unwrap_or_default();
        tracing::error!(place, "panicked: {}", said.unwrap_or("no word of why"));
    }));
}

/// Opens the database and brings its tables up to date. A SQLite file that is not there is an error, unless `create` says otherwise: a
/// mistyped path must not become an empty installation (S-106).
pub async fn database(settings: &Settings, create: bool) -> Outcome<Db> {
    let options = Open { create_if_missing: create, max_connections: settings.database.max_connections };
    let db = Db::open(settings.database.url.expose_secret(), &options).await?;
    db.migrate().await?;
    Ok(db)
}

/// Serves until the process is told to stop.
pub async fn serve(settings: &Settings, file: Option<&Path>) -> Outcome<()> {
    let leptos = leptos_options(file)?;
    settings.check_address(leptos.site_addr)?;
    let portal = portal(settings).await?;
    if settings.demo_accounts {
        print_demo_accounts(&portal).await?;
    }
    let (closing, stopping) = Stopping::new();
    let site = Site {
        stopping,
        assets: http::find_assets(&leptos, http::is_watched())?,
        leptos: leptos.clone(),
        facts: Arc::new(Facts {
            service: settings.service.clone(),
            origin: settings.origin(),
            secure: settings.secure_cookies(),
            development: settings.environment == Environment::Development,
            proxy: settings.proxy.clone(),
        }),
        portal: portal.clone(),
    };
    let listener = TcpListener::bind(leptos.site_addr)
        .await
        .map_err(|error| format!("{} cannot be listened on ({error}). Is another server running?", leptos.site_addr))?;
    let courier = courier(settings)?;
    tokio::spawn(jobs::send_mails(portal.clone(), courier.clone()));
    tokio::spawn(jobs::send_texts(portal.clone(), courier));
    tokio::spawn(jobs::tell_of_log_ins(portal.clone()));
    tokio::spawn(jobs::remind_of_recovery_keys(portal.clone()));
    tokio::spawn(jobs::remind_of_api_tokens(portal.clone()));
    tokio::spawn(jobs::tell_members(portal.clone()));
    tokio::spawn(jobs::watch_clock(portal.clone()));
    tokio::spawn(jobs::tidy_up(portal));
    tracing::info!(address = %leptos.site_addr, url = settings.origin(), "serving");
    let stop = async move {
        told_to_stop().await;
        let _ = closing.send(true);
    };
    let running = http::serve(listener, http::router(site), stop).await;
    if tokio::time::timeout(LAST_REQUESTS, running.shutdown()).await.is_err() {
        tracing::warn!("some requests did not end in time and were cut off");
    }
    tracing::info!("stopped");
    Ok(())
}

/// What serves the requests, on the settings' database.
pub async fn portal(settings: &Settings) -> Outcome<Portal> {
    let db = database(settings, settings.environment == Environment::Development).await?;
    let is_new = store::account::count(&mut db.read().await?).await? == 0;
    let keys = Keys::load(&settings.keys.file, is_new, &SystemEntropy)?;
    let hasher = Hasher::new(&settings.hasher())?;
    let portal = Portal::new(db, keys, settings.rules()?, hasher, Arc::new(SystemClock), Arc::new(SystemEntropy));
    keeping::check_keys(&portal, &settings.keys.file).await?;
    jobs::set_clock(&portal).await?;
    Ok(portal)
}

fn courier(settings: &Settings) -> Outcome<Courier> {
    let mails = match &settings.mail {
        Mail::Capture => Mails::Capture,
        Mail::Smtp(smtp) => Mails::Smtp(Smtp::new(smtp)?),
    };
    let texts = match &settings.sms.gateway {
        Gateway::None => Texts::None,
        Gateway::Capture => Texts::Capture,
        Gateway::Twilio(twilio) => Texts::Twilio(Twilio::new(twilio)?),
        Gateway::Http(http) => Texts::Http(HttpGateway::new(http)?),
    };
    Ok(Courier { mails, texts })
}

/// The `leptos` part of the settings file; without a file, `LEPTOS_…` variables alone.
fn leptos_options(file: Option<&Path>) -> Outcome<LeptosOptions> {
    let file = file.unwrap_or(Path::new(crate::settings::DEFAULT_FILE));
    let name = file.to_str().filter(|_| file.exists());
    let options =
        get_configuration(name).map_err(|error| format!("the leptos part of the settings: {error}"))?.leptos_options;
    // Missing, it would be the working directory, with the database in it.
    if matches!(&*options.site_root, "." | "" | "/") {
        return Err(
            "site-root is missing from the settings: it names the folder of the files that browsers may load".into()
        );
    }
    Ok(options)
}

#[expect(clippy::print_stdout, reason = "for the person who has typed `make run`; the log never has a password")]
async fn print_demo_accounts(portal: &Portal) -> Outcome<()> {
    let made = portal.make_demo_accounts(&portal.context(Device::default())).await?;
    if !made.is_empty() {
        println!("\nTwo demo accounts were made. Their passwords are shown this once:\n");
        for demo in made {
            println!("  {:<7} {:<20} {}", demo.role, demo.email, demo.password);
        }
        println!("\nOr sign up with any address: mails are shown at {}/dev/outbox\n", portal.rules().public_url);
    }
    Ok(())
}

async fn told_to_stop() {
    let interrupted = async {
        if tokio::signal::ctrl_c().await.is_err() {
            std::future::pending::<()>().await;
        }
    };
    #[cfg(unix)]
    let terminated = async {
        match tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) {
            Ok(mut signal) => drop(signal.recv().await),
            Err(_) => std::future::pending().await,
        }
    };
    #[cfg(not(unix))]
    let terminated = std::future::pending::<()>();
    tokio::select! { () = interrupted => {}, () = terminated => {} }
}

/// Says whether the settings can be used. Opens no database and makes no file.
#[expect(clippy::print_stdout, reason = "the answer of a command")]
pub fn check(settings: &Settings, file: Option<&Path>) -> Outcome<()> {
    let leptos = leptos_options(file)?;
    settings.check_address(leptos.site_addr)?;
    settings.rules()?;
    Hasher::new(&settings.hasher())?;
    println!("The settings are sound. The server would listen on {} for {}.", leptos.site_addr, settings.origin());
    Ok(())
}
