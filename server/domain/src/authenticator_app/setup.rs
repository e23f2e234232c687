use super::{
    METHOD,
    flows::secret_place,
    rules::{SECRET, clock_off, generator, matching_step},
};
use crate::{
    Context, Error, Fault, Issued, Portal, Result, SignedIn, Unlocked,
    activity::Event,
    keys::Place,
    session::lock_current,
    two_step::{self, Added},
};
use model::{Code, Field, Refusal};
use qrcode::{Color, EcLevel, QrCode};
use secrecy::SecretString;
use store::{Tx, authenticator_app, authenticator_app::AuthenticatorApp, ceremony, ceremony::Ceremony};
use uuid::Uuid;
use zeroize::Zeroizing;

const PURPOSE: &str = "authenticator_app_setup";

/// What a set-up page shows. All of it is secret until the app is connected.
pub struct SetupSheet {
    /// The set-up key in groups of four (base32, RFC 4648).
    pub key: SecretString,
    /// `otpauth://totp/…` for an app on the same device.
    pub link: SecretString,
    /// The same as a QR code: the dark modules as an SVG path, in a square of `size` modules with a margin of four on each side.
    pub path: SecretString,
    pub size: usize,
}

fn setup_place(session: Uuid) -> Place {
    Place { column: "ceremony.authenticator_app_setup", owner: session }
}

impl Portal {
    /// Opens a set-up in this session, or goes on with the one that is open: its secret stays the same.
    ///
    /// # Errors
    /// [`Refusal::LogInFirst`] when the session ended meanwhile.
    pub async fn start_app_setup(&self, context: &Context, unlocked: Unlocked<'_>) -> Result<()> {
        let mut tx = self.db.write().await?;
        lock_current(&mut tx, unlocked.0).await?;
        if ceremony::get(&mut tx, unlocked.0.session_id(), PURPOSE, context.now.0).await?.is_none() {
            self.put_secret(&mut tx, context, unlocked.0).await?;
        }
        tx.commit().await?;
        Ok(())
    }

    /// Begins the open set-up again with a new secret; the old one never confirms.
    ///
    /// # Errors
    /// [`Refusal::SetupExpired`] when none is open.
    pub async fn restart_app_setup(&self, context: &Context, signed_in: &SignedIn) -> Result<()> {
        let mut tx = self.db.write().await?;
        lock_current(&mut tx, signed_in).await?;
        let open = ceremony::take(&mut tx, signed_in.session_id(), PURPOSE, context.now.0).await?;
        open.ok_or(Refusal::SetupExpired)?;
        self.put_secret(&mut tx, context, signed_in).await?;
        tx.commit().await?;
        Ok(())
    }

    async fn put_secret(&self, tx: &mut Tx, context: &Context, signed_in: &SignedIn) -> Result<()> {
        let secret = Zeroizing::new(context.bytes::<SECRET>());
        let sealed = self.keys.seal(context, setup_place(signed_in.session_id()), &*secret)?;
        let row = Ceremony {
            id: context.id(),
            session_id: signed_in.session_id(),
            account_id: signed_in.account_id(),
            purpose: PURPOSE.to_owned(),
            sealed,
            created_at: context.now.0,
            expires_at: context.now.plus(self.rules.setup).0,
        };
        Ok(ceremony::put(tx, &row).await?)
    }

    async fn open_secret(
        &self,
        tx: &mut Tx,
        context: &Context,
        signed_in: &SignedIn,
    ) -> Result<Option<Zeroizing<Vec<u8>>>> {
        let row = ceremony::get(tx, signed_in.session_id(), PURPOSE, context.now.0).await?;
        Ok(row.map(|row| self.keys.open(setup_place(signed_in.session_id()), &row.sealed)).transpose()?)
    }

    /// The sheet of the open set-up, the same at every look for 30 minutes. Nothing when none is open.
    ///
    /// # Errors
    /// Only when the database or the keys fail.
    pub async fn app_setup_sheet(&self, context: &Context, signed_in: &SignedIn) -> Result<Option<SetupSheet>> {
        let secret = self.open_secret(&mut self.db.read().await?, context, signed_in).await?;
        let Some(secret) = secret else { return Ok(None) };
        let totp = generator(&secret, &self.rules.service, &signed_in.0.account.email)?;
        let link = Zeroizing::new(totp.to_url().map_err(|_| Fault::Other("an otpauth link could not be made"))?);
        let code = QrCode::with_error_correction_level(link.as_bytes(), EcLevel::M)
            .map_err(|_| Fault::Other("a QR code could not be drawn"))?;
        Ok(Some(SetupSheet {
            key: SecretString::from(in_groups(&totp.secret().to_base32())),
            link: SecretString::from(link.as_str()),
            path: SecretString::from(path(&code)),
            size: code.width() + 2 * MARGIN,
        }))
    }

    /// Connects the app of the open set-up with a code from it. The first method turns two-step verification on: the recovery
    /// key is made, and every other session and open log-in of the account ends, all in one transaction.
    ///
    /// # Errors
    /// [`Refusal::WrongCode`], [`Refusal::ClockOff`], [`Refusal::SetupExpired`], [`Refusal::Fields`]; the set-up stays as it is.
    pub async fn connect_app(&self, context: &Context, signed_in: &SignedIn, code: &str) -> Result<Issued> {
        let code = Code::parse(code).map_err(|p| Error::field(Field::Code, p))?;
        let mut tx = self.db.write().await?;
        let before = lock_current(&mut tx, signed_in).await?;
        let secret = self.open_secret(&mut tx, context, signed_in).await?.ok_or(Refusal::SetupExpired)?;
        let totp = generator(&secret, &self.rules.service, "-")?;
        let Some(step) = matching_step(&totp, &code, context.now, self.rules.previous_codes) else {
            let off = clock_off(&totp, &code, context.now);
            return Err(off.map_or(Refusal::WrongCode { failures: 0 }, |minutes| Refusal::ClockOff { minutes }).into());
        };
        let name = self.add_app(&mut tx, context, before.id, &secret, step).await?;
        ceremony::take(&mut tx, signed_in.session_id(), PURPOSE, context.now.0).await?;
        let added = Added { method: METHOD, method_id: None, name: &name, event: Event::AuthenticatorAppAdded };
        let issued = two_step::add(self, &mut tx, context, signed_in, &before, &added).await?;
        tx.commit().await?;
        Ok(issued)
    }

    async fn add_app(&self, tx: &mut Tx, context: &Context, account: Uuid, secret: &[u8], step: i64) -> Result<String> {
        let others = authenticator_app::of_account(tx, account).await?.len();
        let name =
            if others == 0 { "Authenticator app".to_owned() } else { format!("Authenticator app {}", others + 1) };
        let row = AuthenticatorApp {
            id: context.id(),
            account_id: account,
            name: name.clone(),
            sealed_secret: self.keys.seal(context, secret_place(account), secret)?,
            // The code that connected the app is used up with it.
            last_step: step,
            created_at: context.now.0,
            last_used_at: None,
        };
        authenticator_app::insert(tx, &row).await?;
        Ok(name)
    }
}

/// Runs of dark modules, row by row (ISO/IEC 18004 asks for a quiet zone of four modules).
fn path(code: &QrCode) -> String {
    let colors = code.to_colors();
    let mut path = String::new();
    for (y, row) in colors.chunks(code.width()).enumerate() {
        let mut x = 0;
        for run in row.chunk_by(|a, b| a == b) {
            if run[0] == Color::Dark {
                path.push_str(&format!("M{} {}h{}v1h-{}z", x + MARGIN, y + MARGIN, run.len(), run.len()));
            }
            x += run.len();
        }
    }
    path
}

const MARGIN: usize = 4;

fn in_groups(text: &str) -> String {
    let characters: Vec<char> = text.chars().collect();
    characters.chunks(4).map(|group| group.iter().collect::<String>()).collect::<Vec<_>>().join(" ")
}
