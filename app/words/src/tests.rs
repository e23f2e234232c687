//! Every language says the same, and nothing is said that is in no file.

use crate::{
    Language, Piece, args,
    catalogue::{failures, files, written},
    pieces::pieces,
    say, tell,
};
use fluent_syntax::{
    ast::{CallArguments, Entry, Expression, InlineExpression, Message, Pattern, PatternElement},
    parser::parse,
};
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

/// What a message is given, and which tags it has.
#[derive(Debug, Default, PartialEq, Eq)]
struct Shape {
    given: BTreeSet<String>,
    tags: BTreeSet<String>,
    text: String,
}

/// The messages of a language by their names, and the file of each.
fn messages(language: Language) -> BTreeMap<String, (&'static str, Shape)> {
    let mut all = BTreeMap::new();
    for (room, text) in files(language) {
        let resource = parse(*text).unwrap_or_else(|(_, errors)| panic!("{room} in {}: {errors:?}", language.tag()));
        for entry in resource.body {
            match entry {
                Entry::Message(Message { id, value: Some(value), attributes, .. }) => {
                    assert!(attributes.is_empty(), "{}: attributes are not used", id.name);
                    let mut shape = Shape::default();
                    look(&value, &mut shape);
                    shape.tags = tags(&shape.text);
                    let before = all.insert(id.name.to_owned(), (*room, shape));
                    assert!(before.is_none(), "{} is there twice in {}", id.name, language.tag());
                }
                Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => {}
                other => panic!("{room} in {}: {other:?}", language.tag()),
            }
        }
    }
    all
}

fn look(pattern: &Pattern<&str>, shape: &mut Shape) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => shape.text.push_str(value),
            PatternElement::Placeable { expression } => match expression {
                Expression::Inline(inline) => given(inline, shape),
                Expression::Select { selector, variants } => {
                    given(selector, shape);
                    for variant in variants {
                        shape.text.push(' ');
                        look(&variant.value, shape);
                    }
                }
            },
        }
    }
}

fn given(inline: &InlineExpression<&str>, shape: &mut Shape) {
    match inline {
        InlineExpression::VariableReference { id } => drop(shape.given.insert(id.name.to_owned())),
        InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
        InlineExpression::FunctionReference { arguments: CallArguments { positional, .. }, .. } => {
            positional.iter().for_each(|one| given(one, shape));
        }
        other => panic!("{other:?} is not used here"),
    }
}

fn tags(text: &str) -> BTreeSet<String> {
    text.split('<').skip(1).filter_map(|rest| rest.split_once('>')).map(|(name, _)| name.to_owned()).collect()
}

#[test]
fn every_language_has_the_same_messages() {
    let english = messages(Language::English);
    assert!(english.len() > 800, "{}", english.len());
    for language in Language::ALL {
        let there = messages(language);
        let ids = |all: &BTreeMap<String, _>| all.keys().cloned().collect::<BTreeSet<_>>();
        let (ours, theirs) = (ids(&english), ids(&there));
        let missing: Vec<_> = ours.difference(&theirs).collect();
        let unknown: Vec<_> = theirs.difference(&ours).collect();
        assert!(
            missing.is_empty() && unknown.is_empty(),
            "{}: missing {missing:?}, unknown {unknown:?}",
            language.tag()
        );
        for (id, (room, shape)) in &there {
            let (in_english, like) = &english[id];
            assert_eq!(room, in_english, "the file of {id} in {}", language.tag());
            assert_eq!(shape.given, like.given, "what {id} is given in {}", language.tag());
            assert_eq!(shape.tags, like.tags, "the tags of {id} in {}", language.tag());
        }
    }
}

/// The words that people who are no experts should not have to know (`docs/design.md`), in any language, and what is not said to them.
const JARGON: [&str; 13] = [
    "totp",
    "hotp",
    "otp",
    "webauthn",
    "fido",
    "u2f",
    "ctap",
    "attestation",
    "2fa",
    "mfa",
    "oops",
    "invalid code",
    "please",
];

#[test]
fn nobody_has_to_know_the_words_of_experts() {
    for language in Language::ALL {
        for (id, (_, Shape { text, .. })) in messages(language) {
            let lower = text.to_lowercase();
            let words: BTreeSet<&str> = lower.split(|one: char| !one.is_alphanumeric()).collect();
            for word in JARGON {
                let said = if word.contains(' ') { lower.contains(word) } else { words.contains(word) };
                assert!(!said, "{id} in {} says {word:?}: {text}", language.tag());
            }
            assert!(!text.contains('!') && !text.contains('\u{ff01}'), "{id} in {} cries: {text}", language.tag());
        }
    }
}

/// Every file of Rust code below a folder.
fn sources(folder: &Path, all: &mut Vec<(String, String)>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, all);
        } else if path.extension().is_some_and(|kind| kind == "rs") {
            all.push((path.display().to_string(), fs::read_to_string(&path).unwrap()));
        }
    }
}

/// The names of messages that a source asks for: the first text after these words.
fn asked_for(source: &str) -> BTreeSet<String> {
    let mut ids = BTreeSet::new();
    for call in ["say!(", "tell(", "say(", "plain(", "notice(", "Message("] {
        for rest in source.split(call).skip(1) {
            // `words::say(language, "id"` has one argument before it.
            let rest = rest.trim_start();
            let rest = if rest.starts_with('"') {
                rest
            } else {
                rest.split_once(',').map_or("", |(_, rest)| rest.trim_start())
            };
            if let Some((id, _)) = rest.strip_prefix('"').and_then(|rest| rest.split_once('"'))
                // Nothing at all empties the status region.
                && !id.is_empty()
                && id.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
            {
                ids.insert(id.to_owned());
            }
        }
    }
    ids
}

#[test]
fn the_sources_ask_for_what_there_is_and_for_nothing_else() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let mut all = Vec::new();
    for folder in ["app/src", "app/words/src", "server/domain/src", "server/src"] {
        sources(&root.join(folder), &mut all);
    }
    all.retain(|(path, _)| !path.contains("tests"));
    let there: BTreeSet<String> = messages(Language::English).into_keys().collect();
    let asked: BTreeSet<String> = all.iter().flat_map(|(_, text)| asked_for(text)).collect();
    let named = |id: &str| all.iter().any(|(_, text)| text.contains(&format!("\"{id}\"")));
    let unused: Vec<_> = there.iter().filter(|id| !named(id)).collect();
    assert!(unused.is_empty(), "messages that nothing asks for: {unused:?}");
    let missing: Vec<_> = asked.difference(&there).collect();
    assert!(missing.is_empty(), "asked for and not there: {missing:?}");
}

#[test]
fn the_browser_has_the_words_that_it_says() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../src");
    let mut all = Vec::new();
    for folder in ["islands", "browser", "doors"] {
        sources(&root.join(folder), &mut all);
    }
    let asked: BTreeSet<String> = all.iter().flat_map(|(_, text)| asked_for(text)).collect();
    let there: BTreeSet<String> = crate::browser(Language::English).keys().map(|id| (*id).to_owned()).collect();
    assert_eq!(asked, there);
    assert!(crate::browser(Language::English)["key-wrong-address"].contains("({site})"));
}

#[test]
fn every_message_can_be_written_in_every_language() {
    for language in Language::ALL.into_iter().chain([Language::Pseudo]) {
        for (id, (_, shape)) in messages(language) {
            for number in [0, 1, 2, 3, 11, 100] {
                let args = shape.given.iter().fold(args!(), |args, name| args.with(leaked(name), number));
                let (text, faults) = written(language, &id, args);
                assert!(faults.is_empty(), "{id} in {}: {faults:?}", language.tag());
                assert!(!text.is_empty() && !text.contains('{'), "{id} in {}: {text}", language.tag());
            }
        }
    }
}

fn leaked(name: &str) -> &'static str {
    Box::leak(name.to_owned().into_boxed_str())
}

#[test]
fn a_missing_message_and_a_missing_value_are_counted() {
    let before = failures();
    assert_eq!(say(Language::German, "no-such-message", args!()), "no-such-message");
    assert!(failures() > before);
    let before = failures();
    assert_eq!(say(Language::English, "moment-clock", args!()), "{$time} UTC");
    assert!(failures() > before);
}

#[test]
fn no_mark_is_left_in_what_is_copied() {
    let given = || args!(browser = "Firefox", system = "Linux");
    let marks = ['\u{2068}', '\u{2069}'];
    assert!(say(Language::Arabic, "mails-browser-on-system", given()).contains(marks), "that there are some");
    assert!(!crate::plain(Language::Arabic, "mails-browser-on-system", given()).contains(marks));
}

#[test]
fn days_are_written_as_people_write_them() {
    let moment = model::Moment { iso: "2026-03-03T14:20:00Z".to_owned() };
    let days = Language::ALL.map(|language| crate::day(language, &moment));
    assert_eq!(days[..4], ["3 March 2026", "3. März 2026", "3 mars 2026", "3 de marzo de 2026"]);
    assert_eq!(days[5], "2026年3月3日");
    assert_eq!(days[4], "3 مارس 2026", "and no mark in it");
    assert_eq!(crate::clock(Language::English, &moment), "14:20 UTC");
}

#[test]
fn a_browser_gets_the_first_of_its_languages_that_there_is() {
    for (header, language) in [
        ("", Language::English),
        ("de", Language::German),
        ("de-AT,de;q=0.9,en;q=0.8", Language::German),
        ("pt-BR,pt;q=0.9,es;q=0.8,en;q=0.7", Language::Spanish),
        ("fr-CA", Language::French),
        ("ar-EG,en;q=0.5", Language::Arabic),
        ("ja", Language::Japanese),
        ("zh-CN,zh;q=0.9", Language::English),
        ("en-GB,de;q=0.9", Language::English),
        ("*", Language::English),
        ("x;;;,,,=\u{7f}", Language::English),
        ("en-XA", Language::English),
    ] {
        assert_eq!(Language::accepted(header), language, "{header}");
    }
    assert_eq!(Language::accepted(&"de-".repeat(10_000)), Language::English);
}

#[test]
fn what_is_given_is_no_tag() {
    let text = |text: &str| Piece::Text(text.to_owned());
    let strong = |inside| Piece::Tag { name: "strong".to_owned(), inside };
    let said = tell(Language::English, "security-on-since", args!(), &["day"]);
    assert_eq!(said, [text("On since "), Piece::Slot(0)]);
    let said = tell(Language::English, "security-on-since", args!(day = "<strong>now</strong>"), &[]);
    assert_eq!(said, [text("On since <strong>now</strong>")]);
    let said = tell(Language::English, "security-on-since", args!(day = "\u{e000}\u{e100}"), &[]);
    assert_eq!(said, [text("On since \u{fffd}\u{fffd}")]);
    assert_eq!(pieces("a <strong>b</strong> c"), [text("a "), strong(vec![text("b")]), text(" c")]);
    assert_eq!(pieces("a < b and <c"), [text("a < b and <c")]);
    assert_eq!(
        pieces("<x>a<strong>b</strong></x>"),
        [Piece::Tag { name: "x".to_owned(), inside: vec![text("a"), strong(vec![text("b")])] }]
    );
    assert_eq!(pieces(""), []);
}
