use super::{change::form, draft, look::rules};
use crate::{
    Refused,
    doors::{Doorway, SetPolicy},
    islands::{Note, Submit, Tone},
    pages::{
        login::{Buttons, asked, required_title},
        security::CannotLoad,
    },
    parts::{Day, Frame, Icon, Picture, flashed},
    routes,
    say::{say, tell},
    source::read,
};
use domain::PolicyDraft;
use leptos::{prelude::*, server_fn::ServerFn};
use leptos_router::hooks::use_query_map;
use model::{AffectedMember, PolicyPreview, Refusal, RequiredState, RequiredView, Way};

fn crumb() -> (&'static str, String) {
    (routes::POLICY, say!("admin-policy-title"))
}

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
            Ok(preview) => {
                let body = consequences(preview, &draft);
                view! { <Frame title=say!("admin-policy-meaning") wide=true crumb=crumb()>{body}</Frame> }.into_any()
            }
            Err(Refused(refusal @ Refusal::Fields { .. })) => {
                let form = form(&draft, Some(&refusal), &flashed(SetPolicy::PATH));
                view! { <Frame title=say!("admin-policy-change") crumb=crumb() failed=true>{form}</Frame> }.into_any()
            }
            Err(refused) => {
                view! { <Frame title=say!("admin-policy-change") crumb=crumb()><CannotLoad refused/></Frame> }
                    .into_any()
            }
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
        {rules(&preview.new, say!("admin-policy-new-rules"))}
        {affected(&preview)}
        {own}
        <div class="actions">{save} <a class="btn quiet" href=back.trim_end_matches('?').to_owned()>{say!("admin-policy-change-it")}</a></div>
        {seen}
    }
    .into_any()
}

/// "On 12 December, 38 of 120 people who have not set it up will be asked before they can go on. 2 are left out."
fn in_words(preview: &PolicyPreview) -> AnyView {
    let members = preview.members;
    let Some(from) = preview.new.required_from.clone() else {
        return view! { <p class="lead">{say!("admin-policy-would-be-optional", members = members)}</p> }.into_any();
    };
    let day = view! { <Day moment=from/> };
    let lead = match (preview.new.in_force, preview.affected) {
        (true, 0) => tell("admin-policy-now-for-nobody"),
        (true, affected) => tell("admin-policy-now").with("affected", affected),
        (false, 0) => tell("admin-policy-then-for-nobody").slot("day", day),
        (false, affected) => tell("admin-policy-then").with("affected", affected).slot("day", day),
    };
    let left_out = (preview.left_out > 0).then(|| say!("admin-policy-left-out", count = preview.left_out));
    view! { <p class="lead">{lead.with("members", members).view()} " " {left_out}</p> }.into_any()
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
                <header><h2 id="affected">{say!("admin-policy-affected")}</h2></header>
                <ul class="rows" role="list">{rows}</ul>
                {(more > 0).then(|| view! { <div class="body"><p class="sub">{say!("admin-policy-more", more = more)}</p></div> })}
            </section>
        }
        .into_any(),
    )
}

fn row(member: &AffectedMember) -> AnyView {
    let has = match member.has {
        None => tell("admin-policy-has-nothing"),
        Some(Way::SecurityKey) => tell("admin-policy-has-only-keys"),
        Some(Way::AuthenticatorApp) => tell("admin-policy-has-only-an-app"),
        Some(Way::TextMessage) => tell("admin-policy-has-only-texts"),
    };
    let has = has.slot("email", view! { <bdi>{member.email.clone()}</bdi> }).view();
    let once = member.shut_out.then(|| view! { " " {say!("admin-policy-once-more")} });
    view! {
        <li class="row">
            <span class="glyph"><Icon picture=Picture::Alert/></span>
            <div class="text">
                <strong>{member.name.clone()}</strong>
                <p class="sub">{has}{once}</p>
            </div>
        </li>
    }
    .into_any()
}

fn own_account() -> AnyView {
    view! {
        <Note tone=Tone::Warn>
            <p>{say!("admin-policy-own-account-first")}</p>
            <p><a href=routes::TWO_STEP>{say!("admin-policy-own-account")}</a></p>
        </Note>
    }
    .into_any()
}

fn save(draft: &PolicyDraft) -> AnyView {
    let fields = draft::fields(draft);
    let fields = fields.into_iter().map(|(name, value)| view! { <input type="hidden" name=name value=value/> });
    view! {
        <form class="inline" method="post" action=SetPolicy::PATH>{fields.collect_view()} <Submit label=say!("admin-policy-save")/></form>
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
            <header><h2 id="seen">{say!("admin-policy-what-members-see")}</h2></header>
            <div class="body look"><p class="title">{required_title()}</p>{asked(view, Buttons::Shown)}</div>
        </section>
    }
    .into_any()
}
