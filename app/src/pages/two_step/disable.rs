use crate::{
    doors::DisableTwoStep,
    islands::{Note, Tone},
    pages::security::WithSecurity,
    parts::{Choice, Frame, Question, flashed},
    routes,
    say::say,
};
use leptos::{prelude::*, server_fn::ServerFn};
use model::{Disabling, SecurityView, TwoStepView};

/// S20 without script: the question before two-step verification is turned off.
#[component]
pub fn Disable() -> impl IntoView {
    let failed = flashed(DisableTwoStep::PATH).failed();
    view! {
        <Frame title=say!("two-step-disable-title") crumb=(routes::TWO_STEP, say!("two-step-verification")) failed>
            <WithSecurity let:view>{match forbidden(&view) {
                Some(why) => view! { {why} <p><a class="btn" href=routes::TWO_STEP>{say!("two-step-disable-back")}</a></p> }.into_any(),
                None => question(&view).body().into_any(),
            }}</WithSecurity>
        </Frame>
    }
}

/// Why it cannot be turned off, where the organization requires it.
pub(super) fn forbidden(view: &SecurityView) -> Option<AnyView> {
    let organization = view.organization.clone().filter(|_| view.two_step.disabling == Disabling::Forbidden)?;
    Some(view! { <p>{say!("two-step-disable-forbidden", organization = organization)}</p> }.into_any())
}

/// What turning it off would mean (S20).
pub(super) fn question(view: &SecurityView) -> Question {
    let shuts_out = view.two_step.disabling == Disabling::ShutsOut;
    let again = (!shuts_out).then(|| say!("two-step-disable-again"));
    let warning = shuts_out.then(|| {
        let organization = view.organization.clone().unwrap_or_default();
        view! { <Note tone=Tone::Warn>{say!("two-step-disable-shuts-out", organization = organization)}</Note> }
    });
    let text = view! {
        <p>{say!("two-step-disable-protection")}</p>
        <ul>
            <li>{forgotten(&view.two_step)}</li>
            <li>{say!("two-step-disable-recovery-key")}</li>
            <li>{say!("two-step-disable-logs-out", others = view.two_step.other_devices)}</li>
            <li>{say!("two-step-disable-tokens")}</li>
        </ul>
        <p>{say!("two-step-disable-no-longer")} " " {again}</p>
        {warning}
    };
    Question {
        id: "disable".to_owned(),
        opener: say!("two-step-disable"),
        about: String::new(),
        href: routes::DISABLE.to_owned(),
        title: say!("two-step-disable-title"),
        text: text.into_any(),
        door: DisableTwoStep::PATH,
        thing: None,
        choice: Choice::KeepOr { keep: say!("two-step-disable-keep"), lose: say!("two-step-disable-lose") },
    }
}

fn forgotten(view: &TwoStepView) -> String {
    let keys = view.keys.iter().map(|key| key.name.as_str());
    let names: Vec<&str> = keys.chain(view.apps.iter().map(|app| app.name.as_str())).collect();
    let names = names.join(&say!("list-separator"));
    match &view.phone {
        None => say!("two-step-disable-forgets", names = names),
        Some(phone) if names.is_empty() => say!("two-step-disable-forgets-phone", tail = phone.tail.clone()),
        Some(phone) => say!("two-step-disable-forgets-all", names = names, tail = phone.tail.clone()),
    }
}
