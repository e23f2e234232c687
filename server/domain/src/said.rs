//! What is said in a language where it is no page.

use words::{Language, args, say};

/// A text without the marks of direction around links: a mail program would take them for a part of the address.
pub(crate) fn with_whole_links(text: &str) -> String {
    let mut parts = text.split("\u{2068}http");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |text, part| text + "http" + &part.replacen('\u{2069}', "", 1))
}

/// Things one after another: "Blue key, Red key".
pub(crate) fn list(language: Language, all: impl IntoIterator<Item = String>) -> String {
    let all = all.into_iter().reduce(|before, next| say(language, "mails-list", args!(before = before, next = next)));
    all.unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_mark_is_left_at_a_link() {
        let text = "\u{2068}Maria\u{2069}: \u{2068}https://example.org/a\u{2069}, \u{2068}http://x\u{2069}.";
        assert_eq!(with_whole_links(text), "\u{2068}Maria\u{2069}: https://example.org/a, http://x.");
        assert_eq!(with_whole_links("http://x/y and no mark"), "http://x/y and no mark");
    }

    #[test]
    fn a_list_has_all_in_their_order() {
        let list = |all: &[&str]| list(Language::English, all.iter().map(|&one| one.to_owned()));
        assert_eq!(list(&[]), "");
        assert_eq!(list(&["a"]), "a");
        assert_eq!(list(&["a", "b", "c"]), "a, b, c");
    }
}
