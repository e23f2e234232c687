//! Words in the language of the page: [`say!`] where text is wanted, [`tell`] where there is more than text in a message.
//!
//! The server takes them from the files of the crate `words`. The browser has those of the file `browser.ftl`, in the page.

#[cfg(feature = "ssr")]
pub use here::{clock, day, in_language, language, tell};
#[cfg(not(feature = "ssr"))]
pub use in_the_browser::message;

/// A message as text: `say!("notice-renamed", name = name)`. Numbers as numbers, so that the message can count.
#[cfg(feature = "ssr")]
macro_rules! say {
    ($id:literal $(, $name:ident = $value:expr)* $(,)?) => {
        ::words::say($crate::say::language(), $id, ::words::args!($($name = $value),*))
    };
}

/// A message of `browser.ftl` as text.
#[cfg(not(feature = "ssr"))]
macro_rules! say {
    ($id:literal $(, $name:ident = $value:expr)* $(,)?) => {
        $crate::say::message($id, &[$((concat!("{", stringify!($name), "}"), $value.as_ref())),*])
    };
}

pub(crate) use say;

#[cfg(feature = "ssr")]
mod here {
    use leptos::prelude::*;
    use model::Moment;
    use words::{Args, FluentValue, Language, Piece};

    /// The language of the page.
    #[must_use]
    pub fn language() -> Language {
        use_context().unwrap_or_default()
    }

    /// Words outside of a page, in a language.
    pub fn in_language<T>(language: Language, speak: impl FnOnce() -> T) -> T {
        Owner::new().with(|| {
            provide_context(language);
            speak()
        })
    }

    /// "3 March 2026".
    #[must_use]
    pub fn day(moment: &Moment) -> String {
        words::day(language(), moment)
    }

    /// "14:20 UTC".
    #[must_use]
    pub fn clock(moment: &Moment) -> String {
        words::clock(language(), moment)
    }

    /// A message with tags or with more than text in it.
    #[must_use]
    pub fn tell(id: &'static str) -> Telling {
        Telling { id, args: Args::new(), slots: Vec::new(), links: Vec::new() }
    }

    /// What a message is given.
    pub struct Telling {
        id: &'static str,
        args: Args,
        slots: Vec<(&'static str, AnyView)>,
        links: Vec<(&'static str, String)>,
    }

    impl Telling {
        /// A text or a number for `{ $name }`.
        #[must_use]
        pub fn with(mut self, name: &'static str, value: impl Into<FluentValue<'static>>) -> Self {
            self.args = self.args.with(name, value);
            self
        }

        /// An element for `{ $name }`.
        #[must_use]
        pub fn slot(mut self, name: &'static str, view: impl IntoAny) -> Self {
            self.slots.push((name, view.into_any()));
            self
        }

        /// What `<tag>…</tag>` leads to.
        #[must_use]
        pub fn link(mut self, tag: &'static str, href: impl Into<String>) -> Self {
            self.links.push((tag, href.into()));
            self
        }

        /// The message as elements.
        #[must_use]
        pub fn view(self) -> AnyView {
            let Self { id, args, slots, links } = self;
            let (names, views): (Vec<_>, Vec<_>) = slots.into_iter().unzip();
            let mut views: Vec<Option<AnyView>> = views.into_iter().map(Some).collect();
            drawn(words::tell(language(), id, args, &names), &mut views, &links)
        }
    }

    fn drawn(pieces: Vec<Piece>, slots: &mut [Option<AnyView>], links: &[(&'static str, String)]) -> AnyView {
        let draw = |piece| match piece {
            Piece::Text(text) => text.into_any(),
            // What a message names twice is there once.
            Piece::Slot(number) => slots.get_mut(number).and_then(Option::take).into_any(),
            Piece::Tag { name, inside } => {
                let inside = drawn(inside, slots, links);
                match (&*name, links.iter().find(|(tag, _)| *tag == name)) {
                    (_, Some((_, href))) => view! { <a href=href.clone()>{inside}</a> }.into_any(),
                    ("strong", None) => view! { <strong>{inside}</strong> }.into_any(),
                    ("sub", None) => view! { <span class="sub">{inside}</span> }.into_any(),
                    ("code", None) => view! { <code>{inside}</code> }.into_any(),
                    // For those who do not see the page.
                    ("hidden", None) => view! { <span class="visually-hidden">{inside}</span> }.into_any(),
                    _ => inside,
                }
            }
        };
        pieces.into_iter().map(draw).collect_view().into_any()
    }
}

#[cfg(not(feature = "ssr"))]
mod in_the_browser {
    /// A message of the page, with what it is given in the places that bear the names.
    #[must_use]
    pub fn message(id: &str, given: &[(&str, &str)]) -> String {
        let text = crate::browser::word(id);
        given.iter().fold(text, |text, (name, value)| text.replace(name, value))
    }
}
