//! Signing up.

mod sign_up;
mod verify_email;

pub use sign_up::{Sent, SignUp};
pub use verify_email::VerifyEmail;
