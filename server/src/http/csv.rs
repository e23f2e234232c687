//! Files for spreadsheets (RFC 4180), sent piece by piece: a file of any length takes little memory.

use axum::{
    body::{Body, Bytes},
    http::{HeaderValue, header},
    response::{IntoResponse, Response},
};
use domain::Timestamp;
use futures::stream::try_unfold;

/// Why a file ends before its end.
#[derive(Debug, thiserror::Error)]
#[error("the file was broken off: {0}")]
pub struct Broken(pub &'static str);

/// A file that begins with a text. `piece` reads on from a place: the next lines, and the place after them.
pub fn file<F, R>(name: &str, begin: String, next: Option<String>, piece: F) -> Response
where
    F: Fn(String) -> R + Send + 'static,
    R: Future<Output = Result<(String, Option<String>), Broken>> + Send + 'static,
{
    let pieces = try_unfold((Some(begin), next, piece), move |(text, next, piece)| async move {
        match (text, next) {
            (Some(text), next) => Ok::<_, Broken>(Some((Bytes::from(text), (None, next, piece)))),
            (None, None) => Ok(None),
            // An error breaks the connection off, so that half a file is not taken for a whole one.
            (None, Some(place)) => {
                let (text, next) = piece(place).await?;
                Ok(Some((Bytes::from(text), (None, next, piece))))
            }
        }
    });
    let mut response = Body::from_stream(pieces).into_response();
    let headers = response.headers_mut();
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/csv; charset=utf-8; header=present"));
    if let Ok(value) = HeaderValue::from_str(&format!("attachment; filename=\"{name}\"")) {
        headers.insert(header::CONTENT_DISPOSITION, value);
    }
    response
}

/// "id.example.org-activity-problems-2026-11-24.csv": where it is from, what it is, and of which day.
pub fn file_name(origin: &str, what: &str, now: Timestamp) -> String {
    let host = origin.split("//").nth(1).unwrap_or_default();
    let host = host.split(':').next().unwrap_or_default();
    format!("{host}-{what}-{}.csv", now.iso_day())
}

pub fn line<const CELLS: usize>(cells: [String; CELLS]) -> String {
    cells.map(|text| cell(&text)).join(",") + "\r\n"
}

/// A cell that no program takes for a formula (OWASP, CSV injection), between quotes where it has to be.
fn cell(text: &str) -> String {
    // Blanks and marks without width before a formula do not keep all programs from it.
    let first = text.trim_start_matches([' ', '\u{a0}', '\u{feff}', '\u{200b}', '\n']).chars().next();
    let is_formula =
        matches!(first, Some('=' | '+' | '-' | '@' | '\t' | '\r' | '\u{ff1d}' | '\u{ff0b}' | '\u{ff0d}' | '\u{ff20}'));
    let text = if is_formula { format!("'{text}") } else { text.to_owned() };
    if text.contains([',', ';', '"', '\r', '\n', '\t', '\'']) {
        format!("\"{}\"", text.replace('"', "\"\""))
    } else {
        text
    }
}

#[cfg(test)]
mod tests {
    use super::cell;

    /// S-091, in files.
    #[test]
    fn no_cell_is_a_formula_and_none_breaks_out_of_its_quotes() {
        for (text, expected) in [
            ("", ""),
            ("Ana Silva", "Ana Silva"),
            ("a,b", "\"a,b\""),
            ("a;b", "\"a;b\""),
            ("say \"a\"", "\"say \"\"a\"\"\""),
            ("a\r\nb", "\"a\r\nb\""),
            ("=1+1", "\"'=1+1\""),
            ("+1", "\"'+1\""),
            ("-1", "\"'-1\""),
            ("@SUM(A1)", "\"'@SUM(A1)\""),
            ("\t=1", "\"'\t=1\""),
            ("\r=1", "\"'\r=1\""),
            (" =1", "\"' =1\""),
            ("\n=1", "\"'\n=1\""),
            ("\u{feff}=1", "\"'\u{feff}=1\""),
            ("\u{ff1d}1", "\"'\u{ff1d}1\""),
            ("=HYPERLINK(\"http://example.org\",\"x\")", "\"'=HYPERLINK(\"\"http://example.org\"\",\"\"x\"\")\""),
            ("\",=1", "\"\"\",=1\""),
            ("maria@example.org", "maria@example.org"),
            ("2026-11-24T12:00:00Z", "2026-11-24T12:00:00Z"),
            ("2001:db8::1", "2001:db8::1"),
        ] {
            assert_eq!(cell(text), expected, "{text:?}");
        }
    }
}
