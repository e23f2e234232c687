use crate::{Refused, browser};
use leptos::prelude::*;
use model::SecurityView;

/// What a change in place has to tell when the page shows it.
#[derive(Debug, Clone)]
struct Told {
    text: String,
    focus: String,
}

/// The way to make a page again after a change that the app made in place.
#[derive(Debug, Clone, Copy)]
pub struct Changes {
    told: RwSignal<Option<Told>>,
    view: Resource<Result<SecurityView, Refused>>,
}

impl Changes {
    pub(super) fn of(view: Resource<Result<SecurityView, Refused>>) -> Self {
        Self { told: RwSignal::new(None), view }
    }

    /// Tells what was done, and makes the page again from what the server says now.
    pub fn tell(self, text: String, focus: String) {
        browser::say(&text);
        self.told.set(Some(Told { text, focus }));
        self.view.refetch();
    }

    /// What was done just before; moves the focus to where it was done.
    pub fn take(self) -> Option<String> {
        let told = self.told.write_untracked().take()?;
        request_animation_frame(move || browser::focus(&told.focus));
        Some(told.text)
    }
}
