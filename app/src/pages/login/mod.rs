//! Logging in: the first step, the second, and what can hold it up.

mod app_step;
mod choose;
mod key_step;
mod log_in;
mod logged_out;
mod new_recovery_key;
mod recovery_step;
mod required;
mod states;
mod text_step;
mod wait;

pub use key_step::KeyStep;
pub use new_recovery_key::NewRecoveryKey;
pub use recovery_step::RecoveryStep;
pub use required::{Buttons, Required, asked, title as required_title};
pub use states::states;
pub use text_step::TextStep;
pub use {
    app_step::AppStep,
    choose::Choose,
    log_in::LogIn,
    logged_out::{LogOut, LoggedOut},
    wait::Wait,
};
