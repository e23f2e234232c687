use leptos::{html, prelude::*};

/// A modal dialog over the page that also has an address of its own: `href` is where its opener leads without script.
#[component]
pub fn Dialog(
    /// Label of the link that opens it.
    #[prop(into)]
    opener: String,
    /// The page with the same form.
    href: String,
    #[prop(into)] title: String,
    children: Children,
) -> impl IntoView {
    let dialog = NodeRef::<html::Dialog>::new();
    let open = move |event: leptos::ev::MouseEvent| {
        if let Some(dialog) = dialog.get_untracked() {
            event.prevent_default();
            show(&dialog);
        }
    };
    let close = move |_| {
        if let Some(dialog) = dialog.get_untracked() {
            dialog.close();
        }
    };
    view! {
        <a class="btn" href=href rel="external" on:click=open>{opener}</a>
        <dialog class="dialog" node_ref=dialog aria-labelledby="dialog-title">
            <h2 id="dialog-title">{title}</h2>
            {children()}
            <div class="actions"><button type="button" class="btn quiet" on:click=close>"Cancel"</button></div>
        </dialog>
    }
}

#[cfg(feature = "hydrate")]
fn show(dialog: &web_sys::HtmlDialogElement) {
    let _ = dialog.show_modal();
}

#[cfg(not(feature = "hydrate"))]
fn show<T>(_: &T) {}
