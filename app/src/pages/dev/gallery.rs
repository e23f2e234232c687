use crate::{
    gallery::{self, State},
    parts::Frame,
    routes,
};
use leptos::{html::iframe, prelude::*};

/// Every screen with a small live picture of each of its states.
#[component]
pub fn Gallery() -> impl IntoView {
    let states = gallery::all();
    let screens: Vec<&[State]> = states.chunk_by(|one, next| one.screen == next.screen).collect();
    let lead =
        format!("{} screens in {} states, from made-up data. Choose one to see it large.", screens.len(), states.len());
    // The focus has a place here, or a field of a small picture would take it and scroll the page there.
    let links = screens.iter().filter_map(|states| states.first()).enumerate().map(|(n, first)| {
        view! { <li><a class="btn quiet" href=format!("#{}", first.screen) autofocus=n == 0>{first.screen}</a></li> }
    });
    let (links, screens) = (links.collect_view(), screens.iter().map(|states| screen(states)).collect_view());
    view! {
        <Frame title="Gallery" wide=true>
            <p class="lead">{lead}</p>
            <nav aria-label="Screens"><ul class="filters" role="list">{links}</ul></nav>
            <div class="gallery">{screens}</div>
        </Frame>
    }
}

fn screen(states: &[State]) -> Option<AnyView> {
    let first = states.first()?;
    let heading = format!("{} {}", first.screen, first.title);
    Some(
        view! {
            <section aria-labelledby=first.screen>
                <h2 id=first.screen tabindex="-1">{heading}</h2>
                <ul class="states" role="list">{states.iter().map(thumbnail).collect_view()}</ul>
            </section>
        }
        .into_any(),
    )
}

/// The picture is there for the eyes; the link says what it is.
fn thumbnail(state: &State) -> impl IntoView + use<> {
    let page = format!("{}?focus=off", routes::dev_state_page(&state.id));
    let frame = iframe().src(page).title(state.name).tabindex("-1").attr("loading", "lazy");
    view! {
        <li>
            <a href=routes::dev_state(&state.id)>
                <span class="look" aria-hidden="true" inert>
                    {frame}
                </span>
                {state.name}
            </a>
        </li>
    }
}
