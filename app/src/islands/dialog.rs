use crate::browser;
use leptos::{ev::MouseEvent, prelude::*};

/// A modal dialog over the page that also has an address of its own: `href` is where its opener leads without script.
#[island]
pub fn Dialog(
    /// Its id; the ids of its title and text begin with it.
    id: String,
    /// Label of the link that opens it,
    opener: String,
    /// and what the label is about, for those who do not see where it stands.
    about: String,
    /// The page with the same form.
    href: String,
    title: String,
    /// A question before something is taken away; its text has the id `{id}-text`.
    alert: bool,
    /// Label of its own closing button; none where the form inside has one.
    close: Option<String>,
    children: Children,
) -> impl IntoView {
    let open = {
        let id = id.clone();
        move |event: MouseEvent| {
            event.prevent_default();
            browser::open_dialog(&id);
        }
    };
    let (heading, text) = (format!("{id}-title"), alert.then(|| format!("{id}-text")));
    let labelled = heading.clone();
    let about = (!about.is_empty()).then(|| view! { <span class="visually-hidden">" " {about}</span> });
    let close = close.map({
        let id = id.clone();
        move |label| {
            let close = move |_| browser::close_dialog(&id);
            view! { <div class="actions"><button type="button" class="btn quiet" on:click=close>{label}</button></div> }
        }
    });
    view! {
        <a class="btn" href=href on:click=open>{opener}{about}</a>
        <dialog id=id class="dialog" role=alert.then_some("alertdialog") aria-labelledby=labelled aria-describedby=text>
            <h2 id=heading>{title}</h2>
            {children()}
            {close}
        </dialog>
    }
}
