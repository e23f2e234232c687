//! What holds of each parser and of each answer, whatever is asked: the property tests and the fuzz targets (`fuzz/`) both ask it of
//! everything that they make up. Each function panics when it does not hold. Never part of a release.

mod served;
#[cfg(test)]
mod tests;

pub use served::Served;

use crate::{
    http::cookies::Cookies,
    rest::{credentials, etag},
    settings::Settings,
};
use axum::http::{HeaderMap, HeaderName, HeaderValue, header};
use domain::{Credentials, SessionToken};

/// A value for a header, where bytes can be one.
fn value(bytes: &[u8]) -> Option<HeaderValue> {
    HeaderValue::from_bytes(bytes).ok()
}

/// The lines of a header.
fn lines(name: &HeaderName, lines: &[&[u8]]) -> HeaderMap {
    lines.iter().filter_map(|line| Some((name.clone(), value(line)?))).collect()
}

/// A cookie has one value, which stood in the header, or none (S-099).
pub fn cookie(header_lines: &[&[u8]]) {
    let headers = lines(&header::COOKIE, header_lines);
    for cookies in [Cookies { secure: true }, Cookies { secure: false }] {
        let Some(found) = cookies.read(&headers, "nightlatch") else { continue };
        let all = headers.get_all(header::COOKIE).iter().filter_map(|line| line.to_str().ok()).collect::<String>();
        assert!(all.contains(&found), "S-099: {found:?} in {all:?}");
        let name = if cookies.secure { "__Host-nightlatch" } else { "nightlatch" };
        assert!(all.contains(name), "S-099: {all:?}");
        if let Some(token) = SessionToken::parse(&found) {
            let set = cookies.set("nightlatch", token.expose(), None).map(|set| set.to_str().unwrap_or("").to_owned());
            assert!(
                set.is_some_and(|set| set.starts_with(&format!("{name}={found};"))),
                "S-066: it comes back as it was"
            );
        }
    }
}

/// Credentials are read in one way, and whatever is none is not repeated (S-076, S-099).
pub fn authorization(bytes: &[u8]) {
    match credentials::read(bytes) {
        Ok(read) => {
            assert!(bytes.is_ascii(), "S-099: {bytes:?}");
            match &read {
                Credentials::Basic { username, password } => {
                    assert!(!username.contains(':'), "RFC 7617 2: {username:?}");
                    assert!(!username.chars().chain(password.chars()).any(char::is_control), "S-099: {username:?}");
                }
                Credentials::Bearer(token) => {
                    assert!(
                        !token.is_empty() && token.bytes().all(|b| b.is_ascii_graphic()),
                        "RFC 6750 2.1: {token:?}"
                    );
                }
            }
            assert!(format!("{read:?}").ends_with("(••••)"), "credentials are never printed");
        }
        Err(credentials::Unread::None) => {}
        Err(credentials::Unread::Malformed(why)) => assert!(why.ends_with('.'), "a sentence of ours"),
    }
}

/// A change is for the very version that it names, or for none.
pub fn entity_tags(header_lines: &[&[u8]]) {
    let headers = lines(&header::IF_MATCH, header_lines);
    let fits = |version: i64| etag::must_match(&headers, version).is_ok();
    let all = headers.values().filter_map(|line| line.to_str().ok()).collect::<String>();
    for version in [0, 7, i64::MAX] {
        assert!(!fits(version) || all.contains(&format!("\"{version}\"")) || all.contains('*'), "{all:?}");
    }
    let headers = lines(&header::IF_NONE_MATCH, header_lines);
    let is_known = etag::is_known(&headers, 7).unwrap_or_default();
    assert!(!is_known || all.contains("\"7\"") || all.contains('*'), "{all:?}");
}

/// Settings are taken whole or refused with sentences, and no secret is in either.
pub fn settings(text: &str, environment: &[(String, String)]) {
    match Settings::read("Leptos.toml", text, environment.to_vec()) {
        Ok(settings) => {
            assert!((1..=60).contains(&settings.service.chars().count()), "{:?}", settings.service);
            assert!(!settings.service.chars().any(char::is_control), "{:?}", settings.service);
            let origin = settings.origin();
            assert!(origin.starts_with("http://") || origin.starts_with("https://"), "{origin}");
            assert!(!origin.ends_with('/'), "{origin}");
            assert_eq!(settings.secure_cookies(), origin.starts_with("https://"), "{origin}");
            assert!(!format!("{settings:?}").contains(SECRET), "a secret is never printed");
        }
        Err(error) => {
            let sentences = error.sentences();
            assert!(!sentences.is_empty() && sentences.iter().all(|one| one.ends_with(['.', '?'])), "{sentences:?}");
            assert!(!error.to_string().contains(SECRET), "a secret is never printed: {sentences:?}");
        }
    }
}

/// Where settings hold this, it is the value of a secret.
pub const SECRET: &str = "sesame-sesame";
