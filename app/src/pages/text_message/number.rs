use crate::{
    Refused,
    doors::{Doorway, SendSetupText},
    islands::{FormError, Submit, TextField},
    parts::{Flashed, Frame, flashed},
    routes,
    site::setup_step,
    source::read,
};
use leptos::{prelude::*, server_fn::ServerFn};
use model::{Field, NumberForm};

/// As many characters as any spelling of a number has.
const LONGEST: usize = 40;

async fn load() -> Result<NumberForm, Refused> {
    let load = |door: Doorway| async move {
        let who = door.enroller().await?;
        let form = door.portal.number_form(who.enrolling(&door)?, door.region.as_deref()).await;
        form.map_err(|e| door.refused(e))
    };
    read(load).await
}

/// S11: the number that codes are sent to.
#[component]
pub fn PhoneNumber() -> impl IntoView {
    let answer = flashed(SendSetupText::PATH);
    let failed = answer.failed();
    let body = Suspend::new(async move { form(load().await.unwrap_or_default(), &answer) });
    view! {
        <Frame title="Phone number" step=setup_step() crumb=(routes::TWO_STEP, "Two-step verification") failed>
            <Suspense>{body}</Suspense>
        </Frame>
    }
}

fn form(form: NumberForm, answer: &Flashed) -> AnyView {
    let typed = answer.kept.tel.clone();
    let value = if typed.is_empty() { form.number } else { typed };
    let hint = match form.dial_code {
        Some(code) => format!("Spaces are fine. We add +{code} to a number without a country code."),
        None => "Spaces are fine. Include the country code, for example +44.".to_owned(),
    };
    let lead = if form.replaces {
        "Codes go to your current number until the new one is connected."
    } else {
        "We send a text message with a code to this number now, and each time you log in. We use it only for these codes."
    };
    view! {
        <p class="lead">{lead}</p>
        <form class="form" method="post" action=SendSetupText::PATH>
            <FormError text=answer.whole(&[Field::Phone])/>
            <TextField field=Field::Phone label="Mobile phone number" name="tel" kind="tel" autocomplete="tel" hint value autofocus=true
                max=LONGEST error=answer.at(Field::Phone)/>
            <div class="actions">
                <Submit label="Send SMS with code"/>
                <a class="btn quiet" href=if form.replaces { routes::TWO_STEP } else { routes::METHOD }>"Cancel"</a>
            </div>
        </form>
    }
    .into_any()
}
