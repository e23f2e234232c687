use crate::{Args, Language};
use fluent_bundle::{FluentResource, concurrent::FluentBundle};
use std::{
    collections::BTreeMap,
    sync::{
        LazyLock,
        atomic::{AtomicUsize, Ordering},
    },
};

/// The files of a language, by their names.
pub(crate) type Files = &'static [(&'static str, &'static str)];

macro_rules! files {
    ($language:literal: $($room:literal)*) => {
        &[$(($room, include_str!(concat!("../locales/", $language, "/", $room, ".ftl")))),*]
    };
}

/// The rooms that have words. One file for each in every language: a missing one does not compile.
macro_rules! rooms {
    ($language:literal) => {
        files!($language:
            "account" "activity" "admin" "api-tokens" "app" "browser" "devices" "help" "join" "login" "mails" "moments" "notices" "parts"
            "password" "recovery-key" "refusals" "rest-docs" "security" "security-key" "text-message" "two-step")
    };
}

pub(crate) const fn files(language: Language) -> Files {
    match language {
        Language::English | Language::Pseudo => rooms!("en"),
        Language::German => rooms!("de"),
        Language::French => rooms!("fr"),
        Language::Spanish => rooms!("es"),
        Language::Arabic => rooms!("ar"),
        Language::Japanese => rooms!("ja"),
    }
}

/// All there are, in the order of the variants.
const LANGUAGES: [Language; 7] = {
    let [english, german, french, spanish, arabic, japanese] = Language::ALL;
    [english, german, french, spanish, arabic, japanese, Language::Pseudo]
};

type Bundle = FluentBundle<FluentResource>;

static FAILURES: AtomicUsize = AtomicUsize::new(0);

/// How often a message was missing, or was not given what it asks for, since the program began. Tests look that it is never.
#[must_use]
pub fn failures() -> usize {
    FAILURES.load(Ordering::Relaxed)
}

/// The message in a language. A missing one is a fault of ours: the log says so, and the page shows its name.
#[must_use]
pub fn say(language: Language, id: &str, args: Args) -> String {
    let (text, faults) = written(language, id, args);
    for fault in faults {
        failed(language, id, &fault);
    }
    text
}

/// The message as it can be written, and what is wrong with it.
pub(crate) fn written(language: Language, id: &str, args: Args) -> (String, Vec<String>) {
    let bundle = bundle(language);
    let Some(pattern) = bundle.get_message(id).and_then(|message| message.value()) else {
        return (id.to_owned(), vec!["there is no such message".to_owned()]);
    };
    let (args, mut errors) = (args.into_fluent(), Vec::new());
    let text = bundle.format_pattern(pattern, Some(&args), &mut errors).into_owned();
    (text, errors.iter().map(ToString::to_string).collect())
}

/// Stand around what is put into a message in languages that are written from right to left (UAX 9: FSI and PDI), and show nothing.
const MARKS: [char; 2] = ['\u{2068}', '\u{2069}'];

/// The same without those marks: a name is typed again and compared, a code and a key are copied.
#[must_use]
pub fn plain(language: Language, id: &str, args: Args) -> String {
    say(language, id, args).replace(MARKS, "")
}

/// The messages that the browser's half says by itself, by their names. What they are to be given stays in them as `{name}`.
#[must_use]
pub fn browser(language: Language) -> &'static BTreeMap<&'static str, String> {
    static ALL: LazyLock<Vec<BTreeMap<&'static str, String>>> =
        LazyLock::new(|| LANGUAGES.into_iter().map(said_in_the_browser).collect());
    &ALL[language as usize]
}

fn said_in_the_browser(language: Language) -> BTreeMap<&'static str, String> {
    // Nothing else is known in the browser alone.
    let open = || crate::args!(site = "{site}", reference = "{reference}", name = "{name}");
    let (_, english) =
        files(Language::English).iter().find(|(room, _)| *room == "browser").copied().unwrap_or_default();
    english
        .lines()
        .filter_map(|line| line.split_once(" ="))
        .filter(|(id, _)| is_id(id))
        .map(|(id, _)| (id, say(language, id, open())))
        .collect()
}

fn is_id(text: &str) -> bool {
    text.starts_with(|first: char| first.is_ascii_lowercase())
}

fn failed(language: Language, id: &str, error: &str) {
    FAILURES.fetch_add(1, Ordering::Relaxed);
    tracing::error!(language = language.tag(), id, error, "a message cannot be written");
}

fn bundle(language: Language) -> &'static Bundle {
    static ALL: LazyLock<Vec<Bundle>> = LazyLock::new(|| LANGUAGES.into_iter().map(made).collect());
    &ALL[language as usize]
}

fn made(language: Language) -> Bundle {
    let mut bundle = FluentBundle::new_concurrent(vec![language.identifier()]);
    // Marks around what is put in keep a name in Latin letters in its place among Arabic ones; elsewhere they would only be copied along.
    bundle.set_use_isolating(language.direction() == "rtl");
    if language == Language::Pseudo {
        bundle.set_transform(Some(|text| fluent_pseudo::transform_dom(text, false, true, false)));
    }
    for (room, text) in files(language) {
        let resource = FluentResource::try_new((*text).to_owned()).unwrap_or_else(|(partial, errors)| {
            failed(language, room, &format!("{errors:?}"));
            partial
        });
        if let Err(errors) = bundle.add_resource(resource) {
            failed(language, room, &format!("{errors:?}"));
        }
    }
    bundle
}
