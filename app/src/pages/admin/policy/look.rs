use super::{in_words, policy};
use crate::{
    pages::{admin::AdminFrame, security::CannotLoad},
    parts::Day,
    routes,
};
use leptos::prelude::*;
use model::PolicyView;

/// A3: the policy as it is.
#[component]
pub fn Policy() -> impl IntoView {
    let body = Suspend::new(async {
        match policy().await {
            Ok(policy) => facts(policy),
            Err(refused) => view! { <CannotLoad refused/> }.into_any(),
        }
    });
    view! {
        <AdminFrame title="Two-step verification policy">
            <Suspense>{body}</Suspense>
        </AdminFrame>
    }
}

fn facts(policy: PolicyView) -> AnyView {
    let lead = match (&policy.required_from, policy.in_force) {
        (None, _) => view! { "Two-step verification is " <strong>"optional"</strong> " for the members of " {policy.organization.clone()} "." }
            .into_any(),
        (Some(from), in_force) => {
            let since = if in_force { " since " } else { " from " };
            view! {
                "Two-step verification is " <strong>"required"</strong> {since} <strong><Day moment=from.clone()/></strong>
                " of the members of " {policy.organization.clone()} "."
            }
            .into_any()
        }
    };
    view! {
        <p class="lead">{lead}</p>
        {rules(&policy, "The rules")}
        <p class="actions">
            <a class="btn primary" href=routes::POLICY_CHANGE>"Change policy"</a>
            <a class="btn" href=routes::MEMBERS>"See the members"</a>
        </p>
    }
    .into_any()
}

/// Everything that a policy says beside the date.
pub fn rules(policy: &PolicyView, heading: &'static str) -> AnyView {
    let required = policy.required_from.is_some();
    let delays = match policy.delays {
        0 => "None".to_owned(),
        1 => "1, for 7 days after the date".to_owned(),
        n => format!("{n}, each for 7 days after the date"),
    };
    let off = match (required, policy.may_disable) {
        (false, _) => "Yes, while it is optional",
        (true, false) => "No",
        (true, true) => "Yes, and then they cannot log in until an admin lets them set it up",
    };
    let days = if policy.token_days == 1 { "1 day".to_owned() } else { format!("{} days", policy.token_days) };
    let contact = if policy.contact.is_empty() { "Nothing is said".to_owned() } else { policy.contact.clone() };
    view! {
        <section class="card" aria-labelledby="rules">
            <header><h2 id="rules">{heading}</h2></header>
            <div class="body">
                <dl class="facts">
                    <div><dt>"Allowed methods"</dt><dd>{in_words(policy.allowed)}</dd></div>
                    {required.then(|| view! { <div><dt>"Delays for each member"</dt><dd>{delays}</dd></div> })}
                    <div><dt>"Members may turn it off"</dt><dd>{off}</dd></div>
                    <div><dt>"API tokens live at most"</dt><dd>{days}</dd></div>
                    <div><dt>"Who members can ask"</dt><dd class="as-typed">{contact}</dd></div>
                </dl>
            </div>
        </section>
    }
    .into_any()
}
