use crate::{
    Refused,
    doors::{Doorway, SendSetupText},
    islands::{FormError, Submit, TextField},
    parts::{Flashed, Frame, flashed},
    routes,
    say::say,
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
        <Frame title=say!("text-number-title") step=setup_step() crumb=(routes::TWO_STEP, say!("two-step-verification")) failed>
            <Suspense>{body}</Suspense>
        </Frame>
    }
}

fn form(form: NumberForm, answer: &Flashed) -> AnyView {
    let typed = answer.kept.tel.clone();
    let value = if typed.is_empty() { form.number } else { typed };
    let hint = match form.dial_code {
        Some(code) => say!("text-number-hint", code = format!("+{code}")),
        None => say!("text-number-hint-no-country"),
    };
    let lead = if form.replaces { say!("text-number-lead-replaces") } else { say!("text-number-lead") };
    view! {
        <p class="lead">{lead}</p>
        <form class="form" method="post" action=SendSetupText::PATH>
            <FormError text=answer.whole(&[Field::Phone])/>
            <TextField field=Field::Phone label=say!("text-number-label") name="tel" kind="tel" autocomplete="tel" hint value
                autofocus=true max=LONGEST error=answer.at(Field::Phone)/>
            <div class="actions">
                <Submit label=say!("part-send-code")/>
                <a class="btn quiet" href=if form.replaces { routes::TWO_STEP } else { routes::METHOD }>{say!("cancel")}</a>
            </div>
        </form>
    }
    .into_any()
}
