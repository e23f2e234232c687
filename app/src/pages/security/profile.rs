use super::WithSecurity;
use crate::{parts::Frame, routes, say::say};
use leptos::prelude::*;

/// Who this account belongs to.
#[component]
pub fn Profile() -> impl IntoView {
    view! {
        <Frame title=say!("security-profile") wide=true>
            <WithSecurity let:view>
                <section class="card">
                    <div class="body">
                        <dl class="facts">
                            <div><dt>{say!("security-profile-name")}</dt><dd>{view.name}</dd></div>
                            <div><dt>{say!("security-profile-email")}</dt><dd><bdi dir="ltr">{view.email}</bdi></dd></div>
                            {view.organization.map(|name| view! { <div><dt>{say!("security-profile-organization")}</dt><dd>{name}</dd></div> })}
                        </dl>
                    </div>
                </section>
                <p><a class="btn" href=routes::SECURITY>{say!("security-title")}</a></p>
            </WithSecurity>
        </Frame>
    }
}
