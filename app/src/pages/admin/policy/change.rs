use super::{draft, policy};
use crate::{
    doors::SetPolicy,
    islands::{FormError, Submit},
    pages::security::CannotLoad,
    parts::{Flashed, Frame, flashed, typed},
    routes,
    say::say,
    sentences,
};
use domain::PolicyDraft;
use leptos::{prelude::*, server_fn::ServerFn};
use model::{Field, Refusal};

/// A3: the form that changes the policy. It leads to what the change would mean.
#[component]
pub fn ChangePolicy() -> impl IntoView {
    let answer = flashed(SetPolicy::PATH);
    let failed = answer.failed();
    let body = Suspend::new(async move {
        match policy().await {
            Ok(policy) => form(&draft::from_policy(&policy), None, &answer),
            Err(refused) => view! { <CannotLoad refused/> }.into_any(),
        }
    });
    view! {
        <Frame title=say!("admin-policy-change") crumb=(routes::POLICY, say!("admin-policy-title")) failed>
            <Suspense>{body}</Suspense>
        </Frame>
    }
}

/// The form, with what was typed and what is wrong with it.
pub fn form(draft: &PolicyDraft, refusal: Option<&Refusal>, answer: &Flashed) -> AnyView {
    let error = |field| refusal.and_then(|refusal| sentences::field_sentence(refusal, field));
    view! {
        <form class="form" method="get" action=routes::POLICY_PREVIEW>
            <FormError text=answer.whole(&[])/>
            <input type="hidden" name="version" value=draft.version.to_string()/>
            {requirement(draft, error(Field::RequiredFrom))}
            {delays(draft, error(Field::Delays))}
            {methods(draft, error(Field::Allowed))}
            <fieldset class="group">
                <legend>{say!("admin-policy-turning-off")}</legend>
                <div class="field check">
                    <input id="may_disable" type="checkbox" name="may_disable" checked=draft.may_disable aria-describedby="may_disable-hint"/>
                    <label for="may_disable">{say!("admin-policy-may-turn-off")}</label>
                    <p id="may_disable-hint" class="hint">{say!("admin-policy-may-turn-off-hint")}</p>
                </div>
            </fieldset>
            {token_days(draft, error(Field::TokenDays))}
            {contact(draft, error(Field::Contact))}
            <div class="actions">
                <Submit label=say!("admin-policy-see-meaning")/>
                <a class="btn quiet" href=routes::POLICY>{say!("cancel")}</a>
            </div>
        </form>
    }
    .into_any()
}

fn problem(id: &'static str, error: Option<String>) -> Option<AnyView> {
    error.map(|text| view! { <p id=id class="error">{text}</p> }.into_any())
}

fn requirement(draft: &PolicyDraft, error: Option<String>) -> AnyView {
    let (required, wrong) = (draft.required, error.is_some());
    let choice = |value: &'static str, label: String, checked: bool| {
        view! {
            <div class="field check">
                <input id=value type="radio" name="required" value=value checked=checked/>
                <label for=value>{label}</label>
            </div>
        }
    };
    view! {
        <fieldset class="group">
            <legend>{say!("admin-policy-requirement")}</legend>
            {choice("optional", say!("admin-policy-optional"), !required)}
            {choice("required", say!("admin-policy-required"), required)}
        </fieldset>
        <div class="field">
            <label for="from">{say!("admin-policy-from")}</label>
            <p id="from-hint" class="hint">{say!("admin-policy-from-hint")}</p>
            {problem("from-error", error)}
            <input id="from" name="from" type="date" value=draft.from.clone() aria-describedby="from-error from-hint"
                autofocus=wrong aria-invalid=wrong.then_some("true")/>
        </div>
    }
    .into_any()
}

fn delays(draft: &PolicyDraft, error: Option<String>) -> AnyView {
    let wrong = error.is_some();
    let options = [0, 1, 2, 3].map(|delays: u32| {
        let value = delays.to_string();
        let selected = draft.delays.trim() == value;
        view! { <option value=value selected=selected>{say!("admin-policy-delays-option", delays = delays)}</option> }
    });
    view! {
        <div class="field">
            <label for="delays">{say!("admin-policy-delays")}</label>
            <p id="delays-hint" class="hint">{say!("admin-policy-delays-hint")}</p>
            {problem("delays-error", error)}
            <select id="delays" name="delays" aria-describedby="delays-error delays-hint" autofocus=wrong
                aria-invalid=wrong.then_some("true")>
                {options.collect_view()}
            </select>
        </div>
    }
    .into_any()
}

fn methods(draft: &PolicyDraft, error: Option<String>) -> AnyView {
    let (allowed, wrong) = (draft.allowed, error.is_some());
    let described = wrong.then_some("allowed-error");
    view! {
        <fieldset class="group" aria-describedby=described>
            <legend>{say!("admin-policy-methods")}</legend>
            {problem("allowed-error", error)}
            {tick("allow_security_key", say!("admin-policy-security-keys"), allowed.security_key, wrong)}
            {tick("allow_authenticator_app", say!("admin-policy-authenticator-apps"), allowed.authenticator_app, false)}
            {tick("allow_text_message", say!("admin-policy-text-messages"), allowed.text_message, false)}
        </fieldset>
    }
    .into_any()
}

fn tick(name: &'static str, label: String, checked: bool, begins: bool) -> AnyView {
    view! {
        <div class="field check">
            <input id=name type="checkbox" name=name checked=checked autofocus=begins/>
            <label for=name>{label}</label>
        </div>
    }
    .into_any()
}

fn token_days(draft: &PolicyDraft, error: Option<String>) -> AnyView {
    let wrong = error.is_some();
    view! {
        <div class="field">
            <label for="token_days">{say!("admin-policy-token-days")}</label>
            <p id="token_days-hint" class="hint">{say!("admin-policy-token-days-hint")}</p>
            {problem("token_days-error", error)}
            <input id="token_days" class="day" name="token_days" inputmode="numeric" autocomplete="off" maxlength="10"
                value=draft.token_days.clone() aria-describedby="token_days-error token_days-hint" autofocus=wrong
                aria-invalid=wrong.then_some("true")/>
        </div>
    }
    .into_any()
}

fn contact(draft: &PolicyDraft, error: Option<String>) -> AnyView {
    let wrong = error.is_some();
    view! {
        <div class="field">
            <label for="contact">{say!("admin-policy-contact")}</label>
            <p id="contact-hint" class="hint">{say!("admin-policy-contact-hint")}</p>
            {problem("contact-error", error)}
            <textarea id="contact" name="contact" rows="3" maxlength="500" aria-describedby="contact-error contact-hint"
                autofocus=wrong aria-invalid=wrong.then_some("true") inner_html=typed(&draft.contact)></textarea>
        </div>
    }
    .into_any()
}
