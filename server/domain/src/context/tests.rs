use super::Device;
use crate::testing::context;

#[test]
fn a_browsers_words_are_cut_and_hold_no_line_breaks() {
    let device = Device::new("192.0.2.1", "Mozilla\r\n\x1b[31mred\0\u{85}");
    assert_eq!(device.user_agent, "Mozilla[31mred", "S-122");
    let long = Device::new("192.0.2.1", &"ä".repeat(1_000));
    assert_eq!(long.user_agent.chars().count(), 300);
}

#[test]
fn a_reference_is_eight_characters_that_a_person_can_quote() {
    let context = context();
    let (one, two) = (context.reference(), context.reference());
    assert_ne!(one, two);
    assert!(one.len() == 8 && one.chars().all(|c| c.is_ascii_hexdigit()));
    assert!(!format!("{context:?}").contains("entropy"));
}
