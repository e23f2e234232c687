use super::Password;
use crate::Portal;
use model::Problem;

impl Portal {
    /// A new password, if this person may choose it: what sign-up asks for, wherever one is chosen. `email` and `name` as they were
    /// typed.
    pub(crate) fn chosen_password(&self, text: &str, email: &str, name: &str) -> Result<Password, Problem> {
        let own: Vec<&str> = email.split(['@', '.']).chain([email, name, &self.rules.service]).collect();
        let password = Password::typed(text, &self.rules.passwords)?;
        password.may_be_chosen(&self.rules.passwords, &own)?;
        Ok(password)
    }
}
