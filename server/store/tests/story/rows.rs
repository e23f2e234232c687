//! Rows to begin with.

use sqlx::AssertSqlSafe;
use store::{
    Db, Tx, account,
    account::NewAccount,
    activity::Activity,
    api_token::ApiToken,
    authenticator_app::AuthenticatorApp,
    ceremony::Ceremony,
    invitation::Invitation,
    mail_link::MailLink,
    outbox::NewMessage,
    recovery_key::RecoveryKey,
    security_key::SecurityKey,
    session::{self, Session},
};
use uuid::Uuid;

/// Unix milliseconds.
pub const NOW: i64 = 1_795_521_600_000;

pub fn id(n: u128) -> Uuid {
    Uuid::from_u128(n)
}

pub fn new_account(n: u128) -> NewAccount {
    NewAccount {
        id: id(n),
        email: format!("Person{n}@example.org"),
        email_key: format!("person{n}@example.org"),
        name: "Söhne & 用户 🗝 'quoted' \"too\"".to_owned(),
        password_hash: "$argon2id$v=19$m=8,t=1,p=1$c2FsdA$aGFzaA".to_owned(),
        email_verified_at: None,
        organization_id: None,
        role: "member".to_owned(),
        created_at: NOW,
        language: "en".to_owned(),
    }
}

/// An account that is in the database.
pub async fn person(tx: &mut Tx, n: u128) -> Uuid {
    account::insert(tx, &new_account(n)).await.unwrap();
    id(n)
}

pub fn new_session(n: u128, account_id: Uuid) -> Session {
    Session {
        id: id(n),
        token_hash: vec![u8::try_from(n % 251).unwrap(); 32],
        account_id,
        stage: "full".to_owned(),
        epoch: 0,
        created_at: NOW,
        last_seen_at: NOW,
        expires_at: NOW + 1_000,
        password_at: NOW,
        second_step_at: None,
        unlocked_until: None,
        must_save_key: false,
        method: None,
        method_id: None,
        user_agent: "a browser".to_owned(),
        ip: "192.0.2.1".to_owned(),
        next: None,
        device_name: None,
        device_since: NOW,
        began_at: NOW,
        told_at: None,
    }
}

/// A session that is in the database.
pub async fn live_session(tx: &mut Tx, n: u128, account_id: Uuid) -> Session {
    let row = new_session(n, account_id);
    session::insert(tx, &row).await.unwrap();
    row
}

pub fn app(n: u128, account_id: Uuid) -> AuthenticatorApp {
    AuthenticatorApp {
        id: id(n),
        account_id,
        name: "Authenticator app".to_owned(),
        name_key: format!("authenticatorapp{n}"),
        sealed_secret: vec![0, 1, 254, 255],
        last_step: 100,
        created_at: NOW,
        last_used_at: None,
    }
}

pub fn security_key(n: u128, account_id: Uuid) -> SecurityKey {
    SecurityKey {
        id: id(n),
        account_id,
        name: format!("Blue key {n}"),
        name_key: format!("bluekey{n}"),
        credential_id: vec![u8::try_from(n % 251).unwrap(); 32],
        credential: "{\"cred\":{}}".to_owned(),
        transports: "[\"usb\"]".to_owned(),
        aaguid: id(1_000 + n),
        backup_eligible: false,
        backup_state: false,
        sign_count: 0,
        created_at: NOW,
        last_used_at: None,
    }
}

pub fn key(n: u128, account_id: Uuid) -> RecoveryKey {
    RecoveryKey {
        id: id(n),
        account_id,
        key_hash: vec![u8::try_from(n % 251).unwrap(); 32],
        created_at: NOW,
        active_from: Some(NOW),
        saved_at: None,
        used_at: None,
        replaced_at: None,
        check_due_at: None,
        confirmed_at: None,
        reminded_at: None,
        seen_at: None,
    }
}

pub fn ceremony(n: u128, session: &Session, purpose: &str) -> Ceremony {
    Ceremony {
        id: id(n),
        session_id: session.id,
        account_id: session.account_id,
        purpose: purpose.to_owned(),
        sealed: vec![0, 255, 7],
        created_at: NOW,
        expires_at: NOW + 1_000,
    }
}

pub fn link(n: u128, account_id: Uuid, purpose: &str) -> MailLink {
    MailLink {
        id: id(n),
        account_id,
        purpose: purpose.to_owned(),
        token_hash: vec![u8::try_from(n % 251).unwrap(); 32],
        created_at: NOW,
        expires_at: NOW + 1_000,
        used_at: None,
        password_hash: None,
        name: None,
    }
}

/// An invitation into an organization, or, without one, to found one.
pub fn invitation(n: u128, organization_id: Option<Uuid>, email_key: &str) -> Invitation {
    Invitation {
        id: id(n),
        organization_id,
        email: email_key.to_uppercase(),
        email_key: email_key.to_owned(),
        role: "member".to_owned(),
        token_hash: vec![u8::try_from(n % 251).unwrap(); 32],
        invited_by: None,
        created_at: NOW,
        expires_at: NOW + 1_000,
        accepted_at: None,
        withdrawn_at: None,
    }
}

/// A token for a year from when it was made.
pub fn api_token(n: u128, account_id: Uuid, created_at: i64) -> ApiToken {
    ApiToken {
        id: id(n),
        account_id,
        name: "Backup".to_owned(),
        secret_hash: vec![u8::try_from(n % 251).unwrap(); 32],
        scopes: "account:read".to_owned(),
        created_at,
        expires_at: created_at + 365 * 86_400_000,
        last_used_at: None,
        last_used_ip: None,
        last_used_agent: None,
        reminded_at: None,
    }
}

pub fn message(n: u128, account_id: Option<Uuid>) -> NewMessage {
    NewMessage {
        id: id(n),
        account_id,
        kind: "email".to_owned(),
        recipient: "maria@example.org".to_owned(),
        subject: "Grüße".to_owned(),
        sealed_body: vec![0, 255, 7],
        language: "de".to_owned(),
        created_at: NOW,
        due_at: NOW,
        expires_at: NOW + 86_400_000,
    }
}

pub fn event(n: u128, account_id: Uuid, at: i64) -> Activity {
    Activity {
        id: id(n),
        account_id,
        at,
        kind: "logged_in".to_owned(),
        session_id: Some(id(7)),
        ip: "2001:db8::1".to_owned(),
        user_agent: "a browser".to_owned(),
        detail: "{\"a\":1}".to_owned(),
        actor_id: None,
        organization_id: None,
    }
}

/// What no function of the crate does.
pub async fn raw(db: &Db, sql: &str) -> sqlx::Result<u64> {
    Ok(match db {
        Db::Sqlite { write, .. } => sqlx::query(AssertSqlSafe(sql)).execute(write).await?.rows_affected(),
        Db::Postgres { pool, .. } => sqlx::query(AssertSqlSafe(sql)).execute(pool).await?.rows_affected(),
    })
}
