//! The parts that pages are made of. One component a file; the markup is what `style/` dresses (docs/design.md).

mod ceremony;
mod copy;
mod copy_key;
mod dialog;
mod fields;
mod form;
mod frame;
mod icon;
mod moment;
mod notice;
mod qr;
mod unlock_form;
mod ways;
mod who;

pub use ceremony::{Asked, Ceremony, KeyForm};
pub use copy::copying;
pub use copy_key::{FinishKey, SaveKey};
pub use dialog::Dialog;
pub use fields::{CodeField, PasswordField, TextField};
pub use form::{Answer, FormError, Submit, answered, first_field};
pub use frame::{Frame, RouteFocus};
pub use icon::{Icon, Mark, Picture};
pub use moment::{Clock, Day};
pub use notice::{HARMLESS, Note, PageNotice, Tone};
pub use qr::Qr;
pub use unlock_form::{UnlockForm, UnlockWithKeyForm, Unlocking};
pub use ways::OtherWays;
pub use who::Who;
// For the pages that only the server renders.
#[cfg(feature = "ssr")]
pub use {form::flashed, ways::Ways};
