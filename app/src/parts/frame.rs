use super::{Languages, Mark, PageNotice, escaped};
use crate::{doors, islands::Live, routes, say::say, site::site};
use leptos::{prelude::*, server_fn::ServerFn};
use leptos_meta::Title;

/// The frame of every page: header, head with the one `<h1>`, main, footer and the status region.
#[component]
pub fn Frame(
    #[prop(into)] title: String,
    /// "Step 2 of 3", above the heading.
    #[prop(optional, into)]
    step: String,
    /// A link back, above the heading: path and label.
    #[prop(optional)]
    crumb: Option<(&'static str, String)>,
    /// Settings are wider than log-in pages and wizards.
    #[prop(optional)]
    wide: bool,
    /// Whether the page shows an error: its title says so first.
    #[prop(optional)]
    failed: bool,
    children: Children,
) -> impl IntoView {
    let heading = unbroken(&title);
    let facts = site();
    let live = facts.signed_in && routes::has_app(&facts.path);
    view! {
        <Title text=escaped(&page_title(&title, crumb.as_ref().map(|(_, label)| label.as_str()), failed))/>
        <a class="skip-link" href="#main">{say!("part-skip-to-content")}</a>
        <Header/>
        <main id="main" class=if wide { "page" } else { "flow" }>
            <div class="head">
                {crumb.map(|(href, label)| view! { <p class="crumb"><a href=href>{label}</a></p> })}
                {(!step.is_empty()).then(|| view! { <p class="step">{step}</p> })}
                <h1 id="title" tabindex="-1">{heading}</h1>
            </div>
            {live.then(|| view! { <Live path=routes::EVENTS.to_owned()/> })}
            <PageNotice/>
            {children()}
        </main>
        <Footer/>
        <div id="status" class="status" role="status"></div>
    }
}

/// The heading, where "two-step" stays on one line as long as the line has room for it: lines are balanced, and would break at the hyphen.
fn unbroken(title: &str) -> AnyView {
    if !title.contains('-') {
        return title.to_owned().into_any();
    }
    let words = title.split(' ').map(|word| match word.contains('-') {
        true => view! { <span class="whole">{word.to_owned()}</span>" " }.into_any(),
        false => format!("{word} ").into_any(),
    });
    words.collect_view().into_any()
}

/// "Error: Rename Blue key – Two-step verification – Nightlatch".
fn page_title(title: &str, within: Option<&str>, failed: bool) -> String {
    let error = if failed { [&say!("title-error"), " "].concat() } else { String::new() };
    let within = within.map(|within| format!(" \u{2013} {within}")).unwrap_or_default();
    format!("{error}{title}{within} \u{2013} {}", site().service)
}

#[component]
fn Header() -> impl IntoView {
    let facts = site();
    let path = facts.path.clone();
    // The settings lie below the profile in the address, and beside it in the navigation.
    let section = match path.as_str() {
        path if path.starts_with(routes::SECURITY) => routes::SECURITY,
        path if path.starts_with(routes::ADMIN) => routes::MEMBERS,
        path => path,
    };
    let here = |page| (section == page).then_some("page");
    let nav = facts.signed_in.then(|| {
        view! {
            <nav class="site-nav" aria-label=say!("part-account")>
                <a href=routes::PROFILE aria-current=here(routes::PROFILE)>{say!("part-profile")}</a>
                <a href=routes::SECURITY aria-current=here(routes::SECURITY)>{say!("part-security")}</a>
                {facts.admin.then(|| view! { <a href=routes::MEMBERS aria-current=here(routes::MEMBERS)>{say!("part-organization")}</a> })}
                <form class="inline" method="post" action=doors::LogOut::PATH>
                    <button class="btn quiet">{say!("part-log-out")}</button>
                </form>
            </nav>
        }
    });
    view! {
        <header class="site">
            <a class="brand" href=routes::HOME><Mark/><span>{facts.service}</span></a>
            {nav}
        </header>
    }
}

#[component]
fn Footer() -> impl IntoView {
    let facts = site();
    let development = facts.development;
    let theme = move |value: &'static str, label: String| {
        let chosen = facts.theme == value || (facts.theme.is_empty() && value == "system");
        view! {
            <button class="btn quiet" name="theme" value=value aria-pressed=chosen.to_string() aria-describedby="theme-label">{label}</button>
        }
    };
    view! {
        <footer class="site">
            <a href=routes::HELP_LOG_IN>{say!("part-problems-logging-in")}</a>
            <a href=routes::HELP_TWO_STEP>{say!("part-about-two-step")}</a>
            {development.then(|| view! { <a href=routes::DEV_OUTBOX>{say!("part-captured-messages")}</a> })}
            <form class="inline theme" method="post" action=routes::THEME>
                <span id="theme-label">{say!("part-colours")}</span>
                {theme("system", say!("part-colours-system"))}
                {theme("light", say!("part-colours-light"))}
                {theme("dark", say!("part-colours-dark"))}
            </form>
            <Languages/>
        </footer>
    }
}
