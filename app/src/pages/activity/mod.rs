//! What has happened to the account, and what to do when it was somebody else.

mod by_admins;
pub mod events;
mod list;
mod not_me;
mod steps;
mod words;

pub use list::Activity;
pub use not_me::AskNotMe;
pub use steps::NotMeSteps;
pub use words::sentence;
