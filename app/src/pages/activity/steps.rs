use crate::{
    Refused,
    doors::{self, Doorway},
    islands::{FormError, Note, Tone},
    pages::security::CannotLoad,
    parts::{Clock, Day, Frame, flashed},
    routes,
    say::{say, tell},
    source::read,
};
use leptos::{prelude::*, server_fn::ServerFn};
use model::{NotMe, NotMeStep, SecurityView, TwoStepView, kind_and_name};

/// What to do after "This was not me", step by step.
#[component]
pub fn NotMeSteps() -> impl IntoView {
    let answer = flashed(doors::MethodsReviewed::PATH);
    let body = Suspend::new(async move {
        match open_steps().await {
            Ok((Some(open), view)) => steps(&open, &view),
            Ok((None, _)) => nothing_open(),
            Err(refused) => view! { <CannotLoad refused/> }.into_any(),
        }
    });
    view! {
        <Frame title=say!("activity-steps-title") crumb=(routes::ACTIVITY, say!("activity-title")) failed=answer.failed()>
            <FormError text=answer.whole(&[])/>
            <Suspense>{body}</Suspense>
        </Frame>
    }
}

/// The steps, where they are open, and the account that they are about.
pub async fn open_steps() -> Result<(Option<NotMe>, SecurityView), Refused> {
    let load = |door: Doorway| async move {
        let signed_in = door.signed_in().await?;
        let open = door.portal.not_me(&door.context, &signed_in).await.map_err(|e| door.refused(e))?;
        let view = door.portal.security_view(&door.context, &signed_in).await.map_err(|e| door.refused(e))?;
        Ok((open, view))
    };
    read(load).await
}

fn nothing_open() -> AnyView {
    view! {
        <p>{say!("activity-steps-not-open")}</p>
        <p><a class="btn" href=routes::ACTIVITY>{say!("activity-steps-look")}</a></p>
    }
    .into_any()
}

fn steps(open: &NotMe, view: &SecurityView) -> AnyView {
    let next = open.next();
    let done = next.is_none().then(|| view! { <Note tone=Tone::Ok>{say!("activity-steps-all-done")}</Note> });
    let (day, clock) = (open.started.clone(), open.started.clone());
    let told_us = tell("activity-steps-told-us").slot("day", view! { <Day moment=day/> });
    let told_us = told_us.slot("clock", view! { <Clock moment=clock/> }).view();
    view! {
        {done}
        <ol class="steps">
            <li>
                <h2>{say!("activity-steps-devices")} " " <Done/></h2>
                <p>{say!("activity-steps-devices-ended", devices = open.devices_ended)} " " {told_us}</p>
            </li>
            <li>
                <h2>{say!("activity-steps-password")} " " {open.password_changed.then(|| view! { <Done/> })}</h2>
                {password(open)}
            </li>
            <li>
                <h2>{say!("activity-steps-methods")} " " {open.methods_reviewed.then(|| view! { <Done/> })}</h2>
                {methods(&view.two_step)}
                {(!open.methods_reviewed).then(|| review(next == Some(NotMeStep::Methods)))}
            </li>
        </ol>
        {tokens(view.api_tokens)}
        {next.is_none().then(|| view! { <p><a class="btn primary" href=routes::SECURITY>{say!("activity-steps-leave")}</a></p> })}
    }
    .into_any()
}

#[component]
fn Done() -> impl IntoView {
    view! { <span class="tag on">{say!("activity-steps-done")}</span> }
}

fn password(open: &NotMe) -> AnyView {
    if open.password_changed {
        return view! { <p>{say!("activity-steps-password-changed")}</p> }.into_any();
    }
    view! {
        <p>{say!("activity-steps-password-known")}</p>
        <p><a class="btn primary" href=routes::PASSWORD>{say!("activity-steps-change-password")}</a></p>
    }
    .into_any()
}

/// The ways by their names, to be looked at.
fn methods(view: &TwoStepView) -> AnyView {
    if view.on_since.is_none() {
        return view! {
            <p>{say!("activity-steps-two-step-off")}</p>
            <p><a class="btn" href=routes::TWO_STEP>{say!("activity-steps-set-up-two-step")}</a></p>
        }
        .into_any();
    }
    let keys = view.keys.iter().map(|key| kind_and_name(&say!("activity-steps-security-key"), &key.name));
    let apps = view.apps.iter().map(|app| kind_and_name(&say!("activity-steps-authenticator-app"), &app.name));
    let phone = view.phone.iter().map(|phone| say!("activity-steps-text-message", tail = phone.tail.clone()));
    let names = keys.chain(apps).chain(phone).map(|name| view! { <li>{name}</li> }).collect_view();
    view! {
        <p>{say!("activity-steps-methods-open")}</p>
        <ul>{names}</ul>
        <p><a class="btn" href=routes::TWO_STEP>{say!("activity-steps-manage-two-step")}</a></p>
    }
    .into_any()
}

/// What none of the steps ends.
fn tokens(count: u32) -> Option<AnyView> {
    (count > 0).then(|| {
        view! {
            <Note tone=Tone::Warn>
                <p>{say!("activity-steps-tokens", count = count)}</p>
                <p><a href=routes::API_TOKENS>{say!("activity-steps-look-at-tokens")}</a></p>
            </Note>
        }
        .into_any()
    })
}

fn review(first: bool) -> impl IntoView {
    let class = if first { "btn primary" } else { "btn" };
    view! {
        <form class="actions" method="post" action=doors::MethodsReviewed::PATH>
            <button class=class>{say!("activity-steps-looked")}</button>
        </form>
    }
}
