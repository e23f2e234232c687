//! A list of events, of an account or of an organization: what both pages share.

use super::words;
use crate::{
    islands::{Note, Tone},
    parts::{Clock, Icon, Picture},
};
use leptos::prelude::*;
use model::{ActivityClass, ActivityEntry, ActivityFilter};

/// Which events to show, as links.
pub fn filters(chosen: ActivityFilter, href: impl Fn(ActivityFilter) -> String) -> AnyView {
    let links = ActivityFilter::EVERY.map(|filter| {
        let label = match filter {
            ActivityFilter::All => "All",
            ActivityFilter::LogIns => "Log-ins",
            ActivityFilter::Changes => "Changes",
            ActivityFilter::Problems => "Problems",
        };
        let here = (filter == chosen).then_some("page");
        view! { <li><a class="btn quiet" href=href(filter) aria-current=here>{label}</a></li> }
    });
    view! { <nav aria-label="Which events"><ul class="filters" role="list">{links.into_iter().collect_view()}</ul></nav> }
        .into_any()
}

/// The way back to the first page.
pub fn newest(href: String) -> AnyView {
    view! { <a class="btn" href=href>"Newest"</a> }.into_any()
}

/// The way on to the page after this one.
pub fn older(href: String) -> AnyView {
    view! { <a class="btn" rel="next" href=href>"Older"</a> }.into_any()
}

/// A page without events.
pub fn nothing(filter: ActivityFilter, newest: Option<AnyView>) -> AnyView {
    let text = match filter {
        ActivityFilter::All => "Nothing yet.",
        ActivityFilter::LogIns => "No log-ins.",
        ActivityFilter::Changes => "No changes.",
        ActivityFilter::Problems => "No problems.",
    };
    view! { <p id="no-events">{text}</p> {newest.map(|link| view! { <p>{link}</p> })} }.into_any()
}

/// The events, grouped by day.
pub fn by_day<T>(entries: &[T], event: fn(&T) -> &ActivityEntry, row: fn(&T) -> AnyView) -> AnyView {
    let day = |entries: &[T]| {
        let first = event(entries.first()?);
        let heading = format!("day-{}", first.id);
        let label = heading.clone();
        let rows = entries.iter().map(row).collect_view();
        Some(view! {
            <section class="card" aria-labelledby=label>
                <header><h2 id=heading>{first.at.day.clone()}</h2></header>
                <ul class="rows events" role="list">{rows}</ul>
            </section>
        })
    };
    entries.chunk_by(|one, next| event(one).at.day == event(next).at.day).map(day).collect_view().into_any()
}

/// One event: what, whose and from which device.
pub fn row(event: &ActivityEntry, whose: Option<AnyView>, device: String) -> AnyView {
    let picture = match event.kind.class() {
        ActivityClass::LogIns => Picture::Device,
        ActivityClass::Changes => Picture::Check,
        ActivityClass::Problems => Picture::Alert,
    };
    let address = (!event.address.is_empty()).then(|| view! { ", " <bdi dir="ltr">{event.address.clone()}</bdi> });
    let problem =
        (event.kind.class() == ActivityClass::Problems).then(|| view! { " " <span class="tag warn">"Problem"</span> });
    let new = event.detail.new_device.then(|| view! { " " <span class="tag warn">"New device"</span> });
    view! {
        <li class="row">
            <span class="glyph"><Icon picture/></span>
            <div class="text">
                <strong>{words::sentence(event)}</strong>{problem}{new}
                {whose}
                <p class="sub"><Clock moment=event.at.clone()/> ", " {device} {address}</p>
            </div>
        </li>
    }
    .into_any()
}

/// An address that no page of ours has.
pub fn lost(begin: String) -> AnyView {
    view! { <Note tone=Tone::Info>"There is no such page of events. " <a href=begin>"Begin with the newest"</a></Note> }
        .into_any()
}
