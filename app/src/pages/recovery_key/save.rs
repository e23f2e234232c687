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
    source::read,
};
use leptos::{prelude::*, server_fn::ServerFn};
use model::{Moment, RecoveryKeyState};

/// What a first recovery key is for.
pub const WAY_BACK: &str = "If you lose your phone and your keys, this key is the way back in. It works once. We cannot show it again after you finish.";

const CRUMB: (&str, &str) = (routes::TWO_STEP, "Two-step verification");

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
                view! { <Frame title="Emergency recovery key" crumb=CRUMB><CannotLoad refused/></Frame> }.into_any()
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
        <Frame title="Save your emergency recovery key" step="Step 3 of 3" failed=flashed(door).failed()>
            <p class="lead">{WAY_BACK}</p>
            <OnScreen shown door finish="Finish"/>
        </Frame>
    }
}

#[component]
fn NotSaved() -> impl IntoView {
    let failed = [FinishRecoveryKey::PATH, RenewRecoveryKey::PATH].into_iter().any(|door| flashed(door).failed());
    view! { <Frame title="Save your emergency recovery key" crumb=CRUMB failed><Hidden required=false/></Frame> }
}

/// A new key that waits to be saved.
#[component]
fn New(shown: Shown) -> impl IntoView {
    let (door, given_up) = (SaveNewRecoveryKey::PATH, flashed(CancelNewRecoveryKey::PATH));
    let failed = flashed(door).failed() || given_up.failed();
    view! {
        <Frame title="Your new emergency recovery key" crumb=CRUMB failed>
            <FormError text=given_up.whole(&[])/>
            <p class="lead">"Your old key works until you finish here. Then only this one does: destroy all copies of the old one."</p>
            <p>"The new key works once, too. We cannot show it again after you finish."</p>
            <OnScreen shown door finish="Finish"/>
            <form class="inline" method="post" action=CancelNewRecoveryKey::PATH>
                <button class="btn quiet">"Cancel"<span class="visually-hidden">" and keep the old key"</span></button>
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
    view! {
        <Frame title="Create new emergency recovery key" crumb=CRUMB failed>
            {said.map(|said| view! { <FormError text=said.whole(&[])/> })}
            <p class="lead">"Do this if you have lost your recovery key, or if someone else may have it."</p>
            <p>"Your old key, made on " <Day moment=created/> ", stops working as soon as you finish. Destroy any copies then."</p>
            {if unlocked { view! { <Create/> }.into_any() } else { view! { <Locked/> }.into_any() }}
        </Frame>
    }
}

#[component]
fn Create() -> impl IntoView {
    view! {
        <form class="actions" method="post" action=StartNewRecoveryKey::PATH>
            <button class="btn primary">"Create new key"</button>
            <a class="btn quiet" href=routes::TWO_STEP>"Cancel"</a>
        </form>
    }
}

#[component]
fn Locked() -> impl IntoView {
    view! {
        <Note tone=Tone::Info>"Settings are locked. We ask for your password before any change."</Note>
        <p class="actions">
            <a class="btn primary" href=routes::unlock_for(routes::RECOVERY_NEW)>"Unlock settings"</a>
            <a class="btn quiet" href=routes::TWO_STEP>"Cancel"</a>
        </p>
    }
}
