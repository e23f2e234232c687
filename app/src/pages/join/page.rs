use super::forms;
use crate::{
    Refused,
    doors::{self, Doorway},
    islands::{Note, Tone},
    parts::{Flashed, Frame, flashed},
    routes,
    say::say,
    sentences,
    source::read,
};
use domain::Visitor;
use leptos::{prelude::*, server_fn::ServerFn};
use leptos_router::hooks::use_query_map;
use model::{JoinBy, JoinView, Refusal};

/// What the two forms behind a link, and the button for who is logged in, were answered.
pub(super) struct Answers {
    pub known: Flashed,
    pub new: Flashed,
    pub here: Flashed,
}

impl Answers {
    fn failed(&self) -> bool {
        self.known.failed() || self.new.failed() || self.here.failed()
    }

    /// The token that one of the forms has sent: in an address it would stay in the history.
    fn token(&self) -> String {
        [&self.known, &self.new].map(|answer| answer.kept.token.clone()).concat()
    }
}

/// Opening it changes nothing; the form on it does.
#[component]
pub fn Join() -> impl IntoView {
    let query = use_query_map().get_untracked();
    let asked = query.get("token").unwrap_or_default();
    let id = query.get("invitation").unwrap_or_default();
    let body = move || {
        let answers = Answers {
            known: flashed(doors::Join::PATH),
            new: flashed(doors::JoinAsNew::PATH),
            here: flashed(doors::JoinHere::PATH),
        };
        let token = if asked.is_empty() { answers.token() } else { asked.clone() };
        let id = id.clone();
        Suspend::new(async move {
            match open(&token, &id).await {
                Ok(Some(view)) => page(&view, token, &answers),
                Ok(None) => log_in_first(&id),
                Err(Refused(refusal)) => refused(&refusal),
            }
        })
    };
    view! { <Suspense>{body}</Suspense> }
}

/// The invitation; nothing where one must log in first to see it.
async fn open(token: &str, id: &str) -> Result<Option<JoinView>, Refused> {
    let load = |door: Doorway| async move {
        let visitor = door.visitor().await?;
        let (portal, context) = (&door.portal, &door.context);
        let view = match &visitor {
            Visitor::SignedIn(signed_in) if token.is_empty() => portal.own_invitation(context, signed_in, id).await,
            Visitor::SignedIn(signed_in) => portal.open_invitation(context, token, Some(signed_in)).await,
            _ if token.is_empty() && !id.is_empty() => return Ok(None),
            _ => portal.open_invitation(context, token, None).await,
        };
        view.map(Some).map_err(|e| door.refused(e))
    };
    read(load).await
}

pub(super) fn title(view: &JoinView) -> String {
    match &view.organization {
        Some(name) => say!("join-title-of", organization = name.clone()),
        None => say!("join-title-founding"),
    }
}

fn page(view: &JoinView, token: String, answers: &Answers) -> AnyView {
    let form = match &view.by {
        JoinBy::NewAccount => forms::new_account(view, token, &answers.new),
        JoinBy::Password => forms::password(view, token, &answers.known),
        JoinBy::Here { id } => forms::here(view, id.clone(), &answers.here),
    };
    view! { <Frame title=title(view) failed=answers.failed()>{form}</Frame> }.into_any()
}

fn log_in_first(id: &str) -> AnyView {
    let href = format!("{}?next={}", routes::LOG_IN, routes::join_here(id));
    view! {
        <Frame title=say!("join-title")>
            <p>{say!("join-log-in-first")}</p>
            <p><a class="btn" href=href>{say!("join-log-in")}</a></p>
        </Frame>
    }
    .into_any()
}

fn refused(refusal: &Refusal) -> AnyView {
    // Another's invitation is none at all.
    let refusal = if *refusal == Refusal::NotFound { &Refusal::InvitationOver } else { refusal };
    let sentence = sentences::sentence(refusal);
    let after = match refusal {
        Refusal::InOrganization => say!("join-in-another"),
        _ => say!("join-nothing-changed"),
    };
    view! {
        <Frame title=say!("join-title") failed=true>
            <div id="form-error" tabindex="-1"><Note tone=Tone::Danger alert=true>{sentence}</Note></div>
            <p>{after}</p>
            <p><a class="btn" href=routes::LOG_IN>{say!("join-log-in")}</a></p>
        </Frame>
    }
    .into_any()
}
