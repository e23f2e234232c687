use crate::{
    App,
    gallery::Play,
    parts::Mark,
    routes,
    say::{in_language, language, say},
    sentences::sentence,
};
use leptos::{nonce::use_nonce, prelude::*};
use leptos_meta::MetaTags;
use model::Refusal;
use std::sync::Arc;
use words::Language;

/// The files that a page loads, with the fingerprints that let browsers keep them for good.
#[derive(Clone, Debug, Default)]
pub struct Assets {
    pub css: String,
    pub js: String,
    pub wasm: String,
    /// What is in `css`; nothing while someone changes it.
    pub sheet: Option<Sheet>,
}

/// A style sheet that a page can bring with it.
#[derive(Clone, Debug)]
pub struct Sheet {
    /// Does not end the element that it stands in.
    pub text: Arc<str>,
    /// What the policy of the page calls it: `'sha256-…'` (CSP Level 3, 2.3.1).
    pub source: String,
}

/// The colour theme that a person chose; without a choice the system decides.
#[derive(Clone, Debug, Default)]
pub struct Theme(pub Option<&'static str>);

/// How the gallery shows a page, beside its theme.
#[derive(Clone, Copy, Debug, Default)]
pub struct Look {
    /// From right to left.
    pub rtl: bool,
    /// As in a browser without script.
    pub scriptless: bool,
}

/// The document around the pages.
#[must_use]
pub fn shell(options: LeptosOptions, assets: Assets) -> impl IntoView {
    let request = use_context::<http::request::Parts>();
    let path = request.as_ref().map(|parts| parts.uri.path().to_owned()).unwrap_or_default();
    let theme = use_context::<Theme>().unwrap_or_default().0;
    // Nothing but the islands is taken over by the browser: the rest is written without marks for it.
    if let Some(shared) = Owner::current_shared_context() {
        shared.set_is_hydrating(false);
    }
    let look = use_context::<Look>().unwrap_or_default();
    let has_app = routes::has_app(&path);
    let scripts = match (has_app, look.scriptless) {
        (_, true) => ().into_any(),
        (true, false) => view! { <RunApp assets=assets.clone()/> }.into_any(),
        (false, false) => view! { <FetchApp assets=assets.clone()/> }.into_any(),
    };
    // Pages with a secret are sent as they are, and it is long then.
    let is_short = !has_app && !routes::shows_secret(&path);
    let brings_sheet = is_short && request.is_some_and(|parts| is_first_page(&parts));
    let language = language();
    let dir = if look.rtl { "rtl" } else { language.direction() };
    // For what the browser's half says by itself.
    let words = has_app.then(|| {
        let words = words::browser(language).iter().map(|(id, text)| view! { <p id=*id>{text.as_str()}</p> });
        view! { <template id="words">{words.collect_view()}</template> }
    });
    view! {
        <!DOCTYPE html>
        <html lang=language.tag() dir=dir data-theme=theme>
            <head>
                <meta charset="utf-8"/>
                <meta name="viewport" content="width=device-width, initial-scale=1"/>
                <link rel="icon" href="/favicon.svg" type="image/svg+xml"/>
                <Styles assets brings_sheet/>
                <MetaTags/>
                {scripts}
                <AutoReload options/>
            </head>
            <body><App/>{words}</body>
        </html>
    }
}

/// A page that says why a request was refused, where no form is there to say it. Needs no script and has none.
#[must_use]
pub fn refusal_page(assets: &Assets, service: &str, language: Language, refusal: &Refusal) -> String {
    let (css, service) = (assets.css.clone(), service.to_owned());
    in_language(language, || {
        let sentence = sentence(refusal).unwrap_or_else(|| say!("refused-otherwise"));
        let title = format!("{} \u{2013} {service}", say!("part-error"));
        view! {
            <!DOCTYPE html>
            <html lang=language.tag() dir=language.direction()>
                <head>
                    <meta charset="utf-8"/>
                    <meta name="viewport" content="width=device-width, initial-scale=1"/>
                    <title>{title}</title>
                    <link rel="icon" href="/favicon.svg" type="image/svg+xml"/>
                    <link rel="stylesheet" href=css/>
                </head>
                <body>
                    <header class="site"><a class="brand" href=routes::HOME><Mark/><span>{service}</span></a></header>
                    <main id="main" class="flow">
                        <div class="head"><h1>{say!("part-did-not-work")}</h1></div>
                        <p>{sentence}</p>
                        <p><a class="btn" href=routes::HOME>{say!("part-go-to-the-start")}</a></p>
                    </main>
                </body>
            </html>
        }
        .to_html()
    })
}

/// Whether the browser comes from elsewhere, so that it may never have seen the style sheet (Fetch Metadata, 2.3).
fn is_first_page(request: &http::request::Parts) -> bool {
    request.headers.get("sec-fetch-site").is_none_or(|from| from != "same-origin")
}

/// The style sheet. The first page of a visit brings it, because a slow line takes longer to ask than to send 6 kB; the next ones have it
/// by then.
#[component]
fn Styles(assets: Assets, brings_sheet: bool) -> impl IntoView {
    match assets.sheet.filter(|_| brings_sheet) {
        Some(Sheet { text, .. }) => view! {
            <style>{text}</style>
            <link rel="prefetch" href=assets.css r#as="style"/>
        }
        .into_any(),
        None => view! { <link rel="stylesheet" href=assets.css/> }.into_any(),
    }
}

/// Starts the browser half, and with it the islands of the page, the outer ones first. If it cannot start, the page stays what it is:
/// complete without script.
#[component]
fn RunApp(assets: Assets) -> impl IntoView {
    // Nothing but in the gallery.
    let (before, presses) = use_context::<Play>().map(|play| play.parts()).unwrap_or_default();
    let script = format!(
        "{before}const page=document,state=page.documentElement.dataset;\
         import({js:?}).then(app=>app.default({{module_or_path:{wasm:?}}}).then(()=>{{\
         app.hydrate();for(const island of page.querySelectorAll('leptos-island'))app[island.dataset.component](island);\
         state.app='ready';{presses}}})).catch(()=>{{state.app='plain'}})",
        js = assets.js,
        wasm = assets.wasm,
    );
    view! {
        <link rel="modulepreload" href=assets.js nonce=use_nonce()/>
        <link rel="preload" href=assets.wasm r#as="fetch" r#type="application/wasm" crossorigin="anonymous"/>
        <script type="module" nonce=use_nonce()>{script}</script>
    }
}

/// Fetches the browser half while the browser is idle, for the page that comes next.
#[component]
fn FetchApp(assets: Assets) -> impl IntoView {
    view! {
        <link rel="prefetch" href=assets.js r#as="script"/>
        <link rel="prefetch" href=assets.wasm r#as="fetch" crossorigin="anonymous"/>
    }
}
