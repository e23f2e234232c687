use crate::{
    doors,
    pages::security::WithSecurity,
    parts::{Choice, Frame, Question, flashed},
    routes,
};
use leptos::{prelude::*, server_fn::ServerFn};
use model::{PhoneMethod, TwoStepView};

const TITLE: &str = "Disable text messages?";

/// S18 without script: the question before text messages are disabled.
#[component]
pub fn DisablePhone() -> impl IntoView {
    let failed = flashed(doors::DisablePhone::PATH).failed();
    view! {
        <Frame title=TITLE crumb=(routes::TWO_STEP, "Two-step verification") failed>
            <WithSecurity let:view>{body(&view.two_step)}</WithSecurity>
        </Frame>
    }
}

fn body(view: &TwoStepView) -> AnyView {
    match &view.phone {
        Some(phone) => question(phone, view).body(),
        None => view! { <p>"Text messages are disabled."</p> <p><a class="btn" href=routes::TWO_STEP>"Back to two-step verification"</a></p> }
            .into_any(),
    }
}

/// What disabling them would mean.
pub(super) fn question(phone: &PhoneMethod, view: &TwoStepView) -> Question {
    let (title, text, choice) = if view.ways() == 1 {
        let choice = Choice::LastMethod { add: routes::METHOD, label: "Add another way" };
        ("Text message is your only way to log in".to_owned(), Question::LAST.to_owned(), choice)
    } else {
        (TITLE.to_owned(), meaning(phone, view), Choice::KeepOr { keep: "Keep text messages", lose: "Disable" })
    };
    Question {
        id: "disable-phone".to_owned(),
        opener: "Disable",
        about: "text messages".to_owned(),
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
    format!(
        "We no longer send codes to the number ending {}, and forget it. Other devices that logged in with such a code will be logged \
         out. You still have: {}. You cannot add text messages again while you have another way. Your recovery key stays the same.",
        phone.tail,
        others.join(", ")
    )
}
