use super::{Frame, flashed, form};
use crate::{
    islands::{Cancel, Dialog, Form, FormError, FormSpec, Input},
    routes,
    say::say,
};
use leptos::prelude::*;

/// A question before something is taken away. It is asked in a dialog, and without script on a page of its own.
pub struct Question {
    /// The id of its dialog.
    pub id: String,
    /// Label of what opens it,
    pub opener: String,
    /// and what the label is about, for those who do not see where it stands.
    pub about: String,
    /// Its page.
    pub href: String,
    pub title: String,
    /// What would go, and what stays.
    pub text: AnyView,
    /// The door that takes it away,
    pub door: &'static str,
    /// and the number of the thing, where there are several.
    pub thing: Option<String>,
    pub choice: Choice,
}

/// What can be answered.
#[derive(Debug, Clone)]
pub enum Choice {
    /// The safe button, and the one that takes away.
    KeepOr { keep: String, lose: String },
    /// The only way to log in cannot be taken away alone: where another is added, and the label of that.
    LastMethod { add: &'static str, label: String },
}

impl Question {
    /// What a [`Choice::LastMethod`] comes with.
    pub fn last() -> String {
        say!("part-last-method")
    }

    /// The link that asks: in a dialog, or on the page, which locked settings open first.
    pub fn opener(self, open: bool) -> AnyView {
        let Self { id, opener, about, href, title, text, door, thing, choice } = self;
        if !open {
            let about = (!about.is_empty()).then(|| view! { <span class="visually-hidden">" " {about}</span> });
            return view! { <a class="btn" href=href>{opener}{about}</a> }.into_any();
        }
        let described = format!("{id}-text");
        let (close, answers) = match choice {
            Choice::KeepOr { keep, lose } => (None, in_dialog(&id, door, thing, keep, &lose)),
            Choice::LastMethod { add, label } => {
                let ways = view! { <p class="actions">{ways_out(add, label)}</p> };
                (Some(say!("cancel")), ways.into_any())
            }
        };
        view! {
            <Dialog id opener about href title alert=true close>
                <div id=described class="prose">{text}</div>
                {answers}
            </Dialog>
        }
        .into_any()
    }

    /// The page.
    pub fn page(self) -> AnyView {
        let failed = flashed(self.door).failed();
        let crumb = (routes::TWO_STEP, say!("two-step-verification"));
        view! { <Frame title=self.title.clone() crumb failed>{self.body()}</Frame> }.into_any()
    }

    /// What stands below the title of the page.
    pub fn body(self) -> AnyView {
        let error = flashed(self.door).whole(&[]);
        let answers = match self.choice {
            Choice::KeepOr { keep, lose } => on_page(self.door, self.thing, keep, lose),
            Choice::LastMethod { add, label } => view! {
                <p class="actions">{ways_out(add, label)} <a class="btn quiet" href=routes::TWO_STEP>{say!("cancel")}</a></p>
            }
            .into_any(),
        };
        view! { <FormError text=error/> <div class="prose">{self.text}</div> {answers} }.into_any()
    }
}

fn in_dialog(dialog: &str, door: &'static str, thing: Option<String>, keep: String, lose: &str) -> AnyView {
    let spec = FormSpec {
        id: format!("{dialog}-form"),
        danger: true,
        cancel: Some(Cancel::Dialog { id: dialog.to_owned(), label: keep }),
        ..form(door, thing.map(|id| Input::hidden("id", id)).into_iter().collect(), lose)
    };
    view! { <Form spec/> }.into_any()
}

fn on_page(door: &'static str, thing: Option<String>, keep: String, lose: String) -> AnyView {
    view! {
        <form class="form" method="post" action=door>
            {thing.map(|id| view! { <input type="hidden" name="id" value=id/> })}
            <div class="actions">
                <a class="btn" href=routes::TWO_STEP>{keep}</a>
                <button class="btn danger">{lose}</button>
            </div>
        </form>
    }
    .into_any()
}

fn ways_out(add: &'static str, label: String) -> AnyView {
    view! {
        <a class="btn" href=add>{label}</a>
        <a class="btn" href=routes::DISABLE>{say!("part-disable-two-step")}</a>
    }
    .into_any()
}
