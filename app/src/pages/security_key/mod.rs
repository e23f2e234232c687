//! Security keys: registering, trying, naming and deleting them.

mod added;
mod delete;
#[cfg(feature = "ssr")]
mod delete_page;
#[cfg(feature = "ssr")]
mod one_key;
mod register;
mod rename;
#[cfg(feature = "ssr")]
mod rename_page;
mod section;

pub use added::Added;
pub use register::Register;
pub use section::key_section;
#[cfg(feature = "ssr")]
pub use {delete_page::DeleteKey, rename_page::RenameKey};
