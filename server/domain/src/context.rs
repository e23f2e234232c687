use crate::{Entropy, KnownDevice, Timestamp};
use std::{fmt, sync::Arc};
use uuid::Uuid;
use words::Language;

/// Who is asking, as far as the network tells.
#[derive(Debug, Clone, Default)]
pub struct Device {
    /// Address of the peer; a forwarded one only from a trusted proxy.
    pub ip: String,
    /// The browser's own words, cut to 300 characters, control characters removed.
    pub user_agent: String,
    /// What the browser keeps of an earlier log-in, as it says.
    pub known: Option<KnownDevice>,
}

impl Device {
    #[must_use]
    pub fn new(ip: &str, user_agent: &str) -> Self {
        let user_agent = user_agent.chars().filter(|c| !c.is_control()).take(300).collect();
        Self { ip: ip.to_owned(), user_agent, known: None }
    }

    /// With what the browser keeps of an earlier log-in.
    #[must_use]
    pub fn with_known(mut self, known: Option<KnownDevice>) -> Self {
        self.known = known;
        self
    }
}

/// One request: when it is, which randomness it uses, from which device it comes, and in which language it is answered.
#[derive(Clone)]
pub struct Context {
    pub now: Timestamp,
    pub device: Device,
    /// English where nobody has said.
    pub language: Language,
    pub(crate) entropy: Arc<dyn Entropy>,
}

impl Context {
    #[must_use]
    pub fn new(now: Timestamp, device: Device, entropy: Arc<dyn Entropy>) -> Self {
        Self { now, device, language: Language::default(), entropy }
    }

    /// The same, for somebody who reads this language.
    #[must_use]
    pub fn in_language(self, language: Language) -> Self {
        Self { language, ..self }
    }

    /// Eight characters that a person can quote and the log can be searched for.
    #[must_use]
    pub fn reference(&self) -> String {
        self.bytes::<4>().iter().map(|byte| format!("{byte:02x}")).collect()
    }

    pub(crate) fn id(&self) -> Uuid {
        self.entropy.id()
    }

    pub(crate) fn bytes<const N: usize>(&self) -> [u8; N] {
        let mut bytes = [0; N];
        self.entropy.fill(&mut bytes);
        bytes
    }
}

impl fmt::Debug for Context {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Context").field("now", &self.now).field("device", &self.device).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;
