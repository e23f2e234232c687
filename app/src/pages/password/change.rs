use super::hint;
use crate::{
    Refused, doors,
    islands::{Cancel, Form, FormSpec, Input, Note, Tone},
    pages::{activity::open_steps, security::CannotLoad},
    parts::{Frame, flashed, form},
    routes,
};
use leptos::{prelude::*, server_fn::ServerFn};
use model::NotMeStep;

/// A new password, once the settings are unlocked with the old one.
#[component]
pub fn ChangePassword() -> impl IntoView {
    let failed = flashed(doors::ChangePassword::PATH).failed();
    let body = Suspend::new(async move {
        match load().await {
            Ok(page) => page.view(),
            Err(refused) => view! { <CannotLoad refused/> }.into_any(),
        }
    });
    view! {
        <Frame title="Change password" crumb=(routes::SECURITY, "Security") failed><Suspense>{body}</Suspense></Frame>
    }
}

struct Page {
    email: String,
    other_devices: u32,
    /// Where this is one of several steps.
    next: Option<&'static str>,
}

async fn load() -> Result<Page, Refused> {
    let (open, view) = open_steps().await?;
    let is_step = open.is_some_and(|open| open.next() == Some(NotMeStep::Password));
    Ok(Page { email: view.email, other_devices: view.two_step.other_devices, next: is_step.then_some(routes::NOT_ME) })
}

impl Page {
    fn view(self) -> AnyView {
        let others = match self.other_devices {
            0 => "No other device is logged in now.".to_owned(),
            1 => "1 other device will be logged out.".to_owned(),
            n => format!("{n} other devices will be logged out."),
        };
        let new = Input::NewPassword { label: "New password".to_owned(), hint: hint() };
        let mut inputs = vec![Input::Username { email: self.email }, new];
        inputs.extend(self.next.map(|next| Input::hidden("next", next)));
        let href = self.next.unwrap_or(routes::SECURITY).to_owned();
        let cancel = Some(Cancel::Page { href, label: "Cancel".to_owned() });
        let spec = FormSpec { cancel, ..form(doors::ChangePassword::PATH, inputs, "Change password") };
        view! {
            <Note tone=Tone::Info>"You stay logged in here. " {others} " Links for a new password stop working."</Note>
            <Form spec/>
        }
        .into_any()
    }
}
