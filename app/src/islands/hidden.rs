use leptos::prelude::*;

/// Stands in a message for a name that is put in once the message is taken apart: what is in a name is no tag.
pub const NAME: &str = "{name}";

/// A message with words in `<hidden>`, for those who do not see where it stands.
pub fn with_hidden(message: &str, name: &str) -> impl IntoView + use<> {
    let (before, rest) = message.split_once("<hidden>").unwrap_or((message, ""));
    let (hidden, after) = rest.split_once("</hidden>").unwrap_or((rest, ""));
    let [before, hidden, after] = [before, hidden, after].map(|part| part.replace(NAME, name));
    view! { {before}<span class="visually-hidden">{hidden}</span>{after} }
}
