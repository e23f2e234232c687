//! What the methods of two-step verification have in common: the first turns it on, the last cannot go alone.
//!
//! ```text
//!        first method proved: recovery key made, other sessions end
//!  off ────────────────────────────────────────────────────────────▶ on ──another is added──▶ on
//!                                                                     │   ◀──one is removed──
//!   ▲                                                                 ├ the last one cannot be removed alone
//!   └──────── disabled: methods, recovery keys and counts forgotten, other sessions end ─────────────┘
//! ```
//!
//! A new kind of method has a list in [`Methods`], and with it counts everywhere.

mod disable;
mod flows;
mod forget;
mod names;
mod rules;
#[cfg(test)]
mod tests;

pub(crate) use flows::{Added, add, stay_with};
pub(crate) use forget::forget;
pub(crate) use names::{name_key, parse_id};
pub(crate) use rules::Methods;
