//! A list of events, of an account or of an organization: what both pages share.

use super::sentence;
use crate::{
    islands::{Note, Tone},
    parts::{Clock, Icon, Picture},
    say::{day, say, tell},
};
use leptos::prelude::*;
use model::{ActivityClass, ActivityEntry, ActivityFilter};

/// Which events to show, as links.
pub fn filters(chosen: ActivityFilter, href: impl Fn(ActivityFilter) -> String) -> AnyView {
    let links = ActivityFilter::EVERY.map(|filter| {
        let label = match filter {
            ActivityFilter::All => say!("activity-show-all"),
            ActivityFilter::LogIns => say!("activity-show-log-ins"),
            ActivityFilter::Changes => say!("activity-show-changes"),
            ActivityFilter::Problems => say!("activity-show-problems"),
        };
        let here = (filter == chosen).then_some("page");
        view! { <li><a class="btn quiet" href=href(filter) aria-current=here>{label}</a></li> }
    });
    view! {
        <nav aria-label=say!("activity-which-events")><ul class="filters" role="list">{links.into_iter().collect_view()}</ul></nav>
    }
    .into_any()
}

/// The way back to the first page.
pub fn newest(href: String) -> AnyView {
    view! { <a class="btn" href=href>{say!("activity-newest")}</a> }.into_any()
}

/// The way on to the page after this one.
pub fn older(href: String) -> AnyView {
    view! { <a class="btn" rel="next" href=href>{say!("activity-older")}</a> }.into_any()
}

/// A page without events.
pub fn nothing(filter: ActivityFilter, newest: Option<AnyView>) -> AnyView {
    let text = match filter {
        ActivityFilter::All => say!("activity-nothing-yet"),
        ActivityFilter::LogIns => say!("activity-no-log-ins"),
        ActivityFilter::Changes => say!("activity-no-changes"),
        ActivityFilter::Problems => say!("activity-no-problems"),
    };
    view! { <p id="no-events">{text}</p> {newest.map(|link| view! { <p>{link}</p> })} }.into_any()
}

/// The events, grouped by day.
pub fn by_day<T>(entries: &[T], event: fn(&T) -> &ActivityEntry, row: fn(&T) -> AnyView) -> AnyView {
    let section = |entries: &[T]| {
        let first = event(entries.first()?);
        let heading = format!("day-{}", first.id);
        let label = heading.clone();
        let rows = entries.iter().map(row).collect_view();
        Some(view! {
            <section class="card" aria-labelledby=label>
                <header><h2 id=heading>{day(&first.at)}</h2></header>
                <ul class="rows events" role="list">{rows}</ul>
            </section>
        })
    };
    entries.chunk_by(|one, next| day(&event(one).at) == day(&event(next).at)).map(section).collect_view().into_any()
}

/// One event: what, whose and from which device.
pub fn row(event: &ActivityEntry, whose: Option<AnyView>, device: String) -> AnyView {
    let picture = match event.kind.class() {
        ActivityClass::LogIns => Picture::Device,
        ActivityClass::Changes => Picture::Check,
        ActivityClass::Problems => Picture::Alert,
    };
    let is_problem = event.kind.class() == ActivityClass::Problems;
    let problem = is_problem.then(|| view! { " " <span class="tag warn">{say!("activity-is-problem")}</span> });
    let is_new = event.detail.new_device;
    let new = is_new.then(|| view! { " " <span class="tag warn">{say!("activity-new-device")}</span> });
    view! {
        <li class="row">
            <span class="glyph"><Icon picture/></span>
            <div class="text">
                <strong>{sentence(event)}</strong>{problem}{new}
                {whose}
                <p class="sub">{when_and_where(event, device)}</p>
            </div>
        </li>
    }
    .into_any()
}

fn when_and_where(event: &ActivityEntry, device: String) -> AnyView {
    let clock = view! { <Clock moment=event.at.clone()/> };
    if event.address.is_empty() {
        return tell("activity-clock-and-device").with("device", device).slot("clock", clock).view();
    }
    let address = view! { <bdi dir="ltr">{event.address.clone()}</bdi> };
    let all = tell("activity-clock-device-and-address").with("device", device);
    all.slot("clock", clock).slot("address", address).view()
}

/// An address that no page of ours has.
pub fn lost(begin: String) -> AnyView {
    let text = tell("activity-no-such-page").link("newest", begin).view();
    view! { <Note tone=Tone::Info>{text}</Note> }.into_any()
}
