use super::{delete, disable};
use crate::{
    doors,
    islands::Rename,
    parts::{Day, Icon, MoreActions, Picture},
    routes,
    say::{say, tell},
    sentences,
};
use leptos::{prelude::*, server_fn::ServerFn};
use model::{Field, KeyMethod, Refusal, ThingName, TwoStepView};

/// The keys of S15: each can be renamed in its row and deleted in a dialog. Without script both are pages.
pub fn key_section(view: &TwoStepView) -> AnyView {
    let rows = view.keys.iter().map(|key| row(key.clone(), view)).collect_view();
    let tag = (!view.keys.is_empty()).then(|| view! { <span class="tag on">{say!("security-key-on")}</span> });
    view! {
        <section class="card" aria-labelledby="keys">
            <header><h2 id="keys" tabindex="-1">{say!("security-key-heading")} {tag}</h2></header>
            <ul class="rows" role="list">{rows}</ul>
            <div class="body">{more(view)} {all(view)}</div>
        </section>
    }
    .into_any()
}

/// Room for another key, or why there is none.
fn more(view: &TwoStepView) -> AnyView {
    let max = view.max_keys;
    let full = (view.keys.len() >= max).then_some(Refusal::TooManyKeys { max });
    if let Some(refusal) = full.or((!view.keys_available).then_some(Refusal::KeysUnavailable)) {
        return view! { <p class="sub">{sentences::sentence(&refusal)}</p> }.into_any();
    }
    let empty = view.keys.is_empty().then(|| view! { <p class="sub">{say!("security-key-none")}</p> });
    let href =
        if view.unlocked_until.is_some() { routes::KEY_NEW.to_owned() } else { routes::unlock_for(routes::KEY_NEW) };
    view! { {empty} <p><a class="btn" href=href>{say!("security-key-register-new")}</a></p> }.into_any()
}

/// What can be done with all of them.
fn all(view: &TwoStepView) -> Option<AnyView> {
    let question = (!view.keys.is_empty()).then(|| disable::question(view));
    let opener = question?.opener(view.unlocked_until.is_some());
    Some(view! { <MoreActions about=say!("security-key-all")>{opener}</MoreActions> }.into_any())
}

fn row(key: KeyMethod, view: &TwoStepView) -> impl IntoView + use<> {
    let open = view.unlocked_until.is_some();
    let question = delete::question(&key, view);
    let added = view! { <Day moment=key.added/> };
    let used = match key.last_used {
        Some(day) => tell("security-key-used").slot("added", added).slot("used", view! { <Day moment=day/> }).view(),
        None => tell("security-key-not-used").slot("added", added).view(),
    };
    view! {
        <li class="row">
            <span class="glyph"><Icon picture=Picture::SecurityKey/></span>
            <div class="text">
                <Rename door=doors::RenameKey::PATH.to_owned() id=key.id.clone() name=key.name field=Field::KeyName label=say!("security-key-name")
                    max=ThingName::MAX href=routes::key_rename(&key.id) open/>
                <p class="sub">{used}</p>
                <div class="act">{question.opener(open)}</div>
            </div>
        </li>
    }
}
