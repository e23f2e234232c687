use crate::say::tell;
use leptos::prelude::*;

/// What else can be done with a thing: a list that opens in its place, also without script. One is open at a time.
#[component]
pub fn MoreActions(
    /// The thing, for those who do not see where the button stands.
    #[prop(into)]
    about: String,
    children: Children,
) -> impl IntoView {
    let dots = view! { <span aria-hidden="true">"(\u{2022}\u{2022}\u{2022})"</span> };
    let label = tell("part-more-actions").with("about", about).slot("dots", dots).view();
    view! {
        <details class="menu" name="more-actions">
            <summary class="btn">{label}</summary>
            <div class="items">{children()}</div>
        </details>
    }
}
