use super::{in_words, policy};
use crate::{
    pages::{admin::AdminFrame, security::CannotLoad},
    parts::Day,
    routes,
    say::{say, tell},
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
        <AdminFrame title=say!("admin-policy-title")>
            <Suspense>{body}</Suspense>
        </AdminFrame>
    }
}

fn facts(policy: PolicyView) -> AnyView {
    let day = policy.required_from.clone().map(|from| view! { <Day moment=from/> });
    let lead = match (day, policy.in_force) {
        (None, _) => tell("admin-policy-is-optional"),
        (Some(day), true) => tell("admin-policy-required-since").slot("day", day),
        (Some(day), false) => tell("admin-policy-required-from").slot("day", day),
    };
    view! {
        <p class="lead">{lead.with("organization", policy.organization.clone()).view()}</p>
        {rules(&policy, say!("admin-policy-rules"))}
        <p class="actions">
            <a class="btn primary" href=routes::POLICY_CHANGE>{say!("admin-policy-change")}</a>
            <a class="btn" href=routes::MEMBERS>{say!("admin-policy-see-members")}</a>
        </p>
    }
    .into_any()
}

/// Everything that a policy says beside the date.
pub fn rules(policy: &PolicyView, heading: String) -> AnyView {
    let required = policy.required_from.is_some();
    let delays = say!("admin-policy-delays-allowed", delays = policy.delays);
    let off = match (required, policy.may_disable) {
        (false, _) => say!("admin-policy-off-while-optional"),
        (true, false) => say!("admin-policy-off-no"),
        (true, true) => say!("admin-policy-off-shuts-out"),
    };
    let days = say!("admin-policy-token-days-allowed", days = policy.token_days);
    let contact = if policy.contact.is_empty() { say!("admin-policy-no-contact") } else { policy.contact.clone() };
    view! {
        <section class="card" aria-labelledby="rules">
            <header><h2 id="rules">{heading}</h2></header>
            <div class="body">
                <dl class="facts">
                    <div><dt>{say!("admin-policy-methods")}</dt><dd>{in_words(policy.allowed)}</dd></div>
                    {required.then(|| view! { <div><dt>{say!("admin-policy-delays")}</dt><dd>{delays}</dd></div> })}
                    <div><dt>{say!("admin-policy-off")}</dt><dd>{off}</dd></div>
                    <div><dt>{say!("admin-policy-tokens")}</dt><dd>{days}</dd></div>
                    <div><dt>{say!("admin-policy-contact")}</dt><dd class="as-typed">{contact}</dd></div>
                </dl>
            </div>
        </section>
    }
    .into_any()
}
