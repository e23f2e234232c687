use super::source::Source;
use url::{Host, Url};

/// Reads the origin that people see. Its value is not repeated in a fault, because an address may hold a password.
pub(super) fn read(source: &mut Source) -> Option<Url> {
    let key = "public-url";
    let text = source.required(key)?;
    let Ok(url) = Url::parse(&text) else {
        return source.wrong(key, "is not an address: write one such as https://login.example.org");
    };
    if !matches!(url.scheme(), "http" | "https") {
        return source.wrong(key, "must begin with https:// or http://");
    }
    let is_origin = url.path() == "/" && url.query().is_none() && url.fragment().is_none();
    if !is_origin || !url.username().is_empty() || url.password().is_some() {
        return source.wrong(key, "must hold only scheme, host and port, such as https://login.example.org");
    }
    Some(url)
}

/// Whether only this machine reaches the host.
pub(super) fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(name)) => name == "localhost" || name.ends_with(".localhost"),
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    }
}
