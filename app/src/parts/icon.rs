use leptos::prelude::*;

/// The pictures of this project, all our own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Picture {
    App,
    RecoveryKey,
    SecurityKey,
    Password,
    Device,
    Clock,
    Alert,
    Check,
    Text,
    Token,
}

impl Picture {
    const fn path(self) -> &'static str {
        match self {
            Self::App => {
                "M8 3h8a1 1 0 0 1 1 1v16a1 1 0 0 1-1 1H8a1 1 0 0 1-1-1V4a1 1 0 0 1 1-1zM10 9h4M10 13h2M14 13h.01"
            }
            Self::RecoveryKey => "M6 3h9l4 4v14H6zM15 3v4h4M9 12h7M9 16h4",
            Self::SecurityKey => {
                "M9 2h6v6H9zM6 8h12v9a5 5 0 0 1-5 5h-2a5 5 0 0 1-5-5zM12 12.5a2 2 0 1 0 0 4 2 2 0 1 0 0-4z"
            }
            Self::Password => "M4 8h16v8H4zM8 12h.01M12 12h.01M16 12h.01",
            Self::Device => "M4 5h16v10H4zM2 19h20",
            Self::Clock => "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 7v5l3 3",
            Self::Alert => "M12 4l9 16H3zM12 10v4M12 17h.01",
            Self::Check => "M5 12l5 5 9-10",
            Self::Token => "M8 6l-5 6 5 6M16 6l5 6-5 6M13.5 4.5l-3 15",
            Self::Text => "M4 5h16v11h-9l-4 4v-4H4zM8 9h8M8 12h5",
        }
    }
}

/// A decorative icon: the text beside it says the same.
#[component]
pub fn Icon(picture: Picture) -> impl IntoView {
    view! {
        <svg class="icon" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.75" stroke-linecap="round"
            stroke-linejoin="round" aria-hidden="true"><path d=picture.path()></path></svg>
    }
}

/// The mark of the project: a bolt that is shot, and the night.
#[component]
pub fn Mark() -> impl IntoView {
    view! {
        <svg class="mark" viewBox="0 0 24 24" aria-hidden="true">
            <path fill="currentColor" d="M12.4 1.6a7.4 7.4 0 1 0 8.1 9.3 6 6 0 0 1-8.1-9.3zM3.5 18h17a2 2 0 0 1 0 4h-17a2 2 0 0 1 0-4z"></path>
        </svg>
    }
}
