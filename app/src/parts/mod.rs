//! The parts that pages are made of. One component a file; the markup is what `style/` dresses (docs/design.md).

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

pub use copy_key::{FinishKey, SaveKey};
pub use dialog::Dialog;
pub use fields::{CodeField, PasswordField, TextField};
pub use form::{Answer, FormError, Submit, answered, flashed};
pub use frame::{Frame, RouteFocus};
pub use icon::{Icon, Mark, Picture};
pub use moment::{Clock, Day};
pub use notice::{Note, PageNotice, Tone};
pub use qr::Qr;
pub use unlock_form::{UnlockForm, Unlocking};
