use crate::{Args, Language, say};

/// A part of a message that has more than text in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    Text(String),
    /// The place of what was given under this number.
    Slot(usize),
    /// `<name>…</name>`.
    Tag {
        name: String,
        inside: Vec<Piece>,
    },
}

/// The characters that stand for slots while a message is written: of those that Unicode leaves to programs.
const FIRST_SLOT: u32 = 0xE000;
const SLOTS: usize = 0x100;
/// Stands for a "<" that is no tag but was given.
const LESS: char = '\u{E100}';

/// The message in a language, in pieces: its tags, and the places of what is no text, by the order in which the names of those are given.
#[must_use]
pub fn tell(language: Language, id: &str, args: Args, slots: &[&'static str]) -> Vec<Piece> {
    let args = args.map_texts(|text| text.chars().map(harmless).collect());
    let args = slots.iter().enumerate().fold(args, |args, (number, name)| args.with(name, slot(number).to_string()));
    pieces(&say(language, id, args))
}

/// What is given is text, whatever is in it: it makes no tag and takes no slot.
fn harmless(one: char) -> char {
    match one {
        '<' => LESS,
        LESS => char::REPLACEMENT_CHARACTER,
        one if slot_of(one).is_some() => char::REPLACEMENT_CHARACTER,
        one => one,
    }
}

fn slot(number: usize) -> char {
    u32::try_from(number.min(SLOTS - 1)).ok().and_then(|number| char::from_u32(FIRST_SLOT + number)).unwrap_or(LESS)
}

/// The number of the slot that a character stands for.
fn slot_of(one: char) -> Option<usize> {
    let number = usize::try_from(u32::from(one).checked_sub(FIRST_SLOT)?).ok()?;
    (number < SLOTS).then_some(number)
}

/// What is between two tags that belong together; a tag that never ends is text.
pub(crate) fn pieces(text: &str) -> Vec<Piece> {
    let mut all = Vec::new();
    let mut rest = text;
    while let Some(start) = rest.find('<') {
        let Some((name, inside, after)) = tag(&rest[start..]) else {
            // No tag: the "<" is a character like others.
            let (before, next) = rest.split_at(start + 1);
            push_texts(&mut all, before);
            rest = next;
            continue;
        };
        push_texts(&mut all, &rest[..start]);
        all.push(Piece::Tag { name: name.to_owned(), inside: pieces(inside) });
        rest = after;
    }
    push_texts(&mut all, rest);
    all
}

/// The tag that a text begins with: its name, what is in it, and what follows.
fn tag(text: &str) -> Option<(&str, &str, &str)> {
    let (name, rest) = text.strip_prefix('<')?.split_once('>')?;
    if name.is_empty() || !name.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-') {
        return None;
    }
    let end = format!("</{name}>");
    let (inside, after) = rest.split_once(&end)?;
    Some((name, inside, after))
}

fn push_texts(all: &mut Vec<Piece>, text: &str) {
    let mut plain = String::new();
    for one in text.chars() {
        if let Some(number) = slot_of(one) {
            if !plain.is_empty() {
                all.push(Piece::Text(std::mem::take(&mut plain)));
            }
            all.push(Piece::Slot(number));
        } else {
            plain.push(if one == LESS { '<' } else { one });
        }
    }
    match all.last_mut() {
        Some(Piece::Text(before)) => before.push_str(&plain),
        _ if !plain.is_empty() => all.push(Piece::Text(plain)),
        _ => {}
    }
}
