use crate::{Notice, Refusal};
use serde::{Deserialize, Serialize};

/// Fields that may be shown again after an error. Never a password.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Kept {
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub email: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub name: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub code: String,
    /// What was typed for a recovery key, while it may be a typing error, for the form of the log-in alone.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub recovery_key: String,
    /// A telephone number, for the form that asks for one alone.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub tel: String,
    /// Why an admin does something.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub reason: String,
    /// The day that it is to hold until.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub until: String,
    /// What was ticked that an API token may do: names of fields with a blank after each, for the form that makes one alone.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub scopes: String,
    /// The name of an organization, for the form that founds one alone.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub organization: String,
    /// The role that was chosen for someone.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub role: String,
    /// Whom to invite, one a line. Far too long for a cookie: the answer to its form is the page itself.
    #[serde(skip)]
    pub lines: String,
    /// The token of a verification link, for the page behind that link alone: in an address it would stay in the history.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub token: String,
}

/// What one request leaves for the next page: the answer to a form that was sent without script.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Flash {
    /// The door that answered; only its own form shows the refusal.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub door: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub refusal: Option<Refusal>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub notice: Option<Notice>,
    #[serde(default)]
    pub kept: Kept,
}

impl From<Notice> for Flash {
    fn from(notice: Notice) -> Self {
        Self { notice: Some(notice), ..Self::default() }
    }
}
