//! The parts that pages are made of. One component a file; the markup is what `style/` dresses (docs/design.md).

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

pub use copy::copying;
pub use copy_key::{FinishKey, SaveKey};
pub use dialog::Dialog;
pub use fields::{CodeField, PasswordField};
pub use form::{Answer, FormError, Submit, answered};
pub use frame::{Frame, RouteFocus};
pub use icon::{Icon, Mark, Picture};
pub use moment::{Clock, Day};
pub use notice::{Note, PageNotice, Tone};
pub use qr::Qr;
pub use unlock_form::{UnlockForm, Unlocking};
// For the pages that only the server renders.
#[cfg(feature = "ssr")]
pub use {fields::TextField, form::flashed};
