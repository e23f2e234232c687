//! What needs a full session.

use super::{Checked, DEVICE_NAMES, Driver, same};
use crate::{
    Portal, SignedIn,
    whole_account::{
        action::{InSession, Pick},
        model::{Answer, At, Session, Setup},
    },
};
use model::CheckUp;
use secrecy::{ExposeSecret, SecretString};
use totp_rs::Secret;

impl Driver<'_> {
    /// Whether an action has something to do in a session.
    fn suits(&self, does: &InSession, session: &Session) -> bool {
        let open = |setup: &Setup| self.model.is_open(setup);
        session.full
            && match does {
                InSession::Unlock { .. } => !self.model.is_unlocked(session),
                InSession::RestartSetup | InSession::Connect { .. } => session.setup.as_ref().is_some_and(open),
                InSession::RestartReplacement | InSession::ReplaceApp { .. } => {
                    session.replacement.as_ref().is_some_and(|(_, setup)| open(setup))
                }
                InSession::CancelKey | InSession::SaveKey { .. } => self.model.has_screen(session),
                InSession::RenewRequiredKey => session.must_save,
                InSession::CheckUp { .. } => self.model.is_asked(session.who),
                _ => true,
            }
    }

    pub(super) async fn in_session(&mut self, at: Pick, does: &InSession) -> Checked<Option<Answer>> {
        let Some(at) = self.pick(at, |session| self.suits(does, session)) else { return Ok(None) };
        let Some(signed_in) = self.signed_in(at).await? else { return Ok(Some(Err("log_in_first"))) };
        self.do_in_session(at, &signed_in, does).await.map(Some)
    }

    async fn do_in_session(&mut self, at: At, here: &SignedIn, does: &InSession) -> Checked<Answer> {
        let (portal, context, who) = (&self.world.portal, &self.world.context(), self.model.sessions[at].who);
        let real = match *does {
            InSession::Unlock { right, app, typed } => {
                let password = if right { self.model.accounts[who].password } else { "not this one at all" };
                let code = self.code(who, app, typed);
                let real = portal.unlock(context, here, password, &code).await;
                same(real, self.model.unlock(at, right, &code))?
            }
            InSession::Connect { typed } => {
                let secret = self.model.sessions[at].setup.as_ref().map(|setup| setup.secret.clone());
                let code = self.setup_code(at, &secret.unwrap_or_default(), typed);
                let real = portal.connect_app(context, here, &code).await;
                same(real, self.model.connect(at, &code))?
            }
            InSession::ReplaceApp { typed } => {
                let secret = self.model.sessions[at].replacement.as_ref().map(|(_, setup)| setup.secret.clone());
                let code = self.setup_code(at, &secret.unwrap_or_default(), typed);
                let real = portal.replace_app(context, here, &code).await;
                same(real, self.model.replace_app(at, &code))?
            }
            _ => return self.without_a_new_token(at, here, does).await,
        };
        match real {
            Ok((issued, ())) => {
                self.hold(at, issued).await?;
                if !matches!(does, InSession::Unlock { .. }) {
                    self.look_at_apps().await?;
                    self.look_at_screen(at).await?;
                }
                Ok(Ok(()))
            }
            Err(code) => Ok(Err(code)),
        }
    }

    async fn without_a_new_token(&mut self, at: At, here: &SignedIn, does: &InSession) -> Checked<Answer> {
        let (portal, context): (&Portal, _) = (&self.world.portal, &self.world.context());
        let model = &mut self.model;
        let done = match *does {
            InSession::Lock => {
                model.sessions[at].unlocked_until = None;
                same(portal.lock(here).await, Ok(()))?.map(drop)
            }
            InSession::RestartSetup => {
                same(portal.restart_app_setup(context, here).await, model.restart_setup(at))?.map(drop)
            }
            InSession::RestartReplacement => {
                same(portal.restart_app_replacement(context, here).await, model.restart_replacement(at))?.map(drop)
            }
            InSession::CancelKey => {
                model.cancel_key(at);
                same(portal.cancel_new_recovery_key(context, here).await, Ok(()))?.map(drop)
            }
            InSession::SaveKey { ticked } => {
                same(portal.finish_recovery_key(context, here, ticked).await, model.save_key(at, ticked))?.map(drop)
            }
            InSession::RenewRequiredKey => {
                let real = portal.renew_required_recovery_key(context, here).await;
                same(real, model.renew_required_key(at))?.map(drop)
            }
            InSession::CheckUp { still_there } => {
                let answer = if still_there { CheckUp::StillThere } else { CheckUp::NextMonth };
                same(portal.answer_check_up(context, here, answer).await, model.check_up(at, still_there))?.map(drop)
            }
            InSession::LogOutOthers => {
                let real = portal.log_out_other_devices(context, here).await;
                super::equal(same(real, Ok(model.log_out_others(at)))?)?
            }
            InSession::NotMe => {
                model.not_me(at);
                same(portal.this_was_not_me(context, here).await, Ok(()))?.map(drop)
            }
            InSession::Reviewed => same(portal.methods_reviewed(context, here).await, model.reviewed(at))?.map(drop),
            InSession::RenameDevice { device, name } => {
                let device = self.pick_device(at, device);
                let (id, name) = (self.device_id(device), DEVICE_NAMES[usize::from(name)]);
                let real = portal.rename_device(context, here, &id, name).await;
                same(real, self.model.rename_device(at, device, name))?.map(drop)
            }
            InSession::LogOutDevice { device } => {
                let device = self.pick_device(at, device);
                let real = portal.log_out_device(context, here, &self.device_id(device)).await;
                same(real, self.model.log_out_device(at, device))?.map(drop)
            }
            InSession::Unlock { .. } | InSession::Connect { .. } | InSession::ReplaceApp { .. } => unreachable!(),
        };
        match does {
            InSession::RestartSetup | InSession::RestartReplacement => self.look_at_setups(at, here).await?,
            InSession::CancelKey | InSession::SaveKey { .. } | InSession::RenewRequiredKey => {
                self.look_at_screen(at).await?;
            }
            _ => {}
        }
        Ok(done)
    }

    fn pick_device(&self, at: At, device: Pick) -> Option<At> {
        let who = self.model.sessions[at].who;
        let here = self.model.sessions[at].id;
        self.pick(device, |session| session.who == who && session.full && session.id != here)
    }

    fn device_id(&self, device: Option<At>) -> String {
        device.map(|device| self.model.sessions[device].id).unwrap_or_default().to_string()
    }

    /// The set-ups that are open in a session show the same secret at every look.
    pub(super) async fn look_at_setups(&mut self, at: At, here: &SignedIn) -> Checked {
        let (portal, context) = (&self.world.portal, &self.world.context());
        let sheet = portal.app_setup_sheet(context, here).await.unwrap().map(|sheet| secret(&sheet.key));
        let other = portal.app_replacement_sheet(context, here).await.unwrap();
        let other = other.map(|other| (other.id, secret(&other.sheet.key)));
        let now = self.model.now;
        let (apps, session) = (&self.model.apps, &mut self.model.sessions[at]);
        let setup = session.setup.as_mut().filter(|setup| setup.is_open_at(now));
        let replacement = session.replacement.as_mut().filter(|(_, setup)| setup.is_open_at(now));
        let app = replacement.as_ref().map(|(app, _)| apps[*app].id.to_string());
        if app != other.as_ref().map(|(id, _)| id.clone()) {
            return Err(format!("the replacement of {other:?} is open, and that of {app:?} should be"));
        }
        see(setup, sheet)?;
        see(replacement.map(|(_, setup)| setup), other.map(|(_, secret)| secret))
    }

    /// The recovery key on the screen of a session is the same at every look.
    pub(super) async fn look_at_screen(&mut self, at: At) -> Checked {
        let Some(here) = self.signed_in(at).await? else { return Ok(()) };
        let shown = self.world.portal.shown_recovery_key(&self.world.context(), &here).await.unwrap();
        let shown = shown.map(|shown| shown.key.as_str().to_owned());
        match (self.model.shown(at), shown) {
            (None, None) => Ok(()),
            (Some(key), Some(text)) if self.model.keys[key].text.is_empty() => {
                self.model.keys[key].text = text;
                Ok(())
            }
            (Some(key), Some(text)) if self.model.keys[key].text == text => Ok(()),
            (expected, shown) => Err(format!("the screen shows {}, and should {expected:?}", shown.is_some())),
        }
    }
}

fn secret(key: &SecretString) -> Vec<u8> {
    Secret::try_from_base32(key.expose_secret().replace(' ', "")).unwrap().as_bytes().to_vec()
}

fn see(expected: Option<&mut Setup>, shown: Option<Vec<u8>>) -> Checked {
    match (expected, shown) {
        (None, None) => Ok(()),
        (Some(setup), Some(secret)) if setup.secret.is_empty() => {
            setup.secret = secret;
            Ok(())
        }
        (Some(setup), Some(secret)) if setup.secret == secret => Ok(()),
        (expected, shown) => {
            Err(format!("a set-up is open: {}, and should be: {}", shown.is_some(), expected.is_some()))
        }
    }
}
