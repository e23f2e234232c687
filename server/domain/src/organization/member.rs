//! One member as an admin sees it: kinds, names and dates, never a secret or a whole number.

use super::{Admin, act, approval, exclusion, log, members};
use crate::{
    Context, Portal, Result, Timestamp,
    activity::Event,
    device,
    two_step::{Methods, parse_id},
};
use model::{LeftOut, MemberMethod, MemberView, Refusal, Way};
use store::{Tx, account::Account, organization};

impl Portal {
    /// What an admin sees of a member.
    ///
    /// # Errors
    /// [`Refusal::NotFound`] for who is no member of the same organization (S-073).
    pub async fn member(&self, context: &Context, admin: Admin<'_>, id: &str) -> Result<MemberView> {
        let mut tx = self.db.read().await?;
        let account = act::member(&mut tx, admin.organization, parse_id(id)?).await?;
        let organization = organization::by_id(&mut tx, admin.organization).await?.ok_or(Refusal::NotFound)?;
        let devices = device::count(self, &mut tx, context, account.id, None).await?;
        let set_up_until = account.setup_until.filter(|until| context.now.0 < *until);
        Ok(MemberView {
            row: members::view_of(&account, &organization, context.now, admin.account_id()),
            on_since: account.two_step_since.map(|at| Timestamp(at).moment()),
            methods: methods(Methods::of(self, &mut tx, account.id).await?),
            devices,
            left_out: left_out(&mut tx, context, &account).await?,
            shut_out: act::is_shut_out(self, &mut tx, context, &organization, &account).await?,
            set_up_until: set_up_until.map(|until| Timestamp(until).moment()),
            approvals: approval::waiting(&mut tx, context, admin, Some(account.id)).await?,
            two_admins: self.rules.two_admins,
            days: exclusion::days(context.now),
            organization: organization.name,
        })
    }
}

fn methods(methods: Methods) -> Vec<MemberMethod> {
    let view = |way, name, added: i64, last_used: Option<i64>| MemberMethod {
        way,
        name,
        added: Timestamp(added).moment(),
        last_used: last_used.map(|at| Timestamp(at).moment()),
    };
    let keys = methods.keys.into_iter().map(|key| view(Way::SecurityKey, key.name, key.created_at, key.last_used_at));
    let apps = methods.apps.into_iter();
    let apps = apps.map(|app| view(Way::AuthenticatorApp, app.name, app.created_at, app.last_used_at));
    let phone = methods.phone.map(|phone| {
        let tail = phone.number.tail().to_owned();
        view(Way::TextMessage, tail, phone.created_at, phone.last_used_at)
    });
    keys.chain(apps).chain(phone).collect()
}

async fn left_out(tx: &mut Tx, context: &Context, account: &Account) -> Result<Option<LeftOut>> {
    let Some(until) = account.excluded_until.filter(|until| context.now.0 < *until) else { return Ok(None) };
    let decision = log::newest(tx, account.id, Event::LeftOut).await?;
    Ok(Some(LeftOut {
        reason: account.excluded_reason.clone().unwrap_or_default(),
        until: Timestamp(until).moment(),
        decided: decision.as_ref().map(|(at, _)| Timestamp(*at).moment()),
        by: decision.and_then(|(_, by)| by),
    }))
}
