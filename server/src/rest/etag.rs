//! Versions of a thing: `ETag`, `If-Match`, `If-None-Match` (RFC 9110 8.8.3, 13.1).

use super::{code::Code, problem::Problem};
use axum::http::{HeaderMap, HeaderName, HeaderValue, header};

/// The tag of a version.
pub fn tag(version: i64) -> HeaderValue {
    HeaderValue::from_str(&format!("\"{version}\"")).unwrap_or(HeaderValue::from_static("\"\""))
}

/// Whether a reader has this version already.
///
/// # Errors
/// [`Code::BadRequest`] for a header that cannot be read.
pub fn is_known(headers: &HeaderMap, version: i64) -> Result<bool, Problem> {
    let Some(tags) = Tags::read(headers, &header::IF_NONE_MATCH)? else { return Ok(false) };
    Ok(tags.has(version, true))
}

/// Makes sure that a change begins with the version that there is.
///
/// # Errors
/// [`Code::VersionNeeded`] without `If-Match`, [`Code::VersionOver`] when it names others, [`Code::BadRequest`].
pub fn must_match(headers: &HeaderMap, version: i64) -> Result<(), Problem> {
    match Tags::read(headers, &header::IF_MATCH)? {
        None => Err(Problem::plain(Code::VersionNeeded)),
        Some(tags) if tags.has(version, false) => Ok(()),
        Some(_) => Err(Problem::plain(Code::VersionOver)),
    }
}

enum Tags {
    Any,
    /// Each with whether it is weak.
    Of(Vec<(bool, String)>),
}

impl Tags {
    fn read(headers: &HeaderMap, name: &HeaderName) -> Result<Option<Self>, Problem> {
        let mut lines = headers.get_all(name).iter().peekable();
        if lines.peek().is_none() {
            return Ok(None);
        }
        let malformed = || Problem::new(Code::BadRequest, format!("The header {name} does not hold entity tags."));
        let mut texts = Vec::new();
        for line in lines {
            texts.push(line.to_str().map_err(|_| malformed())?.trim());
        }
        if texts == ["*"] {
            return Ok(Some(Self::Any));
        }
        let mut tags = Vec::new();
        for text in texts {
            let mut rest = text;
            // What is between commas may be nothing (RFC 9110 5.6.1.2).
            while let Some(tag) = Some(rest.trim_start_matches([',', ' ', '\t'])).filter(|rest| !rest.is_empty()) {
                let (weak, quoted) = tag.strip_prefix("W/").map_or((false, tag), |tag| (true, tag));
                let (tag, after) =
                    quoted.strip_prefix('"').and_then(|rest| rest.split_once('"')).ok_or_else(malformed)?;
                let after = after.trim_start_matches([' ', '\t']);
                if tag.contains(' ') || !(after.is_empty() || after.starts_with(',')) {
                    return Err(malformed());
                }
                tags.push((weak, tag.to_owned()));
                rest = after;
            }
        }
        Ok(Some(Self::Of(tags)))
    }

    /// Weak tags never count as the same bytes.
    fn has(&self, version: i64, weakly: bool) -> bool {
        match self {
            Self::Any => true,
            Self::Of(tags) => tags.iter().any(|(weak, tag)| (weakly || !weak) && *tag == version.to_string()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(name: &HeaderName, lines: &[&str]) -> HeaderMap {
        lines.iter().map(|line| (name.clone(), HeaderValue::from_str(line).unwrap())).collect()
    }

    #[test]
    fn a_change_needs_the_very_version_and_a_look_takes_a_weak_one() {
        let change =
            |lines: &[&str]| must_match(&headers(&header::IF_MATCH, lines), 7).err().map(|problem| problem.code);
        assert_eq!(change(&[]), Some(Code::VersionNeeded));
        for fits in [
            &["\"7\""][..],
            &["*"],
            &["\"6\", \"7\""],
            &["\"6\",\"7\""],
            &["\"6\"", "\"7\""],
            &[" \"7\" "],
            &[",\"7\" ,"],
        ] {
            assert_eq!(change(fits), None, "{fits:?}");
        }
        for over in [&["\"6\""][..], &["W/\"7\""], &["\"07\""], &["\"\""], &["\"7,\""], &[""], &[","]] {
            assert_eq!(change(over), Some(Code::VersionOver), "{over:?}");
        }
        for odd in [&["7"][..], &["\"7"], &["\"7\" \"8\""], &["*", "*"], &["\"7\"8"], &["w/\"7\""]] {
            assert_eq!(change(odd), Some(Code::BadRequest), "{odd:?}");
        }
        let look = |lines: &[&str]| is_known(&headers(&header::IF_NONE_MATCH, lines), 7).ok();
        assert_eq!([look(&[]), look(&["\"6\""]), look(&["7"])], [Some(false), Some(false), None]);
        assert_eq!([look(&["W/\"7\""]), look(&["\"7\""]), look(&["*"])], [Some(true); 3]);
    }
}
