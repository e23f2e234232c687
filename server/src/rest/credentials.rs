//! What an `Authorization` header says (RFC 7617, RFC 6750). By hand: the crate `headers` takes what these would refuse, and its
//! secrets are texts that `Debug` shows; what is left to do is to call base64.

use base64::{Engine, engine::general_purpose::STANDARD};
use domain::Credentials;

/// Why there are no credentials.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unread {
    /// No header, or one of a scheme that is not known here.
    None,
    /// It breaks the rules of its scheme.
    Malformed(&'static str),
}

/// Reads the value of the header.
///
/// # Errors
/// [`Unread`], which repeats nothing of it.
pub fn read(value: &[u8]) -> Result<Credentials, Unread> {
    let value = std::str::from_utf8(value).ok().filter(|value| value.is_ascii());
    let value = value.ok_or(Unread::Malformed("The Authorization header holds bytes that it cannot hold."))?;
    let (scheme, rest) = value.trim().split_once(' ').unwrap_or((value.trim(), ""));
    let rest = rest.trim_start_matches(' ');
    if scheme.eq_ignore_ascii_case("basic") {
        basic(rest)
    } else if scheme.eq_ignore_ascii_case("bearer") {
        bearer(rest)
    } else {
        Err(Unread::None)
    }
}

fn basic(encoded: &str) -> Result<Credentials, Unread> {
    let malformed = |why| Unread::Malformed(why);
    let bytes = STANDARD.decode(encoded).map_err(|_| malformed("The Basic credentials are not base64."))?;
    let text = String::from_utf8(bytes).map_err(|_| malformed("The Basic credentials are not UTF-8."))?;
    let (username, password) =
        text.split_once(':').ok_or(malformed("The Basic credentials have no colon between address and secret."))?;
    if text.chars().any(char::is_control) {
        return Err(malformed("The Basic credentials hold control characters."));
    }
    Ok(Credentials::Basic { username: username.to_owned(), password: password.to_owned() })
}

/// `b68token` of RFC 6750 2.1.
fn bearer(token: &str) -> Result<Credentials, Unread> {
    let body = token.trim_end_matches('=');
    let is_token = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '.' | '_' | '~' | '+' | '/');
    if body.is_empty() || !body.chars().all(is_token) {
        return Err(Unread::Malformed("The Bearer token holds characters that no token has."));
    }
    Ok(Credentials::Bearer(token.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn basic_of(text: &[u8]) -> String {
        format!("Basic {}", STANDARD.encode(text))
    }

    #[test]
    fn an_address_and_a_secret_come_apart_at_the_first_colon() {
        for (text, pair) in [
            ("ana@example.org:seven silent rivers", ("ana@example.org", "seven silent rivers")),
            ("ana@example.org:a:b:", ("ana@example.org", "a:b:")),
            (":", ("", "")),
            ("josé@example.org:contraseña ñandú 🦤", ("josé@example.org", "contraseña ñandú 🦤")),
        ] {
            for scheme in ["Basic", "basic", "BASIC", "Basic "] {
                let value = format!("{scheme} {}", STANDARD.encode(text));
                let Ok(Credentials::Basic { username, password }) = read(value.as_bytes()) else { panic!("{text}") };
                assert_eq!((username.as_str(), password.as_str()), pair);
            }
        }
        let Ok(Credentials::Bearer(token)) = read(b"bearer nl_0a_ff") else { panic!("no token") };
        assert_eq!(token, "nl_0a_ff");
    }

    #[test]
    fn whatever_breaks_the_rules_is_refused_and_not_repeated() {
        let malformed: [Vec<u8>; 14] = [
            b"Basic".to_vec(),
            b"Basic ".to_vec(),
            b"Basic not base64!".to_vec(),
            b"Basic YTpi=".to_vec(),
            b"Basic YTpi YTpi".to_vec(),
            b"Basic YQ".to_vec(),
            basic_of(b"no colon").into_bytes(),
            basic_of(b"ana\xff:x").into_bytes(),
            basic_of(b"ana:x\0").into_bytes(),
            basic_of(b"ana\r\n:x").into_bytes(),
            b"Bearer".to_vec(),
            b"Bearer a b".to_vec(),
            b"Bearer ===".to_vec(),
            b"Bearer \xff\xfe".to_vec(),
        ];
        for value in malformed {
            let shown = String::from_utf8_lossy(&value).into_owned();
            assert!(matches!(read(&value), Err(Unread::Malformed(_))), "S-099: {shown}");
        }
        for value in ["", "Digest username=\"a\"", "Token nl_0a_ff", "Basic:YTpi", "nl_0a_ff"] {
            assert_eq!(read(value.as_bytes()).err(), Some(Unread::None), "{value}");
        }
    }
}
