//! Pages of development only. The server has no such routes otherwise.

mod gallery;
mod one_state;
mod outbox;

pub use gallery::Gallery;
pub use one_state::OneState;
pub use outbox::Outbox;
