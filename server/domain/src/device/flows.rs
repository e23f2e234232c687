use super::rules::{in_words, is_unlike};
use crate::{
    Context, Error, Portal, Result, SignedIn, Timestamp, account,
    activity::{self, Event},
    mails::{Access, Mail},
    session::lock_current,
};
use model::{DeviceView, DevicesView, Field, Problem, Refusal, ThingName};
use serde_json::json;
use std::collections::HashMap;
use store::{Tx, authenticator_app, security_key, session, session::Session};
use uuid::Uuid;
use words::{Language, args};

/// Whether the device that logs in now was never seen at this account.
pub(crate) async fn is_new(tx: &mut Tx, context: &Context, account: Uuid) -> Result<bool> {
    let origins = store::activity::origins(tx, account, Event::LoggedIn.name()).await?;
    Ok(is_unlike(&origins, &context.device.ip, &context.device.user_agent))
}

/// How many devices are logged in to an account, but for one.
pub(crate) async fn count(
    portal: &Portal,
    tx: &mut Tx,
    context: &Context,
    account: Uuid,
    except: Option<Uuid>,
) -> Result<u32> {
    let idle_before = context.now.plus(-portal.rules.idle).0;
    let count = session::count_full(tx, account, except, context.now.0, idle_before).await?;
    Ok(u32::try_from(count).unwrap_or_default())
}

/// How many other devices are logged in.
pub(crate) async fn others(portal: &Portal, tx: &mut Tx, context: &Context, signed_in: &SignedIn) -> Result<u32> {
    count(portal, tx, context, signed_in.account_id(), Some(signed_in.session_id())).await
}

fn called(language: Language, row: &Session) -> String {
    row.device_name.clone().unwrap_or_else(|| in_words(language, &row.user_agent))
}

impl Portal {
    /// The devices that are logged in: this one, then the others, the last used first.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn devices(&self, context: &Context, signed_in: &SignedIn) -> Result<DevicesView> {
        let language = signed_in.language();
        let mut tx = self.db.read().await?;
        let rows = self.device_rows(&mut tx, context, signed_in).await?;
        let keys = security_key::of_account(&mut tx, signed_in.account_id()).await?;
        let apps = authenticator_app::of_account(&mut tx, signed_in.account_id()).await?;
        let names = keys.iter().map(|key| (key.id, &key.name)).chain(apps.iter().map(|app| (app.id, &app.name)));
        let names: HashMap<Uuid, &String> = names.collect();
        let view = |row: &Session| DeviceView {
            id: row.id.to_string(),
            this: row.id == signed_in.session_id(),
            browser: in_words(language, &row.user_agent),
            name: row.device_name.clone(),
            first_seen: Timestamp(row.device_since).moment(),
            last_used: Timestamp(row.last_seen_at).moment(),
            address: row.ip.clone(),
            method: method_in_words(
                language,
                row.method.as_deref(),
                row.method_id.and_then(|id| names.get(&id).map(|name| name.as_str())),
            ),
        };
        let mut devices: Vec<_> = rows.iter().map(view).collect();
        // Stable: the others stay in their order.
        devices.sort_by_key(|device| !device.this);
        Ok(DevicesView { devices })
    }

    async fn device_rows(&self, tx: &mut Tx, context: &Context, signed_in: &SignedIn) -> Result<Vec<Session>> {
        let idle_before = context.now.plus(-self.rules.idle).0;
        Ok(session::list_full(tx, signed_in.account_id(), context.now.0, idle_before).await?)
    }

    /// One of the account's devices. What is none, or another's, answers like one that does not exist (S-070).
    async fn device(&self, tx: &mut Tx, context: &Context, signed_in: &SignedIn, id: &str) -> Result<Session> {
        let id = Uuid::try_parse(id).map_err(|_| Refusal::NotFound)?;
        let rows = self.device_rows(tx, context, signed_in).await?;
        rows.into_iter().find(|row| row.id == id).ok_or_else(|| Refusal::NotFound.into())
    }

    /// Gives a device a name of its own; an empty one takes it away. Returns what it is called now.
    ///
    /// # Errors
    /// [`Refusal::NotFound`] for a device that is none of the account's, [`Refusal::Fields`].
    pub async fn rename_device(&self, context: &Context, signed_in: &SignedIn, id: &str, name: &str) -> Result<String> {
        let name = match ThingName::parse(name) {
            Ok(name) => Some(name),
            Err(Problem::Missing) => None,
            Err(problem) => return Err(Error::field(Field::DeviceName, problem)),
        };
        let name = name.as_ref().map(ThingName::as_str);
        let mut tx = self.db.write().await?;
        let account = lock_current(&mut tx, signed_in).await?;
        let row = self.device(&mut tx, context, signed_in, id).await?;
        let language = account::language(&account);
        let before = called(language, &row);
        if row.device_name.as_deref() == name {
            return Ok(before);
        }
        session::set_device_name(&mut tx, row.id, name).await?;
        let now = name.map_or_else(|| in_words(language, &row.user_agent), str::to_owned);
        let (this, detail) = (Some(signed_in.session_id()), json!({ "name": now, "before": before }));
        activity::record(&mut tx, context, account.id, this, Event::DeviceRenamed, Some(detail)).await?;
        let mail = Mail::Access(Access::DeviceRenamed { before: &before, name: &now });
        self.send_mail(&mut tx, context, &account, &mail).await?;
        tx.commit().await?;
        Ok(now)
    }

    /// Ends another device's session at once. Returns what it was called.
    ///
    /// # Errors
    /// [`Refusal::NotFound`] for a device that is none of the account's, that is gone already, or that is this one.
    pub async fn log_out_device(&self, context: &Context, signed_in: &SignedIn, id: &str) -> Result<String> {
        let this = signed_in.session_id();
        let mut tx = self.db.write().await?;
        let account = lock_current(&mut tx, signed_in).await?;
        let row = self.device(&mut tx, context, signed_in, id).await?;
        if row.id == this || !session::delete(&mut tx, row.id).await? {
            return Err(Refusal::NotFound.into());
        }
        let name = called(account::language(&account), &row);
        let detail = Some(json!({ "name": name, "sessions_ended": 1 }));
        activity::record(&mut tx, context, account.id, Some(this), Event::DeviceLoggedOut, detail).await?;
        let mail = Mail::Access(Access::DeviceLoggedOut { name: &name });
        self.send_mail(&mut tx, context, &account, &mail).await?;
        tx.commit().await?;
        Ok(name)
    }

    /// Ends the sessions of all other devices at once, and every open log-in. How many devices they were.
    ///
    /// # Errors
    /// [`Refusal::LogInFirst`] when this session was ended meanwhile.
    pub async fn log_out_other_devices(&self, context: &Context, signed_in: &SignedIn) -> Result<u32> {
        let this = signed_in.session_id();
        let mut tx = self.db.write().await?;
        let account = lock_current(&mut tx, signed_in).await?;
        let devices = others(self, &mut tx, context, signed_in).await?;
        if session::delete_others(&mut tx, account.id, this).await? == 0 {
            return Ok(0);
        }
        let detail = Some(json!({ "sessions_ended": devices }));
        activity::record(&mut tx, context, account.id, Some(this), Event::OtherDevicesLoggedOut, detail).await?;
        let mail = Mail::Access(Access::OtherDevicesLoggedOut { devices });
        self.send_mail(&mut tx, context, &account, &mail).await?;
        tx.commit().await?;
        Ok(devices)
    }
}

/// How a device was logged in, for people; `name` is what its owner calls the key or the app.
pub(super) fn method_in_words(language: Language, method: Option<&str>, name: Option<&str>) -> String {
    let say = |id: &str, args| words::plain(language, id, args);
    let named = |kind: String, with_name: &str| match name.unwrap_or_default() {
        "" => kind,
        // The names that we give begin with the kind, which is not said twice.
        name if name.starts_with(&kind) => name.to_owned(),
        name => say(with_name, args!(name = name.to_owned())),
    };
    match method {
        None => say("mails-by-password", args!()),
        Some("security_key") => named(say("mails-by-security-key", args!()), "mails-by-named-security-key"),
        Some("authenticator_app") => named(say("mails-by-app", args!()), "mails-by-named-app"),
        Some("recovery_key") => say("mails-by-recovery-key", args!()),
        Some("text_message" | "sms") => say("mails-by-text-message", args!()),
        Some(_) => say("mails-by-another-way", args!()),
    }
}
