//! The doors to the server: one server function each, a file per room.
//!
//! A door parses, asks for the right visitor, calls one use case and maps the error. It decides nothing.

mod account;
mod log_in;
mod security;
mod two_step;

pub use account::{SignUp, VerifyEmail, sign_up, verify_email};
pub use log_in::{LogIn, LogInWithCode, LogOut, log_in, log_in_with_code, log_out};
pub use security::{Lock, Security, Unlock, lock, security, unlock};
pub use two_step::{
    ConnectApp, FinishRecoveryKey, RenewRecoveryKey, RestartAppSetup, StartAppSetup, connect_app, finish_recovery_key,
    renew_recovery_key, restart_app_setup, start_app_setup,
};

#[cfg(feature = "ssr")]
mod doorway;
#[cfg(feature = "ssr")]
pub use doorway::{Doorway, Outcome};
