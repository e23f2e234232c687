use leptos::prelude::*;
use model::Moment;

/// A day: "3 March 2026".
#[component]
pub fn Day(moment: Moment) -> impl IntoView {
    let exact = format!("{}, {}", moment.day, moment.clock);
    view! { <time datetime=moment.iso title=exact>{moment.day}</time> }
}

/// A time of day: "14:20 UTC".
#[component]
pub fn Clock(moment: Moment) -> impl IntoView {
    let exact = format!("{}, {}", moment.day, moment.clock);
    view! { <time datetime=moment.iso title=exact>{moment.clock}</time> }
}
