//! Logging in: the first step, the second, and what can hold it up.

#[cfg(feature = "ssr")]
mod app_step;
#[cfg(feature = "ssr")]
mod choose;
mod key_step;
#[cfg(feature = "ssr")]
mod log_in;
#[cfg(feature = "ssr")]
mod logged_out;
mod new_recovery_key;
#[cfg(feature = "ssr")]
mod wait;

pub use key_step::KeyStep;
pub use new_recovery_key::NewRecoveryKey;
#[cfg(feature = "ssr")]
pub use {
    app_step::AppStep,
    choose::Choose,
    log_in::LogIn,
    logged_out::{LogOut, LoggedOut},
    wait::Wait,
};
