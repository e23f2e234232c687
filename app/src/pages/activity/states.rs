use crate::{
    doors,
    gallery::{
        Screen, State,
        samples::{self, moment, today},
    },
    routes,
};
use model::{
    ActivityClass, ActivityDetail, ActivityEntry, ActivityFilter, ActivityKind, ActivityView, NotMe, Refusal,
    SecurityView,
};

/// S24, and what follows "This was not me".
pub fn states() -> Vec<State> {
    [list(), not_me(), steps()].concat()
}

/// An event of each kind in a list, with all that an event can say.
pub fn entries(filter: ActivityFilter) -> Vec<ActivityEntry> {
    let kinds = ActivityKind::ALL.into_iter().filter(|kind| filter.class().is_none_or(|class| class == kind.class()));
    kinds.enumerate().map(|(n, kind)| entry(n, kind)).collect()
}

fn entry(n: usize, kind: ActivityKind) -> ActivityEntry {
    let detail = ActivityDetail {
        name: Some("Blue key".to_owned()),
        before: Some("Key 1".to_owned()),
        method: (kind == ActivityKind::LoggedIn).then(|| "security_key".to_owned()),
        sessions_ended: Some(2),
        new_device: kind == ActivityKind::LoggedIn,
        reference: (kind.class() == ActivityClass::Problems).then(|| "7F3K-9Q2M".to_owned()),
        reason: Some("Lost the phone on a journey".to_owned()),
        until: Some(moment(12, 14, "09:00")),
        ..ActivityDetail::default()
    };
    ActivityEntry {
        id: format!("e{n}"),
        kind,
        at: if n < 8 { today("14:05") } else { moment(11, 20, "07:55") },
        device: if n == 1 { "Unknown browser" } else { "Firefox on Linux" }.to_owned(),
        address: if n == 2 { String::new() } else { "198.51.100.23".to_owned() },
        here: n == 0,
        detail,
    }
}

fn list() -> Vec<State> {
    let screen = Screen::new("S24", "Activity", routes::ACTIVITY).signed_in();
    let view = |filter| ActivityView { filter, entries: entries(filter), older: None };
    let shown = |name, filter| screen.state(name).given(view(filter)).at(routes::activity(filter, ""));
    let empty = |name, filter| {
        let nothing = ActivityView { filter, entries: Vec::new(), older: None };
        screen.state(name).given(nothing).at(routes::activity(filter, ""))
    };
    let all = || view(ActivityFilter::All);
    let more = ActivityView { older: Some("e99".to_owned()), ..all() };
    let last = screen.state("The oldest").given(all()).at(routes::activity(ActivityFilter::All, "e50"));
    vec![
        shown("Every kind of event", ActivityFilter::All),
        shown("Log-ins", ActivityFilter::LogIns),
        shown("Changes", ActivityFilter::Changes),
        shown("Problems", ActivityFilter::Problems),
        empty("Nothing yet", ActivityFilter::All),
        empty("No log-ins", ActivityFilter::LogIns),
        empty("No changes", ActivityFilter::Changes),
        empty("No problems", ActivityFilter::Problems),
        screen.state("More than a page").given(more),
        last,
        screen.state("No such page of events").refused::<ActivityView>(Refusal::BadRequest),
        screen
            .state("The question in a dialog")
            .given(view(ActivityFilter::LogIns))
            .pressed("a[href$='/activity/not-me']"),
        screen.state("Cannot be read").refused::<ActivityView>(Refusal::Busy),
    ]
}

fn not_me() -> Vec<State> {
    let screen = Screen::new("S24", "This was not me", routes::ACTIVITY_NOT_ME).signed_in();
    vec![
        screen.state("The question"),
        screen
            .state("Failed inside")
            .answered::<doors::ThisWasNotMe>(Refusal::Internal { reference: "7F3K-9Q2M".to_owned() }),
    ]
}

fn steps() -> Vec<State> {
    let screen = Screen::new("S24", "Make your account yours again", routes::NOT_ME).signed_in();
    let open = |password_changed, methods_reviewed| {
        Some(NotMe { started: today("13:50"), devices_ended: 2, password_changed, methods_reviewed })
    };
    let shown = |name, open: Option<NotMe>| screen.state(name).given((open, samples::security(samples::on())));
    let alone =
        Some(NotMe { started: today("13:50"), devices_ended: 0, password_changed: false, methods_reviewed: false });
    let off = SecurityView { api_tokens: 0, ..samples::security(samples::off()) };
    vec![
        shown("The password next", open(false, false)),
        shown("The ways next", open(true, false)),
        shown("All done", open(true, true)),
        screen.state("Without two-step verification").given((alone, off)),
        shown("No steps open", None),
        shown("Changed meanwhile", open(true, false)).answered::<doors::MethodsReviewed>(Refusal::Conflict),
        screen.state("The steps cannot be read").refused::<(Option<NotMe>, SecurityView)>(Refusal::Busy),
    ]
}
