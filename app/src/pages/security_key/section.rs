use super::{
    delete::{DIALOG, DeleteDialog, Question},
    rename::RenameForm,
};
use crate::{
    browser,
    pages::security::Changes,
    parts::{Day, Icon, Note, Picture, Tone},
    routes, words,
};
use leptos::{ev::MouseEvent, prelude::*};
use model::{KeyMethod, Refusal, TwoStepView};

/// The keys of S15: each can be renamed in its row and deleted in a dialog. Without script both are pages.
pub fn key_section(view: &TwoStepView) -> AnyView {
    let told = use_context::<Changes>().and_then(Changes::take);
    let renaming = RwSignal::new(None::<String>);
    let question = RwSignal::new(None::<Question>);
    let open = view.unlocked_until.is_some();
    let rows = view.keys.iter().map(|key| {
        let about = Question::about(key, view);
        row(key.clone(), open, renaming, move || {
            question.set(Some(about.clone()));
            browser::open_dialog(DIALOG);
        })
    });
    let rows = rows.collect_view();
    let tag = (!view.keys.is_empty()).then(|| view! { <span class="tag on">"On"</span> });
    view! {
        <section class="card" aria-labelledby="keys">
            <header><h2 id="keys" tabindex="-1">"Security keys" {tag}</h2></header>
            {told.map(|text| view! { <div class="body"><Note tone=Tone::Ok>{text}</Note></div> })}
            <ul class="rows" role="list">{rows}</ul>
            <div class="body">{more(view)}</div>
        </section>
        <DeleteDialog question/>
    }
    .into_any()
}

/// Room for another key, or why there is none.
fn more(view: &TwoStepView) -> AnyView {
    let max = view.max_keys;
    let full = (view.keys.len() >= max).then_some(Refusal::TooManyKeys { max });
    if let Some(refusal) = full.or((!view.keys_available).then_some(Refusal::KeysUnavailable)) {
        return view! { <p class="sub">{words::sentence(&refusal)}</p> }.into_any();
    }
    let empty =
        view.keys.is_empty().then(|| view! { <p class="sub">"No keys yet. A key is the safest way to log in."</p> });
    let href =
        if view.unlocked_until.is_some() { routes::KEY_NEW.to_owned() } else { routes::unlock_for(routes::KEY_NEW) };
    view! { {empty} <p><a class="btn" href=href rel="external">"Register new key"</a></p> }.into_any()
}

fn row(
    key: KeyMethod,
    open: bool,
    renaming: RwSignal<Option<String>>,
    delete: impl Fn() + Clone + Send + 'static,
) -> impl IntoView {
    let body = move || {
        let (key, delete) = (key.clone(), delete.clone());
        if renaming.with(|id| id.as_deref() == Some(&*key.id)) {
            return view! { <RenameForm key renaming/> }.into_any();
        }
        let id = key.id.clone();
        // Locked settings are opened first: the links lead there.
        let rename = move |event: MouseEvent| {
            if open {
                event.prevent_default();
                renaming.set(Some(id.clone()));
            }
        };
        let delete = move |event: MouseEvent| {
            if open {
                event.prevent_default();
                delete();
            }
        };
        let used = match key.last_used {
            Some(day) => view! { "last used " <Day moment=day/> }.into_any(),
            None => "not used to log in yet".into_any(),
        };
        view! {
            <div class="text">
                <strong>
                    <a id=format!("name-{}", key.id) href=routes::key_rename(&key.id) rel="external" on:click=rename>
                        <span class="visually-hidden">"Rename "</span>{key.name.clone()}
                    </a>
                </strong>
                <p class="sub">"Added " <Day moment=key.added/> ", " {used}</p>
                <p>
                    <a class="btn" href=routes::key_delete(&key.id) rel="external" on:click=delete>
                        "Delete"<span class="visually-hidden">" " {key.name}</span>
                    </a>
                </p>
            </div>
        }
        .into_any()
    };
    view! { <li class="row"><span class="glyph"><Icon picture=Picture::SecurityKey/></span>{body}</li> }
}
