//! Text messages: choosing them, connecting and changing a number, disabling it. All are plain forms.

mod confirm;
mod disable;
mod limited;
mod number;
mod section;
mod states;

pub use confirm::ConnectPhone;
pub use disable::DisablePhone;
pub use limited::LimitedOption;
pub use number::PhoneNumber;
pub use section::{choice, phone_section};
pub use states::states;
