//! What tokens may do, in words.

use crate::say::say;
use model::Scope;

/// As a choice of the form.
pub fn label(scope: Scope) -> String {
    match scope {
        Scope::AccountRead => say!("api-tokens-read-account"),
        Scope::OrganizationRead => say!("api-tokens-read-organization"),
        Scope::OrganizationAdmin => say!("api-tokens-manage-organization"),
    }
}

/// What that means.
pub fn meaning(scope: Scope) -> String {
    match scope {
        Scope::AccountRead => say!("api-tokens-read-account-means"),
        Scope::OrganizationRead => say!("api-tokens-read-organization-means"),
        Scope::OrganizationAdmin => say!("api-tokens-manage-organization-means"),
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
    match Scope::ALL.map(|scope| scopes.contains(&scope)) {
        [true, true, true] => say!("api-tokens-may-all"),
        [true, true, false] => say!("api-tokens-may-read-both"),
        [true, false, true] => say!("api-tokens-may-read-account-and-manage"),
        [false, true, true] => say!("api-tokens-may-read-organization-and-manage"),
        [true, false, false] => label(Scope::AccountRead),
        [false, true, false] => label(Scope::OrganizationRead),
        [false, false, true] => label(Scope::OrganizationAdmin),
        [false, false, false] => String::new(),
    }
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
