use super::hint;
use crate::{
    Refused, doors,
    islands::{Cancel, Form, FormSpec, Input, Note, Tone},
    pages::{activity::open_steps, security::CannotLoad},
    parts::{Frame, flashed, form},
    routes,
    say::say,
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
        <Frame title=say!("password-change") crumb=(routes::SECURITY, say!("security-title")) failed>
            <Suspense>{body}</Suspense>
        </Frame>
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
        let new = Input::NewPassword { label: say!("password-new"), hint: hint() };
        let mut inputs = vec![Input::Username { email: self.email }, new];
        inputs.extend(self.next.map(|next| Input::hidden("next", next)));
        let href = self.next.unwrap_or(routes::SECURITY).to_owned();
        let cancel = Some(Cancel::Page { href, label: say!("cancel") });
        let spec = FormSpec { cancel, ..form(doors::ChangePassword::PATH, inputs, &say!("password-change")) };
        view! {
            <Note tone=Tone::Info>{say!("password-change-logs-out", others = self.other_devices)}</Note>
            <Form spec/>
        }
        .into_any()
    }
}
