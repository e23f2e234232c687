use super::{Hidden, OnScreen, Shown, shown};
use crate::{
    Refused,
    doors::{
        CancelNewRecoveryKey, Doorway, FinishRecoveryKey, RenewRecoveryKey, SaveNewRecoveryKey, StartNewRecoveryKey,
    },
    islands::{FormError, Note, Tone},
    pages::security::CannotLoad,
    parts::{Day, Frame, flashed},
    routes,
    say::{say, tell},
    source::read,
};
use leptos::{prelude::*, server_fn::ServerFn};
use model::{Moment, RecoveryKeyState};

/// What a first recovery key is for.
pub fn way_back() -> String {
    say!("recovery-key-way-back")
}

fn crumb() -> (&'static str, String) {
    (routes::TWO_STEP, say!("two-step-verification"))
}

/// Where the key of an account stands, as this page takes it.
#[derive(Clone)]
pub(super) enum Standing {
    OnScreen(Shown),
    /// Not saved, and no longer to be shown.
    Hidden,
    Saved {
        created: Moment,
        unlocked: bool,
    },
}

async fn standing() -> Result<Standing, Refused> {
    let load = |door: Doorway| async move {
        let signed_in = door.signed_in().await?;
        if let Some(shown) = shown(&door, &signed_in).await? {
            return Ok(Standing::OnScreen(shown));
        }
        let view = door.portal.security_view(&door.context, &signed_in).await.map_err(|e| door.refused(e))?.two_step;
        Ok(match view.recovery_key {
            RecoveryKeyState::Saved { created, .. } => {
                Standing::Saved { created, unlocked: view.unlocked_until.is_some() }
            }
            _ => Standing::Hidden,
        })
    };
    read(load).await
}

/// S13 and S21: the recovery key of a first set-up, and a new one in the place of another.
#[component]
pub fn SaveRecoveryKey() -> impl IntoView {
    let body = Suspend::new(async move {
        match standing().await {
            Ok(Standing::OnScreen(shown)) if shown.waiting => view! { <New shown/> }.into_any(),
            Ok(Standing::OnScreen(shown)) => view! { <First shown/> }.into_any(),
            Ok(Standing::Hidden) => view! { <NotSaved/> }.into_any(),
            Ok(Standing::Saved { created, unlocked }) => view! { <Question created unlocked/> }.into_any(),
            Err(refused) => {
                let title = say!("emergency-recovery-key");
                view! { <Frame title crumb=crumb()><CannotLoad refused/></Frame> }.into_any()
            }
        }
    });
    view! { <Suspense>{body}</Suspense> }
}

/// The key of a first set-up.
#[component]
fn First(shown: Shown) -> impl IntoView {
    let door = FinishRecoveryKey::PATH;
    view! {
        <Frame title=say!("recovery-key-save-title") step=say!("recovery-key-step") failed=flashed(door).failed()>
            <p class="lead">{way_back()}</p>
            <OnScreen shown door finish=say!("finish")/>
        </Frame>
    }
}

#[component]
fn NotSaved() -> impl IntoView {
    let failed = [FinishRecoveryKey::PATH, RenewRecoveryKey::PATH].into_iter().any(|door| flashed(door).failed());
    view! { <Frame title=say!("recovery-key-save-title") crumb=crumb() failed><Hidden required=false/></Frame> }
}

/// A new key that waits to be saved.
#[component]
fn New(shown: Shown) -> impl IntoView {
    let (door, given_up) = (SaveNewRecoveryKey::PATH, flashed(CancelNewRecoveryKey::PATH));
    let failed = flashed(door).failed() || given_up.failed();
    view! {
        <Frame title=say!("recovery-key-new-title") crumb=crumb() failed>
            <FormError text=given_up.whole(&[])/>
            <p class="lead">{say!("recovery-key-old-works-until")}</p>
            <p>{say!("recovery-key-new-works-once")}</p>
            <OnScreen shown door finish=say!("finish")/>
            <form class="inline" method="post" action=CancelNewRecoveryKey::PATH>
                <button class="btn quiet">{tell("recovery-key-cancel-new").view()}</button>
            </form>
        </Frame>
    }
}

/// Before a new key is made.
#[component]
fn Question(created: Moment, unlocked: bool) -> impl IntoView {
    let doors = [StartNewRecoveryKey::PATH, SaveNewRecoveryKey::PATH, RenewRecoveryKey::PATH, FinishRecoveryKey::PATH];
    let said = doors.map(flashed).into_iter().find(|said| said.failed());
    let failed = said.is_some();
    let old = tell("recovery-key-old-stops").slot("day", view! { <Day moment=created/> }).view();
    view! {
        <Frame title=say!("recovery-key-create") crumb=crumb() failed>
            {said.map(|said| view! { <FormError text=said.whole(&[])/> })}
            <p class="lead">{say!("recovery-key-when-to-create")}</p>
            <p>{old}</p>
            {if unlocked { view! { <Create/> }.into_any() } else { view! { <Locked/> }.into_any() }}
        </Frame>
    }
}

#[component]
fn Create() -> impl IntoView {
    view! {
        <form class="actions" method="post" action=StartNewRecoveryKey::PATH>
            <button class="btn primary">{say!("recovery-key-create-now")}</button>
            <a class="btn quiet" href=routes::TWO_STEP>{say!("cancel")}</a>
        </form>
    }
}

#[component]
fn Locked() -> impl IntoView {
    view! {
        <Note tone=Tone::Info>{say!("settings-are-locked")}</Note>
        <p class="actions">
            <a class="btn primary" href=routes::unlock_for(routes::RECOVERY_NEW)>{say!("unlock-settings")}</a>
            <a class="btn quiet" href=routes::TWO_STEP>{say!("cancel")}</a>
        </p>
    }
}
