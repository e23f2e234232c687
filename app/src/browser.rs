//! What only a browser has. The same functions exist in both halves, and do nothing on the server.

#[cfg(feature = "hydrate")]
mod dialogs;
#[cfg(feature = "hydrate")]
mod elements;
#[cfg(feature = "hydrate")]
mod live;
#[cfg(feature = "hydrate")]
mod page;
#[cfg(not(feature = "hydrate"))]
mod twin;

#[cfg(not(feature = "hydrate"))]
pub use twin::*;
#[cfg(feature = "hydrate")]
pub use {dialogs::*, elements::*, live::*, page::*};
