//! The alphabet of phones: which texts need another one.

/// What every phone shows from 7 bits a character (3GPP TS 23.038, section 6.2.1). Anything else makes a text one of 16 bits a
/// character, of which 70 and not 160 go into one message.
const BASIC: &str = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?\
                     ¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
/// Two times 7 bits each (section 6.2.1.1).
const EXTENDED: &str = "\u{c}^{}\\[~]|€";

/// Whether 7 bits a character are enough.
pub fn is_basic(text: &str) -> bool {
    text.chars().all(|c| BASIC.contains(c) || EXTENDED.contains(c))
}

#[cfg(test)]
mod tests {
    use super::{BASIC, EXTENDED, is_basic};

    #[test]
    fn the_alphabet_is_whole() {
        // 128 places, one of which is the step to the extended ones.
        assert_eq!((BASIC.chars().count(), EXTENDED.chars().count()), (127, 10));
    }

    #[test]
    fn letters_outside_of_it_are_told_apart() {
        assert!(is_basic("Your code is 418204.\n\n@example.org #418204 é € [ñ]"));
        for text in ["ç", "ê", "`", "’", "Привет", "用户", "🔑", "\t", "e\u{301}"] {
            assert!(!is_basic(text), "{text}");
        }
    }
}
