//! Another password: changed by its owner, or set anew with the link of a mail.

mod change;
mod forgot;
mod reset;
mod states;

pub use change::ChangePassword;
pub use forgot::{ForgotPassword, ForgotSent};
pub use reset::ResetPassword;
pub use states::states;

use crate::site::site;

/// What a new password has to be, as at sign-up.
pub(super) fn hint() -> String {
    format!(
        "At least {} characters. Three or four words that do not belong together are strong and easy to remember.",
        site().password_minimum
    )
}
