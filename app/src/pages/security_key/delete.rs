use crate::{
    browser, doors,
    pages::security::Changes,
    parts::{FormError, HARMLESS},
    routes, words,
};
use leptos::{ev::SubmitEvent, prelude::*, server_fn::ServerFn, task::spawn_local};
use model::{KeyMethod, TwoStepView};

pub(super) const DIALOG: &str = "delete-key";
const FORM: &str = "delete-form";

/// What deleting a key would mean.
#[derive(Debug, Clone)]
pub(super) struct Question {
    pub id: String,
    pub name: String,
    pub title: String,
    pub text: String,
    /// The only way to log in cannot be taken away alone.
    pub last: bool,
}

impl Question {
    pub fn about(key: &KeyMethod, view: &TwoStepView) -> Self {
        let (id, name) = (key.id.clone(), key.name.clone());
        if view.ways() == 1 {
            let title = format!("{name} is your only way to log in");
            let text = "Add another way first, or turn off two-step verification.".to_owned();
            return Self { id, name, title, text, last: true };
        }
        let used = match &key.last_used {
            Some(at) => format!("Last used {}, {}.", at.day, at.clock),
            None => "It was not used to log in yet.".to_owned(),
        };
        let others = view.keys.iter().filter(|other| other.id != id).map(|other| other.name.as_str());
        let others: Vec<&str> = others.chain((!view.apps.is_empty()).then_some("authenticator app")).collect();
        let text = format!("You will not be able to log in with it. {used} You still have: {}.", others.join(", "));
        Self { title: format!("Delete {name}?"), id, name, text, last: false }
    }
}

/// S17: the question before a key goes.
#[component]
pub(super) fn DeleteDialog(question: RwSignal<Option<Question>>) -> impl IntoView {
    view! {
        <dialog id=DIALOG class="dialog" role="alertdialog" aria-labelledby="delete-title" aria-describedby="delete-text">
            {move || question.get().map(asked)}
        </dialog>
    }
}

fn asked(question: Question) -> AnyView {
    let buttons = if question.last {
        view! {
            <div class="actions">
                <a class="btn" href=routes::KEY_NEW rel="external">"Register new key"</a>
                {close("Cancel")}
            </div>
        }
        .into_any()
    } else {
        form(question.id, question.name)
    };
    view! { <h2 id="delete-title">{question.title}</h2> <p id="delete-text">{question.text}</p> {buttons} }.into_any()
}

fn form(id: String, name: String) -> AnyView {
    let (failed, busy) = (RwSignal::new(None::<String>), RwSignal::new(false));
    let changes = use_context::<Changes>();
    let delete = move |event: SubmitEvent| {
        event.prevent_default();
        if busy.get_untracked() {
            return;
        }
        busy.set(true);
        let name = name.clone();
        spawn_local(async move {
            match doors::send_form(doors::DeleteKey::PATH, FORM).await {
                Ok(_) => {
                    browser::close_dialog(DIALOG);
                    if let Some(changes) = changes {
                        changes.tell(format!("{name} is deleted. {HARMLESS}"), "keys".to_owned());
                    }
                }
                Err(refusal) => {
                    failed.set(words::sentence(&refusal));
                    busy.set(false);
                }
            }
        });
    };
    view! {
        <form id=FORM class="form" on:submit=delete>
            <FormError text=failed/>
            <input type="hidden" name="id" value=id/>
            <div class="actions">
                {close("Keep key")}
                <button class="btn danger" aria-busy=move || busy.get().then_some("true")>"Delete key"</button>
            </div>
        </form>
    }
    .into_any()
}

/// The safe button: the focus goes here first.
fn close(label: &'static str) -> impl IntoView {
    view! { <button type="button" class="btn" autofocus on:click=|_| browser::close_dialog(DIALOG)>{label}</button> }
}
