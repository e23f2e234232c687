use crate::{
    parts::{Answer, Asked, Ceremony, Frame, Icon, KeyForm, Picture, TextField},
    routes,
    site::site,
};
use leptos::prelude::*;
use model::{Field, KeyName};
use std::sync::Arc;

/// S5 and S6: a name, and the touch of a new key.
#[component]
pub fn Register() -> impl IntoView {
    let step = if site().two_step_on { "" } else { "Step 2 of 3" };
    let failed = RwSignal::new(false);
    view! {
        <Frame title="Enable security key" step crumb=(routes::TWO_STEP, "Two-step verification") failed>
            <div class="picture"><Icon picture=Picture::SecurityKey/></div>
            <p>"A security key is a small device that you plug in or hold to your phone. A phone or laptop can act as one, too. You may need to touch it."</p>
            <KeyForm ceremony=Ceremony::Register label="Register key" fields=Arc::new(name) failed/>
            <p><a href=routes::METHOD rel="external">"Choose another way"</a></p>
        </Frame>
    }
}

fn name(asked: &Asked, answer: &Answer) -> AnyView {
    view! {
        <TextField field=Field::KeyName label="Name for this key" name="name" autocomplete="off" required=false autofocus=true
            hint="For example Blue key, or Spare in the drawer." value=asked.name.clone() max=KeyName::MAX
            error=answer.at(Field::KeyName)/>
    }
    .into_any()
}
