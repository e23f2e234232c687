use crate::{Timestamp, organization::allowed_now, session::Facts, text_message::Phone};
use model::{AllowedWays, UnlockNeeds, Way};
use store::{authenticator_app::AuthenticatorApp, security_key::SecurityKey};
use uuid::Uuid;
use words::Language;

/// Everything that an account can do its second step with; the recovery key is not among it.
#[derive(Debug, Default)]
pub(crate) struct Methods {
    pub keys: Vec<SecurityKey>,
    pub apps: Vec<AuthenticatorApp>,
    pub phone: Option<Phone>,
}

impl Methods {
    /// Whether there is another way to log in than the one of this row: the last cannot go alone (product.md 5). Stays true only
    /// while the account is locked.
    pub(crate) fn remain_without(&self, id: Uuid) -> bool {
        let mut ids = self.keys.iter().map(|key| key.id).chain(self.apps.iter().map(|app| app.id));
        ids.any(|other| other != id) || self.phone.as_ref().is_some_and(|phone| phone.id != id)
    }

    /// The same without any security key.
    pub(crate) const fn remain_without_keys(&self) -> bool {
        !self.apps.is_empty() || self.phone.is_some()
    }

    /// What the owner calls them, or we do in the owner's language.
    pub(crate) fn into_names(self, language: Language) -> Vec<String> {
        let keys = self.keys.into_iter().map(|key| key.name);
        let phone = self.phone.map(|phone| phone.number.name(language));
        keys.chain(self.apps.into_iter().map(|app| app.name)).chain(phone).collect()
    }

    /// Which way a log-in starts with: the one that last worked in this browser, if it is still there; else the strongest.
    pub(crate) fn first(&self, hint: Option<&str>) -> Option<Way> {
        let last = hint.and_then(Way::named).filter(|way| self.has(*way));
        last.or_else(|| Way::ALL.into_iter().find(|way| self.has(*way)))
    }

    /// Those that finish a log-in: once the organization requires allowed ones, no others, but for an account that has no allowed one yet.
    pub(crate) fn for_log_in(self, facts: &Facts, now: Timestamp) -> Self {
        match facts.policy.as_ref().and_then(|policy| allowed_now(policy, &facts.account, now)) {
            Some(allowed) => self.those_allowed(allowed),
            None => self,
        }
    }

    /// Those that are allowed; all of them where none is.
    pub(super) fn those_allowed(mut self, allowed: AllowedWays) -> Self {
        if !Way::ALL.into_iter().any(|way| allowed.has(way) && self.has(way)) {
            return self;
        }
        if !allowed.security_key {
            self.keys.clear();
        }
        if !allowed.authenticator_app {
            self.apps.clear();
        }
        self.phone = self.phone.filter(|_| allowed.text_message);
        self
    }

    /// Whether there is a method of a kind.
    pub(crate) const fn has(&self, way: Way) -> bool {
        match way {
            Way::SecurityKey => !self.keys.is_empty(),
            Way::AuthenticatorApp => !self.apps.is_empty(),
            Way::TextMessage => self.phone.is_some(),
        }
    }

    /// What unlocking asks for beside the password when a second step is due.
    pub(crate) const fn unlock_needs(&self) -> UnlockNeeds {
        let needs = UnlockNeeds { key: !self.keys.is_empty(), code: !self.apps.is_empty(), text: self.phone.is_some() };
        // Nothing that can be used here: the password alone never does.
        if needs.is_second_step() { needs } else { UnlockNeeds { code: true, ..UnlockNeeds::PASSWORD } }
    }
}
