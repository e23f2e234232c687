use super::{
    MAX_KEYS, METHOD, Purpose,
    ceremony::{Challenge, OpenChallenge, drop_challenges},
    proof::log_refused,
    response::{Attested, attested, refuse_large},
    rules::{chosen_name, of_same_name, suggestion},
};
use crate::{
    Context, Enrolling, Error, Fault, Issued, MayEnrol, Portal, Result,
    activity::{self, Event},
    organization::refuse_disallowed,
    session::{Facts, lock_facts},
    two_step::{self, Added, name_key},
};
use model::{Field, KeySetup, Refusal, Way};
use serde_json::json;
use store::{Tx, security_key, security_key::SecurityKey as Row};
use uuid::Uuid;
use webauthn_rs::prelude::{Credential, SecurityKey, SecurityKeyRegistration};
use words::Language;

/// A key that was just registered.
#[derive(Debug)]
pub struct KeyRegistered {
    pub id: String,
    pub name: String,
    /// The first method leads to the recovery key.
    pub issued: Issued,
}

impl Portal {
    /// What to ask a new key: the same at every look for five minutes, or until it is answered.
    ///
    /// # Errors
    /// [`Refusal::TooManyKeys`], [`Refusal::KeysUnavailable`], [`Refusal::MethodNotAllowed`], [`Refusal::LogInFirst`] when the session ended meanwhile.
    pub async fn key_registration_options<'a>(
        &self,
        context: &Context,
        may: impl Into<MayEnrol<'a>>,
    ) -> Result<KeySetup> {
        let may = may.into();
        let facts = may.0;
        if let Some(open) = self.open_key_registration(context, may).await? {
            return Ok(open);
        }
        let site = self.relying_party()?;
        let mut tx = self.db.write().await?;
        let account = lock_facts(&mut tx, facts).await?;
        refuse_disallowed(&mut tx, &account, Way::SecurityKey).await?;
        let keys = security_key::of_account(&mut tx, account.id).await?;
        if keys.len() >= MAX_KEYS {
            return Err(Refusal::TooManyKeys { max: MAX_KEYS }.into());
        }
        // Two looks at once see one challenge: the second finds it here, after it has waited for the lock.
        let open = self.open_challenge(&mut tx, context, facts.session_id(), Purpose::Registration).await?;
        let open: OpenChallenge<SecurityKeyRegistration> = match open {
            Some(open) => open,
            None => {
                let (options, state) = site.ask_new(&account, &keys)?;
                let challenge = Challenge { options, state, about: None };
                self.put_challenge(&mut tx, context, facts, Purpose::Registration, challenge).await?
            }
        };
        tx.commit().await?;
        Ok(KeySetup { request: open.into_request(context.now), name: suggestion(facts.language(), &keys) })
    }

    /// The registration that is open in this session, which may have outlived the time that the settings were unlocked for.
    ///
    /// # Errors
    /// Only when the database or the keys fail.
    pub async fn open_key_registration<'a>(
        &self,
        context: &Context,
        who: impl Into<Enrolling<'a>>,
    ) -> Result<Option<KeySetup>> {
        let facts = who.into().0;
        let mut tx = self.db.read().await?;
        let session = facts.session_id();
        let open: Option<OpenChallenge<SecurityKeyRegistration>> =
            self.open_challenge(&mut tx, context, session, Purpose::Registration).await?;
        let keys = security_key::of_account(&mut tx, facts.account_id()).await?;
        Ok(open.map(|open| KeySetup {
            request: open.into_request(context.now),
            name: suggestion(facts.language(), &keys),
        }))
    }

    /// Registers the key that answered the open registration, under a name; an empty one stands for the suggestion. The first method
    /// turns two-step verification on, as [`Portal::connect_app`] does.
    ///
    /// # Errors
    /// With the registration left open, so that the same answer can be sent again under another name: [`Refusal::Fields`],
    /// [`Refusal::KeyNameTaken`], [`Refusal::TooManyKeys`], [`Refusal::TooLarge`].
    /// [`Refusal::ChallengeExpired`] when none is open. [`Refusal::KeyTaken`] and [`Refusal::KeyRefused`] end it.
    pub async fn register_key<'a>(
        &self,
        context: &Context,
        who: impl Into<Enrolling<'a>>,
        name: &str,
        response: &str,
    ) -> Result<KeyRegistered> {
        let facts = who.into().0;
        refuse_large(response)?;
        self.relying_party()?;
        let (account, session, language) = (facts.account_id(), facts.session_id(), facts.language());
        let mut tx = self.db.write().await?;
        let locked = lock_facts(&mut tx, facts).await?;
        refuse_disallowed(&mut tx, &locked, Way::SecurityKey).await?;
        let keys = security_key::of_account(&mut tx, account).await?;
        place(language, &keys, name)?;
        let challenge = self.take_challenge(&mut tx, context, session, Purpose::Registration).await?;
        // Spent, whatever follows: nobody gets a second look at one challenge.
        tx.commit().await?;
        let (answer, credential) = self.verify_new(context, facts, &keys, &challenge, response).await?;

        let mut tx = self.db.write().await?;
        let before = lock_facts(&mut tx, facts).await?;
        // Again: another session may have added one meanwhile.
        let keys = security_key::of_account(&mut tx, account).await?;
        let row = new_row(context, account, place(language, &keys, name)?, &answer, credential)?;
        insert(&mut tx, &row).await?;
        drop_challenges(&mut tx, account).await?;
        let added = Added { method: METHOD, method_id: Some(row.id), name: &row.name, event: Event::SecurityKeyAdded };
        let issued = two_step::add(self, &mut tx, context, facts, &before, &added).await?;
        tx.commit().await?;
        Ok(KeyRegistered { id: row.id.to_string(), name: row.name, issued })
    }

    async fn verify_new(
        &self,
        context: &Context,
        facts: &Facts,
        keys: &[Row],
        challenge: &Challenge<SecurityKeyRegistration>,
        response: &str,
    ) -> Result<(Attested, Credential)> {
        let site = self.relying_party()?;
        let refused = match attested(response, &site.origin) {
            Ok(answer) if keys.iter().any(|key| key.credential_id == answer.credential_id) => {
                return Err(Refusal::KeyTaken.into());
            }
            Ok(answer) => match site.verify_new(&answer, &challenge.state) {
                Ok(credential) => return Ok((answer, credential)),
                Err(why) => why,
            },
            Err(unfit) => unfit.0.to_owned(),
        };
        let account = facts.account_id();
        let reference = log_refused(context, account, Purpose::Registration, &refused);
        let mut tx = self.db.write().await?;
        let (session, detail) = (Some(facts.session_id()), Some(json!({ "reference": reference })));
        activity::record(&mut tx, context, account, session, Event::SecurityKeyRefused, detail).await?;
        tx.commit().await?;
        Err(Refusal::KeyRefused { reference }.into())
    }
}

/// Whether there is room for one more, and what it is called.
fn place(language: Language, keys: &[Row], typed: &str) -> Result<String> {
    if keys.len() >= MAX_KEYS {
        return Err(Refusal::TooManyKeys { max: MAX_KEYS }.into());
    }
    let name = chosen_name(language, keys, typed).map_err(|problem| Error::field(Field::KeyName, problem))?;
    match of_same_name(keys, &name) {
        Some(same) => Err(Refusal::KeyNameTaken { name: same.name.clone() }.into()),
        None => Ok(name),
    }
}

fn new_row(context: &Context, account: Uuid, name: String, answer: &Attested, key: Credential) -> Result<Row> {
    let json = |_| Fault::Other("a security key is not JSON");
    let (sign_count, backup_eligible, backup_state) = (key.counter, key.backup_eligible, key.backup_state);
    Ok(Row {
        id: context.id(),
        account_id: account,
        name_key: name_key(&name),
        name,
        credential_id: answer.credential_id.clone(),
        credential: serde_json::to_string(&SecurityKey::from(key)).map_err(json)?,
        transports: serde_json::to_string(&answer.transports).map_err(json)?,
        aaguid: answer.aaguid,
        backup_eligible,
        backup_state,
        sign_count: i64::from(sign_count),
        created_at: context.now.0,
        last_used_at: None,
    })
}

/// Writes a key whose number no account has: the names of this one are held by its lock, so a conflict is the number's (W13).
async fn insert(tx: &mut Tx, row: &Row) -> Result<()> {
    match security_key::insert(tx, row).await.map_err(Error::from) {
        Err(error) if error.is_conflict() => Err(Refusal::KeyTaken.into()),
        other => other,
    }
}
