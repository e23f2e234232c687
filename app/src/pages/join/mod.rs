//! The page behind an invitation.

mod forms;
mod page;
mod states;

pub use page::Join;
pub use states::states;
