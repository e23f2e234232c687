//! RFC 6238 appendix B and RFC 4226 appendix D, with the six digits that apps show.

use crate::{
    Timestamp,
    authenticator_app::rules::{generator, matching_step},
    testing::code_at,
};
use model::Code;

const SECRET: &[u8; 20] = b"12345678901234567890";

#[test]
fn rfc_6238_appendix_b() {
    // SHA-1 column; its eight digits end in the six that count.
    let vectors = [
        (59, "94287082"),
        (1_111_111_109, "07081804"),
        (1_111_111_111, "14050471"),
        (1_234_567_890, "89005924"),
        (2_000_000_000, "69279037"),
        (20_000_000_000, "65353130"),
    ];
    let totp = generator(SECRET, "Nightlatch", "-").unwrap();
    for (seconds, eight) in vectors {
        let code = Code::parse(&eight[2..]).unwrap();
        let step = matching_step(&totp, &code, Timestamp(seconds * 1_000), 0);
        assert_eq!(step, Some(seconds / 30), "at {seconds}");
        assert_eq!(code_at(SECRET, seconds), eight[2..], "the tests' own generator at {seconds}");
    }
}

#[test]
fn rfc_4226_appendix_d() {
    let codes = ["755224", "287082", "359152", "969429", "338314", "254676", "287922", "162583", "399871", "520489"];
    let totp = generator(SECRET, "Nightlatch", "-").unwrap();
    for (step, code) in (0_i64..).zip(codes) {
        let code = Code::parse(code).unwrap();
        assert_eq!(matching_step(&totp, &code, Timestamp(step * 30_000), 0), Some(step));
    }
}

#[test]
fn a_code_of_another_secret_matches_nothing() {
    let totp = generator(SECRET, "Nightlatch", "-").unwrap();
    let other = Code::parse(&code_at(b"09876543210987654321", 59)).unwrap();
    assert_eq!(matching_step(&totp, &other, Timestamp(59_000), 1), None);
}

#[test]
fn the_first_step_of_all_has_none_before_it() {
    let totp = generator(SECRET, "Nightlatch", "-").unwrap();
    let first = Code::parse("755224").unwrap();
    assert_eq!(matching_step(&totp, &first, Timestamp(0), 5), Some(0));
    let wrong = Code::parse("000000").unwrap();
    assert_eq!(matching_step(&totp, &wrong, Timestamp(0), 5), None);
}

#[test]
fn a_short_secret_is_a_fault_and_no_panic() {
    assert!(generator(b"too short", "Nightlatch", "-").is_err());
}
