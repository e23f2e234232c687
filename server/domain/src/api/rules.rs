use crate::{Timestamp, organization::is_left_out};
use store::{account::Account, organization::Organization};

/// Whether the password of an account is enough for the API (product.md 14): two-step verification is neither on nor required, or an
/// admin has left the account out. Delays are for people: from the date on, no program has one.
pub(super) fn is_password_enough(policy: Option<&Organization>, account: &Account, now: Timestamp) -> bool {
    let is_required = policy.and_then(|policy| policy.required_from).is_some_and(|from| from <= now.0);
    is_left_out(account, now) || (account.two_step_since.is_none() && !is_required)
}
