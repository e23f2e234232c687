//! The emergency recovery key: saving it, making a new one, and whether it is still there.

mod card;
mod check_up;
mod on_screen;
mod save;
mod states;

pub use card::KeyCard;
pub use check_up::{check_up, check_up_failed};
pub use on_screen::{Hidden, OnScreen, Shown, shown};
pub use save::{SaveRecoveryKey, way_back};
pub use states::{sample, states};
