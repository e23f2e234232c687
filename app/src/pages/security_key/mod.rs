//! Security keys: registering, trying, naming and deleting them.

mod added;
mod delete;
mod disable;
mod register;
mod rename_page;
mod section;
mod states;

pub use added::Added;
pub use delete::DeleteKey;
pub use disable::DisableKeys;
pub use register::Register;
pub use rename_page::RenameKey;
pub use section::key_section;
pub use states::states;

use model::{KeyMethod, TwoStepView};

/// The key of a number.
fn find(view: &TwoStepView, id: &str) -> Option<KeyMethod> {
    view.keys.iter().find(|key| key.id == id).cloned()
}
