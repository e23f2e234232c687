//! The HTTP side, with the real portal behind it, on each engine.

mod admin;
mod api_credentials;
mod api_tokens;
pub mod browser;
mod doors;
mod events;
mod everywhere;
mod gallery;
mod guard;
mod held_up;
mod invitations;
mod languages;
mod large;
mod masked;
pub mod matrix;
mod odd_requests;
mod odd_texts;
mod pages;
mod passwords;
mod proxy;
mod recovery_key;
mod refused;
mod steps;
mod strangers;
mod style_sheet;
mod verify_email;

use super::{Facts, Site, Stopping, assets::sheet, router};
use crate::settings::Proxy;
use app::Assets;
use axum::Router;
use domain::{
    Clock, Device, Entropy, Hasher, HasherSettings, Keys, NewAccount, Portal, Rules, SystemEntropy, TextRules,
    Timestamp,
};
use leptos::config::LeptosOptions;
use std::sync::{
    Arc,
    atomic::{AtomicI64, Ordering},
};
use store::testing::{TestDb, databases};

/// A clock that stands still until a test moves it.
#[derive(Debug)]
pub struct StoppedClock(AtomicI64);

impl Clock for StoppedClock {
    fn now(&self) -> Timestamp {
        Timestamp(self.0.load(Ordering::Relaxed))
    }
}

impl StoppedClock {
    pub fn forward(&self, milliseconds: i64) {
        self.0.fetch_add(milliseconds, Ordering::Relaxed);
    }
}

/// A server without a socket.
pub struct House {
    pub engine: &'static str,
    pub site: Site,
    pub clock: Arc<StoppedClock>,
    database: TestDb,
}

pub const EMAIL: &str = "maria@example.org";
pub const PASSWORD: &str = "seven silent rivers";

/// With what would be escaped anywhere but in a style sheet.
const SHEET: &str = "@media (width>=40rem) {a>b::after{content:\"&\"}}";

/// One server for each engine.
pub async fn houses() -> Vec<House> {
    databases().await.into_iter().map(|database| house(database, true, Proxy { trusted: Vec::new() }, false)).collect()
}

/// The same, where a second admin has to agree to some things.
pub async fn houses_of_two_admins() -> Vec<House> {
    databases().await.into_iter().map(|database| house(database, true, Proxy { trusted: Vec::new() }, true)).collect()
}

fn house(database: TestDb, development: bool, proxy: Proxy, two_admins: bool) -> House {
    let clock = Arc::new(StoppedClock(AtomicI64::new(1_795_000_000_000)));
    let mut master = [0; 32];
    SystemEntropy.fill(&mut master);
    let cheap = HasherSettings { memory_kib: 8, iterations: 1, lanes: 1, concurrency: 2, queue: 1000 };
    let origin = if development { "http://localhost:3000" } else { "https://id.example.org" };
    let texts = Some(TextRules { wait: 0, ..TextRules::default() });
    let rules = Rules { public_url: origin.to_owned(), texts, two_admins, ..Rules::default() };
    let entropy = Arc::new(SystemEntropy);
    let hasher = Hasher::new(&cheap).unwrap();
    let portal = Portal::new(database.db.clone(), Keys::derive(1, &master), rules, hasher, clock.clone(), entropy);
    let facts =
        Facts { service: "Nightlatch".to_owned(), origin: origin.to_owned(), secure: !development, development, proxy };
    let leptos = LeptosOptions::builder().output_name("nightlatch").site_root("target/no-site").build();
    let assets =
        Assets { css: "/pkg/a.css".into(), js: "/pkg/a.js".into(), wasm: "/pkg/a.wasm".into(), sheet: sheet(SHEET) };
    let (_, stopping) = Stopping::new();
    let site = Site { portal, leptos, assets, facts: Arc::new(facts), stopping };
    House { engine: database.name, site, clock, database }
}

impl House {
    pub fn router(&self) -> Router {
        router(self.site.clone())
    }

    /// For what no use case does.
    pub fn database(&self) -> &store::Db {
        &self.database.db
    }

    pub async fn with_maria(self) -> Self {
        let input =
            NewAccount { email: EMAIL.to_owned(), name: "Maria Silva".to_owned(), password: PASSWORD.to_owned() };
        let context = self.site.portal.context(Device::default());
        self.site.portal.create_account(&context, &input).await.unwrap();
        self
    }
}

/// Servers as browsers reach them by https, one for each engine.
pub async fn productions() -> Vec<House> {
    databases().await.into_iter().map(|database| house(database, false, Proxy { trusted: Vec::new() }, false)).collect()
}

/// A server as browsers reach it by https, behind proxies.
pub async fn production(proxy: Proxy) -> House {
    house(databases().await.swap_remove(0), false, proxy, false)
}
