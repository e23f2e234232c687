use crate::{
    doors::{self, Doorway, ResendSetupText},
    islands::{CodeField, FormError, Note, Submit, Tone},
    parts::{Frame, Number, SendText, TextNews, flashed},
    routes,
    say::say,
    site::setup_step,
    source::read,
};
use leptos::{prelude::*, server_fn::ServerFn};
use model::{Field, OpenText};

async fn open() -> Option<OpenText> {
    let load = |door: Doorway| async move {
        let who = door.enroller().await?;
        door.portal.open_setup_text(&door.context, who.enrolling(&door)?).await.map_err(|e| door.refused(e))
    };
    read(load).await.ok()?
}

/// S12: the code that proves the number.
#[component]
pub fn ConnectPhone() -> impl IntoView {
    let failed = [doors::ConnectPhone::PATH, ResendSetupText::PATH].into_iter().any(|door| flashed(door).failed());
    let body = Suspend::new(async {
        open().await.map_or_else(|| view! { <RanOut/> }.into_any(), |open| view! { <Code open/> }.into_any())
    });
    view! {
        <Frame title=say!("text-connect") step=setup_step() crumb=(routes::TWO_STEP, say!("two-step-verification")) failed>
            <Suspense>{body}</Suspense>
        </Frame>
    }
}

#[component]
fn Code(open: OpenText) -> impl IntoView {
    let answer = flashed(doors::ConnectPhone::PATH);
    let to = Number::Whole(open.to.clone());
    view! {
        <TextNews open=Some(open) to/>
        <p><a href=routes::TEXT_NUMBER>{say!("text-change-number")}</a></p>
        <form class="form" method="post" action=doors::ConnectPhone::PATH>
            <FormError text=answer.whole(&[Field::Code])/>
            <CodeField label=say!("code-label") hint=say!("text-code-hint") value=answer.kept.code.clone() autofocus=true
                error=answer.at(Field::Code)/>
            <div class="actions"><Submit label=say!("text-connect")/> <a class="btn quiet" href=routes::TWO_STEP>{say!("cancel")}</a></div>
        </form>
        <SendText door=ResendSetupText::PATH answer=flashed(ResendSetupText::PATH) again=true/>
    }
}

#[component]
fn RanOut() -> impl IntoView {
    view! {
        <Note tone=Tone::Info>{say!("text-no-code")}</Note>
        <p><a class="btn primary" href=routes::TEXT_NUMBER>{say!("part-send-code")}</a></p>
    }
}
