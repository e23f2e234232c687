use leptos::prelude::*;

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
pub fn Note(
    tone: Tone,
    #[prop(optional)] alert: bool,
    #[prop(optional)] id: Option<&'static str>,
    children: Children,
) -> impl IntoView {
    view! { <div id=id class=tone.class() role=alert.then_some("alert")>{children()}</div> }
}
