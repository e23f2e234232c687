use super::card::new_key;
use crate::{
    doors::AnswerCheckUp,
    islands::{FormError, Note, Tone},
    parts::{Day, flashed},
    say::{say, tell},
    site::site,
};
use leptos::{prelude::*, server_fn::ServerFn};
use model::{RecoveryKeyState, TwoStepView};

/// Whether an answer was refused before this page.
pub fn check_up_failed() -> bool {
    flashed(AnswerCheckUp::PATH).failed()
}

/// S22: whether the recovery key is still there, asked from time to time. It stands in nobody's way.
pub fn check_up(view: &TwoStepView) -> AnyView {
    let refused = view! { <FormError text=flashed(AnswerCheckUp::PATH).whole(&[])/> };
    let RecoveryKeyState::Saved { created, check_up: true, .. } = view.recovery_key.clone() else {
        return refused.into_any();
    };
    let new = new_key(view);
    let question = tell("recovery-key-check-up").slot("day", view! { <Day moment=created/> }).view();
    view! {
        {refused}
        <Note tone=Tone::Info>
            <p>{question}</p>
            <form class="actions" method="post" action=AnswerCheckUp::PATH>
                <input type="hidden" name="page" value=site().path/>
                <button class="btn" name="answer" value="still_there">{say!("recovery-key-still-have-it")}</button>
                <a class="btn" href=new>{say!("recovery-key-make-a-new-one")}</a>
                <button class="btn quiet" name="answer" value="next_month">{say!("recovery-key-ask-next-month")}</button>
            </form>
        </Note>
    }
    .into_any()
}
