use super::rules::generator;
use crate::{Fault, Portal, Result, session::Facts};
use qrcode::{Color, EcLevel, QrCode};
use secrecy::SecretString;
use zeroize::Zeroizing;

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

impl Portal {
    /// The sheet of a secret, for the owner of a session.
    pub(super) fn sheet(&self, facts: &Facts, secret: &[u8]) -> Result<SetupSheet> {
        SetupSheet::of(secret, &self.rules.service, &facts.account.email)
    }
}

impl SetupSheet {
    /// The sheet of a secret of 20 bytes, for the account of an address at a service.
    ///
    /// # Errors
    /// When the secret is of another length.
    pub fn of(secret: &[u8], service: &str, email: &str) -> Result<Self> {
        let totp = generator(secret, service, email)?;
        let link = Zeroizing::new(totp.to_url().map_err(|_| Fault::Other("an otpauth link could not be made"))?);
        let code = QrCode::with_error_correction_level(link.as_bytes(), EcLevel::M)
            .map_err(|_| Fault::Other("a QR code could not be drawn"))?;
        Ok(Self {
            key: SecretString::from(in_groups(&totp.secret().to_base32())),
            link: SecretString::from(link.as_str()),
            path: SecretString::from(path(&code)),
            size: code.width() + 2 * MARGIN,
        })
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
