use crate::{
    parts::{Day, Icon, Picture},
    routes,
    say::{say, tell},
};
use leptos::prelude::*;
use model::{RecoveryKeyState, TwoStepView};

/// The recovery key on S15: where it stands, and the way to a new one.
#[component]
pub fn KeyCard(view: TwoStepView) -> impl IntoView {
    let (class, tag, text) = match view.recovery_key.clone() {
        RecoveryKeyState::None => return ().into_any(),
        RecoveryKeyState::NotSaved { created, .. } => {
            let made = view! { <Day moment=created/> };
            let text = tell("recovery-key-made-not-saved").slot("made", made).view();
            ("tag warn", say!("recovery-key-not-saved"), text)
        }
        RecoveryKeyState::Saved { created, saved, confirmed, .. } => {
            let (made, saved) = (view! { <Day moment=created/> }, view! { <Day moment=saved/> });
            let text = tell("recovery-key-made-and-saved").slot("made", made).slot("saved", saved).view();
            let confirmed = confirmed.map(|day| {
                view! { " " {tell("recovery-key-confirmed").slot("day", view! { <Day moment=day/> }).view()} }
            });
            ("tag on", say!("recovery-key-saved"), view! { {text} {confirmed} }.into_any())
        }
    };
    view! {
        <section class="card" aria-labelledby="recovery">
            <header><h2 id="recovery" tabindex="-1">{say!("emergency-recovery-key")} <span class=class>{tag}</span></h2></header>
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
                <p class="sub">{say!("recovery-key-new-waits")}</p>
                <p><a class="btn" href=routes::RECOVERY_NEW>{say!("recovery-key-save-new")}</a></p>
            </div>
        }
        .into_any();
    }
    if matches!(view.recovery_key, RecoveryKeyState::NotSaved { .. }) {
        return ().into_any();
    }
    let new = new_key(view);
    view! { <div class="body"><p><a class="btn" href=new>{say!("recovery-key-create")}</a></p></div> }.into_any()
}

/// The page that makes a new key. Locked settings are opened first.
pub(super) fn new_key(view: &TwoStepView) -> String {
    if view.unlocked_until.is_some() {
        routes::RECOVERY_NEW.to_owned()
    } else {
        routes::unlock_for(routes::RECOVERY_NEW)
    }
}
