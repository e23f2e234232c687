use std::net::{IpAddr, Ipv6Addr};
use store::activity::Origin;
use woothee::parser::Parser;
use words::{Language, args};

/// A browser that is part of an app, as the parser calls it.
const IN_APP: &str = "Webview";

/// "Firefox on Linux". The words are ours: what a browser says of itself is never shown.
pub(crate) fn in_words(language: Language, user_agent: &str) -> String {
    let say = |id, args| words::plain(language, id, args);
    match kind(user_agent) {
        None => say("mails-browser-unknown", args!()),
        Some((IN_APP, None)) => say("mails-browser-in-app", args!()),
        Some((IN_APP, Some(system))) => say("mails-browser-in-app-on-system", args!(system = system.to_owned())),
        Some((browser, None)) => browser.to_owned(),
        Some((browser, Some(system))) => {
            say("mails-browser-on-system", args!(browser = browser.to_owned(), system = system.to_owned()))
        }
    }
}

/// The browser and its system, by their own names. Nothing for a browser that nobody knows.
fn kind(user_agent: &str) -> Option<(&str, Option<&str>)> {
    let found = Parser::new().parse(user_agent).filter(|found| found.browser_type == "browser")?;
    let browser = match found.name {
        "SamsungBrowser" => "Samsung Internet",
        name => name,
    };
    Some((browser, system(found.os)))
}

/// Browsers have stopped to tell the versions of Windows apart.
fn system(os: &str) -> Option<&str> {
    match os {
        "UNKNOWN" => None,
        "Mac OSX" => Some("macOS"),
        "Windows Phone OS" => Some("Windows Phone"),
        os if os.starts_with("Windows") => Some("Windows"),
        os => Some(os),
    }
}

/// The network that an address is in: its first bits. Two spellings of one address are one. What is no address is its own network.
pub(crate) fn network(address: &str, bits_of_4: u32, bits_of_6: u32) -> String {
    match address.parse().map(|address: IpAddr| address.to_canonical()) {
        Ok(IpAddr::V4(address)) => {
            let mask = u32::MAX.checked_shl(32_u32.saturating_sub(bits_of_4)).unwrap_or_default();
            std::net::Ipv4Addr::from(u32::from(address) & mask).to_string()
        }
        Ok(IpAddr::V6(address)) => {
            let mask = u128::MAX.checked_shl(128_u32.saturating_sub(bits_of_6)).unwrap_or_default();
            Ipv6Addr::from(u128::from(address) & mask).to_string()
        }
        Err(_) => address.to_owned(),
    }
}

/// Whether a log-in comes from a kind of browser, or from a part of the network, that no earlier one came from. The first log-in of an
/// account is not worth telling.
pub(crate) fn is_unlike(origins: &[Origin], address: &str, user_agent: &str) -> bool {
    let (browser, place) = (kind(user_agent), wide(address));
    let browser_is_known = origins.iter().any(|origin| kind(&origin.user_agent) == browser);
    let place_is_known = origins.iter().any(|origin| wide(&origin.ip) == place);
    let is_first = origins.is_empty();
    !is_first && (!browser_is_known || !place_is_known)
}

/// As wide as one provider often is: who comes home to another address is not new there.
fn wide(address: &str) -> String {
    network(address, 16, 32)
}
