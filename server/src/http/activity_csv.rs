//! The activity of an organization as a file for spreadsheets, for its admins.

use super::{
    Site,
    csv::{self, Broken},
    face,
};
use app::{Doorway, event_in_words, in_language};
use axum::{
    extract::{Request, State},
    response::Response,
};
use model::{ActivityFilter, LogEntry, LogView, Refusal};
use words::Language;

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
        Err(refusal) => face::refuse(&site, &parts.headers, &refusal),
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
    let list = match wanted.filter {
        ActivityFilter::All => "activity".to_owned(),
        filter => format!("activity-{}", filter.name()),
    };
    let name = csv::file_name(&site.facts.origin, &list, door.context.now);
    let language = door.context.language;
    let begin = csv::line(HEAD.map(str::to_owned)) + &lines(language, &first.entries);
    csv::file(&name, begin, first.older.clone(), move |older| {
        let (door, wanted) = (door.clone(), wanted.clone());
        async move {
            let view = piece(&door, &wanted, &older).await.map_err(|refusal| Broken(refusal.code()))?;
            Ok((lines(language, &view.entries), view.older))
        }
    })
}

/// The columns and the names of the events are the same in all languages, for programs; what is said is for the reader.
fn lines(language: Language, entries: &[LogEntry]) -> String {
    in_language(language, || entries.iter().map(|entry| csv::line(cells(entry))).collect())
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
