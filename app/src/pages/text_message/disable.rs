use crate::{
    doors,
    pages::security::WithSecurity,
    parts::{Choice, Frame, Question, flashed},
    routes,
    say::say,
};
use leptos::{prelude::*, server_fn::ServerFn};
use model::{PhoneMethod, TwoStepView};

/// S18 without script: the question before text messages are disabled.
#[component]
pub fn DisablePhone() -> impl IntoView {
    let failed = flashed(doors::DisablePhone::PATH).failed();
    view! {
        <Frame title=say!("text-disable-title") crumb=(routes::TWO_STEP, say!("two-step-verification")) failed>
            <WithSecurity let:view>{body(&view.two_step)}</WithSecurity>
        </Frame>
    }
}

fn body(view: &TwoStepView) -> AnyView {
    match &view.phone {
        Some(phone) => question(phone, view).body(),
        None => view! {
            <p>{say!("text-is-disabled")}</p>
            <p><a class="btn" href=routes::TWO_STEP>{say!("back-to-two-step")}</a></p>
        }
        .into_any(),
    }
}

/// What disabling them would mean.
pub(super) fn question(phone: &PhoneMethod, view: &TwoStepView) -> Question {
    let (title, text, choice) = if view.ways() == 1 {
        let choice = Choice::LastMethod { add: routes::METHOD, label: say!("two-step-add-another-way") };
        (say!("text-only-way"), Question::last(), choice)
    } else {
        let choice = Choice::KeepOr { keep: say!("text-disable-keep"), lose: say!("text-disable") };
        (say!("text-disable-title"), meaning(phone, view), choice)
    };
    Question {
        id: "disable-phone".to_owned(),
        opener: say!("text-disable"),
        about: say!("text-about"),
        href: routes::TEXT_DISABLE.to_owned(),
        title,
        text: view! { <p>{text}</p> }.into_any(),
        door: doors::DisablePhone::PATH,
        thing: None,
        choice,
    }
}

/// What stays, and what goes.
fn meaning(phone: &PhoneMethod, view: &TwoStepView) -> String {
    let keys = view.keys.iter().map(|key| key.name.as_str());
    let others: Vec<&str> = keys.chain(view.apps.iter().map(|app| app.name.as_str())).collect();
    say!("text-disable-means", tail = phone.tail.clone(), others = others.join(&say!("list-separator")))
}
