//! What is refused on the pages of organizations and of API tokens. All of them are plain forms: only the server's half has the words.

use model::Refusal;

/// The sentence for what is refused to an admin or a member, or to who joins.
#[cfg(feature = "ssr")]
pub fn sentence(refusal: &Refusal) -> Option<String> {
    Some(match refusal {
        Refusal::MethodNotAllowed { name } => format!("{name} does not allow this way to log in. Choose another."),
        Refusal::RequiredByOrganization { name } => {
            format!("{name} requires two-step verification, so you cannot turn it off. You can change how you log in.")
        }
        Refusal::SetUpFirst => "Your organization asks you to set up two-step verification first.".into(),
        Refusal::NoMoreDelays => "It cannot be put off any more.".into(),
        Refusal::OwnAccountFirst => "Turn it on for your own account first, with a method that is allowed.".into(),
        Refusal::InvitationOver => {
            "This invitation has run out, was used already or was taken back. Ask whoever invited you to send it again.".into()
        }
        Refusal::InOrganization => {
            "The account with this address is in an organization already, and an account can be in one only. Nothing was changed.".into()
        }
        Refusal::AlreadyMember => "This address belongs to a member of your organization already.".into(),
        Refusal::TooManyInvitations { max } => {
            format!("More than {max} invitations would be open. Withdraw some that are no longer needed first.")
        }
        Refusal::WrongLines => "Some lines cannot be taken, so nobody was invited. Correct them and send the list again.".into(),
        Refusal::LastAdmin => {
            "This is the only admin of the organization. Make somebody else an admin first.".into()
        }
        Refusal::OwnAccount => "You cannot do this to your own account. Ask another admin.".into(),
        Refusal::OwnRequest => "You asked for this yourself, so another admin has to decide.".into(),
        Refusal::NoSecondAdmin => {
            "A second admin has to agree to this, and there is none. Make another member an admin first.".into()
        }
        Refusal::AlreadyAsked => "Somebody has asked for this already. It waits for another admin to decide.".into(),
        Refusal::NobodyChosen => "Nobody is selected. Select the members to remind, then try again.".into(),
        Refusal::TooManyTokens { max } => {
            format!("You have {max} API tokens, and that is the most. Revoke one that nothing needs any more.")
        }
        _ => return None,
    })
}

/// Where the browser's half meets one of them after all.
#[cfg(not(feature = "ssr"))]
pub fn sentence(_: &Refusal) -> Option<String> {
    Some("That cannot be done any more. Load the page again.".to_owned())
}
