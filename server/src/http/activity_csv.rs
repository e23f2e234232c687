//! The activity of an organization as a file for spreadsheets (RFC 4180), for its admins.

use super::{Site, face};
use app::{Doorway, event_in_words};
use axum::{
    body::{Body, Bytes},
    extract::{Request, State},
    http::{HeaderValue, header},
    response::{IntoResponse, Response},
};
use futures::stream::try_unfold;
use model::{ActivityFilter, LogEntry, LogView, Refusal};

const HEAD: [&str; 8] =
    ["time", "event", "member", "member address", "actor address", "device", "network address", "detail"];

/// Which events.
#[derive(Clone)]
struct Wanted {
    filter: ActivityFilter,
    member: String,
}

/// All events of a list. They are read and sent piece by piece, so that a file of any length takes little memory.
pub async fn download(State(site): State<Site>, request: Request) -> Response {
    let (parts, _) = request.into_parts();
    let door = site.doorway(&parts);
    let mut wanted = Wanted { filter: ActivityFilter::All, member: String::new() };
    for (name, value) in url::form_urlencoded::parse(parts.uri.query().unwrap_or_default().as_bytes()) {
        match &*name {
            "show" => wanted.filter = ActivityFilter::named(&value),
            "member" => wanted.member = value.into_owned(),
            _ => {}
        }
    }
    // The first piece decides whether there is a file at all.
    match piece(&door, &wanted, "").await {
        Ok(first) => file(&site, door, wanted, &first),
        Err(refusal) => face::refuse(&site, &parts.headers, refusal),
    }
}

/// The next events. Who asks is looked at anew for each piece: who is no admin any more gets no more of it.
async fn piece(door: &Doorway, wanted: &Wanted, older: &str) -> Result<LogView, Refusal> {
    let signed_in = door.signed_in().await.map_err(|refused| refused.0)?;
    let admin = door.admin(&signed_in).map_err(|refused| refused.0)?;
    let view = door.portal.organization_log_batch(admin, wanted.filter, &wanted.member, older).await;
    view.map_err(|error| door.refused(error).0)
}

fn file(site: &Site, door: Doorway, wanted: Wanted, first: &LogView) -> Response {
    let name = file_name(site, &door, &wanted);
    let begin = line(HEAD.map(str::to_owned)) + &lines(&first.entries);
    let next = first.older.clone();
    let pieces = try_unfold((Some(begin), next), move |(text, older)| {
        let (door, wanted) = (door.clone(), wanted.clone());
        async move {
            match (text, older) {
                (Some(text), older) => Ok::<_, Broken>(Some((Bytes::from(text), (None, older)))),
                (None, None) => Ok(None),
                // An error breaks the connection off, so that half a file is not taken for a whole one.
                (None, Some(older)) => {
                    let view = piece(&door, &wanted, &older).await.map_err(|refusal| Broken(refusal.code()))?;
                    Ok(Some((Bytes::from(lines(&view.entries)), (None, view.older))))
                }
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

/// Why a file ends before its end.
#[derive(Debug, thiserror::Error)]
#[error("the file was broken off: {0}")]
struct Broken(&'static str);

/// "id.example.org-activity-problems-2026-11-24.csv"
fn file_name(site: &Site, door: &Doorway, wanted: &Wanted) -> String {
    let host = site.facts.origin.split("//").nth(1).unwrap_or_default();
    let host = host.split(':').next().unwrap_or_default();
    let now = door.context.now.in_words().iso;
    let day = now.split('T').next().unwrap_or_default();
    let list = match wanted.filter {
        ActivityFilter::All => String::new(),
        filter => format!("-{}", filter.name()),
    };
    format!("{host}-activity{list}-{day}.csv")
}

fn lines(entries: &[LogEntry]) -> String {
    entries.iter().map(|entry| line(cells(entry))).collect()
}

fn cells(entry: &LogEntry) -> [String; 8] {
    let event = &entry.event;
    [
        event.at.iso.clone(),
        event.kind.name().to_owned(),
        entry.member.clone(),
        entry.email.clone(),
        entry.actor_email.clone().unwrap_or_default(),
        event.device.clone(),
        event.address.clone(),
        event_in_words(event),
    ]
}

fn line(cells: [String; 8]) -> String {
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
