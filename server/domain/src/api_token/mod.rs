//! API tokens: what programs show in the place of a password, with a scope and an end.

mod token;

pub use token::Token;
