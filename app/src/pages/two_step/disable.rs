use crate::{
    doors::DisableTwoStep,
    islands::{Note, Tone},
    pages::security::WithSecurity,
    parts::{Choice, Frame, Question, flashed},
    routes,
};
use leptos::{prelude::*, server_fn::ServerFn};
use model::{Disabling, SecurityView, TwoStepView};

const TITLE: &str = "Disable two-step verification?";

/// S20 without script: the question before two-step verification is turned off.
#[component]
pub fn Disable() -> impl IntoView {
    let failed = flashed(DisableTwoStep::PATH).failed();
    view! {
        <Frame title=TITLE crumb=(routes::TWO_STEP, "Two-step verification") failed>
            <WithSecurity let:view>{match forbidden(&view) {
                Some(why) => view! { {why} <p><a class="btn" href=routes::TWO_STEP>"Back"</a></p> }.into_any(),
                None => question(&view).body().into_any(),
            }}</WithSecurity>
        </Frame>
    }
}

/// Why it cannot be turned off, where the organization requires it.
pub(super) fn forbidden(view: &SecurityView) -> Option<AnyView> {
    let organization = view.organization.clone().filter(|_| view.two_step.disabling == Disabling::Forbidden)?;
    Some(
        view! {
            <p>{organization} " requires two-step verification, so you cannot turn it off. You can change how you log in."</p>
        }
        .into_any(),
    )
}

/// What turning it off would mean (S20).
pub(super) fn question(view: &SecurityView) -> Question {
    let shuts_out = view.two_step.disabling == Disabling::ShutsOut;
    let again = (!shuts_out).then_some("You can re-enable two-step verification at any time.");
    let warning = shuts_out.then(|| {
        let organization = view.organization.clone().unwrap_or_default();
        view! {
            <Note tone=Tone::Warn>
                {organization} " requires it. Be aware that if your organization requires you to have two-step verification enabled, and you "
                "disable it on your account, you won\u{2019}t be able to log in to enable it again. This device can do nothing more then, either."
            </Note>
        }
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
            <li>"API tokens keep working."</li>
        </ul>
        <p>
            "After you disable two-step verification, you no longer have to log in with your security key, SMS code, or authentication app. "
            {again}
        </p>
        {warning}
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
