use super::WithSecurity;
use crate::{parts::Frame, routes};
use leptos::prelude::*;

/// Who this account belongs to.
#[component]
pub fn Profile() -> impl IntoView {
    view! {
        <Frame title="Profile" wide=true>
            <WithSecurity let:view>
                <section class="card">
                    <div class="body">
                        <dl class="facts">
                            <div><dt>"Name"</dt><dd>{view.name}</dd></div>
                            <div><dt>"Email address"</dt><dd><bdi dir="ltr">{view.email}</bdi></dd></div>
                            {view.organization.map(|name| view! { <div><dt>"Organization"</dt><dd>{name}</dd></div> })}
                        </dl>
                    </div>
                </section>
                <p><a class="btn" href=routes::SECURITY>"Security"</a></p>
            </WithSecurity>
        </Frame>
    }
}
