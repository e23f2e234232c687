//! What tokens may do, in words.

use model::Scope;

/// As a choice of the form.
pub fn label(scope: Scope) -> &'static str {
    match scope {
        Scope::AccountRead => "Read your account",
        Scope::OrganizationRead => "Read your organization",
        Scope::OrganizationAdmin => "Manage your organization",
    }
}

/// What that means.
pub fn meaning(scope: Scope) -> &'static str {
    match scope {
        Scope::AccountRead => "Who you are, and how two-step verification stands. Nothing can be changed.",
        Scope::OrganizationRead => {
            "Members and how they stand, the policy, the activity and reports. Nothing can be changed."
        }
        Scope::OrganizationAdmin => {
            "Reading it, and changing what you can change there: reset members, leave them out, set the policy."
        }
    }
}

/// The name of its field.
pub fn field(scope: Scope) -> &'static str {
    match scope {
        Scope::AccountRead => "account_read",
        Scope::OrganizationRead => "organization_read",
        Scope::OrganizationAdmin => "organization_admin",
    }
}

/// "Read your account, manage your organization"
pub fn together(scopes: &[Scope]) -> String {
    let mut words: Vec<String> = scopes.iter().map(|scope| label(*scope).to_owned()).collect();
    for later in words.iter_mut().skip(1) {
        *later = later.replacen(char::is_uppercase, &later[..1].to_lowercase(), 1);
    }
    words.join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scopes_stand_in_one_sentence() {
        assert_eq!(together(&[Scope::OrganizationRead]), "Read your organization");
        assert_eq!(together(&Scope::ALL), "Read your account, read your organization, manage your organization");
        assert_eq!(together(&[]), "");
    }
}
