//! What one invitation is made of, whoever invites: its row, its link and its mail.

use crate::{
    Context, Portal, Result, Timestamp,
    account::{email_key, language, token_hash},
    mails::{Inviting, Written},
    outbox,
};
use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use model::{EmailAddress, Role};
use store::{Tx, account, account::Account, invitation, invitation::Invitation, organization::Organization};
use words::Language;
use zeroize::Zeroizing;

/// How long a link works.
pub(super) const LIFE: i64 = 7 * Timestamp::DAY;

/// Who is invited, and to what.
#[derive(Clone, Copy)]
pub(super) struct Asked<'a> {
    /// Nothing for someone who founds an organization.
    pub organization: Option<&'a Organization>,
    /// Nothing for the operator.
    pub by: Option<&'a Account>,
    pub email: &'a EmailAddress,
    pub role: Role,
}

impl Portal {
    /// Writes an invitation and its mail; an earlier one of the same address no longer works. The work is the same for any address
    /// (S-064). The token of the link.
    pub(super) async fn write_invitation(
        &self,
        tx: &mut Tx,
        context: &Context,
        asked: Asked<'_>,
    ) -> Result<Zeroizing<String>> {
        let key = email_key(asked.email);
        let organization_id = asked.organization.map(|organization| organization.id);
        invitation::withdraw_earlier(tx, organization_id, &key, context.now.0).await?;
        let token = Zeroizing::new(BASE64_URL_SAFE_NO_PAD.encode(context.bytes::<32>()));
        let row = Invitation {
            id: context.id(),
            organization_id,
            email: asked.email.as_str().to_owned(),
            email_key: key,
            role: asked.role.name().to_owned(),
            token_hash: token_hash(&token),
            invited_by: asked.by.map(|account| account.id),
            created_at: context.now.0,
            expires_at: context.now.plus(LIFE).0,
            accepted_at: None,
            withdrawn_at: None,
        };
        invitation::insert(tx, &row).await?;
        let known = account::by_email_key(tx, &row.email_key).await?.filter(|known| known.email_verified_at.is_some());
        let language = known.as_ref().map_or(context.language, language);
        let written = self.invitation_mail(language, asked, &token, Timestamp(row.expires_at));
        // To the address, and to nobody's account: whether there is one makes no difference.
        outbox::enqueue_to(self, tx, context, &row.email, &written).await?;
        Ok(token)
    }

    fn invitation_mail(&self, language: Language, asked: Asked<'_>, token: &str, until: Timestamp) -> Written {
        self.pen(language).write_invitation(&Inviting {
            organization: asked.organization.map(|organization| organization.name.as_str()),
            by: asked.by.map(|account| (account.name.as_str(), account.email.as_str())),
            role: asked.role,
            token,
            until: until.moment(),
        })
    }
}
