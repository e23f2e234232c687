//! What waits for a second admin.

use crate::{
    doors,
    parts::{Clock, Day},
    routes,
    say::{say, tell},
};
use leptos::{prelude::*, server_fn::ServerFn};
use model::{ApprovalKind, ApprovalView};

/// The list, where there is something in it; `named` with the names of the members.
pub(super) fn waiting(approvals: &[ApprovalView], named: bool) -> AnyView {
    if approvals.is_empty() {
        return ().into_any();
    }
    let rows = approvals.iter().map(|one| line(one, named)).collect_view();
    view! {
        <section class="card" aria-labelledby="approvals">
            <header><h2 id="approvals">{say!("admin-waits")}</h2></header>
            <ul class="rows" role="list">{rows}</ul>
        </section>
    }
    .into_any()
}

fn line(one: &ApprovalView, named: bool) -> AnyView {
    let what = if named {
        let named = tell("admin-asked-for-member").slot("what", what(one)).with("name", one.member.clone());
        named.link("member", routes::member(&one.member_id)).view()
    } else {
        what(one)
    };
    // The buttons say what they are about, to those who do not see where they stand.
    let about = match one.what {
        ApprovalKind::Reset => "reset",
        ApprovalKind::Exclusion => "leave-out",
    };
    let agree = if one.mine || one.about_me {
        let why = if one.mine { say!("admin-asked-by-you") } else { say!("admin-asked-about-you") };
        view! { <p class="sub">{why}</p> }.into_any()
    } else {
        let label = tell("admin-agree").with("what", about).with("name", one.member.clone()).view();
        view! {
            <form class="inline" method="post" action=doors::ApproveRequest::PATH>
                <input type="hidden" name="id" value=one.id.clone()/>
                <button class="btn">{label}</button>
            </form>
        }
        .into_any()
    };
    let decline = (!one.about_me).then(|| {
        let label = if one.mine { tell("admin-take-back") } else { tell("admin-decline") };
        let label = label.with("what", about).with("name", one.member.clone()).view();
        view! {
            <form class="inline" method="post" action=doors::DeclineRequest::PATH>
                <input type="hidden" name="id" value=one.id.clone()/>
                <button class="btn quiet">{label}</button>
            </form>
        }
    });
    view! {
        <li class="request">
            <p><strong>{what}</strong></p>
            <p class="sub">{asked(one)}</p>
            <p>{say!("admin-reason-given", reason = one.reason.clone())}</p>
            <div class="actions">{agree} {decline}</div>
        </li>
    }
    .into_any()
}

/// What is asked for: "Leave out until 31 December 2026".
fn what(one: &ApprovalView) -> AnyView {
    match (one.what, one.until.clone()) {
        (ApprovalKind::Reset, _) => say!("admin-asked-reset").into_any(),
        (ApprovalKind::Exclusion, Some(until)) => {
            tell("admin-asked-leave-out-until").slot("day", view! { <Day moment=until/> }).view()
        }
        (ApprovalKind::Exclusion, None) => say!("admin-asked-leave-out").into_any(),
    }
}

/// Who asked, when, and how long it can be answered.
fn asked(one: &ApprovalView) -> AnyView {
    let asked = tell("admin-asked").with("admin", one.asked_by.clone());
    asked
        .slot("day", view! { <Day moment=one.asked.clone()/> })
        .slot("clock", view! { <Clock moment=one.asked.clone()/> })
        .slot("end", view! { <Day moment=one.over.clone()/> })
        .view()
}
