use super::flows::NewAccount;
use crate::{Context, Portal, Result};
use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use store::{account, organization};

/// A demo account, to be printed once.
pub struct Demo {
    pub email: &'static str,
    pub password: String,
    pub role: &'static str,
}

const PEOPLE: [(&str, &str, &str); 2] =
    [("member@example.org", "Maria Silva", "member"), ("admin@example.org", "Ana Costa", "admin")];

impl Portal {
    /// Two accounts for trying things out: a member and an admin of one organization. Only on an empty database; the passwords
    /// are random, so that no installation ever has a known one (ASVS 5.0 6.3.2).
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn make_demo_accounts(&self, context: &Context) -> Result<Vec<Demo>> {
        if account::count(&mut self.db.read().await?).await? > 0 {
            return Ok(Vec::new());
        }
        let organization = context.id();
        let mut tx = self.db.write().await?;
        organization::insert(&mut tx, organization, "Example Ltd", context.now.0).await?;
        tx.commit().await?;
        let mut made = Vec::new();
        for (email, name, role) in PEOPLE {
            let password = BASE64_URL_SAFE_NO_PAD.encode(context.bytes::<15>());
            let input = NewAccount { email: email.to_owned(), name: name.to_owned(), password: password.clone() };
            let id = self.create_account(context, &input).await?;
            let mut tx = self.db.write().await?;
            account::set_organization(&mut tx, id, organization, role).await?;
            tx.commit().await?;
            made.push(Demo { email, password, role });
        }
        Ok(made)
    }
}
