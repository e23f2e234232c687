//! Pages of development only. The server has no such routes otherwise.

mod outbox;

pub use outbox::Outbox;
