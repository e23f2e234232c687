use fluent_langneg::{NegotiationStrategy, accepted_languages, convert_vec_str_to_langids_lossy, negotiate_languages};
use unic_langid::LanguageIdentifier;

/// A language that the pages and the mails are written in.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum Language {
    #[default]
    English,
    German,
    French,
    Spanish,
    Arabic,
    Japanese,
    /// English with accents and longer words: shows what is not taken from the files, and what has no room. In the gallery alone.
    Pseudo,
}

impl Language {
    /// Those that can be chosen.
    pub const ALL: [Self; 6] = [Self::English, Self::German, Self::French, Self::Spanish, Self::Arabic, Self::Japanese];

    /// Its tag (BCP 47), for `lang` and for what is stored.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::German => "de",
            Self::French => "fr",
            Self::Spanish => "es",
            Self::Arabic => "ar",
            Self::Japanese => "ja",
            Self::Pseudo => "en-XA",
        }
    }

    /// The language of a tag, if it can be chosen.
    #[must_use]
    pub fn of_tag(tag: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|language| language.tag() == tag)
    }

    /// The same, with the one that only shows what is not translated. English for others.
    #[must_use]
    pub fn of_tag_or_pseudo(tag: &str) -> Self {
        if tag == Self::Pseudo.tag() { Self::Pseudo } else { Self::of_tag(tag).unwrap_or_default() }
    }

    /// What its speakers call it.
    #[must_use]
    pub const fn own_name(self) -> &'static str {
        match self {
            Self::English => "English",
            Self::German => "Deutsch",
            Self::French => "Français",
            Self::Spanish => "Español",
            Self::Arabic => "العربية",
            Self::Japanese => "日本語",
            Self::Pseudo => "Ƥşeeuuḓoo",
        }
    }

    /// How it is written: `ltr` or `rtl`.
    #[must_use]
    pub const fn direction(self) -> &'static str {
        match self {
            Self::Arabic => "rtl",
            _ => "ltr",
        }
    }

    /// The best for a browser, by its header `Accept-Language` (RFC 9110, section 12.5.4); English where it reads none of ours.
    #[must_use]
    pub fn accepted(header: &str) -> Self {
        let wanted = accepted_languages::parse(header);
        let ours = convert_vec_str_to_langids_lossy(Self::ALL.map(Self::tag));
        let english = Self::English.identifier();
        let found = negotiate_languages(&wanted, &ours, Some(&english), NegotiationStrategy::Lookup);
        found.first().and_then(|found| Self::of_tag(found.language.as_str())).unwrap_or_default()
    }

    pub(crate) fn identifier(self) -> LanguageIdentifier {
        self.tag().parse().unwrap_or_default()
    }
}
