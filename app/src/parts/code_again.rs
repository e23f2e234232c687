use super::{Flashed, notice::PAGE_NOTICE};
use crate::{islands::CodeField, say::say, site::site};
use leptos::prelude::*;
use model::Field;

/// The code field of a page that runs no script, and so cannot select a wrong code for the next one to replace it: the field is empty after
/// one, and the page says what was typed. A code that nothing was wrong with stays.
#[component]
pub fn CodeAgain(answer: Flashed, hint: String) -> impl IntoView {
    let typed = answer.kept.code.clone();
    let error = answer.at(Field::Code).get_untracked();
    let (value, error) = match error {
        Some(wrong) if !typed.is_empty() => (String::new(), Some([wrong, say!("code-typed", code = typed)].join(" "))),
        error => (typed, error),
    };
    let also = if site().flash.notice.is_some() { PAGE_NOTICE } else { "" };
    view! { <CodeField label=say!("code-label") hint value also autofocus=true error=Signal::stored(error)/> }
}
