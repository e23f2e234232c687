use crate::{PasswordRules, TextRules, Timestamp};

/// The numbers that an operator may set (`Leptos.toml`), with the defaults of the product.
#[derive(Debug, Clone)]
pub struct Rules {
    /// What people call this installation.
    pub service: String,
    /// Address that people see in their browser, without a slash at its end.
    pub public_url: String,
    /// A session without a request for this long ends, in milliseconds (NIST SP 800-63B-4, AAL2: at most 1 h).
    pub idle: i64,
    /// Any session ends after this, in milliseconds (AAL2: at most 24 h).
    pub absolute: i64,
    /// A log-in waits this long for its second step, in milliseconds.
    pub pending: i64,
    /// Unlocked settings lock again after this; a second step older than this is asked for again, in milliseconds.
    pub unlock: i64,
    /// An authenticator app's set-up and a recovery key on the screen last this long, in milliseconds.
    pub setup: i64,
    /// How many earlier codes of an authenticator app are taken beside the current one (RFC 6238 5.2).
    pub previous_codes: u32,
    pub passwords: PasswordRules,
    /// Whether a second admin of an organization has to agree to a reset and to leaving somebody out.
    pub two_admins: bool,
    /// What is allowed of text messages; nothing where none are sent.
    pub texts: Option<TextRules>,
}

impl Default for Rules {
    fn default() -> Self {
        Self {
            service: "Nightlatch".to_owned(),
            public_url: "http://localhost:3000".to_owned(),
            idle: Timestamp::HOUR,
            absolute: Timestamp::DAY,
            pending: 10 * Timestamp::MINUTE,
            unlock: 15 * Timestamp::MINUTE,
            setup: 30 * Timestamp::MINUTE,
            previous_codes: 1,
            passwords: PasswordRules::default(),
            two_admins: false,
            texts: None,
        }
    }
}
