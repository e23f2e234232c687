use super::{change::form, draft, look::rules};
use crate::{
    Refused,
    doors::{Doorway, SetPolicy},
    islands::{Note, Submit, Tone},
    pages::{
        login::{Buttons, REQUIRED_TITLE, asked},
        security::CannotLoad,
    },
    parts::{Day, Frame, Icon, Picture, flashed},
    routes,
    source::read,
};
use domain::PolicyDraft;
use leptos::{prelude::*, server_fn::ServerFn};
use leptos_router::hooks::use_query_map;
use model::{AffectedMember, PolicyPreview, Refusal, RequiredState, RequiredView, Way};

const CRUMB: (&str, &str) = (routes::POLICY, "Two-step verification policy");

async fn load(draft: &PolicyDraft) -> Result<PolicyPreview, Refused> {
    let load = |door: Doorway| async move {
        let signed_in = door.signed_in().await?;
        let admin = door.admin(&signed_in)?;
        door.portal.preview_policy(&door.context, admin, draft).await.map_err(|e| door.refused(e))
    };
    read(load).await
}

/// A3: what a policy would mean today, and for whom, before it is saved.
#[component]
pub fn PreviewPolicy() -> impl IntoView {
    let draft = draft::from_query(&use_query_map().get_untracked());
    let body = Suspend::new(async move {
        match load(&draft).await {
            Ok(preview) => view! { <Frame title="What it would mean" wide=true crumb=CRUMB>{consequences(preview, &draft)}</Frame> }.into_any(),
            Err(Refused(refusal @ Refusal::Fields { .. })) => {
                let form = form(&draft, Some(&refusal), &flashed(SetPolicy::PATH));
                view! { <Frame title="Change policy" crumb=CRUMB failed=true>{form}</Frame> }.into_any()
            }
            Err(refused) => view! { <Frame title="Change policy" crumb=CRUMB><CannotLoad refused/></Frame> }.into_any(),
        }
    });
    view! { <Suspense>{body}</Suspense> }
}

fn consequences(preview: PolicyPreview, draft: &PolicyDraft) -> AnyView {
    let back = format!("{}?{}", routes::POLICY_CHANGE, "");
    let save = preview.own_account_ready.then(|| save(draft));
    let own = (!preview.own_account_ready).then(own_account);
    let seen = preview.new.required_from.is_some().then(|| what_members_see(&preview));
    view! {
        {in_words(&preview)}
        {rules(&preview.new, "The new rules")}
        {affected(&preview)}
        {own}
        <div class="actions">{save} <a class="btn quiet" href=back.trim_end_matches('?').to_owned()>"Change it"</a></div>
        {seen}
    }
    .into_any()
}

/// "On 12 December, 38 of 120 people who have not set it up will be asked before they can go on. 2 are left out."
fn in_words(preview: &PolicyPreview) -> AnyView {
    let members = preview.members;
    let Some(from) = preview.new.required_from.clone() else {
        return view! { <p class="lead">"Two-step verification is optional. Nobody has to set anything up, and " {people(members)} " may turn it off."</p> }
            .into_any();
    };
    let when = if preview.new.in_force {
        view! { "As soon as you save, " }.into_any()
    } else {
        view! { "On " <strong><Day moment=from/></strong> ", " }.into_any()
    };
    let affected = match preview.affected {
        0 => format!("nobody has to do anything: all {} have what is asked for, or are left out.", people(members)),
        n => format!("{n} of {} who have not set it up will be asked before they can go on.", people(members)),
    };
    let left_out = match preview.left_out {
        0 => String::new(),
        1 => " 1 is left out.".to_owned(),
        n => format!(" {n} are left out."),
    };
    view! { <p class="lead">{when} {affected} {left_out}</p> }.into_any()
}

fn people(count: u32) -> String {
    if count == 1 { "1 person".to_owned() } else { format!("{count} people") }
}

fn affected(preview: &PolicyPreview) -> Option<AnyView> {
    if preview.names.is_empty() {
        return None;
    }
    let more = usize::try_from(preview.affected).unwrap_or_default().saturating_sub(preview.names.len());
    let rows = preview.names.iter().map(row).collect_view();
    Some(
        view! {
            <section class="card" aria-labelledby="affected">
                <header><h2 id="affected">"Who has something to do"</h2></header>
                <ul class="rows" role="list">{rows}</ul>
                {(more > 0).then(|| view! { <div class="body"><p class="sub">{format!("And {more} more.")}</p></div> })}
            </section>
        }
        .into_any(),
    )
}

fn row(member: &AffectedMember) -> AnyView {
    let has = match member.has {
        None => "Has not set it up",
        Some(Way::SecurityKey) => "Has only security keys, which would not be allowed",
        Some(Way::AuthenticatorApp) => "Has only an authenticator app, which would not be allowed",
        Some(Way::TextMessage) => "Has only text messages, which would not be allowed",
    };
    let once = member.shut_out.then_some(". Can log in once more with it, and adds another way then");
    view! {
        <li class="row">
            <span class="glyph"><Icon picture=Picture::Alert/></span>
            <div class="text">
                <strong>{member.name.clone()}</strong>
                <p class="sub"><bdi>{member.email.clone()}</bdi> ". " {has} {once} "."</p>
            </div>
        </li>
    }
    .into_any()
}

fn own_account() -> AnyView {
    view! {
        <Note tone=Tone::Warn>
            <p>"Turn it on for your own account first, with a method that would be allowed: it would be shut out, too, and there must always be an admin who can get in."</p>
            <p><a href=routes::TWO_STEP>"Two-step verification of your account"</a></p>
        </Note>
    }
    .into_any()
}

fn save(draft: &PolicyDraft) -> AnyView {
    let fields = draft::fields(draft);
    let fields = fields.into_iter().map(|(name, value)| view! { <input type="hidden" name=name value=value/> });
    view! {
        <form class="inline" method="post" action=SetPolicy::PATH>{fields.collect_view()} <Submit label="Save policy"/></form>
    }
    .into_any()
}

/// L10 as a member would see it.
fn what_members_see(preview: &PolicyPreview) -> AnyView {
    let state = match (preview.new.in_force, preview.new.delays) {
        (false, _) => RequiredState::Asked,
        (true, 0) => RequiredState::Must { until: None },
        (true, left) => RequiredState::Due { left, last: preview.last_day.clone() },
    };
    let view = RequiredView {
        policy: preview.new.clone(),
        state,
        outdated: false,
        ways: preview.ways,
        log_in_again: false,
        next: None,
    };
    view! {
        <section class="card" aria-labelledby="seen">
            <header><h2 id="seen">"What members see"</h2></header>
            <div class="body look"><p class="title">{REQUIRED_TITLE}</p>{asked(view, Buttons::Shown)}</div>
        </section>
    }
    .into_any()
}
