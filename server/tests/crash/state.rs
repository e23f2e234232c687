//! What the database says of a person, and what must be true of it at any moment.

use model::{ActivityDetail, ActivityKind as Kind};
use std::collections::BTreeSet;
use store::{
    Db, Open,
    account::{self, Account},
    activity,
    api_token::{self, ApiToken},
    authenticator_app::{self, AuthenticatorApp},
    ceremony::Ceremony,
    invitation::Invitation,
    organization::{self, Organization},
    outbox::Message,
    phone::Phone,
    recovery_key::RecoveryKey,
    security_key::{self, SecurityKey},
    session::{self, Session},
    testing,
};
use uuid::Uuid;

#[derive(Debug)]
pub struct State {
    pub account: Account,
    pub apps: Vec<AuthenticatorApp>,
    pub security_keys: Vec<SecurityKey>,
    pub phones: Vec<Phone>,
    pub recovery_keys: Vec<RecoveryKey>,
    pub api_tokens: Vec<ApiToken>,
    /// The devices that are logged in.
    pub sessions: Vec<Session>,
    /// The oldest first.
    pub events: Vec<Happened>,
    /// The subjects of all mails, in order of the alphabet.
    pub mails: Vec<String>,
    /// What is half done.
    pub ceremonies: Vec<Ceremony>,
    /// All text messages.
    pub texts: Vec<Message>,
    /// What they belong to, and how many do.
    pub organization: Option<Organization>,
    pub members: i64,
    /// Whom they have invited.
    pub invitations: Vec<Invitation>,
}

#[derive(Debug)]
pub struct Happened {
    pub kind: Kind,
    /// Two that have this in common were written by one transaction.
    pub at: i64,
    pub session: Option<Uuid>,
    pub detail: ActivityDetail,
}

/// Opens the database, which nobody but the server has open otherwise.
pub async fn open(database: &str) -> Db {
    Db::open(database, &Open { create_if_missing: false, max_connections: 1 }).await.unwrap()
}

impl State {
    pub async fn of(database: &str, id: Uuid) -> Self {
        let db = open(database).await;
        let mut tx = db.read().await.unwrap();
        let rows = activity::of_account(&mut tx, id, 1_000).await.unwrap();
        let happened = rows.into_iter().rev().map(|row| Happened {
            kind: Kind::named(&row.kind),
            at: row.at,
            session: row.session_id,
            detail: serde_json::from_str(&row.detail).unwrap(),
        });
        let mut mails = testing::subjects(&mut tx, id).await.unwrap();
        // Another job writes these, some time after the change of the policy.
        mails.retain(|subject| !subject.starts_with("Example Ltd requires"));
        // What she hears as an admin, of another.
        mails.retain(|subject| !subject.starts_with("Ana is"));
        // Not of each refusal, and not of the owner's doing.
        mails.retain(|subject| !subject.starts_with("Too many wrong") && !subject.ends_with("was used twice"));
        mails.sort();
        let account = account::by_id(&mut tx, id).await.unwrap().unwrap();
        let (mut organization, mut members) = (None, 0);
        if let Some(id) = account.organization_id {
            organization = organization::by_id(&mut tx, id).await.unwrap();
            members = organization::members(&mut tx, id).await.unwrap();
        }
        let state = Self {
            account,
            apps: authenticator_app::of_account(&mut tx, id).await.unwrap(),
            security_keys: security_key::of_account(&mut tx, id).await.unwrap(),
            phones: testing::phones(&mut tx, id).await.unwrap(),
            recovery_keys: testing::recovery_keys(&mut tx, id).await.unwrap(),
            api_tokens: api_token::of_account(&mut tx, id).await.unwrap(),
            sessions: session::list_full(&mut tx, id, 0, 0).await.unwrap(),
            events: happened.collect(),
            mails,
            ceremonies: testing::ceremonies(&mut tx, id).await.unwrap(),
            texts: testing::texts(&mut tx, id).await.unwrap(),
            organization,
            members,
            invitations: testing::invitations(&mut tx, id).await.unwrap(),
        };
        drop(tx);
        db.close().await;
        state
    }

    pub fn is_on(&self) -> bool {
        self.account.two_step_since.is_some()
    }

    /// The key that works.
    pub fn recovery_key(&self) -> Option<&RecoveryKey> {
        let mut active = self.recovery_keys.iter().filter(|key| is_active(key));
        let first = active.next();
        assert!(active.next().is_none(), "I3: a second active recovery key");
        first
    }

    /// The texts that a worker was sending.
    pub fn lost_texts(&self) -> Vec<Message> {
        let ended = |text: &&Message| text.sent_at.is_some() || text.gave_up_at.is_some();
        self.texts.iter().filter(|text| text.claimed_until.is_some() && !ended(text)).cloned().collect()
    }

    pub fn count(&self, kind: Kind) -> usize {
        self.events.iter().filter(|event| event.kind == kind).count()
    }

    /// When something happened, since two-step verification was last turned off, which forgets everything.
    fn times(&self, kinds: &[Kind]) -> Vec<i64> {
        let off = self.events.iter().rposition(|e| matches!(e.kind, Kind::TwoStepDisabled | Kind::TwoStepReset));
        let since = &self.events[off.map_or(0, |at| at + 1)..];
        since.iter().filter(|event| kinds.contains(&event.kind)).map(|event| event.at).collect()
    }

    /// Whether one transaction wrote both events.
    fn came_with(&self, event: &Happened, kind: Kind) -> bool {
        self.events.iter().any(|other| other.at == event.at && other.kind == kind)
    }

    /// The invariants, for what the flows can touch.
    pub fn must_hold(&self) {
        for session in self.sessions.iter().filter(|_| self.is_on()) {
            assert!(session.second_step_at.is_some(), "I1: {session:?}");
            let proof = |event: &Happened| event.kind == Kind::TwoStepEnabled || event.detail.method.is_some();
            let own = |event: &&Happened| event.session == Some(session.id);
            assert!(self.events.iter().filter(own).any(proof), "I1: no second step in the chain of {session:?}");
        }
        assert_eq!(self.recovery_key().is_some(), self.is_on(), "I3, S-044");
        let methods = self.apps.len() + self.security_keys.len() + self.phones.len();
        assert!(!self.is_on() || methods > 0, "I4");
        assert!(self.phones.len() <= 1, "a second telephone");
        assert!(self.is_on() || self.phones.is_empty(), "a telephone without two-step verification");
        self.every_code_works_once();
        for text in &self.texts {
            assert_eq!(text.attempts, 0, "a text is tried once: {text:?}");
            assert!(text.sent_at.is_none() || text.gave_up_at.is_none(), "sent or given up: {text:?}");
        }
        let credentials: BTreeSet<_> = self.security_keys.iter().map(|key| &key.credential_id).collect();
        assert_eq!(credentials.len(), self.security_keys.len(), "I9");
        self.every_event_has_its_change();
        self.every_event_has_its_mail();
    }

    /// A code of a text is used up by the commit of what it proved. (Here nobody has a code open and unlocks without it.)
    fn every_code_works_once(&self) {
        for code in &self.ceremonies {
            let proves = match code.purpose.as_str() {
                "text_message_setup" => [Kind::PhoneAdded, Kind::PhoneChanged].as_slice(),
                "text_message_unlock" => &[Kind::SettingsUnlocked],
                _ => &[],
            };
            let used = |event: &&Happened| {
                event.session == Some(code.session_id) && proves.contains(&event.kind) && event.at >= code.created_at
            };
            assert!(!self.events.iter().any(|event| used(&event)), "a code that proved something is open: {code:?}");
        }
    }

    /// I11: the rows say what the events say.
    fn every_event_has_its_change(&self) {
        let on = self.times(&[Kind::TwoStepEnabled]);
        assert_eq!(self.account.two_step_since, on.last().copied(), "I11: two-step verification");

        let made = self.times(&[Kind::AuthenticatorAppAdded, Kind::AuthenticatorAppReplaced]);
        let gone = self.times(&[Kind::AuthenticatorAppRemoved, Kind::AuthenticatorAppReplaced]);
        assert_eq!(self.apps.len(), made.len() - gone.len(), "I11: apps");
        assert!(self.apps.iter().all(|app| made.contains(&app.created_at)), "I11: apps");
        if let Some(replaced) = self.times(&[Kind::AuthenticatorAppReplaced]).last() {
            assert!(self.apps.iter().any(|app| app.created_at == *replaced), "I11: a replaced app");
        }
        let renamed = self.apps.iter().filter(|app| !app.name.starts_with("Authenticator app"));
        assert_eq!(renamed.count(), self.times(&[Kind::AuthenticatorAppRenamed]).len(), "I11: a renamed app");

        let added = self.times(&[Kind::SecurityKeyAdded]);
        let removed = self.count(Kind::SecurityKeyRemoved);
        assert_eq!(self.security_keys.len(), added.len() - removed, "I11: security keys");
        assert!(self.security_keys.iter().all(|key| added.contains(&key.created_at)), "I11: security keys");
        let renamed = self.security_keys.iter().filter(|key| !key.name.starts_with("Key "));
        assert_eq!(renamed.count(), self.count(Kind::SecurityKeyRenamed), "I11: a renamed key");

        let proved = self.times(&[Kind::PhoneAdded, Kind::PhoneChanged]);
        let phones = self.times(&[Kind::PhoneAdded]).len() - self.times(&[Kind::PhoneRemoved]).len();
        assert_eq!(self.phones.len(), phones, "I11: telephones");
        assert!(self.phones.iter().all(|phone| proved.last() == Some(&phone.created_at)), "I11: the newest telephone");

        let times = |of: fn(&RecoveryKey) -> Option<i64>| {
            let mut times: Vec<_> = self.recovery_keys.iter().filter_map(of).collect();
            times.sort_unstable();
            times
        };
        assert_eq!(times(|key| key.active_from), self.times(&[Kind::RecoveryKeyCreated]), "I11: recovery keys");
        assert_eq!(times(|key| key.saved_at), self.times(&[Kind::RecoveryKeySaved]), "I11: saved recovery keys");
        assert_eq!(times(|key| key.used_at), self.times(&[Kind::RecoveryKeyUsed]), "I3, I11: used recovery keys");
        assert_eq!(times(|key| key.confirmed_at), self.times(&[Kind::RecoveryKeyCheckedUp]), "I11: check-ups");

        // Whatever happens to two-step verification.
        let tokens = self.count(Kind::ApiTokenCreated) - self.count(Kind::ApiTokenRevoked);
        assert_eq!(self.api_tokens.len(), tokens, "I11: API tokens");

        let passwords =
            self.events.iter().rfind(|event| matches!(event.kind, Kind::PasswordChanged | Kind::PasswordReset));
        let changed = passwords.map_or(self.account.created_at, |event| event.at);
        assert_eq!(self.account.password_changed_at, changed, "I11: the password");

        let is_open = |row: &&Invitation| row.withdrawn_at.is_none() && row.accepted_at.is_none();
        let withdrawn = self.count(Kind::InvitationWithdrawn);
        assert_eq!(self.invitations.len(), self.count(Kind::Invited), "I11: invitations");
        assert_eq!(
            self.invitations.iter().filter(is_open).count(),
            self.invitations.len() - withdrawn,
            "I11: withdrawn"
        );
        let excluded = self.count(Kind::LeftOut) > self.count(Kind::LeftOutEnded);
        assert_eq!(self.account.excluded_until.is_some(), excluded, "I11: left out");

        let named = self.sessions.iter().filter(|session| session.device_name.is_some()).count();
        assert!(named <= self.count(Kind::DeviceRenamed), "I11: a renamed device");
        let ended: u32 = self.events.iter().filter_map(|event| event.detail.sessions_ended).sum();
        let ended = usize::try_from(ended).unwrap() + self.count(Kind::LoggedOut);
        assert_eq!(self.sessions.len(), self.count(Kind::LoggedIn) - ended, "I10, I11: sessions");
    }

    /// I11: the mails say what the events say, each once.
    fn every_event_has_its_mail(&self) {
        let mut expected: Vec<String> = self.events.iter().filter_map(|event| self.mail_of(event)).collect();
        expected.sort();
        assert_eq!(self.mails, expected, "I11: mails");
    }

    fn mail_of(&self, event: &Happened) -> Option<String> {
        let first = self.came_with(event, Kind::TwoStepEnabled);
        let subject = match event.kind {
            Kind::TwoStepEnabled => "Two-step verification is on for your Nightlatch account",
            Kind::TwoStepReset => "Two-step verification of your Nightlatch account was reset",
            Kind::LeftOut => return event.detail.until.as_ref().map(left_out_until),
            Kind::LeftOutEnded => "You are no longer left out of required two-step verification",
            Kind::OrganizationJoined => "Your Nightlatch account is in Example Ltd now",
            Kind::Unblocked => "Your Nightlatch account is open again",
            Kind::SessionsEnded => "You were logged out of your Nightlatch account",
            Kind::TwoStepDisabled => "Two-step verification is off for your Nightlatch account",
            Kind::AuthenticatorAppAdded if !first => "A way to log in was added to your Nightlatch account",
            Kind::AuthenticatorAppRenamed => "An authenticator app of your Nightlatch account has a new name",
            Kind::AuthenticatorAppReplaced => "An authenticator app of your Nightlatch account was replaced",
            Kind::AuthenticatorAppRemoved => "A way to log in was removed from your Nightlatch account",
            Kind::PhoneChanged => "Codes for your Nightlatch account go to another telephone",
            Kind::PhoneRemoved => "A way to log in was removed from your Nightlatch account",
            Kind::SecurityKeyAdded if !first => "A way to log in was added to your Nightlatch account",
            Kind::SecurityKeyRenamed => "A security key of your Nightlatch account has a new name",
            // Nobody here deletes the last one by itself.
            Kind::SecurityKeyRemoved if self.security_keys.is_empty() => {
                "Security keys were disabled for your Nightlatch account"
            }
            Kind::SecurityKeyRemoved => "A way to log in was removed from your Nightlatch account",
            Kind::RecoveryKeyUsed => "Your emergency recovery key for Nightlatch was used",
            Kind::RecoveryKeyCreated if !first && !self.came_with(event, Kind::RecoveryKeyUsed) => {
                "A new emergency recovery key for your Nightlatch account"
            }
            Kind::LoggedIn if event.detail.new_device => "New log-in to your Nightlatch account",
            Kind::DeviceRenamed => "A device of your Nightlatch account has a new name",
            Kind::DeviceLoggedOut => "A device was logged out of your Nightlatch account",
            Kind::OtherDevicesLoggedOut => "Other devices were logged out of your Nightlatch account",
            Kind::NotMe => "You told us that someone else may have used your Nightlatch account",
            Kind::ApiTokenCreated => "A new API token for your Nightlatch account",
            Kind::ApiTokenRevoked => "An API token of your Nightlatch account was revoked",
            Kind::PasswordChanged => "The password of your Nightlatch account was changed",
            Kind::PasswordResetRequested => "A new password for your Nightlatch account",
            Kind::PasswordReset => "Your Nightlatch account has a new password",
            _ => return None,
        };
        Some(subject.to_owned())
    }
}

fn is_active(key: &RecoveryKey) -> bool {
    key.active_from.is_some() && key.used_at.is_none() && key.replaced_at.is_none()
}

fn left_out_until(until: &model::Moment) -> String {
    format!("You are left out of required two-step verification until {}", words::day(words::Language::English, until))
}
