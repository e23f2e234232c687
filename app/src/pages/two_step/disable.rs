use crate::{
    doors::DisableTwoStep,
    pages::security::WithSecurity,
    parts::{Choice, Frame, Question, flashed},
    routes,
};
use leptos::{prelude::*, server_fn::ServerFn};
use model::{SecurityView, TwoStepView};

const TITLE: &str = "Disable two-step verification?";

/// S20 without script: the question before two-step verification is turned off.
#[component]
pub fn Disable() -> impl IntoView {
    let failed = flashed(DisableTwoStep::PATH).failed();
    view! {
        <Frame title=TITLE crumb=(routes::TWO_STEP, "Two-step verification") failed>
            <WithSecurity let:view>{question(&view).body()}</WithSecurity>
        </Frame>
    }
}

/// What turning it off would mean (S20).
pub(super) fn question(view: &SecurityView) -> Question {
    let warning = view.organization.as_ref().map(|_| {
        "Be aware that if your organization requires you to have two-step verification enabled, and you disable it on your account, you \
         won\u{2019}t be able to log in to enable it again."
    });
    let text = view! {
        <p>
            "If you disable two-step verification, your account no longer has the protection of a second login step. After this, only your \
             password protects this account."
        </p>
        <ul>
            <li>{forgotten(&view.two_step)}</li>
            <li>"Your emergency recovery key stops working."</li>
            <li>{logged_out(view.two_step.other_devices)}</li>
        </ul>
        <p>
            "After you disable two-step verification, you no longer have to log in with your security key, SMS code, or authentication app. \
             You can re-enable two-step verification at any time."
        </p>
        {warning.map(|text| view! { <p>{text}</p> })}
    };
    Question {
        id: "disable".to_owned(),
        opener: "Disable two-step verification",
        about: String::new(),
        href: routes::DISABLE.to_owned(),
        title: TITLE.to_owned(),
        text: text.into_any(),
        door: DisableTwoStep::PATH,
        thing: None,
        choice: Choice::KeepOr { keep: "Keep it on", lose: "Disable" },
    }
}

fn forgotten(view: &TwoStepView) -> String {
    let keys = view.keys.iter().map(|key| key.name.as_str());
    let names: Vec<&str> = keys.chain(view.apps.iter().map(|app| app.name.as_str())).collect();
    match &view.phone {
        None => format!("We forget your security keys and apps: {}.", names.join(", ")),
        Some(phone) if names.is_empty() => format!("We forget your phone number ending {}.", phone.tail),
        Some(phone) => format!(
            "We forget your security keys and apps: {}. We forget your phone number ending {}, too.",
            names.join(", "),
            phone.tail
        ),
    }
}

fn logged_out(others: u32) -> String {
    let others = match others {
        0 => "Any other device that logs in meanwhile will be logged out.".to_owned(),
        1 => "1 other device will be logged out.".to_owned(),
        n => format!("{n} other devices will be logged out."),
    };
    format!("You stay logged in here. {others}")
}
