//! What an admin is asked before something is done to a member, each on a page of its own.

use super::with_member;
use crate::{
    doors,
    islands::{FormError, Note, TextField, Tone},
    parts::{Day, DayField, Flashed, flashed},
    routes,
};
use leptos::{prelude::*, server_fn::ServerFn};
use model::{Field, MemberState, MemberView, Reason};

/// The reset of a member.
#[component]
pub fn ResetMember() -> impl IntoView {
    let answer = flashed(doors::ResetMember::PATH);
    with_member(move |view| {
        let title = format!("Reset two-step verification of {}", view.row.name);
        (title, answer.failed(), reset(&view, &answer))
    })
}

fn reset(view: &MemberView, answer: &Flashed) -> AnyView {
    let name = view.row.name.clone();
    if view.row.me {
        return own(view);
    }
    if view.on_since.is_none() {
        return nothing_to_do(view, format!("{name} has no two-step verification that could be reset."));
    }
    let lead = format!(
        "{name} is logged out everywhere and sets it up again at the next log-in; we email {name} and all admins."
    );
    view! {
        <p class="lead">{lead}</p>
        <ul class="prose">
            <li>"Security keys, authenticator apps, the phone number and the recovery key are forgotten."</li>
            <li>"Until it is set up again, only the password protects the account. Make sure that it is really "{name.clone()}" who asks."</li>
        </ul>
        {two_admins(view)}
        <form class="form" method="post" action=doors::ResetMember::PATH>
            <FormError text=answer.whole(&[Field::Reason])/>
            <input type="hidden" name="id" value=view.row.id.clone()/>
            {reason(answer)}
            <div class="actions">
                <a class="btn" href=routes::member(&view.row.id)>"Cancel"</a>
                <button class="btn danger">{if view.two_admins { format!("Ask to reset for {name}") } else { format!("Reset for {name}") }}</button>
            </div>
        </form>
    }
    .into_any()
}

/// Leaving a member out.
#[component]
pub fn LeaveOut() -> impl IntoView {
    let answer = flashed(doors::LeaveOutMember::PATH);
    with_member(move |view| {
        let title = format!("Leave {} out until\u{2026}", view.row.name);
        (title, answer.failed(), leave_out(&view, &answer))
    })
}

fn leave_out(view: &MemberView, answer: &Flashed) -> AnyView {
    if view.row.me {
        return own(view);
    }
    let name = view.row.name.clone();
    let now = view.left_out.as_ref().map(|left_out| {
        view! { <p>{name.clone()} " is left out until " <Day moment=left_out.until.clone()/> ". The new day takes its place."</p> }
    });
    let lead = format!(
        "Until the end of that day, {name} can log in without two-step verification; we email {name} and all admins."
    );
    view! {
        <p class="lead">{lead}</p>
        {now}
        <Note tone=Tone::Info>"This is mainly for accounts that scripts use. An API token for each script is safer: it needs no exception."</Note>
        {two_admins(view)}
        <form class="form" method="post" action=doors::LeaveOutMember::PATH>
            <FormError text=answer.whole(&[Field::Reason, Field::Until])/>
            <input type="hidden" name="id" value=view.row.id.clone()/>
            <DayField hint="At most a year from now. The day ends at midnight UTC." days=view.days.clone() value=answer.kept.until.clone()
                error=answer.at(Field::Until)/>
            {reason(answer)}
            <div class="actions">
                <button class="btn primary">{if view.two_admins { format!("Ask to leave {name} out") } else { format!("Leave {name} out") }}</button>
                <a class="btn quiet" href=routes::member(&view.row.id)>"Cancel"</a>
            </div>
        </form>
    }
    .into_any()
}

/// The end of that.
#[component]
pub fn EndLeaveOut() -> impl IntoView {
    let answer = flashed(doors::EndLeaveOut::PATH);
    with_member(move |view| {
        let title = format!("Stop leaving {} out?", view.row.name);
        let name = view.row.name.clone();
        let body = if view.row.me {
            own(&view)
        } else if matches!(view.row.state, MemberState::LeftOut { .. }) {
            let text = format!(
                "What the organization requires holds for {name} at once, too; we email {name} and all admins."
            );
            plain(&view, &answer, text, doors::EndLeaveOut::PATH, "Stop leaving out")
        } else {
            nothing_to_do(&view, format!("{name} is not left out."))
        };
        (title, answer.failed(), body)
    })
}

/// Letting somebody in who is shut out.
#[component]
pub fn AllowSetUp() -> impl IntoView {
    let answer = flashed(doors::AllowSetUp::PATH);
    with_member(move |view| {
        let title = format!("Allow {} to set it up?", view.row.name);
        let name = view.row.name.clone();
        let body = if view.row.me {
            own(&view)
        } else if view.shut_out {
            let text = format!(
                "For 24 hours, {name} can log in with the password alone and is led through setting up two-step verification; we \
                 email {name} what to do. Make sure that it is really {name} who asks."
            );
            plain(&view, &answer, text, doors::AllowSetUp::PATH, "Allow set-up")
        } else {
            nothing_to_do(&view, format!("{name} is not shut out."))
        };
        (title, answer.failed(), body)
    })
}

/// A question that needs no more than yes.
fn plain(view: &MemberView, answer: &Flashed, text: String, door: &'static str, yes: &'static str) -> AnyView {
    view! {
        <p class="lead">{text}</p>
        <form class="form" method="post" action=door>
            <FormError text=answer.whole(&[])/>
            <input type="hidden" name="id" value=view.row.id.clone()/>
            <div class="actions">
                <button class="btn primary">{yes}</button>
                <a class="btn quiet" href=routes::member(&view.row.id)>"Cancel"</a>
            </div>
        </form>
    }
    .into_any()
}

fn two_admins(view: &MemberView) -> Option<AnyView> {
    let note = || view! { <Note tone=Tone::Info>"Here a second admin has to agree. Nothing happens before that; we email the other admins."</Note> };
    view.two_admins.then(|| note().into_any())
}

fn reason(answer: &Flashed) -> AnyView {
    view! {
        <TextField field=Field::Reason label="Reason" name="reason" autocomplete="off"
            hint="The member and all admins read it, and it stays in the activity." value=answer.kept.reason.clone() max=Reason::MAX
            error=answer.at(Field::Reason)/>
    }
    .into_any()
}

fn own(view: &MemberView) -> AnyView {
    nothing_to_do(view, "You cannot do this to your own account. Ask another admin.".to_owned())
}

fn nothing_to_do(view: &MemberView, text: String) -> AnyView {
    view! {
        <p>{text}</p>
        <p><a class="btn" href=routes::member(&view.row.id)>"Go back"</a></p>
    }
    .into_any()
}
