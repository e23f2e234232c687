use crate::{
    doors::{self, Doorway},
    islands::{FormError, Submit},
    parts::{CodeAgain, Frame, Number, OtherWays, SendText, TextNews, Who, flashed},
    say::say,
    source::read,
};
use leptos::{prelude::*, server_fn::ServerFn};
use model::{Field, LogInWays, OpenText, Way};

async fn open() -> Option<OpenText> {
    let load = |door: Doorway| async move {
        let pending = door.pending().await?;
        door.portal.open_log_in_text(&door.context, &pending).await.map_err(|e| door.refused(e))
    };
    read(load).await.ok()?
}

/// L4: the code of a text message.
#[component]
pub fn TextStep() -> impl IntoView {
    let failed =
        [doors::LogInWithText::PATH, doors::SendLogInText::PATH].into_iter().any(|door| flashed(door).failed());
    let tail = use_context::<LogInWays>().and_then(|ways| ways.phone).unwrap_or_default();
    let body = Suspend::new(async move { form(open().await, Number::End(tail)) });
    view! {
        <Frame title=say!("login-text-title") step=say!("login-step", step = 2, all = 2) failed>
            <Who/>
            <Suspense>{body}</Suspense>
            <OtherWays here=Way::TextMessage/>
        </Frame>
    }
}

fn form(open: Option<OpenText>, to: Number) -> AnyView {
    let answer = flashed(doors::LogInWithText::PATH);
    let asked = flashed(doors::SendLogInText::PATH);
    let again = open.is_some();
    let code = again.then(|| {
        view! {
            <form class="form" method="post" action=doors::LogInWithText::PATH>
                <FormError text=answer.whole(&[Field::Code])/>
                <CodeAgain answer=answer.clone() hint=say!("text-code-hint")/>
                <div class="actions"><Submit label=say!("login-submit")/></div>
            </form>
        }
    });
    // Where the field is gone, what was wrong with the last code is still to be told.
    let over = (!again).then(|| view! { <FormError text=answer.whole(&[])/> });
    view! { <TextNews open to/> {over} {code} <SendText door=doors::SendLogInText::PATH answer=asked again/> }
        .into_any()
}
