//! The table of the members: cards where there is no room for it.

use super::{can_be_reminded, can_be_reset, list};
use crate::{
    doors,
    parts::Day,
    routes,
    say::{say, tell},
};
use leptos::{prelude::*, server_fn::ServerFn};
use model::{MemberList, MemberRow, MemberSort, MembersView, Role};

/// The form that takes what is selected.
pub(super) const REMIND: &str = "remind-members";

/// The roles are said, because as cards it looks like none to some browsers.
pub(super) fn table(view: &MembersView) -> AnyView {
    let select = view.unlocked.then(|| {
        view! { <th role="columnheader" scope="col" class="select"><span class="visually-hidden">{say!("admin-select")}</span></th> }
    });
    let rows = view.rows.iter().map(|row| line(row, view.unlocked)).collect_view();
    view! {
        <table class="members" role="table" aria-label=say!("admin-members")>
            <thead role="rowgroup">
                <tr role="row">
                    {select}
                    {sorted(&view.list, say!("admin-name"), MemberSort::Name, MemberSort::NameDown)}
                    <th role="columnheader" scope="col">{say!("two-step-verification")}</th>
                    {sorted(&view.list, say!("admin-last-log-in"), MemberSort::LogInDown, MemberSort::LogIn)}
                    <th role="columnheader" scope="col"><span class="visually-hidden">{say!("admin-actions")}</span></th>
                </tr>
            </thead>
            <tbody role="rowgroup">{rows}</tbody>
        </table>
    }
    .into_any()
}

/// A heading that sorts: the other way round when it does already.
fn sorted(list: &MemberList, label: String, first: MemberSort, again: MemberSort) -> AnyView {
    let now = list.sort;
    let sort = if now == first { again } else { first };
    let aria = match (now == first || now == again, now.is_down()) {
        (false, _) => None,
        (true, false) => Some("ascending"),
        (true, true) => Some("descending"),
    };
    let href = routes::members(&MemberList { sort, ..list.begin() });
    view! { <th role="columnheader" scope="col" class="sorts" aria-sort=aria><a href=href>{label}</a></th> }.into_any()
}

fn line(row: &MemberRow, unlocked: bool) -> AnyView {
    let select = unlocked.then(|| {
        view! {
            <td role="cell" class="select">
                <input type="checkbox" form=REMIND name="ids[]" value=row.id.clone() aria-label=say!("admin-select-member", name = row.name.clone())/>
            </td>
        }
    });
    let admin =
        (row.role == Role::Admin).then(|| view! { " " <span class="tag plain">{say!("admin-role-admin")}</span> });
    let me = row.me.then(|| view! { " " {say!("admin-you")} });
    let last = row
        .last_log_in
        .clone()
        .map_or_else(|| say!("admin-never").into_any(), |at| view! { <Day moment=at/> }.into_any());
    view! {
        <tr role="row">
            {select}
            <th role="rowheader" scope="row">
                <a href=routes::member(&row.id)>{row.name.clone()}</a>{me}{admin}
                <span class="sub">{row.email.clone()}</span>
            </th>
            <td role="cell">{list::state(row.state.clone())}</td>
            <td role="cell"><span class="label">{say!("admin-last-log-in-before")} " "</span>{last}</td>
            <td role="cell" class="more">{(!row.me).then(|| actions(row, unlocked))}</td>
        </tr>
    }
    .into_any()
}

fn actions(row: &MemberRow, unlocked: bool) -> AnyView {
    let id = row.id.clone();
    let remind = (unlocked && can_be_reminded(&row.state)).then(|| {
        view! {
            <form method="post" action=doors::RemindMembers::PATH>
                <input type="hidden" name="ids[]" value=id/>
                <button class="btn">{say!("admin-send-reminder")}</button>
            </form>
        }
    });
    let reset = can_be_reset(&row.state).then(|| routes::member_reset(&row.id));
    let reset = reset.map(|href| view! { <a class="btn" href=href>{say!("admin-reset-menu")}</a> });
    let leave_out = routes::member_leave_out(&row.id);
    let more = tell("admin-more-actions").with("name", row.name.clone()).view();
    view! {
        <details class="menu" name="more-actions">
            <summary class="btn">{more}</summary>
            <div class="items">
                {remind}
                {reset}
                <a class="btn" href=leave_out>{say!("admin-leave-out-menu")}</a>
            </div>
        </details>
    }
    .into_any()
}
