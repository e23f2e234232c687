//! Signing up.

mod sign_up;
mod states;
mod verify_email;

pub use sign_up::{Sent, SignUp};
pub use states::states;
pub use verify_email::VerifyEmail;
