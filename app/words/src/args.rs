use fluent_bundle::{FluentArgs, FluentValue};

/// What a message is given: names and values, as `words::args!(name = name, count = 3)` makes them.
#[derive(Debug, Default)]
pub struct Args(Vec<(&'static str, FluentValue<'static>)>);

impl Args {
    #[must_use]
    pub const fn new() -> Self {
        Self(Vec::new())
    }

    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<FluentValue<'static>>) -> Self {
        self.0.push((name, value.into()));
        self
    }

    /// The same with every text changed.
    pub(crate) fn map_texts(mut self, change: impl Fn(&str) -> String) -> Self {
        for (_, value) in &mut self.0 {
            if let FluentValue::String(text) = value {
                *value = FluentValue::from(change(text));
            }
        }
        self
    }

    pub(crate) fn into_fluent(self) -> FluentArgs<'static> {
        self.0.into_iter().collect()
    }
}

/// What a message is given: `args!(name = key.name, count = 3)`. Numbers as numbers, so that a message can count.
#[macro_export]
macro_rules! args {
    ($($name:ident = $value:expr),* $(,)?) => { $crate::Args::new()$(.with(stringify!($name), $value))* };
}
