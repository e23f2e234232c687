//! Two-step verification: turning it on, and managing it.

mod choose;
mod connect_app;
mod done;
mod manage;
mod start;
mod unlock;

pub use choose::Method;
pub use connect_app::ConnectApp;
pub use done::Done;
pub use manage::Manage;
pub use start::Start;
pub use unlock::UnlockSettings;
