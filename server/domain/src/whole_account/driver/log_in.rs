//! What happens before anybody is logged in, and after.

use super::{Checked, Driver, EMAILS, equal, same};
use crate::{
    Visitor,
    keys::Place,
    whole_account::{
        action::{InLogIn, Pick, Who},
        model::Answer,
    },
};
use store::Db;
use uuid::Uuid;

const NEWEST_MAIL: &str = "SELECT id, sealed_body FROM outbox WHERE subject LIKE 'A new password for%' \
                           ORDER BY created_at DESC, id LIMIT 1000";

impl Driver<'_> {
    pub(super) async fn log_in(&mut self, who: Who, right: bool, from: Option<Pick>) -> Checked<Answer> {
        let from = from.and_then(|from| self.pick(from, |_| true));
        let earlier = from.map(|from| self.model.sessions[from].token.clone());
        let password = if right { self.model.accounts[who].password } else { "not this one at all" };
        let real = self.world.log_in_with(EMAILS[who], password, earlier.as_ref()).await;
        match same(real, self.model.log_in(who, right, from))? {
            Ok((issued, at)) => self.hold(at, issued).await.map(Ok),
            Err(code) => Ok(Err(code)),
        }
    }

    pub(super) async fn in_log_in(&mut self, at: Pick, does: &InLogIn) -> Checked<Option<Answer>> {
        let Some(at) = self.pick(at, |session| !session.full) else { return Ok(None) };
        let (who, context) = (self.model.sessions[at].who, self.world.context());
        let Visitor::Pending(pending) = self.visitor(at).await? else { return Ok(Some(Err("log_in_first"))) };
        let portal = &self.world.portal;
        let both = match *does {
            InLogIn::Code { app, typed } => {
                let code = self.code(who, app, typed);
                let real = portal.log_in_with_code(&context, &pending, &code).await;
                same(real, self.model.log_in_with_code(at, &code))?
            }
            InLogIn::RecoveryKey { which } => {
                let text = self.recovery_key(who, which);
                let real = portal.log_in_with_recovery_key(&context, &pending, &text).await;
                same(real, self.model.log_in_with_recovery_key(at, &text))?
            }
        };
        match both {
            Ok((issued, at)) => {
                self.hold(at, issued).await?;
                self.look_at_screen(at).await.map(|()| Some(Ok(())))
            }
            Err(code) => Ok(Some(Err(code))),
        }
    }

    pub(super) async fn log_out(&mut self, at: Pick) -> Checked<Option<Answer>> {
        let Some(at) = self.pick(at, |_| true) else { return Ok(None) };
        let token = self.model.sessions[at].token.clone();
        let real = self.world.portal.log_out(&self.world.context(), Some(&token)).await;
        equal(same(real, Ok(self.model.log_out(at)))?).map(Some)
    }

    pub(super) async fn ask_reset(&mut self, who: Who) -> Checked<Answer> {
        let real = self.world.portal.request_password_reset(&self.world.context(), EMAILS[who]).await;
        let sent = match same(real, self.model.ask_reset(who))? {
            Ok(((), sent)) => sent,
            Err(code) => return Ok(Err(code)),
        };
        if sent {
            let token = self.newest_link().await.ok_or("no mail with a new link")?;
            self.model.links.last_mut().unwrap().token = token;
        }
        Ok(Ok(()))
    }

    /// The link of the one mail whose link was not seen before.
    async fn newest_link(&self) -> Option<String> {
        let mails: Vec<(Uuid, Vec<u8>)> = match &self.world.database.db {
            Db::Sqlite { read, .. } => sqlx::query_as(NEWEST_MAIL).fetch_all(read).await.unwrap(),
            Db::Postgres { pool, .. } => sqlx::query_as(NEWEST_MAIL).fetch_all(pool).await.unwrap(),
        };
        mails.into_iter().filter(|(_, sealed)| !sealed.is_empty()).find_map(|(owner, sealed)| {
            let place = Place { column: "outbox.sealed_body", owner };
            let body = self.world.portal.keys.open(place, &sealed).unwrap();
            let (_, rest) = std::str::from_utf8(&body).unwrap().split_once("/reset-password?token=")?;
            let token = rest.split_whitespace().next()?.to_owned();
            self.model.links.iter().all(|link| link.token != token).then_some(token)
        })
    }

    pub(super) async fn open_reset(&self, link: Pick) -> Checked<Option<Answer>> {
        let Some(link) = self.pick_link(link) else { return Ok(None) };
        let real = self.world.portal.open_password_reset(&self.world.context(), &self.model.links[link].token).await;
        let emails = real.map(|view| view.email);
        equal(same(emails, self.model.open_reset(link).map(|who| EMAILS[who].to_owned()))?).map(Some)
    }

    pub(super) async fn reset(&mut self, link: Pick, new: &'static str) -> Checked<Option<Answer>> {
        let Some(link) = self.pick_link(link) else { return Ok(None) };
        let token = &self.model.links[link].token;
        let real = self.world.portal.reset_password(&self.world.context(), token, new).await;
        Ok(Some(same(real, self.model.reset(link, new))?.map(drop)))
    }

    /// Every session that there ever was stands where it should.
    pub(in crate::whole_account) async fn check_all_visitors(&mut self) -> Checked {
        for at in 0..self.model.sessions.len() {
            if self.model.sessions[at].kept {
                self.visitor(at).await?;
            }
        }
        self.check_the_dead().await?;
        self.check_records().await
    }
}
