//! What admins do to a member, and the operator to anybody, in words.

use model::{ActivityDetail, ApprovalKind};

pub(super) fn reset(detail: &ActivityDetail) -> String {
    let by = if detail.operator { "the operator" } else { "an admin" };
    with_reason(format!("Two-step verification reset by {by}{}", logged_out(detail)), detail)
}

pub(super) fn unblocked(detail: &ActivityDetail) -> String {
    with_reason("Failures forgotten by the operator".to_owned(), detail)
}

pub(super) fn sessions_ended(detail: &ActivityDetail) -> String {
    let revoked = match detail.tokens_revoked {
        None | Some(0) => String::new(),
        Some(1) => ", 1 API token revoked".to_owned(),
        Some(many) => format!(", {many} API tokens revoked"),
    };
    with_reason(format!("Logged out everywhere by the operator{}{revoked}", logged_out(detail)), detail)
}

fn logged_out(detail: &ActivityDetail) -> String {
    match detail.sessions_ended {
        None | Some(0) => String::new(),
        Some(1) => ", 1 device logged out".to_owned(),
        Some(many) => format!(", {many} devices logged out"),
    }
}

pub(super) fn left_out(detail: &ActivityDetail) -> String {
    with_reason(format!("Left out of required two-step verification{}", until(detail)), detail)
}

pub(super) fn set_up_allowed(detail: &ActivityDetail) -> String {
    let until = detail.until.as_ref().map(|until| format!(" until {}, {}", until.day, until.clock));
    format!("Set-up allowed by an admin{}", until.unwrap_or_default())
}

pub(super) fn asked(detail: &ActivityDetail) -> String {
    with_reason(format!("{} asked for, another admin has to agree", wish(detail)), detail)
}

pub(super) fn declined(detail: &ActivityDetail) -> String {
    format!("{} declined by another admin", wish(detail))
}

fn wish(detail: &ActivityDetail) -> String {
    match detail.asked {
        Some(ApprovalKind::Exclusion) => format!("Leaving out{}", until(detail)),
        Some(ApprovalKind::Reset) => "Reset of two-step verification".to_owned(),
        None => "Change".to_owned(),
    }
}

fn until(detail: &ActivityDetail) -> String {
    detail.until.as_ref().map(|until| format!(" until {}", until.day)).unwrap_or_default()
}

fn with_reason(what: String, detail: &ActivityDetail) -> String {
    match &detail.reason {
        Some(reason) => format!("{what}. Reason: {reason}"),
        None => what,
    }
}
