//! What needs open settings.

use super::{APP_NAMES, Checked, Driver, PASSWORDS, same};
use crate::{
    Unlocked,
    whole_account::{
        action::{InSettings, Pick},
        model::{Answer, At},
    },
};
use store::authenticator_app;

impl Driver<'_> {
    pub(super) async fn in_settings(&mut self, at: Pick, does: &InSettings) -> Checked<Option<Answer>> {
        let fits = |who| !matches!(does, InSettings::RenewKey) || self.model.has_unsaved_key(who);
        let opened = self.pick(at, |session| session.full && self.model.is_unlocked(session) && fits(session.who));
        let Some(at) = opened else { return Ok(None) };
        let Some(signed_in) = self.signed_in(at).await? else { return Ok(Some(Err("log_in_first"))) };
        let (unlocked, expected) = (signed_in.unlocked(self.world.now()), &self.model.sessions[at]);
        if unlocked.is_some() != self.model.is_unlocked(expected) {
            return Err(format!("the settings of session {at} are open: {}", unlocked.is_some()));
        }
        let Some(unlocked) = unlocked else { return Ok(Some(Err("unlock_first"))) };
        let done = self.do_in_settings(at, unlocked, does).await?;
        match does {
            InSettings::StartSetup | InSettings::StartReplacement { .. } | InSettings::RemoveApp { .. } => {
                self.look_at_setups(at, &signed_in).await?;
            }
            InSettings::NewKey | InSettings::RenewKey | InSettings::TurnOff => self.look_at_screen(at).await?,
            InSettings::RenameApp { .. } | InSettings::ChangePassword { .. } => {}
        }
        Ok(Some(done))
    }

    async fn do_in_settings(&mut self, at: At, here: Unlocked<'_>, does: &InSettings) -> Checked<Answer> {
        let (portal, context, who) = (&self.world.portal, &self.world.context(), self.model.sessions[at].who);
        let id = |driver: &Self, app: Option<usize>| {
            app.map(|app| driver.model.apps[app].id).unwrap_or_default().to_string()
        };
        Ok(match *does {
            InSettings::StartSetup => {
                same(portal.start_app_setup(context, here).await, self.model.start_setup(at))?.map(drop)
            }
            InSettings::NewKey => {
                same(portal.start_new_recovery_key(context, here).await, self.model.new_key(at))?.map(drop)
            }
            InSettings::RenewKey => {
                same(portal.renew_unsaved_recovery_key(context, here).await, self.model.renew_key(at))?.map(drop)
            }
            InSettings::RenameApp { app, name } => {
                let (app, name) = (self.pick_app(app, who), APP_NAMES[usize::from(name)]);
                let real = portal.rename_app(context, here, &id(self, app), name).await;
                same(real, self.model.rename_app(at, app, name))?.map(drop)
            }
            InSettings::RemoveApp { app } => {
                let app = self.pick_app(app, who);
                let real = portal.remove_app(context, here, &id(self, app)).await;
                same(real, self.model.remove_app(at, app))?.map(drop)
            }
            InSettings::StartReplacement { app } => {
                let app = self.pick_app(app, who);
                let real = portal.start_app_replacement(context, here, &id(self, app)).await;
                same(real, self.model.start_replacement(at, app))?.map(drop)
            }
            InSettings::TurnOff => {
                let real = portal.disable_two_step(context, here).await;
                let both = same(real, self.model.turn_off(at))?;
                self.hold_if(at, both).await?
            }
            InSettings::ChangePassword { new } => {
                let new = PASSWORDS[usize::from(new)];
                let real = portal.change_password(context, here, new).await;
                let both = same(real, self.model.change_password(at, new))?;
                self.hold_if(at, both).await?
            }
        })
    }

    /// Learns what a new app is called in the database.
    pub(super) async fn look_at_apps(&mut self) -> Checked {
        let Some(new) = self.model.apps.iter().position(|app| app.id.is_nil()) else { return Ok(()) };
        let account = self.ids[self.model.apps[new].who];
        let rows = authenticator_app::of_account(&mut self.world.read().await, account).await.unwrap();
        let unknown = rows.iter().find(|row| self.model.apps.iter().all(|app| app.id != row.id));
        self.model.apps[new].id = unknown.ok_or("a new app has no row")?.id;
        Ok(())
    }
}
