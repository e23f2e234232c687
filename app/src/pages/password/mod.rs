//! Another password: changed by its owner, or set anew with the link of a mail.

mod change;
mod forgot;
mod reset;
mod states;

pub use change::ChangePassword;
pub use forgot::{ForgotPassword, ForgotSent};
pub use reset::ResetPassword;
pub use states::states;

use crate::{say::say, site::site};

/// What a new password has to be, as at sign-up.
pub(super) fn hint() -> String {
    say!("password-hint", minimum = site().password_minimum)
}
