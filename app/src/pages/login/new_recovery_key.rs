use crate::{
    islands::{Note, Tone},
    pages::two_step::KeyToSave,
};
use leptos::prelude::*;

/// L7: the new recovery key of a log-in, which cannot be skipped.
#[component]
pub fn NewRecoveryKey() -> impl IntoView {
    view! {
        <KeyToSave title="Your new emergency recovery key" step="" finish="Continue">
            <Note tone=Tone::Warn>
                "You never told us that you had saved the key before this one, so it no longer works. This is your new one."
            </Note>
        </KeyToSave>
    }
}
