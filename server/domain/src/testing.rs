//! What the tests of this crate share: a clock that they move, randomness that repeats itself, and worlds with people in them.

use crate::{
    Clock, Context, Device, Entropy, Error, Hasher, HasherSettings, Issued, Keys, Letter, LetterKind, LogIn,
    NewAccount, Pending, Portal, Result, Rules, SessionToken, SignedIn, Timestamp, Visitor, session::Brought,
};
use hmac::{Hmac, KeyInit, Mac};
use model::{Moment, Refusal, TextOffer};
use secrecy::ExposeSecret;
use sha2::{Digest, Sha256};
use std::sync::{
    Arc,
    atomic::{AtomicI64, AtomicU64, Ordering},
};
use store::{
    Db, Open, Tx, activity, failure_counter,
    testing::{TestDb, databases},
};
use tokio::sync::Barrier;
use totp_rs::Secret;
use uuid::Uuid;
use words::Language;

mod losing;
mod organizations;

pub(crate) use losing::{same_pending, same_session};

/// 24 November 2026, 12:00 UTC: the beginning of a step.
pub(crate) const NOON: i64 = 1_795_521_600_000;
/// Milliseconds of a step.
pub(crate) const STEP: i64 = 30 * Timestamp::SECOND;
pub(crate) const PASSWORD: &str = "seven silent rivers";

/// Stands still until a test moves it.
pub(crate) struct TestClock(AtomicI64);

impl Clock for TestClock {
    fn now(&self) -> Timestamp {
        Timestamp(self.0.load(Ordering::SeqCst))
    }
}

/// SHA-256 over a seed and a count: the same bytes in every run, and no two alike.
pub(crate) struct TestEntropy {
    seed: u64,
    count: AtomicU64,
}

impl TestEntropy {
    pub(crate) const fn seeded(seed: u64) -> Self {
        Self { seed, count: AtomicU64::new(0) }
    }
}

impl Entropy for TestEntropy {
    fn fill(&self, buffer: &mut [u8]) {
        for chunk in buffer.chunks_mut(32) {
            let count = self.count.fetch_add(1, Ordering::SeqCst);
            let block = Sha256::digest([self.seed.to_be_bytes(), count.to_be_bytes()].concat());
            chunk.copy_from_slice(&block[..chunk.len()]);
        }
    }
}

/// "24 November 2026".
pub(crate) fn day(moment: &Moment) -> String {
    words::day(Language::English, moment)
}

/// "12:00 UTC".
pub(crate) fn clock(moment: &Moment) -> String {
    words::clock(Language::English, moment)
}

/// A context outside of any world, at noon.
pub(crate) fn context() -> Context {
    Context::new(Timestamp(NOON), Device::new("192.0.2.1", "a test"), Arc::new(TestEntropy::seeded(0)))
}

/// The keys of every world.
pub(crate) fn keys() -> Keys {
    Keys::derive(1, &[7; 32])
}

/// As cheap as Argon2 gets: the tests are about what is around it.
pub(crate) fn hasher() -> Hasher {
    let settings = HasherSettings { memory_kib: 8, iterations: 1, lanes: 1, concurrency: 8, queue: 1_000 };
    Hasher::new(&settings).unwrap()
}

/// How many try to get a one-time thing at the same moment. All races have this form: 50 hands, two servers of one installation, and
/// [`rounds`] on each engine.
pub(crate) const HANDS: usize = 50;

/// How often a race is run: a few times, or 20 with the long forms (`make soak`).
pub(crate) fn rounds() -> usize {
    store::testing::rounds(3, 20)
}

/// Starts all at the same moment, and waits for all.
pub(crate) async fn race<F>(all: impl IntoIterator<Item = F>) -> Vec<F::Output>
where
    F: Future + Send + 'static,
    F::Output: Send,
{
    let all: Vec<F> = all.into_iter().collect();
    let barrier = Arc::new(Barrier::new(all.len()));
    let run = |one: F| {
        let barrier = barrier.clone();
        tokio::spawn(async move {
            barrier.wait().await;
            one.await
        })
    };
    let tasks: Vec<_> = all.into_iter().map(run).collect();
    let mut answers = Vec::new();
    for task in tasks {
        answers.push(task.await.unwrap());
    }
    answers
}

/// What a use case was refused with.
pub(crate) fn refusal<T>(result: Result<T>) -> Refusal {
    match result {
        Ok(_) => panic!("it was not refused"),
        Err(Error::Refused(refusal)) => refusal,
        Err(Error::Fault(fault)) => panic!("a fault instead of a refusal: {fault}"),
    }
}

/// The code of a secret at a Unix time in seconds, by RFC 4226 5.3 and RFC 6238 4.2 and not by the library that is tested.
pub(crate) fn code_at(secret: &[u8], seconds: i64) -> String {
    let mut mac = <Hmac<sha1::Sha1> as KeyInit>::new_from_slice(secret).unwrap();
    mac.update(&(seconds / 30).to_be_bytes());
    let hash = mac.finalize().into_bytes();
    let offset = usize::from(hash[19] & 0xf);
    let word = u32::from_be_bytes(hash[offset..offset + 4].try_into().unwrap()) & 0x7fff_ffff;
    format!("{:06}", word % 1_000_000)
}

/// A person with two-step verification.
pub(crate) struct Owner {
    pub id: Uuid,
    pub email: &'static str,
    pub secret: Vec<u8>,
    /// The session that turned it on, unlocked.
    pub token: SessionToken,
}

/// A portal with its own database and clock.
pub(crate) struct World {
    pub portal: Portal,
    pub clock: Arc<TestClock>,
    pub database: TestDb,
}

impl World {
    /// One on each engine.
    pub(crate) async fn all() -> Vec<Self> {
        Self::with(Rules::default()).await
    }

    pub(crate) async fn with(rules: Rules) -> Vec<Self> {
        let world = |database: TestDb| {
            let clock = Arc::new(TestClock(AtomicI64::new(NOON)));
            let entropy = Arc::new(TestEntropy::seeded(1));
            let portal = Portal::new(database.db.clone(), keys(), rules.clone(), hasher(), clock.clone(), entropy);
            Self { portal, clock, database }
        };
        databases().await.into_iter().map(world).collect()
    }

    pub(crate) fn engine(&self) -> &'static str {
        self.database.name
    }

    pub(crate) fn context(&self) -> Context {
        self.portal.context(Device::new("192.0.2.1", "a test"))
    }

    pub(crate) fn now(&self) -> Timestamp {
        self.portal.now()
    }

    pub(crate) fn advance(&self, milliseconds: i64) {
        self.clock.0.fetch_add(milliseconds, Ordering::SeqCst);
    }

    pub(crate) fn set_clock(&self, at: i64) {
        self.clock.0.store(at, Ordering::SeqCst);
    }

    /// To the beginning of the next step.
    pub(crate) fn next_step(&self) {
        self.advance(STEP - self.now().0 % STEP);
    }

    /// The code that an app shows now.
    pub(crate) fn code(&self, secret: &[u8]) -> String {
        code_at(secret, self.now().0 / Timestamp::SECOND)
    }

    /// A code that is not accepted now, and would not be by a set-up that looks for wrong clocks.
    pub(crate) fn wrong_code(&self, secret: &[u8]) -> String {
        let now = self.now().0 / Timestamp::SECOND;
        let near: Vec<_> = (-25..=25).map(|steps| code_at(secret, now + steps * 30)).collect();
        let wrong = (0..).map(|n| format!("{n:06}")).find(|code| !near.contains(code));
        wrong.unwrap()
    }

    pub(crate) async fn read(&self) -> Tx {
        self.portal.db.read().await.unwrap()
    }

    pub(crate) async fn write(&self) -> Tx {
        self.portal.db.write().await.unwrap()
    }

    /// What no use case does.
    pub(crate) async fn raw(&self, sql: &'static str) {
        match &self.database.db {
            Db::Sqlite { write, .. } => drop(sqlx::query(sql).execute(write).await.unwrap()),
            Db::Postgres { pool, .. } => drop(sqlx::query(sql).execute(pool).await.unwrap()),
        }
    }

    /// An account with a proved address and [`PASSWORD`].
    pub(crate) async fn member(&self, email: &str) -> Uuid {
        let name = "Maria Silva".to_owned();
        let input = NewAccount { email: email.to_owned(), name, password: PASSWORD.to_owned() };
        self.portal.create_account(&self.context(), &input).await.unwrap()
    }

    pub(crate) async fn log_in_with(
        &self,
        email: &str,
        password: &str,
        earlier: Option<&SessionToken>,
    ) -> Result<Issued> {
        let input = LogIn { email: email.to_owned(), password: password.to_owned(), next: String::new() };
        self.portal.log_in(&self.context(), input, earlier).await
    }

    /// The first step in a fresh browser, with the right password.
    pub(crate) async fn log_in(&self, email: &str) -> SessionToken {
        self.log_in_with(email, PASSWORD, None).await.unwrap().token
    }

    /// The first step with the right password, at another machine.
    pub(crate) async fn log_in_at(&self, email: &str, device: &Device, earlier: Option<&SessionToken>) -> SessionToken {
        let context = self.portal.context(device.clone());
        let input = LogIn { email: email.to_owned(), password: PASSWORD.to_owned(), next: String::new() };
        self.portal.log_in(&context, input, earlier).await.unwrap().token
    }

    pub(crate) async fn visitor(&self, token: &SessionToken) -> Visitor {
        self.portal.visitor(&self.context(), Some(token)).await.unwrap()
    }

    /// An open log-in of an account, made without a password: many of them cost little.
    pub(crate) async fn open_log_ins(&self, account: Uuid, count: usize) -> Vec<SessionToken> {
        let mut tx = self.write().await;
        let account = store::account::by_id(&mut tx, account).await.unwrap().unwrap();
        let context = self.context();
        let mut tokens = Vec::new();
        for _ in 0..count {
            let issued = self.portal.open_second_step(&mut tx, &context, &account, Brought::default()).await;
            tokens.push(issued.unwrap().token);
        }
        tx.commit().await.unwrap();
        tokens
    }

    /// Another server of the same installation.
    pub(crate) async fn second_server(&self) -> Portal {
        let db = Db::open(&self.database.url, &Open::default()).await.unwrap();
        let (rules, entropy) = (Rules::clone(&self.portal.rules), Arc::new(TestEntropy::seeded(2)));
        Portal::new(db, keys(), rules, hasher(), self.clock.clone(), entropy)
    }

    /// Whether a token is good for nothing.
    pub(crate) async fn is_dead(&self, token: &SessionToken) -> bool {
        matches!(self.visitor(token).await, Visitor::Anonymous)
    }

    pub(crate) async fn signed_in(&self, token: &SessionToken) -> SignedIn {
        match self.visitor(token).await {
            Visitor::SignedIn(signed_in) => signed_in,
            other => panic!("not signed in but {other:?} on {}", self.engine()),
        }
    }

    pub(crate) async fn pending(&self, token: &SessionToken) -> Pending {
        match self.visitor(token).await {
            Visitor::Pending(pending) => pending,
            other => panic!("not pending but {other:?} on {}", self.engine()),
        }
    }

    /// Whether a session can choose text messages.
    pub(crate) async fn text_offer(&self, token: &SessionToken) -> TextOffer {
        self.portal.set_up_offer(&self.signed_in(token).await).await.unwrap().text
    }

    /// The second step of an open log-in.
    pub(crate) async fn answer(&self, token: &SessionToken, code: &str) -> Result<Issued> {
        let pending = self.pending(token).await;
        self.portal.log_in_with_code(&self.context(), &pending, code).await
    }

    pub(crate) async fn unlock(&self, token: &SessionToken, code: &str) -> SessionToken {
        let signed_in = self.signed_in(token).await;
        self.portal.unlock(&self.context(), &signed_in, PASSWORD, code).await.unwrap().token
    }

    /// A session with open settings and an open set-up, and the secret of that set-up.
    pub(crate) async fn setting_up(&self, email: &str) -> (SessionToken, Vec<u8>) {
        let token = self.unlock(&self.log_in(email).await, "").await;
        let signed_in = self.signed_in(&token).await;
        self.portal.start_app_setup(&self.context(), signed_in.unlocked(self.now()).unwrap()).await.unwrap();
        let secret = self.setup_secret(&token).await;
        (token, secret)
    }

    /// The secret that the set-up page of a session shows.
    pub(crate) async fn setup_secret(&self, token: &SessionToken) -> Vec<u8> {
        let signed_in = self.signed_in(token).await;
        let sheet = self.portal.app_setup_sheet(&self.context(), &signed_in).await.unwrap().unwrap();
        let key = sheet.key.expose_secret().replace(' ', "");
        Secret::try_from_base32(&key).unwrap().as_bytes().to_vec()
    }

    pub(crate) async fn connect(&self, token: &SessionToken, code: &str) -> Result<Issued> {
        let signed_in = self.signed_in(token).await;
        self.portal.connect_app(&self.context(), &signed_in, code).await
    }

    /// A new person who turned two-step verification on, and did not say that the key is saved.
    pub(crate) async fn owner_without_saved_key(&self, email: &'static str) -> Owner {
        let id = self.member(email).await;
        let (token, secret) = self.setting_up(email).await;
        let token = self.connect(&token, &self.code(&secret)).await.unwrap().token;
        self.next_step();
        Owner { id, email, secret, token }
    }

    /// A new person who turned two-step verification on and saved the key.
    pub(crate) async fn owner(&self, email: &'static str) -> Owner {
        let owner = self.owner_without_saved_key(email).await;
        let signed_in = self.signed_in(&owner.token).await;
        self.portal.finish_recovery_key(&self.context(), &signed_in, true).await.unwrap();
        owner
    }

    /// Both steps of a log-in.
    pub(crate) async fn log_in_fully(&self, owner: &Owner) -> SessionToken {
        let token = self.log_in(owner.email).await;
        self.answer(&token, &self.code(&owner.secret)).await.unwrap().token
    }

    /// How often something happened to an account.
    pub(crate) async fn events(&self, account: Uuid, kind: &str) -> usize {
        let all = activity::of_account(&mut self.read().await, account, 10_000).await.unwrap();
        all.iter().filter(|event| event.kind == kind).count()
    }

    /// The mails that were written since the last look.
    pub(crate) async fn mails(&self) -> Vec<Letter> {
        let letters = self.portal.claim_letters(LetterKind::Email, 1_000).await.unwrap();
        for letter in &letters {
            self.portal.settle_letter(letter, Ok(())).await.unwrap();
        }
        letters
    }

    /// The subjects of the mails that were written since the last look.
    pub(crate) async fn subjects(&self) -> Vec<String> {
        self.mails().await.into_iter().map(|mail| mail.subject).collect()
    }

    /// The failures of an account in a class.
    pub(crate) async fn failures(&self, account: Uuid, class: &str) -> i64 {
        let counter = failure_counter::get(&mut self.read().await, account.as_bytes(), class).await.unwrap();
        counter.map_or(0, |counter| counter.failures)
    }
}
