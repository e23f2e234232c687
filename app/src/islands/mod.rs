//! What comes alive in the browser, and all of it: each island is rendered by the server in its page, and taken over there.
//!
//! Everything else of a page is HTML and stays on the server. What an island is given stands in the page for it to read, so it is
//! given no secret; where it works with one, it reads it from the page.
//!
//! The pages allow no script to make elements from text (Trusted Types). The frame would do that with an element whose content is all
//! fixed, so such a text stands in braces here.

mod answer;
mod copy;
mod dialog;
mod fields;
mod form;
mod hidden;
mod input;
mod key_form;
mod live;
mod note;
mod rename;
mod said;
mod told;

pub use answer::{Answer, FormError, Submit};
pub use copy::{CopyText, KeepKey};
pub use dialog::Dialog;
pub use fields::{CodeField, PasswordField, RecoveryKeyField, TextField};
pub use form::{Cancel, Form, FormSpec};
pub use input::Input;
pub use key_form::{Ceremony, KeyForm, QUESTION};
pub use live::Live;
pub use note::{Note, Tone};
pub use rename::Rename;
pub use said::{FieldSaid, Said};
pub use told::Told;
