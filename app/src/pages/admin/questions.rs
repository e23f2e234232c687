//! What an admin is asked before something is done to a member, each on a page of its own.

use super::with_member;
use crate::{
    doors,
    islands::{FormError, Note, TextField, Tone},
    parts::{Day, DayField, Flashed, flashed},
    routes,
    say::{say, tell},
};
use leptos::{prelude::*, server_fn::ServerFn};
use model::{Field, MemberState, MemberView, Reason};

/// The reset of a member.
#[component]
pub fn ResetMember() -> impl IntoView {
    let answer = flashed(doors::ResetMember::PATH);
    with_member(move |view| {
        let title = say!("admin-reset-title", name = view.row.name.clone());
        (title, answer.failed(), reset(&view, &answer))
    })
}

fn reset(view: &MemberView, answer: &Flashed) -> AnyView {
    let name = view.row.name.clone();
    if view.row.me {
        return own(view);
    }
    if view.on_since.is_none() {
        return nothing_to_do(view, say!("admin-nothing-to-reset", name = name));
    }
    let label = if view.two_admins {
        say!("admin-ask-to-reset", name = name.clone())
    } else {
        say!("admin-reset", name = name.clone())
    };
    view! {
        <p class="lead">{say!("admin-reset-about", name = name.clone())}</p>
        <ul class="prose">
            <li>{say!("admin-reset-forgets")}</li>
            <li>{say!("admin-reset-danger", name = name)}</li>
        </ul>
        {two_admins(view)}
        <form class="form" method="post" action=doors::ResetMember::PATH>
            <FormError text=answer.whole(&[Field::Reason])/>
            <input type="hidden" name="id" value=view.row.id.clone()/>
            {reason(answer)}
            <div class="actions">
                <a class="btn" href=routes::member(&view.row.id)>{say!("cancel")}</a>
                <button class="btn danger">{label}</button>
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
        let title = say!("admin-leave-out-title", name = view.row.name.clone());
        (title, answer.failed(), leave_out(&view, &answer))
    })
}

fn leave_out(view: &MemberView, answer: &Flashed) -> AnyView {
    if view.row.me {
        return own(view);
    }
    let name = view.row.name.clone();
    let now = view.left_out.as_ref().map(|left_out| {
        let day = view! { <Day moment=left_out.until.clone()/> };
        view! { <p>{tell("admin-left-out-already").with("name", name.clone()).slot("day", day).view()}</p> }
    });
    let label = if view.two_admins {
        say!("admin-ask-to-leave-out", name = name.clone())
    } else {
        say!("admin-leave-out", name = name.clone())
    };
    view! {
        <p class="lead">{say!("admin-leave-out-about", name = name)}</p>
        {now}
        <Note tone=Tone::Info>{say!("admin-leave-out-scripts")}</Note>
        {two_admins(view)}
        <form class="form" method="post" action=doors::LeaveOutMember::PATH>
            <FormError text=answer.whole(&[Field::Reason, Field::Until])/>
            <input type="hidden" name="id" value=view.row.id.clone()/>
            <DayField hint=say!("admin-leave-out-day-hint") days=view.days.clone() value=answer.kept.until.clone()
                error=answer.at(Field::Until)/>
            {reason(answer)}
            <div class="actions">
                <button class="btn primary">{label}</button>
                <a class="btn quiet" href=routes::member(&view.row.id)>{say!("cancel")}</a>
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
        let title = say!("admin-end-leave-out-title", name = view.row.name.clone());
        let name = view.row.name.clone();
        let body = if view.row.me {
            own(&view)
        } else if matches!(view.row.state, MemberState::LeftOut { .. }) {
            let text = say!("admin-end-leave-out-about", name = name);
            plain(&view, &answer, text, doors::EndLeaveOut::PATH, say!("admin-end-leave-out"))
        } else {
            nothing_to_do(&view, say!("admin-not-left-out", name = name))
        };
        (title, answer.failed(), body)
    })
}

/// Letting somebody in who is shut out.
#[component]
pub fn AllowSetUp() -> impl IntoView {
    let answer = flashed(doors::AllowSetUp::PATH);
    with_member(move |view| {
        let title = say!("admin-allow-set-up-title", name = view.row.name.clone());
        let name = view.row.name.clone();
        let body = if view.row.me {
            own(&view)
        } else if view.shut_out {
            let text = say!("admin-allow-set-up-about", name = name);
            plain(&view, &answer, text, doors::AllowSetUp::PATH, say!("admin-allow-set-up"))
        } else {
            nothing_to_do(&view, say!("admin-not-shut-out", name = name))
        };
        (title, answer.failed(), body)
    })
}

/// A question that needs no more than yes.
fn plain(view: &MemberView, answer: &Flashed, text: String, door: &'static str, yes: String) -> AnyView {
    view! {
        <p class="lead">{text}</p>
        <form class="form" method="post" action=door>
            <FormError text=answer.whole(&[])/>
            <input type="hidden" name="id" value=view.row.id.clone()/>
            <div class="actions">
                <button class="btn primary">{yes}</button>
                <a class="btn quiet" href=routes::member(&view.row.id)>{say!("cancel")}</a>
            </div>
        </form>
    }
    .into_any()
}

fn two_admins(view: &MemberView) -> Option<AnyView> {
    let note = || view! { <Note tone=Tone::Info>{say!("admin-second-admin-agrees")}</Note> };
    view.two_admins.then(|| note().into_any())
}

fn reason(answer: &Flashed) -> AnyView {
    view! {
        <TextField field=Field::Reason label=say!("admin-reason") name="reason" autocomplete="off"
            hint=say!("admin-reason-hint") value=answer.kept.reason.clone() max=Reason::MAX
            error=answer.at(Field::Reason)/>
    }
    .into_any()
}

fn own(view: &MemberView) -> AnyView {
    nothing_to_do(view, say!("admin-not-yourself"))
}

fn nothing_to_do(view: &MemberView, text: String) -> AnyView {
    view! {
        <p>{text}</p>
        <p><a class="btn" href=routes::member(&view.row.id)>{say!("admin-go-back")}</a></p>
    }
    .into_any()
}
