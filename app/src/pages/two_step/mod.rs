//! Two-step verification: turning it on, and managing it.

mod choose;
mod connect_app;
mod disable;
mod done;
mod manage;
mod start;
mod unlock;

pub use choose::Method;
pub use connect_app::{ConnectApp, Sheet, Steps};
pub use disable::Disable;
pub use done::Done;
pub use manage::Manage;
pub use start::Start;
pub use unlock::UnlockSettings;
