use crate::{
    doors,
    islands::{Cancel, Dialog, Form, FormSpec, Input},
    parts::form,
    routes,
};
use leptos::{prelude::*, server_fn::ServerFn};
use model::{KeyMethod, TwoStepView};

/// What deleting a key would mean (S17).
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

    /// The link that asks the question: in a dialog, or on a page of its own, which locked settings open first.
    pub fn opener(self, open: bool) -> AnyView {
        let href = routes::key_delete(&self.id);
        if !open {
            return view! { <a class="btn" href=href>"Delete"<span class="visually-hidden">" " {self.name}</span></a> }
                .into_any();
        }
        let dialog = format!("delete-{}", self.id);
        let text = format!("{dialog}-text");
        let close = self.last.then(|| "Cancel".to_owned());
        let way = if self.last {
            view! { <p><a class="btn" href=routes::KEY_NEW>"Register new key"</a></p> }.into_any()
        } else {
            let keep = Cancel::Dialog { id: dialog.clone(), label: "Keep key".to_owned() };
            let inputs = vec![Input::hidden("id", self.id.clone())];
            let spec = FormSpec {
                id: format!("{dialog}-form"),
                danger: true,
                cancel: Some(keep),
                ..form(doors::DeleteKey::PATH, inputs, "Delete key")
            };
            view! { <Form spec/> }.into_any()
        };
        view! {
            <Dialog id=dialog opener="Delete".to_owned() about=self.name href title=self.title alert=true close>
                <p id=text>{self.text}</p>
                {way}
            </Dialog>
        }
        .into_any()
    }
}
