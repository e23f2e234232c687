use crate::{doors::Doorway, parts::Frame, source::read};
use domain::Delivery;
use leptos::prelude::*;

/// The messages that were captured instead of being sent, newest first.
#[component]
pub fn Outbox() -> impl IntoView {
    let list = || {
        Suspend::new(async {
            let load = |door: Doorway| async move { Ok(door.portal.sent_messages(100).await.unwrap_or_default()) };
            let messages = read(load).await.unwrap_or_default();
            if messages.is_empty() {
                view! { <p>"Nothing yet. Messages appear here a moment after they are written."</p> }.into_any()
            } else {
                messages.into_iter().map(message).collect_view().into_any()
            }
        })
    };
    view! {
        <Frame title="Captured messages" wide=true>
            <p class="hint">"This installation is in development: messages are kept here instead of being sent."</p>
            <Suspense>{list}</Suspense>
        </Frame>
    }
}

fn message(message: Delivery) -> impl IntoView {
    // A text message has no subject.
    let title = if message.subject.is_empty() { "Text message".to_owned() } else { message.subject };
    view! {
        <article class="card outbox">
            <header><h2>{title}</h2></header>
            <div class="body">
                <p class="sub">{message.kind} " to " {message.to} " \u{b7} " {message.sent_at}</p>
                <pre tabindex="0">{message.body}</pre>
            </div>
        </article>
    }
}
