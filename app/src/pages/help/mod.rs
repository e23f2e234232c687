//! The help of this installation: what two-step verification is, and what to do when logging in fails.

mod log_in_issues;
mod two_step;

pub use log_in_issues::LogInIssues;
pub use two_step::TwoStep;
