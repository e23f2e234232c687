use super::{AskKey, form};
use crate::{
    doors,
    islands::{Cancel, Ceremony, Form, FormSpec, Input},
    routes,
    say::say,
    site::site,
};
use leptos::{prelude::*, server_fn::ServerFn};
use model::UnlockNeeds;

/// The account password, and a code when the second step of this session is old (product.md 4).
#[component]
pub fn UnlockForm(
    needs: UnlockNeeds,
    /// The address, for password managers.
    email: String,
    /// Where to go on.
    next: String,
    /// The path of the page that this form is on, where a refusal is shown without script.
    #[prop(default = routes::UNLOCK)]
    page: &'static str,
    /// "Set up" or "Unlock settings".
    #[prop(into)]
    label: String,
    #[prop(optional)] cancel: Option<Cancel>,
) -> impl IntoView {
    let mut inputs = password(email, next);
    inputs.push(Input::hidden("page", page));
    if needs.code {
        inputs.push(Input::Code {
            label: say!("part-code-of-app"),
            hint: say!("code-hint"),
            value: super::flashed(doors::Unlock::PATH).kept.code,
        });
    }
    view! { <Form spec=FormSpec { cancel, ..form(doors::Unlock::PATH, inputs, &label) }/> }
}

/// The account password, and the touch of a key.
#[component]
pub fn UnlockWithKey(email: String, next: String) -> impl IntoView {
    let inputs = password(email, next);
    view! { <AskKey ceremony=Ceremony::Unlock label=say!("unlock-settings") inputs=move |_| inputs.clone()/> }
}

/// The account password, and the code of a text message that is on its way.
#[component]
pub fn UnlockWithText(email: String, next: String) -> impl IntoView {
    let door = doors::UnlockWithText::PATH;
    let mut inputs = password(email, next);
    inputs.push(Input::Code {
        label: say!("part-code-of-text"),
        hint: say!("text-code-hint"),
        value: super::flashed(door).kept.code,
    });
    view! { <Form spec=form(door, inputs, &say!("unlock-settings"))/> }
}

fn password(email: String, next: String) -> Vec<Input> {
    let label = say!("part-account-password", service = site().service);
    vec![Input::Username { email }, Input::hidden("next", next), Input::Password { label }]
}
