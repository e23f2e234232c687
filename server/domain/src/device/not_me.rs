use super::flows::others;
use crate::{
    Context, Portal, Result, SignedIn, Timestamp,
    activity::{self, Event},
    mails::{Access, Mail},
    password,
    session::lock_current,
};
use model::{ActivityDetail, NotMe, Refusal};
use serde_json::json;
use store::{Tx, account, session};
use uuid::Uuid;

/// After this the steps are no longer offered: whoever says it again begins again.
const OPEN: i64 = Timestamp::DAY;

impl Portal {
    /// "This was not me": ends all other devices, every open log-in and every link for a new password, at once. Then come the steps of
    /// [`NotMe::next`]. Pressed again, it ends what there is to end since.
    ///
    /// # Errors
    /// [`Refusal::LogInFirst`] when this session was ended meanwhile.
    pub async fn this_was_not_me(&self, context: &Context, signed_in: &SignedIn) -> Result<NotMe> {
        let this = signed_in.session_id();
        let mut tx = self.db.write().await?;
        let account = lock_current(&mut tx, signed_in).await?;
        let devices = others(self, &mut tx, context, signed_in).await?;
        let ended = session::delete_others(&mut tx, account.id, this).await?;
        password::end_reset_links(&mut tx, context, account.id).await?;
        let open = progress(&mut tx, context, account.id).await?;
        if let Some(open) = open.filter(|_| ended == 0) {
            tx.commit().await?;
            return Ok(open);
        }
        let detail = Some(json!({ "sessions_ended": devices }));
        activity::record(&mut tx, context, account.id, Some(this), Event::NotMe, detail).await?;
        self.send_mail(&mut tx, context, &account, &Mail::Access(Access::NotMe { devices })).await?;
        tx.commit().await?;
        Ok(NotMe {
            started: context.now.moment(),
            devices_ended: devices,
            password_changed: false,
            methods_reviewed: false,
        })
    }

    /// How far the owner is who said so within the last day; nothing when nobody did.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn not_me(&self, context: &Context, signed_in: &SignedIn) -> Result<Option<NotMe>> {
        progress(&mut self.db.read().await?, context, signed_in.account_id()).await
    }

    /// The owner has looked at the ways to log in, and says that they are theirs.
    ///
    /// # Errors
    /// [`Refusal::NotFound`] when nobody said "This was not me" within the last day.
    pub async fn methods_reviewed(&self, context: &Context, signed_in: &SignedIn) -> Result<NotMe> {
        let mut tx = self.db.write().await?;
        let account = lock_current(&mut tx, signed_in).await?;
        let open = progress(&mut tx, context, account.id).await?.ok_or(Refusal::NotFound)?;
        if !open.methods_reviewed {
            let this = Some(signed_in.session_id());
            activity::record(&mut tx, context, account.id, this, Event::MethodsReviewed, None).await?;
            tx.commit().await?;
        }
        Ok(NotMe { methods_reviewed: true, ..open })
    }
}

/// What follows from the rows.
async fn progress(tx: &mut Tx, context: &Context, id: Uuid) -> Result<Option<NotMe>> {
    let since = context.now.plus(-OPEN).0;
    let begun = store::activity::newest(tx, id, Event::NotMe.name()).await?.filter(|row| row.at > since);
    let (Some(begun), Some(account)) = (begun, account::by_id(tx, id).await?) else { return Ok(None) };
    let reviewed = store::activity::newest(tx, id, Event::MethodsReviewed.name()).await?;
    let detail: ActivityDetail = activity::detail(&begun);
    Ok(Some(NotMe {
        started: Timestamp(begun.at).moment(),
        devices_ended: detail.sessions_ended.unwrap_or_default(),
        password_changed: account.password_changed_at > begun.at,
        methods_reviewed: reviewed.is_some_and(|row| row.at > begun.at),
    }))
}
