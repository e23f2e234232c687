use super::Ceremony;
#[cfg(feature = "ssr")]
use model::RecoveryKeyState;
use model::Refusal;

/// The id of the form on the page; a page has one.
pub(super) const FORM: &str = "key-form";

/// What the page asks a key, and what it says about it. The browser half reads it back from the page.
#[derive(Debug, Clone, Default)]
pub struct Asked {
    pub options: String,
    pub seconds: String,
    /// The suggestion for a new key, or what the key is called.
    pub name: String,
    /// How many keys the account has, and whether a recovery key waits to be saved. Only the server knows.
    pub keys: usize,
    pub key_not_saved: bool,
}

#[cfg(feature = "ssr")]
pub(super) async fn asked(ceremony: Ceremony, id: String) -> Result<Asked, Refusal> {
    let door = crate::doors::Doorway::here().map_err(|refused| refused.0)?;
    let response = leptos::prelude::use_context::<leptos_axum::ResponseOptions>();
    let asked = from_portal(&door, ceremony, &id).await.map_err(|refused| refused.0);
    // Someone else's key is a page that does not exist.
    if let (Err(Refusal::NotFound), Some(response)) = (&asked, response) {
        response.set_status(http::StatusCode::NOT_FOUND);
    }
    asked
}

#[cfg(feature = "ssr")]
async fn from_portal(door: &crate::doors::Doorway, ceremony: Ceremony, id: &str) -> Result<Asked, crate::Refused> {
    let (portal, context) = (&door.portal, &door.context);
    let fail = |error| door.refused(error);
    if ceremony == Ceremony::LogIn {
        let request = portal.log_in_key_options(context, &door.pending().await?).await.map_err(fail)?;
        return Ok(Asked::new(request, String::new()));
    }
    let signed_in = door.signed_in().await?;
    match ceremony {
        Ceremony::Register => {
            let setup = match signed_in.unlocked(context.now) {
                Some(unlocked) => Some(portal.key_registration_options(context, unlocked).await.map_err(fail)?),
                // The settings may have locked since it was opened: it goes on.
                None => portal.open_key_registration(context, &signed_in).await.map_err(fail)?,
            };
            setup.map(|setup| Asked::new(setup.request, setup.name)).ok_or(crate::Refused(Refusal::UnlockFirst))
        }
        Ceremony::Try => {
            let request = portal.try_key_options(context, &signed_in, id).await.map_err(fail)?;
            let view = portal.security_view(context, &signed_in).await.map_err(fail)?;
            let key_not_saved = matches!(view.two_step.recovery_key, RecoveryKeyState::NotSaved { .. });
            let keys = view.two_step.keys.len();
            let key = view.two_step.keys.into_iter().find(|key| key.id == id);
            Ok(Asked { keys, key_not_saved, ..Asked::new(request, key.map(|key| key.name).unwrap_or_default()) })
        }
        Ceremony::Unlock | Ceremony::LogIn => {
            let request = portal.unlock_key_options(context, &signed_in).await.map_err(fail)?;
            Ok(Asked::new(request, String::new()))
        }
    }
}

#[cfg(feature = "ssr")]
impl Asked {
    fn new(request: model::KeyRequest, name: String) -> Self {
        Self { options: request.options, seconds: request.seconds.to_string(), name, ..Self::default() }
    }
}

#[cfg(not(feature = "ssr"))]
pub(super) async fn asked(_: Ceremony, _: String) -> Result<Asked, Refusal> {
    use crate::{browser, site};
    let read = |name| browser::attribute_of(FORM, name);
    match (read("data-options"), read("data-name")) {
        // It is the page's already; what is read here is only rendered in its place.
        (Some(options), Some(name)) => {
            Ok(Asked { options, name, seconds: read("data-seconds").unwrap_or_default(), ..Asked::default() })
        }
        _ => {
            if !site::is_from_server() {
                browser::load_again();
            }
            Err(Refusal::Busy)
        }
    }
}
