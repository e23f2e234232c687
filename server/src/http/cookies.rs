use axum::http::{HeaderMap, HeaderValue, header};
use cookie::{Cookie, SameSite, time::Duration};

/// The token of a session.
pub const SESSION: &str = "nightlatch";
/// What one request leaves for the next page, sealed.
pub const FLASH: &str = "nightlatch-flash";
/// The colour theme.
pub const THEME: &str = "nightlatch-theme";
pub const LANGUAGE: &str = "nightlatch-language";
/// That a log-in was finished in this browser; it opens nothing.
pub const KNOWN: &str = "nightlatch-known";
/// The second step that last worked in this browser.
pub const WAY: &str = "nightlatch-way";

/// For how long choices are kept, in seconds.
pub const YEAR: i64 = 365 * 24 * 60 * 60;

/// Cookies of this site: `__Host-` and `Secure` wherever browsers come by https (RFC 6265bis 4.1.3.2).
#[derive(Debug, Clone, Copy)]
pub struct Cookies {
    pub secure: bool,
}

impl Cookies {
    fn name(self, base: &str) -> String {
        if self.secure { format!("__Host-{base}") } else { base.to_owned() }
    }

    /// The value of a cookie. Two of one name are none: one of them was planted.
    pub fn read(self, headers: &HeaderMap, base: &str) -> Option<String> {
        let name = self.name(base);
        let all = headers.get_all(header::COOKIE).iter().filter_map(|line| line.to_str().ok());
        let mut found =
            all.flat_map(|line| Cookie::split_parse(line.to_owned())).flatten().filter(|c| c.name() == name);
        let first = found.next()?;
        if found.next().is_some() {
            tracing::warn!(cookie = base, "refused a cookie that came twice");
            return None;
        }
        Some(first.value().to_owned())
    }

    /// A `Set-Cookie` value. Without `seconds` the cookie goes when the browser is closed.
    pub fn set(self, base: &str, value: &str, seconds: Option<i64>) -> Option<HeaderValue> {
        let mut cookie = Cookie::build((self.name(base), value))
            .path("/")
            .http_only(true)
            .secure(self.secure)
            .same_site(SameSite::Lax);
        if let Some(seconds) = seconds {
            cookie = cookie.max_age(Duration::seconds(seconds));
        }
        HeaderValue::from_str(&cookie.build().to_string()).ok()
    }

    /// A `Set-Cookie` value that removes the cookie.
    pub fn clear(self, base: &str) -> Option<HeaderValue> {
        self.set(base, "", Some(0))
    }
}
