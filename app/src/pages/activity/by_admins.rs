//! What admins do to a member, and the operator to anybody, in words.

use crate::say::{clock, day, say};
use model::{ActivityDetail, ApprovalKind};

pub(super) fn reset(detail: &ActivityDetail) -> String {
    let devices = detail.sessions_ended.unwrap_or_default();
    let reset = if detail.operator {
        say!("activity-reset-by-operator", devices = devices)
    } else {
        say!("activity-reset-by-admin", devices = devices)
    };
    with_reason(reset, detail)
}

pub(super) fn unblocked(detail: &ActivityDetail) -> String {
    with_reason(say!("activity-unblocked"), detail)
}

pub(super) fn sessions_ended(detail: &ActivityDetail) -> String {
    let devices = detail.sessions_ended.unwrap_or_default();
    let tokens = detail.tokens_revoked.unwrap_or_default();
    with_reason(say!("activity-logged-out-by-operator", devices = devices, tokens = tokens), detail)
}

pub(super) fn left_out(detail: &ActivityDetail) -> String {
    let left_out = match &detail.until {
        Some(until) => say!("activity-left-out-until", day = day(until)),
        None => say!("activity-left-out"),
    };
    with_reason(left_out, detail)
}

pub(super) fn set_up_allowed(detail: &ActivityDetail) -> String {
    match &detail.until {
        Some(until) => say!("activity-set-up-allowed-until", day = day(until), clock = clock(until)),
        None => say!("activity-set-up-allowed"),
    }
}

pub(super) fn asked(detail: &ActivityDetail) -> String {
    with_reason(say!("activity-approval-asked", wish = wish(detail), day = last_day(detail)), detail)
}

pub(super) fn declined(detail: &ActivityDetail) -> String {
    say!("activity-approval-declined", wish = wish(detail), day = last_day(detail))
}

/// What was asked for, as the messages call it.
const fn wish(detail: &ActivityDetail) -> &'static str {
    match (detail.asked, &detail.until) {
        (Some(ApprovalKind::Exclusion), Some(_)) => "leaving-out-until",
        (Some(ApprovalKind::Exclusion), None) => "leaving-out",
        (Some(ApprovalKind::Reset), _) => "reset",
        (None, _) => "change",
    }
}

fn last_day(detail: &ActivityDetail) -> String {
    detail.until.as_ref().map(day).unwrap_or_default()
}

fn with_reason(event: String, detail: &ActivityDetail) -> String {
    match &detail.reason {
        Some(reason) => say!("activity-with-reason", event = event, reason = reason.clone()),
        None => event,
    }
}
