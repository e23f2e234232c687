use crate::site::site;
use leptos::prelude::*;
use model::Notice;

/// What a note is about; never told by colour alone, each has its own mark.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tone {
    Info,
    Ok,
    Warn,
    Danger,
}

impl Tone {
    const fn class(self) -> &'static str {
        match self {
            Self::Info => "note info",
            Self::Ok => "note ok",
            Self::Warn => "note warn",
            Self::Danger => "note danger",
        }
    }
}

/// A message that stays where it is until the next change.
#[component]
pub fn Note(tone: Tone, #[prop(optional)] alert: bool, children: Children) -> impl IntoView {
    view! { <div class=tone.class() role=alert.then_some("alert")>{children()}</div> }
}

/// What the request before this page has to tell.
#[component]
pub fn PageNotice() -> impl IntoView {
    site().flash.notice.map(|notice| {
        let (tone, text) = match notice {
            Notice::EmailVerified => (Tone::Ok, "Your email address is confirmed. Log in to go on."),
            Notice::Unlocked => (Tone::Ok, "Settings are unlocked."),
            Notice::Locked => (Tone::Info, "Settings are locked again."),
            Notice::SessionEnded => {
                (Tone::Info, "You were logged out after a long pause. Log in to carry on. We kept your place.")
            }
            Notice::NewSetupCode => {
                (Tone::Info, "This is a new code. The one from before no longer works: delete its entry in your app.")
            }
        };
        view! { <Note tone>{text}</Note> }
    })
}
