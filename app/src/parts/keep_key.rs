use crate::{islands::KeepKey, routes, say::say};
use leptos::prelude::*;

/// The recovery key with the three ways to save it. The key is part of the page, and of nothing else.
#[component]
pub fn ShowKey(
    /// The six groups.
    groups: Vec<String>,
) -> impl IntoView {
    let last = groups.len().saturating_sub(1);
    let shown = groups.into_iter().enumerate().map(|(place, group)| {
        view! { <span class="group">{group}{(place < last).then_some("-")}</span> }
    });
    view! {
        <p id="recovery-key" class="key recovery" dir="ltr" translate="no">{shown.collect_view()}</p>
        <KeepKey target="recovery-key".to_owned()>
            <form class="inline" method="post" action=routes::RECOVERY_FILE><button class="btn">{say!("part-download")}</button></form>
        </KeepKey>
        <p class="plain-only hint no-print">{say!("part-keep-key-by-hand")}</p>
    }
}
