use crate::say::say;
use model::{Flash, WrongLine};

/// What every page needs to know. Made for each request.
#[derive(Debug, Clone, Default)]
pub struct SiteFacts {
    /// The path of the page.
    pub path: String,
    /// What people call this installation.
    pub service: String,
    /// Where it is: host and port.
    pub host: String,
    /// The colour theme that was chosen; empty for the system's.
    pub theme: String,
    /// The address that was typed in the first step, on the pages of the second.
    pub email: String,
    /// Whether someone is logged in.
    pub signed_in: bool,
    /// Whether that account is an admin of its organization.
    pub admin: bool,
    /// Whether that account has two-step verification.
    pub two_step_on: bool,
    /// Whether text messages are sent.
    pub texts: bool,
    /// Whether messages are captured at `/dev/outbox` instead of being sent.
    pub development: bool,
    /// The least number of characters of a new password.
    pub password_minimum: usize,
    /// The answer to the form before this page, told once.
    pub flash: Flash,
    /// What is wrong with the list that this page answers, line by line.
    pub report: Vec<WrongLine>,
}

/// The facts of this page.
#[must_use]
pub(crate) fn site() -> SiteFacts {
    leptos::prelude::use_context().unwrap_or_default()
}

/// The line above the title of the pages that set up a method; none when it is not the first.
#[must_use]
pub(crate) fn setup_step() -> String {
    if site().two_step_on { String::new() } else { say!("part-setup-step") }
}
