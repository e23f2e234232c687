use crate::{
    doors::Doorway,
    islands::{Ceremony, Input, KeyForm, Note, QUESTION, Tone},
    routes,
    say::say,
    sentences,
    site::site,
    source::read,
};
use leptos::prelude::*;
use leptos_axum::ResponseOptions;
use model::{KeyRequest, RecoveryKeyState, Refusal};

/// What the page asks a key, and what it says about it.
#[derive(Debug, Clone)]
pub struct Asked {
    pub request: KeyRequest,
    /// Under which the log has this question.
    pub reference: String,
    /// The suggestion for a new key, or what the key is called.
    pub name: String,
    /// How many keys the account has, and whether a recovery key waits to be saved.
    pub keys: usize,
    pub key_not_saved: bool,
}

/// A question for a security key, and the form that sends the answer.
#[component]
pub fn AskKey<I>(
    ceremony: Ceremony,
    #[prop(into)] label: String,
    /// The key that it is about, where it is not all of them.
    #[prop(optional)]
    id: String,
    /// What goes along with the answer of the key.
    inputs: I,
    /// What stands before the form, and after it.
    #[prop(default = |_| ().into_any())]
    above: fn(&Asked) -> AnyView,
    #[prop(default = |_| ().into_any())] below: fn(&Asked) -> AnyView,
) -> impl IntoView
where
    I: Fn(&Asked) -> Vec<Input> + Send + 'static,
{
    let response = use_context::<ResponseOptions>();
    let body = Suspend::new(async move {
        match asked(ceremony, &id).await {
            Ok(asked) => {
                let (above, inputs, below) = (above(&asked), inputs(&asked), below(&asked));
                let (KeyRequest { options, seconds }, reference) = (asked.request, asked.reference);
                view! {
                    {above}
                    <div id=QUESTION data-options=options data-seconds=seconds.to_string() data-reference=reference>
                        <KeyForm ceremony label inputs/>
                    </div>
                    {below}
                }
                .into_any()
            }
            Err(refusal) => {
                // Someone else's key is a page that does not exist.
                if let (Refusal::NotFound, Some(response)) = (&refusal, response) {
                    response.set_status(http::StatusCode::NOT_FOUND);
                }
                cannot_ask(ceremony, &refusal)
            }
        }
    });
    view! { <Suspense>{body}</Suspense> }
}

async fn asked(ceremony: Ceremony, id: &str) -> Result<Asked, Refusal> {
    let load = |door: Doorway| async move {
        let asked = from_portal(&door, ceremony, id).await?;
        let (reference, public_url) = (door.context.reference(), &door.portal.rules().public_url);
        tracing::info!(%reference, ?ceremony, public_url, "a security key is asked for");
        Ok(Asked { reference, ..asked })
    };
    read(load).await.map_err(|refused| refused.0)
}

async fn from_portal(door: &Doorway, ceremony: Ceremony, id: &str) -> Result<Asked, crate::Refused> {
    let (portal, context) = (&door.portal, &door.context);
    let fail = |error| door.refused(error);
    if ceremony == Ceremony::LogIn {
        let request = portal.log_in_key_options(context, &door.pending().await?).await.map_err(fail)?;
        return Ok(Asked::new(request, String::new()));
    }
    if ceremony == Ceremony::Register {
        let who = door.enroller().await?;
        let setup = match who.may_enrol(door) {
            Ok(may) => Some(portal.key_registration_options(context, may).await.map_err(fail)?),
            // The settings may have locked since it was opened: it goes on.
            Err(_) => portal.open_key_registration(context, who.enrolling(door)?).await.map_err(fail)?,
        };
        return setup.map(|setup| Asked::new(setup.request, setup.name)).ok_or(crate::Refused(Refusal::UnlockFirst));
    }
    let signed_in = door.signed_in().await?;
    match ceremony {
        Ceremony::Try => {
            let request = portal.try_key_options(context, &signed_in, id).await.map_err(fail)?;
            let view = portal.security_view(context, &signed_in).await.map_err(fail)?;
            let key_not_saved = matches!(view.two_step.recovery_key, RecoveryKeyState::NotSaved { .. });
            let keys = view.two_step.keys.len();
            let key = view.two_step.keys.into_iter().find(|key| key.id == id);
            Ok(Asked { keys, key_not_saved, ..Asked::new(request, key.map(|key| key.name).unwrap_or_default()) })
        }
        Ceremony::Unlock | Ceremony::LogIn | Ceremony::Register => {
            let request = portal.unlock_key_options(context, &signed_in).await.map_err(fail)?;
            Ok(Asked::new(request, String::new()))
        }
    }
}

impl Asked {
    /// A question about a key of this name; nothing is known of the others.
    pub const fn new(request: KeyRequest, name: String) -> Self {
        Self { request, reference: String::new(), name, keys: 0, key_not_saved: false }
    }
}

/// Why no key is asked on this page, and where to go from it.
fn cannot_ask(ceremony: Ceremony, refusal: &Refusal) -> AnyView {
    let (href, label) = match (ceremony, refusal) {
        (_, Refusal::UnlockFirst) => (routes::unlock_for(&site().path), say!("unlock-settings")),
        (Ceremony::LogIn, _) => (routes::LOG_IN_CHOOSE.to_owned(), say!("part-another-way")),
        _ => (routes::TWO_STEP.to_owned(), say!("back-to-two-step")),
    };
    let text = sentences::sentence(refusal).unwrap_or_default();
    view! { <Note tone=Tone::Info>{text}</Note> <p><a class="btn" href=href>{label}</a></p> }.into_any()
}
