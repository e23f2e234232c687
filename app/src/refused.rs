use crate::wire::Json;
use leptos::{prelude::FromServerFnError, server_fn::error::ServerFnErrorErr};
use model::Refusal;
use serde::{Deserialize, Serialize};

/// A [`Refusal`] as it travels from a server function to a page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Refused(pub Refusal);

impl From<Refusal> for Refused {
    fn from(refusal: Refusal) -> Self {
        Self(refusal)
    }
}

/// A refusal as it leaves: its code with what belongs to it for programs, and the words for the page that it is shown on.
#[cfg(feature = "ssr")]
#[derive(Debug, Serialize)]
pub struct Answered {
    #[serde(flatten)]
    refusal: Refusal,
    said: crate::Said,
}

#[cfg(feature = "ssr")]
impl From<&Refusal> for Answered {
    fn from(refusal: &Refusal) -> Self {
        Self { refusal: refusal.clone(), said: refusal.into() }
    }
}

impl std::fmt::Display for Refused {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.0.code())
    }
}

impl std::error::Error for Refused {}

impl FromServerFnError for Refused {
    type Encoder = Json;

    /// The frame's own errors lose their text here: it may repeat input, and no stranger needs it.
    fn from_server_fn_error(value: ServerFnErrorErr) -> Self {
        Self(match value {
            ServerFnErrorErr::Args(_) | ServerFnErrorErr::MissingArg(_) | ServerFnErrorErr::Deserialization(_) => {
                Refusal::BadRequest
            }
            ServerFnErrorErr::Request(_) => Refusal::Busy,
            _ => Refusal::Internal { reference: String::new() },
        })
    }
}
