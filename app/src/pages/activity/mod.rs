//! What has happened to the account, and what to do when it was somebody else.

mod by_admins;
pub mod events;
mod list;
mod not_me;
mod sentences;
mod states;
mod steps;

pub use list::Activity;
pub use not_me::AskNotMe;
pub use sentences::sentence;
pub use states::{entries, states};
pub use steps::{NotMeSteps, open_steps};
