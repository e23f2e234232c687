use crate::{
    doors,
    islands::{FormError, RecoveryKeyField, Submit},
    parts::{Frame, Who, flashed},
    routes,
    say::say,
};
use leptos::{prelude::*, server_fn::ServerFn};
use model::Field;

/// L6: the emergency recovery key instead of the usual step.
#[component]
pub fn RecoveryStep() -> impl IntoView {
    let answer = flashed(doors::LogInWithRecoveryKey::PATH);
    view! {
        <Frame title=say!("login-recovery-title") step=say!("login-step", step = 2, all = 2) failed=answer.failed()>
            <Who/>
            <p>{say!("login-recovery-works-once")}</p>
            <form class="form" method="post" action=doors::LogInWithRecoveryKey::PATH>
                <FormError text=answer.whole(&[Field::RecoveryKey])/>
                <RecoveryKeyField label=say!("login-recovery-key") hint=say!("login-recovery-key-hint")
                    value=answer.kept.recovery_key.clone() error=answer.at(Field::RecoveryKey)/>
                <div class="actions"><Submit label=say!("login-submit")/></div>
            </form>
            <div class="other-ways">
                <p><a href=routes::help_lost_recovery_key()>{say!("login-recovery-lost")}</a></p>
                <p><a href=routes::LOG_IN_CHOOSE>{say!("login-another-way")}</a></p>
            </div>
        </Frame>
    }
}
