//! Whatever is typed into a field, the parsers answer as they promise (S-019, S-047, S-089, S-096, S-097).

use crate::properties::{code, email, line, next};
use proptest::{prelude::*, string::string_regex};

/// What stands out in a text field: separators, digits of other scripts, what breaks or turns around a line, what only looks empty, the
/// forms that Unicode has for one letter, and what others would run.
const ODD: &str = "[0-9a-zA-Z@.:;,<>\"'\\\\/?#&=%+ \\-\\[\\]()\u{0}\u{7}\r\n\t\u{7f}\u{85}\u{a0}\u{ad}\u{301}\u{e9}\u{660}-\u{669}\
     \u{6f0}-\u{6f9}\u{966}-\u{96f}\u{200b}-\u{200f}\u{2010}-\u{2015}\u{2028}-\u{202e}\u{2060}\u{2066}-\u{2069}\u{feff}\
     \u{ff10}-\u{ff19}\u{ff20}\u{1f469}\u{1f511}]";

fn text(longest: usize) -> impl Strategy<Value = String> {
    prop_oneof![
        1 => string_regex(&format!(".{{0,{longest}}}")).unwrap(),
        3 => string_regex(&format!("{ODD}{{0,{longest}}}")).unwrap(),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(700))]

    #[test]
    fn a_code_field_takes_any_text(text in text(40), digits in "[0-9]{5,7}", end in text(420)) {
        code(&text);
        code(&format!("{text}{digits}"));
        code(&format!("{text}{digits}{end}"));
    }

    #[test]
    fn an_address_field_takes_any_text(text in text(60), end in "[a-z.@-]{0,20}", long in text(300)) {
        email(&text);
        email(&format!("{text}@{end}.org"));
        email(&format!("maria@{text}.org"));
        email(&long);
    }

    #[test]
    fn a_name_field_takes_any_text(text in text(60), long in text(220)) {
        line::<40>(&text);
        line::<50>(&text);
        line::<100>(&long);
        line::<200>(&long);
    }

    #[test]
    fn no_address_to_go_on_to_leaves_the_site(text in text(60), wild in "[/\\\\.:@?#%a-z0-9\t\n ]{0,20}", page in "[/a-z]{0,12}") {
        next(&text);
        next(&wild);
        next(&format!("/{wild}"));
        next(&format!("{page}{text}"));
    }
}

/// S-096: the same limits for every field, in characters, whatever a character takes in bytes.
#[test]
fn the_longest_text_and_one_more() {
    for letter in ["x", "\u{e9}", "\u{9375}", "\u{1f511}", "e\u{301}"] {
        let times = |n: usize| letter.repeat(n / letter.chars().count());
        for n in [1, 39, 40, 41, 42, 100, 102, 200, 202, 1_000_000] {
            line::<40>(&times(n));
            line::<100>(&times(n));
            email(&times(n));
            code(&times(n));
            next(&times(n));
        }
    }
}
