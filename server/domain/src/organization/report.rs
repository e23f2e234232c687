//! Where every member stands with two-step verification, for a file.

use super::{Admin, admin::still_admin, is_left_out, last_day};
use crate::{
    Context, Portal, Result, Timestamp,
    activity::{cursor, read_cursor},
};
use model::{Refusal, Role, Way};
use store::{
    account::Account,
    activity::Before,
    member,
    organization::{self, Organization},
};

/// So many members are read at once.
const BATCH: i64 = 500;

/// A member in the report.
#[derive(Debug, Clone)]
pub struct ReportLine {
    pub name: String,
    pub email: String,
    pub role: Role,
    /// `on`, `off`, `due` or `left_out`, as in the list of members.
    pub state: &'static str,
    /// The strongest method, whatever the state is.
    pub strongest: Option<Way>,
    pub on_since: Option<Timestamp>,
    pub last_log_in: Option<Timestamp>,
    /// From when on nothing else can be reached, for who has to set it up: the date and all delays that there are.
    pub due_by: Option<Timestamp>,
    /// Until when an admin leaves the member out,
    pub left_out_until: Option<Timestamp>,
    /// and why.
    pub left_out_reason: Option<String>,
}

/// Some members, in the order in which they came.
#[derive(Debug, Clone)]
pub struct ReportPage {
    pub lines: Vec<ReportLine>,
    /// What to ask for to get the next; nothing when these are the last.
    pub next: Option<String>,
}

impl Portal {
    /// The next members of the report; `after` is what the piece before said, and empty for the first. Each piece is read by itself, so
    /// that a slow reader holds up nothing; and who is no admin any more gets no more of it.
    ///
    /// # Errors
    /// [`Refusal::BadRequest`] for an `after` that no piece has said; [`Refusal::LogInFirst`] and [`Refusal::NotFound`] for who is no
    /// admin any more.
    pub async fn two_step_report(&self, context: &Context, admin: Admin<'_>, after: &str) -> Result<ReportPage> {
        let after = match after {
            "" => None,
            after => Some(read_cursor(after).ok_or(Refusal::BadRequest)?),
        };
        let mut tx = self.db.read().await?;
        still_admin(&mut tx, admin).await?;
        let organization = organization::by_id(&mut tx, admin.organization).await?.ok_or(Refusal::NotFound)?;
        let after = after.map(|Before(at, id)| (at, id));
        let rows = member::in_order_of_coming(&mut tx, organization.id, after, BATCH).await?;
        let full = i64::try_from(rows.len()).is_ok_and(|rows| rows == BATCH);
        let next = rows.last().filter(|_| full).map(|last| cursor(Before(last.created_at, last.id)));
        Ok(ReportPage { lines: rows.into_iter().map(|row| line(row, &organization, context.now)).collect(), next })
    }
}

fn line(row: Account, organization: &Organization, now: Timestamp) -> ReportLine {
    let (strongest, left_out) = (Way::named(&row.strongest), is_left_out(&row, now));
    let (state, due_from) = match (left_out, strongest, organization.required_from) {
        (true, ..) => ("left_out", None),
        (false, Some(_), _) => ("on", None),
        (false, None, Some(from)) => ("due", Some(from)),
        (false, None, None) => ("off", None),
    };
    ReportLine {
        role: Role::named(&row.role).unwrap_or_default(),
        name: row.name,
        email: row.email,
        state,
        strongest,
        on_since: row.two_step_since.map(Timestamp),
        last_log_in: row.last_log_in_at.map(Timestamp),
        due_by: due_from.map(|from| Timestamp(last_day(organization, from))),
        left_out_until: row.excluded_until.filter(|_| left_out).map(Timestamp),
        left_out_reason: row.excluded_reason.filter(|_| left_out),
    }
}
