//! The page behind an invitation.

mod forms;
mod page;

pub use page::Join;
