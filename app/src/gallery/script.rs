//! What stands in for the person and the browser where a state is one that only script reaches.

use super::State;
use crate::Answered;
use model::Refusal;

/// What happens on the page by itself. Both parts are written into it, and run in development only.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Play {
    /// Before the browser half starts: what the browser is like.
    pub before: String,
    /// What the server says to every form.
    pub server: Server,
    /// The elements that are pressed once it runs, as CSS selectors.
    pub presses: Vec<&'static str>,
}

/// What stands in for the server.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Server {
    /// It refuses.
    Refuses(Refusal),
    /// It answers with this JSON.
    Answers(&'static str),
    /// It never does.
    IsSilent,
}

impl Default for Server {
    fn default() -> Self {
        Self::Refuses(Refusal::Busy)
    }
}

impl Server {
    fn script(&self) -> String {
        let (status, json) = match self {
            Self::IsSilent => return fetched("new Promise(()=>{})"),
            Self::Answers(json) => (200, (*json).to_owned()),
            Self::Refuses(refusal) => {
                (refusal.status(), serde_json::to_string(&Answered::from(refusal)).unwrap_or_default())
            }
        };
        fetched(&format!("Promise.resolve(new Response({json:?},{{status:{status}}}))"))
    }
}

fn fetched(says: &str) -> String {
    // The browser half itself is fetched, too.
    format!(
        "{{const real=window.fetch;window.fetch=(what,how)=>String(what).startsWith('/api/')?{says}:real(what,how)}}"
    )
}

impl Play {
    /// As the page's own script takes it: what comes first, and what comes last. Afterwards `data-staged` is on the page. Nothing is sent
    /// from it: where the state says nothing else, every form hears that the server is busy.
    #[must_use]
    pub fn parts(&self) -> (String, String) {
        // One after the other: what a press opens is there for the next.
        let press = |(n, press): (usize, &&str)| {
            format!("setTimeout(()=>page.querySelector({press:?}).click(),{});", 50 * (n + 1))
        };
        let presses: String = self.presses.iter().enumerate().map(press).collect();
        let over = match self.presses.len() {
            0 => String::new(),
            n => format!("setTimeout(()=>{{state.staged='yes'}},{});", 50 * (n + 3)),
        };
        let before = [&self.server.script(), &*self.before].concat();
        (before, [presses, over].concat())
    }
}

/// A browser whose window of security keys ends with this error, at once.
#[must_use]
pub fn key_ends_with(error: &str) -> String {
    keys(&format!("Promise.reject(new DOMException('',{error:?}))"))
}

/// The same, after all the time that there is.
#[must_use]
pub fn key_never_answers() -> String {
    let later = "const clock=performance.now.bind(performance);";
    [later, &keys("(performance.now=()=>clock()+6e5,Promise.reject(new DOMException('','NotAllowedError')))")].concat()
}

/// A browser that waits for a key for ever.
#[must_use]
pub fn key_is_awaited() -> String {
    keys("new Promise(()=>{})")
}

/// A key that answers.
#[must_use]
pub fn key_answers() -> String {
    keys("Promise.resolve({toJSON:()=>({})})")
}

/// A page that is one of many: what it shows is not gone to.
pub const NO_FOCUS: &str = "HTMLElement.prototype.focus=()=>{};";
/// A browser without security keys.
pub const NO_KEYS: &str = "delete window.PublicKeyCredential;";
/// A page that did not come by https.
pub const NOT_SECURE: &str = "Object.defineProperty(window,'isSecureContext',{value:false});";
/// A browser that lets no script copy,
pub const NO_COPYING: &str =
    "navigator.clipboard.writeText=()=>Promise.reject(new DOMException('','NotAllowedError'));";
/// and one that does.
pub const COPYING: &str = "navigator.clipboard.writeText=()=>Promise.resolve();";

fn keys(promise: &str) -> String {
    format!("navigator.credentials.create=navigator.credentials.get=()=>{promise};")
}

/// Every way in which asking a key can end in the browser, or go on, whatever it is asked for. `asks` is the page before that.
pub fn endings(asks: impl Fn(&'static str) -> State) -> Vec<State> {
    let ends = |name, before: String| asks(name).browser(before).pressed("#key-button");
    vec![
        ends("Waiting for the key", key_is_awaited()),
        ends("Not read", key_ends_with("NotAllowedError")),
        ends("No answer in time", key_never_answers()),
        ends("Needs a PIN", key_ends_with("ConstraintError")),
        ends("Too old", key_ends_with("NotSupportedError")),
        ends("Wrong address", key_ends_with("SecurityError")),
        ends("Fault", key_ends_with("UnknownError")),
        ends("Checking", key_answers()).server(Server::IsSilent),
        asks("No keys in this browser").browser(NO_KEYS),
        asks("Address not secure").browser(NOT_SECURE),
    ]
}
