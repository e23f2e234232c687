//! The parts that pages are made of, rendered by the server. One component a file; the markup is what `style/` dresses (docs/design.md).

mod ask_key;
mod day_field;
mod flashed;
mod frame;
mod icon;
mod keep_key;
mod language;
mod moment;
mod more_actions;
mod notice;
mod qr;
mod question;
mod rename_page;
mod text_news;
mod typed;
mod unlock_form;
mod ways;
mod who;

pub use ask_key::{AskKey, Asked};
pub use day_field::DayField;
pub use flashed::{Flashed, flashed, form};
pub use frame::Frame;
pub use icon::{Icon, Mark, Picture};
pub use keep_key::ShowKey;
pub use language::Languages;
pub use moment::{Clock, Day};
pub use more_actions::MoreActions;
pub use notice::PageNotice;
pub use qr::Qr;
pub use question::{Choice, Question};
pub use rename_page::RenamePage;
pub use text_news::{Number, SendText, TextNews};
pub use typed::{escaped, typed};
pub use unlock_form::{UnlockForm, UnlockWithKey, UnlockWithText};
pub use ways::{OtherWays, Ways};
pub use who::Who;
