use super::{Play, samples, script::Server};
use crate::{Refused, site::SiteFacts, source::Given};
use leptos::{context::provide_context, server_fn::ServerFn};
use model::{Flash, Kept, LogInWays, Notice, Refusal, WrongLine};
use std::sync::Arc;

/// A screen of the design, and how it is entered.
#[derive(Clone)]
pub struct Screen {
    /// Its id in the design: `L3`.
    id: &'static str,
    name: &'static str,
    path: String,
    facts: SiteFacts,
    ways: Option<LogInWays>,
}

impl Screen {
    /// A screen that a stranger can see.
    #[must_use]
    pub fn new(id: &'static str, name: &'static str, path: impl Into<String>) -> Self {
        Self { id, name, path: path.into(), facts: samples::facts(), ways: None }
    }

    /// For who has given the right password, and has these ways to go on.
    #[must_use]
    pub fn pending(mut self, ways: LogInWays) -> Self {
        samples::EMAIL.clone_into(&mut self.facts.email);
        self.ways = Some(ways);
        self
    }

    /// For who has to set something up first.
    #[must_use]
    pub fn held_up(mut self) -> Self {
        samples::EMAIL.clone_into(&mut self.facts.email);
        self
    }

    /// For who is logged in, with two-step verification.
    #[must_use]
    pub fn signed_in(mut self) -> Self {
        self.facts.signed_in = true;
        self.facts.two_step_on = true;
        self
    }

    /// For who is logged in and has none yet.
    #[must_use]
    pub fn setting_up(mut self) -> Self {
        self.facts.signed_in = true;
        self
    }

    /// For an admin of an organization.
    #[must_use]
    pub fn admin(mut self) -> Self {
        self.facts.admin = true;
        self.signed_in()
    }

    /// A state of it, by its name.
    #[must_use]
    pub fn state(&self, name: &'static str) -> State {
        State {
            id: format!("{}-{}", self.id.to_lowercase(), slug(name)),
            screen: self.id,
            title: self.name,
            name,
            path: self.path.clone(),
            facts: self.facts.clone(),
            ways: self.ways.clone(),
            script: Play::default(),
            given: Vec::new(),
            refusal: None,
        }
    }
}

/// A screen with what it shows.
#[derive(Clone)]
pub struct State {
    /// For addresses: `l3-wrong-code`.
    pub id: String,
    /// The id of its screen: `L3`.
    pub screen: &'static str,
    /// The name of its screen.
    pub title: &'static str,
    pub name: &'static str,
    /// The address that the page takes itself to have.
    pub path: String,
    pub facts: SiteFacts,
    pub ways: Option<LogInWays>,
    /// What happens on it.
    pub script: Play,
    given: Vec<Arc<dyn Fn() + Send + Sync>>,
    /// Why something is not read.
    refusal: Option<Refusal>,
}

impl State {
    /// What the page reads.
    #[must_use]
    pub fn given<V: Clone + Send + Sync + 'static>(self, value: V) -> Self {
        self.gives(Ok(value))
    }

    /// Why it reads nothing; `V` is what it would.
    #[must_use]
    pub fn refused<V: Clone + Send + Sync + 'static>(mut self, refusal: Refusal) -> Self {
        self.refusal = Some(refusal.clone());
        self.gives::<V>(Err(Refused(refusal)))
    }

    fn gives<V: Clone + Send + Sync + 'static>(mut self, given: Result<V, Refused>) -> Self {
        self.given.push(Arc::new(move || provide_context(Given(given.clone()))));
        self
    }

    /// At another address of the same page.
    #[must_use]
    pub fn at(mut self, path: impl Into<String>) -> Self {
        self.path = path.into();
        self
    }

    /// After a form was refused.
    #[must_use]
    pub fn answered<F: ServerFn>(mut self, refusal: Refusal) -> Self {
        self.facts.flash.door = F::PATH.rsplit('/').next().unwrap_or_default().to_owned();
        self.facts.flash.refusal = Some(refusal);
        self
    }

    /// With what was typed before.
    #[must_use]
    pub fn kept(mut self, kept: Kept) -> Self {
        self.facts.flash.kept = kept;
        self
    }

    /// After something was done.
    #[must_use]
    pub fn told(mut self, notice: Notice) -> Self {
        self.facts.flash = Flash::from(notice);
        self
    }

    /// With lines that cannot be taken.
    #[must_use]
    pub fn with_report(mut self, report: Vec<WrongLine>) -> Self {
        self.facts.report = report;
        self
    }

    /// In a browser that is like this, before the page starts.
    #[must_use]
    pub fn browser(mut self, before: impl Into<String>) -> Self {
        self.script.before = before.into();
        self
    }

    /// With a server that says this to every form.
    #[must_use]
    pub fn server(mut self, server: Server) -> Self {
        self.script.server = server;
        self
    }

    /// With something pressed on it: a CSS selector.
    #[must_use]
    pub fn pressed(mut self, selector: &'static str) -> Self {
        self.script.presses.push(selector);
        self
    }

    /// The codes of what is refused in it, whoever says so.
    #[must_use]
    pub fn refusals(&self) -> Vec<String> {
        let by_script = match &self.script.server {
            Server::Refuses(refusal) if !self.script.presses.is_empty() => Some(refusal),
            _ => None,
        };
        let all = self.refusal.iter().chain(&self.facts.flash.refusal).chain(by_script);
        all.map(|refusal| refusal.code().to_owned()).collect()
    }

    /// Gives the page that is being rendered what it reads.
    pub fn provide(&self) {
        for give in &self.given {
            give();
        }
        provide_context(self.script.clone());
    }
}

/// "Wrong code" in an address.
fn slug(name: &str) -> String {
    let words = name.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    words.map(str::to_ascii_lowercase).collect::<Vec<_>>().join("-")
}
