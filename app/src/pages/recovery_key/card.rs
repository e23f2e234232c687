use crate::{
    parts::{Day, Icon, Picture},
    routes,
};
use leptos::prelude::*;
use model::{RecoveryKeyState, TwoStepView};

/// The recovery key on S15: where it stands, and the way to a new one.
#[component]
pub fn KeyCard(view: TwoStepView) -> impl IntoView {
    let (tag, text) = match view.recovery_key.clone() {
        RecoveryKeyState::None => return ().into_any(),
        RecoveryKeyState::NotSaved { created, .. } => (
            view! { <span class="tag warn">"Not saved"</span> },
            view! { "Made " <Day moment=created/> ". You have not told us that you saved it." }.into_any(),
        ),
        RecoveryKeyState::Saved { created, saved, confirmed, .. } => {
            let confirmed =
                confirmed.map(|day| view! { " You last said on " <Day moment=day/> " that you still have it." });
            (
                view! { <span class="tag on">"Saved"</span> },
                view! { "Made " <Day moment=created/> ", saved " <Day moment=saved/> ", not used." {confirmed} }
                    .into_any(),
            )
        }
    };
    view! {
        <section class="card" aria-labelledby="recovery">
            <header><h2 id="recovery" tabindex="-1">"Emergency recovery key" {tag}</h2></header>
            <ul class="rows" role="list">
                <li class="row">
                    <span class="glyph"><Icon picture=Picture::RecoveryKey/></span>
                    <div class="text"><p class="sub">{text}</p></div>
                </li>
            </ul>
            {way(&view)}
        </section>
    }
    .into_any()
}

/// What can be done. A first key that is still on the screen is saved by the notice at the top of the page.
fn way(view: &TwoStepView) -> AnyView {
    if view.new_recovery_key {
        return view! {
            <div class="body">
                <p class="sub">"A new key waits to be saved. Until then this one works."</p>
                <p><a class="btn" href=routes::RECOVERY_NEW>"Save your new recovery key"</a></p>
            </div>
        }
        .into_any();
    }
    if matches!(view.recovery_key, RecoveryKeyState::NotSaved { .. }) {
        return ().into_any();
    }
    let new = new_key(view);
    view! { <div class="body"><p><a class="btn" href=new>"Create new emergency recovery key"</a></p></div> }.into_any()
}

/// The page that makes a new key. Locked settings are opened first.
pub(super) fn new_key(view: &TwoStepView) -> String {
    if view.unlocked_until.is_some() {
        routes::RECOVERY_NEW.to_owned()
    } else {
        routes::unlock_for(routes::RECOVERY_NEW)
    }
}
