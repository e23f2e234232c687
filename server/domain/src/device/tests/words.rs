use crate::device::{in_words, network, rules::is_unlike};
use store::activity::Origin;
use words::Language;

pub(super) const FIREFOX: &str = "Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0";
pub(super) const CHROME: &str =
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36";
pub(super) const SAFARI: &str = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_7 like Mac OS X) AppleWebKit/605.1.15 \
     (KHTML, like Gecko) Version/26.1 Mobile/15E148 Safari/604.1";

#[test]
fn browsers_of_today_are_named() {
    let apple = "AppleWebKit/537.36 (KHTML, like Gecko)";
    for (user_agent, words) in [
        (FIREFOX, "Firefox on Linux"),
        (CHROME, "Chrome on Windows"),
        (SAFARI, "Safari on iPhone"),
        (
            &format!("Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) {apple} Chrome/142.0.0.0 Safari/537.36"),
            "Chrome on macOS",
        ),
        (
            "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.1 Safari/605.1.15",
            "Safari on macOS",
        ),
        (
            &format!("Mozilla/5.0 (Windows NT 10.0; Win64; x64) {apple} Chrome/142.0.0.0 Safari/537.36 Edg/142.0.0.0"),
            "Edge on Windows",
        ),
        (
            &format!("Mozilla/5.0 (Linux; Android 10; K) {apple} Chrome/142.0.0.0 Mobile Safari/537.36"),
            "Chrome on Android",
        ),
        ("Mozilla/5.0 (Android 15; Mobile; rv:145.0) Gecko/145.0 Firefox/145.0", "Firefox on Android"),
        (
            &format!(
                "Mozilla/5.0 (Linux; Android 10; K) {apple} SamsungBrowser/29.0 Chrome/136.0.0.0 Mobile Safari/537.36"
            ),
            "Samsung Internet on Android",
        ),
        (
            &format!("Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) {apple} Chrome/142.0.0.0 Safari/537.36"),
            "Chrome on ChromeOS",
        ),
        (
            "Mozilla/5.0 (iPhone; CPU iPhone OS 18_7 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) FxiOS/145.0 Mobile/15E148 Safari/605.1.15",
            "Firefox on iPhone",
        ),
        (
            "Mozilla/5.0 (iPad; CPU OS 18_7 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/142.0.0.0 Mobile/15E148 Safari/604.1",
            "Chrome on iPad",
        ),
        (
            &format!("Mozilla/5.0 (X11; Linux x86_64) {apple} Chrome/142.0.0.0 Safari/537.36 OPR/126.0.0.0"),
            "Opera on Linux",
        ),
    ] {
        assert_eq!(in_words(Language::English, user_agent), words, "{user_agent}");
    }
}

#[test]
fn what_a_browser_says_of_itself_is_never_shown() {
    for user_agent in
        ["", "a test", "<img src=x onerror=alert(1)>", "curl/8.14.1", "Googlebot/2.1", "Mozilla/5.0", "\u{202e}x"]
    {
        assert_eq!(in_words(Language::English, user_agent), "Unknown browser", "S-091: {user_agent:?}");
    }
    let odd = format!("{FIREFOX} <script>alert(1)</script> Maria's laptop");
    assert_eq!(in_words(Language::English, &odd), "Firefox on Linux", "S-091");
}

#[test]
fn a_network_is_the_first_bits_of_an_address() {
    for (address, bits_of_4, bits_of_6, expected) in [
        ("192.0.2.77", 32, 64, "192.0.2.77"),
        ("192.0.2.77", 16, 32, "192.0.0.0"),
        ("192.0.2.77", 0, 0, "0.0.0.0"),
        ("::ffff:192.0.2.77", 16, 32, "192.0.0.0"),
        ("2001:db8:1:2:3:4:5:6", 32, 64, "2001:db8:1:2::"),
        ("2001:DB8:1:2::9", 32, 64, "2001:db8:1:2::"),
        ("2001:db8:1:2::9", 16, 32, "2001:db8::"),
        ("2001:db8:1:2::9", 16, 0, "::"),
        ("", 16, 32, ""),
        ("unix", 16, 32, "unix"),
    ] {
        assert_eq!(network(address, bits_of_4, bits_of_6), expected, "{address}");
    }
}

#[test]
fn a_log_in_is_new_from_a_browser_or_a_place_that_was_never_seen() {
    let seen = |ip: &str, user_agent: &str| Origin { ip: ip.to_owned(), user_agent: user_agent.to_owned() };
    let known = [seen("192.0.2.1", FIREFOX), seen("198.51.100.1", SAFARI)];
    for (ip, user_agent, is_new) in [
        ("192.0.2.1", FIREFOX, false),
        ("192.0.77.9", FIREFOX, false),
        ("198.51.100.1", FIREFOX, false),
        ("203.0.113.1", FIREFOX, true),
        ("192.0.2.1", CHROME, true),
        ("192.0.2.1", "curl/8", true),
        ("2001:db8::1", SAFARI, true),
    ] {
        assert_eq!(is_unlike(&known, ip, user_agent), is_new, "{ip} {user_agent}");
    }
    assert!(!is_unlike(&[], "192.0.2.1", FIREFOX), "the first of an account");
    let newer = FIREFOX.replace("145.0", "146.0");
    assert!(!is_unlike(&known, "192.0.2.1", &newer), "an update makes no new device");
}
