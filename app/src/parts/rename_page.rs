use super::{Frame, flashed};
use crate::{
    islands::{FormError, Submit, TextField},
    say::say,
};
use leptos::prelude::*;
use model::{Field, ThingName};

/// Without script: a page of its own for a new name.
#[component]
pub fn RenamePage(
    door: &'static str,
    /// The number of the thing.
    id: String,
    /// What it is called now.
    called: String,
    /// Whether that is a name that its owner gave. Another is not offered for change.
    #[prop(default = true)]
    named: bool,
    /// Which name it is: of a key, an app or a device. A device can do without one.
    field: Field,
    #[prop(into)] label: String,
    #[prop(into, optional)] hint: String,
    /// The page with the list that it stands in: its path and what it is called.
    list: (&'static str, String),
) -> impl IntoView {
    let (answer, back) = (flashed(door), list.0);
    let title = say!("part-rename-title", name = called.clone());
    let typed = answer.kept.name.clone();
    let value = match typed.as_str() {
        "" if named => called,
        _ => typed,
    };
    view! {
        <Frame title crumb=list failed=answer.failed()>
            <form class="form" method="post" action=door>
                <FormError text=answer.whole(&[field])/>
                <input type="hidden" name="id" value=id/>
                <TextField field label name="name" autocomplete="off" autofocus=true value hint required=field != Field::DeviceName
                    max=ThingName::MAX error=answer.at(field)/>
                <div class="actions">
                    <Submit label=say!("save")/>
                    <a class="btn quiet" href=back>{say!("cancel")}</a>
                </div>
            </form>
        </Frame>
    }
}
