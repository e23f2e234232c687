//! Authenticator apps that are connected: naming, replacing and disabling them.

mod disable;
mod rename_page;
mod replace;
mod replace_sheet;
mod section;
mod states;

pub use disable::DisableApp;
pub use rename_page::RenameApp;
pub use replace::ReplaceApp;
pub use replace_sheet::ReplaceSheet;
pub use section::app_section;
pub use states::states;

use model::{AppMethod, TwoStepView};

/// The app of a number.
fn find(view: &TwoStepView, id: &str) -> Option<AppMethod> {
    view.apps.iter().find(|app| app.id == id).cloned()
}
