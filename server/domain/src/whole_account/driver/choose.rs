//! Which of the things that there are an action means.

use super::Driver;
use crate::whole_account::{
    action::{Pick, Typed, Which, Who},
    model::{At, Session, Standing},
};

/// From here on a pick takes anything, also what does not suit.
const ANY: u8 = 232;

impl Driver<'_> {
    /// A session that suits if there is one, or any that ever was.
    pub(super) fn pick(&self, pick: Pick, suits: impl Fn(&Session) -> bool) -> Option<At> {
        let model = &self.model;
        let suited = |at: &At| model.is_live(&model.sessions[*at]) && suits(&model.sessions[*at]);
        choose(pick, (0..model.sessions.len()).filter(suited).collect(), (0..model.sessions.len()).collect())
    }

    /// An app of the account, or any that ever was.
    pub(super) fn pick_app(&self, pick: Pick, who: Who) -> Option<usize> {
        choose(pick, self.model.apps_of(who), (0..self.model.apps.len()).collect())
    }

    pub(super) fn pick_link(&self, pick: Pick) -> Option<usize> {
        let newest = self.model.links.len().saturating_sub(2);
        choose(pick, (newest..self.model.links.len()).collect(), (0..self.model.links.len()).collect())
    }

    /// What is typed into the field for a code of an account.
    pub(super) fn code(&self, who: Who, app: u8, typed: Typed) -> String {
        let model = &self.model;
        let gone = |who| (0..model.apps.len()).rfind(|app| model.apps[*app].gone && model.apps[*app].who == who);
        let mut own = model.apps_of(who);
        // A person who waits for the next code would have taken the other app.
        own.sort_by_key(|app| typed == Typed::Right && model.apps[*app].last_step >= model.step());
        let unused = own.iter().filter(|app| model.apps[**app].last_step < model.step()).count();
        let among = if typed == Typed::Right && unused > 0 { unused } else { own.len() };
        let app = match typed {
            Typed::Gone => gone(who),
            Typed::Other => model.apps_of(1 - who).first().copied(),
            _ => own.get(usize::from(app) % among.max(1)).copied(),
        };
        let secret = app.map(|app| (&model.apps[app].secret, model.apps[app].last_step));
        secret.map_or_else(|| "000000".to_owned(), |(secret, last)| self.typed(secret, last, typed))
    }

    /// What is typed to prove a set-up.
    pub(super) fn setup_code(&self, at: At, secret: &[u8], typed: Typed) -> String {
        let apps = self.model.apps_of(self.model.sessions[at].who);
        match (typed, apps.first()) {
            (Typed::Gone | Typed::Other, Some(app)) => self.model.code(&self.model.apps[*app].secret, 0),
            _ => self.typed(secret, self.model.step(), typed),
        }
    }

    fn typed(&self, secret: &[u8], last: i64, typed: Typed) -> String {
        match typed {
            Typed::Previous => self.model.code(secret, -1),
            Typed::Next => self.model.code(secret, 1),
            Typed::Again => self.model.code(secret, last - self.model.step()),
            Typed::Old => self.model.code(secret, -10),
            Typed::Wrong => self.world.wrong_code(secret),
            Typed::Nonsense => "12345".to_owned(),
            Typed::Right | Typed::Gone | Typed::Other => self.model.code(secret, 0),
        }
    }

    /// What is typed into the field for the recovery key of an account.
    pub(super) fn recovery_key(&self, who: Who, which: Which) -> String {
        let standing = match which {
            Which::Active | Which::Other => Standing::Active,
            Which::Waiting => Standing::Waiting,
            Which::Used => Standing::Used,
            Which::Replaced => Standing::Replaced,
            Which::GivenUp => Standing::GivenUp,
            Which::Forgotten => Standing::Forgotten,
            Which::Wrong => return "0".repeat(24),
            Which::Short => return "0".repeat(20),
        };
        let who = if which == Which::Other { 1 - who } else { who };
        let key = self.model.keys.iter().rfind(|key| key.who == who && key.standing == standing);
        key.map_or_else(|| "1".repeat(24), |key| key.text.clone())
    }
}

/// Nothing when nothing suits, so that no action is wasted on what the one before it has just shown.
fn choose(Pick(n): Pick, suited: Vec<usize>, all: Vec<usize>) -> Option<usize> {
    let from = if n < ANY { suited } else { all };
    (!from.is_empty()).then(|| from[usize::from(n) % from.len()])
}
