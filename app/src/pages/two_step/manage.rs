use super::disable;
use crate::{
    doors::Lock,
    islands::{Cancel, Dialog, FormError},
    pages::{
        authenticator_app::app_section,
        recovery_key::{KeyCard, check_up, check_up_failed},
        security::{WithSecurity, state},
        security_key::key_section,
        text_message::phone_section,
    },
    parts::{Clock, Day, Frame, UnlockForm, flashed},
    routes,
    say::{say, tell},
};
use leptos::{prelude::*, server_fn::ServerFn};
use model::{SecurityView, TwoStepView};

/// S15: everything that belongs to two-step verification.
#[component]
pub fn Manage() -> impl IntoView {
    let failed = check_up_failed() || flashed(Lock::PATH).failed();
    view! {
        <Frame title=say!("two-step-verification") wide=true crumb=(routes::SECURITY, say!("security-title")) failed>
            <WithSecurity let:view>{if view.two_step.on_since.is_some() { view! { <On view/> }.into_any() } else { view! { <Off/> }.into_any() }}</WithSecurity>
        </Frame>
    }
}

#[component]
fn Off() -> impl IntoView {
    view! {
        <p class="lead">{say!("two-step-off-lead")}</p>
        <p><a class="btn primary" href=routes::START>{say!("two-step-set-up")}</a></p>
        <p class="hint">{say!("two-step-off-takes")}</p>
    }
}

#[component]
fn On(view: SecurityView) -> impl IntoView {
    let two_step = view.two_step.clone();
    let since = two_step.on_since.clone();
    let since = since.map(|day| tell("two-step-turned-on").slot("day", view! { <Day moment=day/> }).view());
    view! {
        {state(&two_step)}
        {check_up(&two_step)}
        <p class="sub">{since}</p>
        {key_section(&two_step)}
        {app_section(&two_step)}
        {phone_section(&two_step)}
        <KeyCard view=two_step/>
        <Settings view/>
    }
}

#[component]
fn Settings(view: SecurityView) -> impl IntoView {
    let until = view.two_step.unlocked_until.clone();
    let disable =
        disable::forbidden(&view).unwrap_or_else(|| disable::question(&view).opener(until.is_some()).into_any());
    let body = match until {
        Some(until) => view! { <Unlocked until/> }.into_any(),
        None => view! { <Locked view=view.two_step email=view.email/> }.into_any(),
    };
    view! {
        <section class="card" aria-labelledby="settings">
            <header><h2 id="settings">{say!("two-step-settings")}</h2></header>
            <div class="body">{body} <div>{disable}</div></div>
        </section>
    }
}

#[component]
fn Unlocked(until: model::Moment) -> impl IntoView {
    let until = tell("two-step-unlocked-until").slot("clock", view! { <Clock moment=until/> }).view();
    view! {
        <FormError text=flashed(Lock::PATH).whole(&[])/>
        <p class="sub">{until}</p>
        <form class="actions" method="post" action=Lock::PATH>
            <a class="btn" href=routes::METHOD>{say!("two-step-add-another-way")}</a>
            <button class="btn quiet">{say!("two-step-lock-now")}</button>
        </form>
    }
}

#[component]
fn Locked(view: TwoStepView, email: String) -> impl IntoView {
    let href = routes::unlock_for(routes::TWO_STEP);
    let sentence = view! { <p class="sub">{say!("settings-are-locked")}</p> };
    if view.unlock_needs.key || view.unlock_needs.text {
        // A key is asked on a page of its own, and so is a text.
        return view! { {sentence} <p><a class="btn" href=href>{say!("unlock-settings")}</a></p> }.into_any();
    }
    view! {
        {sentence}
        <Dialog id="unlock".to_owned() opener=say!("unlock-settings") about=String::new() href title=say!("unlock-settings")
            alert=false close=None>
            <p>{say!("two-step-unlock-lasts")}</p>
            <UnlockForm needs=view.unlock_needs email next=routes::TWO_STEP.to_owned() label=say!("unlock-settings")
                cancel=Cancel::Dialog { id: "unlock".to_owned(), label: say!("cancel") }/>
        </Dialog>
    }
    .into_any()
}
