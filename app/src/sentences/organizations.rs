//! What is refused on the pages of organizations and of API tokens.

use crate::say::say;
use model::Refusal;

/// The sentence for what is refused to an admin or a member, or to who joins.
pub fn sentence(refusal: &Refusal) -> Option<String> {
    Some(match refusal {
        Refusal::MethodNotAllowed { name } => say!("refused-method-not-allowed", organization = name.clone()),
        Refusal::RequiredByOrganization { name } => say!("refused-two-step-required", organization = name.clone()),
        Refusal::SetUpFirst => say!("refused-set-up-first"),
        Refusal::NoMoreDelays => say!("refused-no-more-delays"),
        Refusal::OwnAccountFirst => say!("refused-own-account-first"),
        Refusal::InvitationOver => say!("refused-invitation-over"),
        Refusal::InOrganization => say!("refused-in-organization-already"),
        Refusal::AlreadyMember => say!("refused-member-already"),
        Refusal::TooManyInvitations { max } => say!("refused-too-many-invitations", max = *max),
        Refusal::WrongLines => say!("refused-wrong-lines"),
        Refusal::LastAdmin => say!("refused-last-admin"),
        Refusal::OwnAccount => say!("refused-own-account"),
        Refusal::OwnRequest => say!("refused-own-request"),
        Refusal::NoSecondAdmin => say!("refused-no-second-admin"),
        Refusal::AlreadyAsked => say!("refused-asked-already"),
        Refusal::NobodyChosen => say!("refused-nobody-selected"),
        Refusal::TooManyTokens { max } => say!("refused-too-many-tokens", max = *max),
        _ => return None,
    })
}
