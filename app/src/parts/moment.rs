use crate::say::{clock, day, say};
use leptos::prelude::*;
use model::Moment;

/// A day: "3 March 2026".
#[component]
pub fn Day(moment: Moment) -> impl IntoView {
    let (day, exact) = (day(&moment), exact(&moment));
    view! { <time datetime=moment.iso title=exact>{day}</time> }
}

/// A time of day: "14:20 UTC".
#[component]
pub fn Clock(moment: Moment) -> impl IntoView {
    let (clock, exact) = (clock(&moment), exact(&moment));
    view! { <time datetime=moment.iso title=exact>{clock}</time> }
}

/// "3 March 2026, 14:20 UTC".
fn exact(moment: &Moment) -> String {
    say!("part-moment", day = day(moment), time = clock(moment))
}
