use crate::{
    islands::{Ceremony, Input},
    parts::{AskKey, Asked, Frame, Icon, Picture},
    routes,
    site::setup_step,
};
use leptos::prelude::*;
use model::{Field, ThingName};

/// S5 and S6: a name, and the touch of a new key.
#[component]
pub fn Register() -> impl IntoView {
    let step = setup_step();
    view! {
        <Frame title="Enable security key" step crumb=(routes::TWO_STEP, "Two-step verification")>
            <div class="picture"><Icon picture=Picture::SecurityKey/></div>
            <p>"A security key is a small device that you plug in or hold to your phone. A phone or laptop can act as one, too. You may need to touch it."</p>
            <AskKey ceremony=Ceremony::Register label="Register key" inputs=name/>
            <p><a href=routes::METHOD>"Choose another way"</a></p>
        </Frame>
    }
}

fn name(asked: &Asked) -> Vec<Input> {
    vec![Input::Name {
        field: Field::KeyName,
        label: "Name for this key".to_owned(),
        hint: "For example Blue key, or Spare in the drawer.".to_owned(),
        value: asked.name.clone(),
        max: ThingName::MAX,
        required: false,
    }]
}
