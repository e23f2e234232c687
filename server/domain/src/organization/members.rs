//! The list of an organization's members.

use super::{Admin, approval, counted};
use crate::{Context, Portal, Result, Timestamp, two_step::parse_id};
use model::{
    MemberCounts, MemberList, MemberRow, MemberShow, MemberSort, MemberState, MembersView, Refusal, Role, Way,
};
use store::{
    Tx,
    account::Account,
    member::{self, Member, Order, Which},
    organization::{self, Organization},
};
use uuid::Uuid;

/// So many members are on a page.
pub(super) const PAGE: usize = 50;

impl Portal {
    /// A page of the members. It costs the same whatever their number is, but for a search, which looks at each until the page is full.
    ///
    /// # Errors
    /// [`Refusal::BadRequest`] for a place in the list that no page has said, or a text that is too long to search for.
    pub async fn members(&self, context: &Context, admin: Admin<'_>, list: &MemberList) -> Result<MembersView> {
        let list = searching(list)?;
        let mut tx = self.db.read().await?;
        let organization = organization::by_id(&mut tx, admin.organization).await?.ok_or(Refusal::NotFound)?;
        let (rows, next) = rows(&mut tx, &organization, context, &list, PAGE).await?;
        let admins = member::admins(&mut tx, admin.organization).await?.len();
        Ok(MembersView {
            counts: counts(&mut tx, admin.organization, context.now).await?,
            admins: u32::try_from(admins).unwrap_or(u32::MAX),
            rows: views(&rows, &organization, context, admin),
            next,
            approvals: approval::waiting(&mut tx, context, admin, None).await?,
            unlocked: admin.unlocked(context.now).is_some(),
            organization: organization.name,
            list,
        })
    }

    /// At most so many of the same members, without what a page shows around them; and what to ask for to see the next, where there are
    /// more.
    ///
    /// # Errors
    /// As [`Portal::members`].
    pub async fn list_members(
        &self,
        context: &Context,
        admin: Admin<'_>,
        list: &MemberList,
        size: usize,
    ) -> Result<(Vec<MemberRow>, Option<String>)> {
        let list = searching(list)?;
        let mut tx = self.db.read().await?;
        let organization = organization::by_id(&mut tx, admin.organization).await?.ok_or(Refusal::NotFound)?;
        let (rows, next) = rows(&mut tx, &organization, context, &list, size).await?;
        Ok((views(&rows, &organization, context, admin), next))
    }
}

/// The list with a text that can be searched for.
fn searching(list: &MemberList) -> Result<MemberList> {
    let search = list.search.trim();
    if search.chars().count() > MemberList::LONGEST || search.contains('\0') {
        return Err(Refusal::BadRequest.into());
    }
    Ok(MemberList { search: search.to_owned(), ..list.clone() })
}

/// A page of a list, and where the next one begins.
async fn rows(
    tx: &mut Tx,
    organization: &Organization,
    context: &Context,
    list: &MemberList,
    size: usize,
) -> Result<(Vec<Member>, Option<String>)> {
    let (order, now) = (order(tx, organization.id, list).await?, context.now.0);
    let limit = i64::try_from(size.saturating_add(1)).unwrap_or(i64::MAX);
    let mut rows = member::page(tx, organization.id, which(list.show), now, &list.search, &order, limit).await?;
    let more = rows.len() > size;
    rows.truncate(size);
    let next = rows.last().filter(|_| more).map(|row| cursor(list.sort, row));
    Ok((rows, next))
}

fn views(rows: &[Member], organization: &Organization, context: &Context, admin: Admin<'_>) -> Vec<MemberRow> {
    rows.iter().map(|row| view(row, organization, context.now, admin.account_id())).collect()
}

const fn which(show: Option<MemberShow>) -> Which<'static> {
    match show {
        None => Which::All,
        Some(MemberShow::LeftOut) => Which::LeftOut,
        Some(show) => Which::Strongest(show.name()),
    }
}

/// Where a page ends and the next one begins. In the order by name this is a member alone: no name stands in an address.
fn cursor(sort: MemberSort, row: &Member) -> String {
    match sort {
        MemberSort::Name | MemberSort::NameDown => row.id.simple().to_string(),
        MemberSort::LogIn | MemberSort::LogInDown => {
            format!("{}-{}", row.last_log_in_at.unwrap_or_default(), row.id.simple())
        }
    }
}

async fn order(tx: &mut Tx, organization: Uuid, list: &MemberList) -> Result<Order> {
    let by_name = async |tx: &mut Tx| -> Result<Option<(String, Uuid)>> {
        if list.after.is_empty() {
            return Ok(None);
        }
        let id = parse_id(&list.after).map_err(|_| Refusal::BadRequest)?;
        let name = member::place_by_name(tx, organization, id).await?.ok_or(Refusal::BadRequest)?;
        Ok(Some((name, id)))
    };
    let by_log_in = || -> Result<Option<(i64, Uuid)>> {
        if list.after.is_empty() {
            return Ok(None);
        }
        let place = list.after.split_once('-').and_then(|(at, id)| Some((at.parse().ok()?, Uuid::try_parse(id).ok()?)));
        Ok(Some(place.ok_or(Refusal::BadRequest)?))
    };
    Ok(match list.sort {
        MemberSort::Name => Order::Name(by_name(tx).await?),
        MemberSort::NameDown => Order::NameDown(by_name(tx).await?),
        MemberSort::LogIn => Order::LogIn(by_log_in()?),
        MemberSort::LogInDown => Order::LogInDown(by_log_in()?),
    })
}

async fn counts(tx: &mut Tx, organization: Uuid, now: Timestamp) -> Result<MemberCounts> {
    let all = member::counts(tx, organization, now.0).await?;
    let of = |show: MemberShow| {
        let count = all.iter().find(|count| count.strongest == show.name());
        count.map_or(0, |count| counted(count.members))
    };
    Ok(MemberCounts {
        security_key: of(MemberShow::SecurityKey),
        authenticator_app: of(MemberShow::AuthenticatorApp),
        text_message: of(MemberShow::TextMessage),
        off: of(MemberShow::Off),
        left_out: counted(member::count_left_out(tx, organization, now.0).await?),
    })
}

/// How a member stands.
pub(super) fn state(
    strongest: &str,
    excluded_until: Option<i64>,
    organization: &Organization,
    now: Timestamp,
) -> MemberState {
    if let Some(until) = excluded_until.filter(|until| now.0 < *until) {
        return MemberState::LeftOut { until: Timestamp(until).moment() };
    }
    match (Way::named(strongest), organization.required_from) {
        (Some(way), _) => MemberState::On { way },
        (None, Some(from)) => MemberState::Due { on: Timestamp(from).moment() },
        (None, None) => MemberState::Off,
    }
}

fn view(row: &Member, organization: &Organization, now: Timestamp, me: Uuid) -> MemberRow {
    MemberRow {
        id: row.id.to_string(),
        name: row.name.clone(),
        email: row.email.clone(),
        role: Role::named(&row.role).unwrap_or_default(),
        me: row.id == me,
        state: state(&row.strongest, row.excluded_until, organization, now),
        last_log_in: row.last_log_in_at.map(|at| Timestamp(at).moment()),
    }
}

/// The same of a whole account.
pub(super) fn view_of(account: &Account, organization: &Organization, now: Timestamp, me: Uuid) -> MemberRow {
    let row = Member {
        id: account.id,
        name: account.name.clone(),
        email: account.email.clone(),
        role: account.role.clone(),
        strongest: account.strongest.clone(),
        last_log_in_at: account.last_log_in_at,
        excluded_until: account.excluded_until,
    };
    view(&row, organization, now, me)
}
