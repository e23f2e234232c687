use crate::{
    islands::{Ceremony, Input},
    parts::{AskKey, Asked, Frame, Icon, Picture},
    routes,
    say::say,
    site::setup_step,
};
use leptos::prelude::*;
use model::{Field, ThingName};

/// S5 and S6: a name, and the touch of a new key.
#[component]
pub fn Register() -> impl IntoView {
    let step = setup_step();
    view! {
        <Frame title=say!("security-key-enable") step crumb=(routes::TWO_STEP, say!("two-step-verification"))>
            <div class="picture"><Icon picture=Picture::SecurityKey/></div>
            <p>{say!("security-key-about")}</p>
            <AskKey ceremony=Ceremony::Register label=say!("security-key-register") inputs=name/>
            <p><a href=routes::METHOD>{say!("security-key-choose-another-way")}</a></p>
        </Frame>
    }
}

fn name(asked: &Asked) -> Vec<Input> {
    vec![Input::Name {
        field: Field::KeyName,
        label: say!("security-key-name"),
        hint: say!("security-key-name-hint"),
        value: asked.name.clone(),
        max: ThingName::MAX,
        required: false,
    }]
}
