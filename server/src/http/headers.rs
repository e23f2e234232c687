use super::Site;
use app::{Look, Sheet, SiteFacts, routes};
use axum::{
    extract::{Request, State},
    http::{HeaderName, HeaderValue, header},
    middleware::Next,
    response::Response,
};
use leptos::{nonce::use_nonce, prelude::use_context};
use leptos_axum::ResponseOptions;

/// On every response, errors and files included (ASVS 5.0 3.4).
const ALWAYS: [(&str, &str); 6] = [
    ("x-content-type-options", "nosniff"),
    // Forms without script come back to the page that they were sent from, which needs the address of this site's own pages.
    ("referrer-policy", "same-origin"),
    ("cross-origin-opener-policy", "same-origin"),
    ("cross-origin-resource-policy", "same-origin"),
    ("permissions-policy", "publickey-credentials-get=(self), publickey-credentials-create=(self)"),
    ("x-frame-options", "DENY"),
];

/// Two years, sub-domains included.
const HSTS: &str = "max-age=63072000; includeSubDomains";

/// What a response that is no page may load: nothing.
const NOTHING: &str = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/// Marks a page of the gallery, which another page of this site shows in a frame.
#[derive(Debug, Clone, Copy)]
pub struct Framed;

pub async fn add(State(site): State<Site>, request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    let is_framed = response.extensions().get::<Framed>().is_some();
    let headers = response.headers_mut();
    for (name, value) in ALWAYS {
        headers.insert(HeaderName::from_static(name), HeaderValue::from_static(value));
    }
    if is_framed {
        headers.insert(header::X_FRAME_OPTIONS, HeaderValue::from_static("SAMEORIGIN"));
    }
    if site.facts.secure {
        headers.insert(header::STRICT_TRANSPORT_SECURITY, HeaderValue::from_static(HSTS));
    }
    headers.entry(header::CONTENT_SECURITY_POLICY).or_insert(HeaderValue::from_static(NOTHING));
    response
}

/// The policy of a page that is being rendered, with the nonce of its scripts: what loads the browser half, and what that loads. The one
/// style sheet that may stand in a page is allowed by its hash.
pub fn page_policy(sheet: Option<&Sheet>) {
    let Some(response) = use_context::<ResponseOptions>() else { return };
    let scripts = use_nonce().map(|nonce| format!("'nonce-{nonce}' 'strict-dynamic' 'wasm-unsafe-eval'"));
    let framing = if use_context::<Look>().is_some() {
        Framing::Shown
    } else if use_context::<SiteFacts>().is_some_and(|facts| facts.path.starts_with(routes::DEV_GALLERY)) {
        Framing::Shows
    } else {
        Framing::None
    };
    let scripts = scripts.unwrap_or_else(|| "'none'".to_owned());
    let styles = sheet.map_or_else(|| "'self'".to_owned(), |sheet| format!("'self' {}", sheet.source));
    if let Ok(value) = HeaderValue::from_str(&policy(&scripts, &styles, framing)) {
        response.insert_header(header::CONTENT_SECURITY_POLICY, value);
    }
}

/// The policy of a page without scripts of its own.
pub fn scriptless_policy() -> String {
    policy("'none'", "'self'", Framing::None)
}

/// Frames are in the gallery alone.
#[derive(Clone, Copy)]
enum Framing {
    None,
    /// It shows pages of this site in frames.
    Shows,
    /// It is shown in one, and its forms go nowhere.
    Shown,
}

fn policy(scripts: &str, styles: &str, framing: Framing) -> String {
    // Under `cargo leptos watch` the page listens for changes on another port, and puts them into itself as text.
    let (connect, types) = match super::is_watched() {
        true => ("'self' ws:", ""),
        false => ("'self'", "; require-trusted-types-for 'script'; trusted-types 'none'"),
    };
    let (forms, ancestors, frames) = match framing {
        Framing::None => ("'self'", "'none'", ""),
        Framing::Shows => ("'self'", "'none'", "; frame-src 'self'"),
        Framing::Shown => ("'none'", "'self'", ""),
    };
    format!(
        "default-src 'none'; script-src {scripts}; style-src {styles}; img-src 'self'; connect-src {connect}; \
         form-action {forms}; base-uri 'none'; object-src 'none'; frame-ancestors {ancestors}{types}{frames}"
    )
}
