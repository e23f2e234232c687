mod change;
mod hasher;
mod reset;
mod reset_asking;

use super::{Password, PasswordRules};
use model::Problem;

fn chosen(text: &str) -> Result<(), Problem> {
    let rules = PasswordRules::default();
    Password::typed(text, &rules)?.may_be_chosen(&rules, &["Maria Silva", "maria", "maria@example.org", "Nightlatch"])
}

#[test]
fn any_long_passphrase_is_taken() {
    for good in [
        "seven silent rivers",
        "        fifteen blanks and a word",
        "пятнадцать и больше букв",
        "🙂 tall green lamp 🙂 stone",
    ] {
        assert_eq!(chosen(good), Ok(()), "{good}");
    }
}

#[test]
fn short_common_and_personal_ones_are_not() {
    assert_eq!(chosen(""), Err(Problem::Missing));
    assert_eq!(chosen("four teen chars"), Ok(()));
    assert_eq!(chosen("fourteen chars"), Err(Problem::TooShort { min: 15 }));
    assert_eq!(chosen("passwordpassword"), Err(Problem::TooCommon));
    assert_eq!(chosen("aaaaaaaaaaaaaaaaaaaaaa"), Err(Problem::TooCommon));
    assert_eq!(chosen("nightlatchnightlatch1"), Err(Problem::TooPersonal));
    assert_eq!(chosen("maria@example.org1"), Err(Problem::TooPersonal));
    // Six letters and numbers beside what belongs to the person are enough, five are not.
    assert_eq!(chosen("maria silva qzkwvx"), Ok(()));
    assert_eq!(chosen("maria silva qzkwv!"), Err(Problem::TooPersonal));
    // A score of 2 is taken (zxcvbn: more than a million guesses), one of 1 is not.
    assert_eq!(chosen("letmeinletmeinnowx"), Ok(()));
    assert_eq!(chosen("letmeinletmeinnow"), Err(Problem::TooCommon));
}

#[test]
fn nothing_is_cut() {
    let longest = "aB3 ".repeat(32);
    assert_eq!(Password::typed(&longest, &PasswordRules::default()).map(|p| p.bytes().len()), Ok(128));
    let over = format!("{longest}x");
    assert!(matches!(Password::typed(&over, &PasswordRules::default()), Err(Problem::TooLong { max: 128 })));
    assert!(Password::typed(&"x".repeat(1_000_000), &PasswordRules::default()).is_err());
    // Four bytes each in UTF-8.
    let longest = "\u{1f701}".repeat(128);
    assert_eq!(Password::typed(&longest, &PasswordRules::default()).map(|p| p.bytes().len()), Ok(512));
}

#[test]
fn a_listed_password_is_refused_in_any_case() {
    let refused = std::sync::Arc::new(["tall green lamp stone".to_owned()].into());
    let rules = PasswordRules { refused, ..PasswordRules::default() };
    let password = Password::typed("Tall Green Lamp Stone", &rules).unwrap();
    assert_eq!(password.may_be_chosen(&rules, &[]), Err(Problem::TooCommon));
}

#[test]
fn two_spellings_of_one_letter_agree() {
    let rules = PasswordRules::default();
    let composed = Password::typed("caf\u{e9} on the corner", &rules).unwrap();
    let decomposed = Password::typed("cafe\u{301} on the corner", &rules).unwrap();
    assert_eq!(composed.bytes(), decomposed.bytes());
}

#[test]
fn a_password_is_never_printed() {
    let password = Password::typed("seven silent rivers", &PasswordRules::default()).unwrap();
    assert!(!format!("{password:?}").contains("rivers"));
}
