use super::{
    UnlockedAdmin,
    invitation::Asked,
    invite::has_room,
    lines::{self, Line, MOST_BYTES, MOST_LINES},
    lock_with_admin,
};
use crate::{Context, Error, Portal, Result};
use model::{Field, LineProblem, Problem, Refusal, WrongLine};
use store::{Tx, organization::Organization};

/// What became of a list of people.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Sent {
    /// So many were invited: everybody on it.
    All(u32),
    /// Nobody was invited: what is wrong, line by line.
    None(Vec<WrongLine>),
}

impl Portal {
    /// Invites everybody on a list, or, when anything is wrong with it, nobody (`lines.rs` says what a list looks like).
    ///
    /// # Errors
    /// [`Refusal::Fields`] for an empty text and for too long a one; [`Refusal::TooManyInvitations`], [`Refusal::NotFound`] for no admin
    /// any more.
    pub async fn invite_many(&self, context: &Context, admin: UnlockedAdmin<'_>, text: &str) -> Result<Sent> {
        let too_long = || Error::field(Field::Lines, Problem::TooLong { max: MOST_LINES });
        if text.len() > MOST_BYTES {
            return Err(too_long());
        }
        let list = lines::read(text);
        match list.count() {
            0 => return Err(Error::field(Field::Lines, Problem::Missing)),
            count if count > MOST_LINES => return Err(too_long()),
            _ => {}
        }
        let mut tx = self.db.write().await?;
        let (organization, inviter) = lock_with_admin(&mut tx, admin).await?;
        let mut wrong = list.wrong;
        for line in &list.right {
            wrong.extend(self.wrong_now(&mut tx, context, &organization, line).await?);
        }
        if !wrong.is_empty() {
            wrong.sort_by_key(|line| line.line);
            return Ok(Sent::None(wrong));
        }
        has_room(&mut tx, &organization, list.right.len()).await?;
        for Line { email, role, .. } in &list.right {
            let asked = Asked { organization: Some(&organization), by: Some(&inviter), email, role: *role };
            self.send_invitation(&mut tx, context, admin, asked).await?;
        }
        tx.commit().await?;
        Ok(Sent::All(u32::try_from(list.right.len()).unwrap_or(u32::MAX)))
    }

    /// What keeps a person on a list from being invited now.
    async fn wrong_now(
        &self,
        tx: &mut Tx,
        context: &Context,
        organization: &Organization,
        line: &Line,
    ) -> Result<Option<WrongLine>> {
        let problem = match self.may_be_invited(tx, context, organization, &line.email).await {
            Ok(()) => return Ok(None),
            Err(Error::Refused(Refusal::AlreadyMember)) => LineProblem::AlreadyMember,
            Err(Error::Refused(Refusal::TooManyTries { .. })) => LineProblem::JustInvited,
            Err(other) => return Err(other),
        };
        Ok(Some(WrongLine { line: line.number, text: lines::shown(line.email.as_str()), problem }))
    }
}
