use leptos::prelude::*;

/// What else can be done with a thing: a list that opens in its place, also without script. One is open at a time.
#[component]
pub fn MoreActions(
    /// The thing, for those who do not see where the button stands.
    #[prop(into)]
    about: String,
    children: Children,
) -> impl IntoView {
    view! {
        <details class="menu" name="more-actions">
            <summary class="btn">
                "More actions " <span aria-hidden="true">"(\u{2022}\u{2022}\u{2022})"</span> <span class="visually-hidden">"for " {about}</span>
            </summary>
            <div class="items">{children()}</div>
        </details>
    }
}
