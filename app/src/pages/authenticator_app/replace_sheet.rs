use crate::{
    doors::{self, Doorway, RestartAppReplacement},
    islands::{Note, Tone},
    pages::two_step::{Sheet, Steps},
    parts::{Frame, flashed},
    routes,
    say::{say, tell},
    source::read,
};
use leptos::{prelude::*, server_fn::ServerFn};

/// The name of the app that works until then, and what connects the new one.
async fn open() -> Option<(String, Sheet)> {
    let load = |door: Doorway| async move {
        let signed_in = door.signed_in().await?;
        let open = door.portal.app_replacement_sheet(&door.context, &signed_in).await.map_err(|e| door.refused(e))?;
        Ok(open.map(|open| (open.name, open.sheet.into())))
    };
    read(load).await.ok()?
}

/// S19: scan, or type the key, and prove the new app with a code.
#[component]
pub fn ReplaceSheet() -> impl IntoView {
    let failed = [doors::ReplaceApp::PATH, RestartAppReplacement::PATH].into_iter().any(|door| flashed(door).failed());
    let body = Suspend::new(async move {
        match open().await {
            Some((name, sheet)) => view! {
                <p class="lead">{tell("app-replacing-lead").with("name", name).view()}</p>
                <Steps sheet door=doors::ReplaceApp::PATH restart=RestartAppReplacement::PATH/>
            }
            .into_any(),
            None => view! { <RanOut/> }.into_any(),
        }
    });
    view! {
        <Frame title=say!("app-replacing-title") crumb=(routes::TWO_STEP, say!("two-step-verification")) failed>
            <Suspense>{body}</Suspense>
        </Frame>
    }
}

#[component]
fn RanOut() -> impl IntoView {
    view! {
        <Note tone=Tone::Info>{say!("app-not-replacing")}</Note>
        <p><a class="btn primary" href=routes::TWO_STEP>{say!("back-to-two-step")}</a></p>
    }
}
