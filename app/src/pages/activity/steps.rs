use crate::{
    Refused,
    doors::{self, Doorway},
    islands::{FormError, Note, Tone},
    pages::{devices, security::CannotLoad},
    parts::{Clock, Day, Frame, flashed},
    routes,
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
        <Frame title="Make your account yours again" crumb=(routes::ACTIVITY, "Activity") failed=answer.failed()>
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
        <p>"These steps begin when you tell us that something was not you. They stay open for a day."</p>
        <p><a class="btn" href=routes::ACTIVITY>"Look at the activity"</a></p>
    }
    .into_any()
}

fn steps(open: &NotMe, view: &SecurityView) -> AnyView {
    let next = open.next();
    let done = next.is_none().then(|| {
        view! {
            <Note tone=Tone::Ok>"All three steps are done. Look at the activity again in a few days."</Note>
        }
    });
    let ended = match open.devices_ended {
        0 => "No other device was logged in.".to_owned(),
        n => devices::logged_out(n),
    };
    view! {
        {done}
        <ol class="steps">
            <li>
                <h2>"Other devices " <Done/></h2>
                <p>{ended} " You told us on " <Day moment=open.started.clone()/> ", " <Clock moment=open.started.clone()/> "."</p>
            </li>
            <li>
                <h2>"Your password " {open.password_changed.then(|| view! { <Done/> })}</h2>
                {password(open)}
            </li>
            <li>
                <h2>"Your ways to log in " {open.methods_reviewed.then(|| view! { <Done/> })}</h2>
                {methods(&view.two_step)}
                {(!open.methods_reviewed).then(|| review(next == Some(NotMeStep::Methods)))}
            </li>
        </ol>
        {tokens(view.api_tokens)}
        {next.is_none().then(|| view! { <p><a class="btn primary" href=routes::SECURITY>"Done"</a></p> })}
    }
    .into_any()
}

#[component]
fn Done() -> impl IntoView {
    view! { <span class="tag on">"Done"</span> }
}

fn password(open: &NotMe) -> AnyView {
    if open.password_changed {
        return view! { <p>"You have a new password."</p> }.into_any();
    }
    view! {
        <p>"Whoever was here may know your password. Choose a new one that you use nowhere else."</p>
        <p><a class="btn primary" href=routes::PASSWORD>"Change password"</a></p>
    }
    .into_any()
}

/// The ways by their names, to be looked at.
fn methods(view: &TwoStepView) -> AnyView {
    if view.on_since.is_none() {
        return view! {
            <p>"Two-step verification is off: your password alone opens this account. With it on, a password that somebody knows is not enough."</p>
            <p><a class="btn" href=routes::TWO_STEP>"Set up two-step verification"</a></p>
        }
        .into_any();
    }
    let keys = view.keys.iter().map(|key| kind_and_name("Security key", &key.name));
    let apps = view.apps.iter().map(|app| kind_and_name("Authenticator app", &app.name));
    let phone = view.phone.iter().map(|phone| format!("Text message (ending {})", phone.tail));
    let names = keys.chain(apps).chain(phone).map(|name| view! { <li>{name}</li> }).collect_view();
    view! {
        <p>"These open your account after the password. Delete what is not yours."</p>
        <ul>{names}</ul>
        <p><a class="btn" href=routes::TWO_STEP>"Manage two-step verification"</a></p>
    }
    .into_any()
}

/// What none of the steps ends.
fn tokens(count: u32) -> Option<AnyView> {
    let have = match count {
        0 => return None,
        1 => "Your API token goes on working".to_owned(),
        many => format!("Your {many} API tokens go on working"),
    };
    Some(
        view! {
            <Note tone=Tone::Warn>
                <p>{have} ", also with a new password. Revoke what is not yours, or may be known to somebody."</p>
                <p><a href=routes::API_TOKENS>"Look at your API tokens"</a></p>
            </Note>
        }
        .into_any(),
    )
}

fn review(first: bool) -> impl IntoView {
    let class = if first { "btn primary" } else { "btn" };
    view! {
        <form class="actions" method="post" action=doors::MethodsReviewed::PATH>
            <button class=class>"I have looked at them"</button>
        </form>
    }
}
