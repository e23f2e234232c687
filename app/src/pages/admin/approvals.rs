//! What waits for a second admin.

use crate::{
    doors,
    parts::{Clock, Day},
    routes,
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
            <header><h2 id="approvals">"Waits for a second admin"</h2></header>
            <ul class="rows" role="list">{rows}</ul>
        </section>
    }
    .into_any()
}

fn line(one: &ApprovalView, named: bool) -> AnyView {
    let what = match one.what {
        ApprovalKind::Reset => "Reset two-step verification",
        ApprovalKind::Exclusion => "Leave out",
    };
    let until = one.until.clone().map(|until| view! { " until " <Day moment=until/> });
    let member = named.then(|| view! { ": " <a href=routes::member(&one.member_id)>{one.member.clone()}</a> });
    let about = format!(" {} of {}", what, one.member);
    let agree = if one.mine || one.about_me {
        let why = if one.mine {
            "You asked for this, so another admin has to agree."
        } else {
            "This is about you, so another admin decides."
        };
        view! { <p class="sub">{why}</p> }.into_any()
    } else {
        view! {
            <form class="inline" method="post" action=doors::ApproveRequest::PATH>
                <input type="hidden" name="id" value=one.id.clone()/>
                <button class="btn">"Agree" <span class="visually-hidden">{about.clone()}</span></button>
            </form>
        }
        .into_any()
    };
    let decline = (!one.about_me).then(|| {
        let label = if one.mine { "Take back" } else { "Decline" };
        view! {
            <form class="inline" method="post" action=doors::DeclineRequest::PATH>
                <input type="hidden" name="id" value=one.id.clone()/>
                <button class="btn quiet">{label} <span class="visually-hidden">{about}</span></button>
            </form>
        }
    });
    view! {
        <li class="request">
            <p><strong>{what}{until}{member}</strong></p>
            <p class="sub">
                "Asked by " {one.asked_by.clone()} " on " <Day moment=one.asked.clone()/> ", " <Clock moment=one.asked.clone()/>
                ". Ends on " <Day moment=one.over.clone()/> "."
            </p>
            <p>"Reason: " {one.reason.clone()}</p>
            <div class="actions">{agree} {decline}</div>
        </li>
    }
    .into_any()
}
