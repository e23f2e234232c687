//! Databases for tests: always SQLite, and PostgreSQL where `NIGHTLATCH_TEST_POSTGRES` names a
//! server, like `postgres://user@127.0.0.1:5432/postgres`, whose user may create databases.

use crate::{
    Db, Open, Result, Tx,
    account::{self, NewAccount},
    ceremony::Ceremony,
    invitation::Invitation,
    outbox::Message,
    phone::Phone,
    recovery_key::RecoveryKey,
};
use sqlx::{AssertSqlSafe, Connection, PgConnection};
use std::sync::atomic::{AtomicU32, Ordering};
use tokio::sync::OnceCell;
use uuid::Uuid;

/// A migrated database without rows. A SQLite file goes when this is dropped; a PostgreSQL database
/// stays, for its server is a temporary one.
#[derive(Debug)]
pub struct TestDb {
    /// The engine: `sqlite` or `postgres`.
    pub name: &'static str,
    /// What [`Db::open`] was called with.
    pub url: String,
    /// The open database.
    pub db: Db,
    _folder: Option<tempfile::TempDir>,
}

static COUNT: AtomicU32 = AtomicU32::new(0);
static TEMPLATE: OnceCell<String> = OnceCell::const_new();
const OPTIONS: Open = Open { create_if_missing: true, max_connections: 8 };

/// One database of its own for each engine that can be reached.
///
/// # Panics
/// When one that should be there cannot be made, or PostgreSQL is left out although `NIGHTLATCH_REQUIRE_POSTGRES=1`.
#[expect(clippy::expect_used, reason = "a test without its database has nothing to say")]
pub async fn databases() -> Vec<TestDb> {
    let folder = tempfile::tempdir().expect("a folder for a SQLite file");
    let url = format!("sqlite://{}", folder.path().join("test.db").display());
    let mut all = vec![open(url, Some(folder)).await];
    #[expect(clippy::disallowed_methods, reason = "the switches of the tests")]
    match (std::env::var("NIGHTLATCH_TEST_POSTGRES"), std::env::var("NIGHTLATCH_REQUIRE_POSTGRES")) {
        (Ok(server), _) => all.push(open(create(&server).await, None).await),
        (Err(_), Ok(required)) => assert_ne!(required, "1", "NIGHTLATCH_TEST_POSTGRES must name a server"),
        (Err(_), Err(_)) => {}
    }
    all
}

/// Makes a database on a server, with its tables, and says its address.
async fn create(server: &str) -> String {
    // To copy tables takes a quarter of the time of making them.
    let template = TEMPLATE.get_or_init(|| make_template(server)).await;
    let count = COUNT.fetch_add(1, Ordering::Relaxed);
    let name = format!("nightlatch_{}_{count}", std::process::id());
    make(server, &name, template).await;
    beside(server, &name)
}

/// Makes the database that the others are copied from; nobody may be connected to it then.
#[expect(clippy::expect_used, reason = "a test without its database has nothing to say")]
async fn make_template(server: &str) -> String {
    let name = format!("nightlatch_{}_template", std::process::id());
    make(server, &name, "template0").await;
    let db = Db::open(&beside(server, &name), &OPTIONS).await.expect("a database to copy");
    db.migrate().await.expect("the tables to copy");
    db.close().await;
    name
}

#[expect(clippy::expect_used, reason = "a test without its database has nothing to say")]
async fn make(server: &str, name: &str, template: &str) {
    let mut admin = PgConnection::connect(server).await.expect("the PostgreSQL server of the tests");
    // A process id comes back one day.
    for sql in [format!("DROP DATABASE IF EXISTS {name}"), format!("CREATE DATABASE {name} TEMPLATE {template}")] {
        sqlx::query(AssertSqlSafe(sql)).execute(&mut admin).await.expect("a PostgreSQL database");
    }
}

/// The address of another database on the same server.
fn beside(server: &str, name: &str) -> String {
    let (address, parameters) = server.split_once('?').unwrap_or((server, ""));
    let (address, _) = address.rsplit_once('/').unwrap_or((address, ""));
    let separator = if parameters.is_empty() { "" } else { "?" };
    format!("{address}/{name}{separator}{parameters}")
}

#[expect(clippy::expect_used, reason = "a test without its database has nothing to say")]
async fn open(url: String, folder: Option<tempfile::TempDir>) -> TestDb {
    let db = Db::open(&url, &OPTIONS).await.expect("a database for a test");
    db.migrate().await.expect("the tables of a test");
    TestDb { name: db.engine(), url, db, _folder: folder }
}

/// How often a test does what it does: `few` times, or `many` when `NIGHTLATCH_TEST_SOAK=1` asks for the long forms (`make soak`).
#[must_use]
pub fn rounds(few: usize, many: usize) -> usize {
    #[expect(clippy::disallowed_methods, reason = "a switch of the tests")]
    let soak = std::env::var("NIGHTLATCH_TEST_SOAK").is_ok_and(|value| value == "1");
    if soak { many } else { few }
}

/// The subjects of all mails to the owner of an account, sent or not.
///
/// # Errors
/// When the statement failed.
pub async fn subjects(tx: &mut Tx, account: Uuid) -> Result<Vec<String>> {
    const SQL: &str = "SELECT subject FROM outbox WHERE account_id = $1 AND kind = 'email'";
    on!(tx, c => sqlx::query_scalar(SQL).bind(account).fetch_all(c))
}

/// All recovery keys of an account, whatever became of them.
///
/// # Errors
/// When the statement failed.
pub async fn recovery_keys(tx: &mut Tx, account: Uuid) -> Result<Vec<RecoveryKey>> {
    const SQL: &str = "SELECT * FROM recovery_key WHERE account_id = $1";
    on!(tx, c => sqlx::query_as(SQL).bind(account).fetch_all(c))
}

/// All text messages to the owner of an account, sent or not.
///
/// # Errors
/// When the statement failed.
pub async fn texts(tx: &mut Tx, account: Uuid) -> Result<Vec<Message>> {
    const SQL: &str = "SELECT * FROM outbox WHERE account_id = $1 AND kind = 'sms'";
    on!(tx, c => sqlx::query_as(SQL).bind(account).fetch_all(c))
}

/// Everything that is half done in the sessions of an account, over or not.
///
/// # Errors
/// When the statement failed.
pub async fn ceremonies(tx: &mut Tx, account: Uuid) -> Result<Vec<Ceremony>> {
    const SQL: &str = "SELECT * FROM ceremony WHERE account_id = $1";
    on!(tx, c => sqlx::query_as(SQL).bind(account).fetch_all(c))
}

/// All telephones of an account, which should be one at the most.
///
/// # Errors
/// When the statement failed.
pub async fn phones(tx: &mut Tx, account: Uuid) -> Result<Vec<Phone>> {
    const SQL: &str = "SELECT * FROM phone WHERE account_id = $1";
    on!(tx, c => sqlx::query_as(SQL).bind(account).fetch_all(c))
}

/// Everybody whom the owner of an account has invited, whatever became of it.
///
/// # Errors
/// When the statement failed.
pub async fn invitations(tx: &mut Tx, account: Uuid) -> Result<Vec<Invitation>> {
    const SQL: &str = "SELECT * FROM invitation WHERE invited_by = $1";
    on!(tx, c => sqlx::query_as(SQL).bind(account).fetch_all(c))
}

/// An admin of an organization, who has no password.
///
/// # Errors
/// When a statement failed.
pub async fn admin(tx: &mut Tx, id: Uuid, email: &str, organization: Uuid) -> Result<()> {
    let new = NewAccount {
        id,
        email: email.to_owned(),
        email_key: email.to_owned(),
        name: "Ana".to_owned(),
        password_hash: String::new(),
        email_verified_at: Some(1),
        organization_id: None,
        role: "member".to_owned(),
        created_at: 1,
        language: "en".to_owned(),
    };
    account::insert(tx, &new).await?;
    account::set_organization(tx, id, organization, "admin").await
}

/// Makes every text that was asked for a day older, so that a test need not wait for budgets.
///
/// # Errors
/// When the statement failed.
pub async fn age_texts(tx: &mut Tx) -> Result<()> {
    changed!(tx, "UPDATE text_send SET at = at - 86400000").map(drop)
}

/// Lets every worker's claim of a text be over, as when it has been dead for a day.
///
/// # Errors
/// When the statement failed.
pub async fn end_claims(tx: &mut Tx) -> Result<()> {
    changed!(tx, "UPDATE outbox SET claimed_until = claimed_until - 86400000 WHERE kind = 'sms'").map(drop)
}

/// Ends every pause of an account; its failures stay counted.
///
/// # Errors
/// When the statement failed.
pub async fn end_pauses(tx: &mut Tx, account: Uuid) -> Result<()> {
    changed!(tx, "UPDATE failure_counter SET wait_until = 0 WHERE subject = $1", account.as_bytes().as_slice())
        .map(drop)
}

/// Forgets all failures of an account.
///
/// # Errors
/// When the statement failed.
pub async fn forget_failures(tx: &mut Tx, account: Uuid) -> Result<()> {
    changed!(tx, "DELETE FROM failure_counter WHERE subject = $1", account.as_bytes().as_slice()).map(drop)
}

/// Lets the apps of an account forget the codes that were used, so that a test need not wait for the next ones.
///
/// # Errors
/// When the statement failed.
pub async fn forget_codes(tx: &mut Tx, account: Uuid) -> Result<()> {
    changed!(tx, "UPDATE authenticator_app SET last_step = 0 WHERE account_id = $1", account).map(drop)
}

/// Takes a table away, as a disaster would: every statement about it fails from now on.
///
/// # Errors
/// When the statement failed.
pub async fn lose(tx: &mut Tx, table: &str) -> Result<()> {
    let sql = format!("ALTER TABLE {table} RENAME TO lost_{table}");
    let nothing: Vec<String> = on!(tx, c => sqlx::query_scalar(AssertSqlSafe(sql)).fetch_all(c))?;
    drop(nothing);
    Ok(())
}

/// The statements that list members, `All`, of one `Strongest` method or `LeftOut`, in every order.
#[must_use]
pub fn member_pages(which: &str) -> &'static [&'static str] {
    crate::member::statements(which)
}
