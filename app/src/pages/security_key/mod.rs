//! Security keys: registering, trying, naming and deleting them.

mod added;
mod delete;
mod delete_page;
mod one_key;
mod register;
mod rename_page;
mod section;

pub use added::Added;
pub use delete_page::DeleteKey;
pub use register::Register;
pub use rename_page::RenameKey;
pub use section::key_section;
