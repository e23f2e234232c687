use crate::{
    doors,
    islands::{FormError, RecoveryKeyField, Submit},
    parts::{Frame, Who, flashed},
    routes,
};
use leptos::{prelude::*, server_fn::ServerFn};
use model::Field;

/// L6: the emergency recovery key instead of the usual step.
#[component]
pub fn RecoveryStep() -> impl IntoView {
    let answer = flashed(doors::LogInWithRecoveryKey::PATH);
    view! {
        <Frame title="Enter your emergency recovery key" step="Step 2 of 2" failed=answer.failed()>
            <Who/>
            <p>"This key works once. You will get a new one next."</p>
            <form class="form" method="post" action=doors::LogInWithRecoveryKey::PATH>
                <FormError text=answer.whole(&[Field::RecoveryKey])/>
                <RecoveryKeyField value=answer.kept.recovery_key.clone() error=answer.at(Field::RecoveryKey)/>
                <div class="actions"><Submit label="Log in"/></div>
            </form>
            <div class="other-ways">
                <p><a href=routes::help_lost_recovery_key()>"Can\u{2019}t find your recovery key?"</a></p>
                <p><a href=routes::LOG_IN_CHOOSE>"Log in another way"</a></p>
            </div>
        </Frame>
    }
}
