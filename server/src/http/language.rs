use super::{
    Site,
    cookies::{LANGUAGE, YEAR},
    face,
};
use axum::{
    Form,
    extract::State,
    http::{HeaderMap, HeaderValue, header, request::Parts},
    response::{IntoResponse, Redirect, Response},
};
use domain::Visitor;
use serde::Deserialize;
use words::Language;

#[derive(Debug, Deserialize)]
pub struct Choice {
    #[serde(default)]
    language: String,
}

/// The language that is kept in this browser.
fn kept(site: &Site, headers: &HeaderMap) -> Option<Language> {
    site.cookies().read(headers, LANGUAGE).and_then(|tag| Language::of_tag(&tag))
}

/// The language of a request: the one that is kept in this browser, or the best that the browser asks for.
pub fn chosen(site: &Site, headers: &HeaderMap) -> Language {
    kept(site, headers).unwrap_or_else(|| {
        let wanted = headers.get(header::ACCEPT_LANGUAGE).and_then(|wanted| wanted.to_str().ok());
        Language::accepted(wanted.unwrap_or_default())
    })
}

/// The language of a page: that of the account whose page it is. Who has not logged in to the end cannot change the account: what they
/// have chosen in this browser goes before, until then.
pub fn of_visitor(site: &Site, headers: &HeaderMap, visitor: &Visitor) -> Language {
    let of_account = match visitor {
        Visitor::SignedIn(signed_in) => return signed_in.language(),
        Visitor::EnrolOnly(enrol_only) => Some(enrol_only.language()),
        Visitor::Pending(pending) => Some(pending.language()),
        Visitor::Anonymous => None,
    };
    kept(site, headers).or(of_account).unwrap_or_else(|| chosen(site, headers))
}

/// Keeps a language in this browser.
pub fn keep(site: &Site, language: Language) -> Option<HeaderValue> {
    site.cookies().set(LANGUAGE, language.tag(), Some(YEAR))
}

/// Keeps the choice in a cookie and, of who is logged in, with the account, and goes back to the page.
pub async fn choose(State(site): State<Site>, parts: Parts, Form(choice): Form<Choice>) -> Response {
    let mut response = Redirect::to(&site.page_before(&parts.headers)).into_response();
    let Some(language) = Language::of_tag(&choice.language) else { return response };
    let door = site.doorway(&parts);
    match door.visitor().await {
        Ok(Visitor::SignedIn(signed_in)) => {
            if let Err(error) = site.portal.set_language(&signed_in, language).await {
                return face::refuse(&site, &parts.headers, &door.refused(error).0);
            }
        }
        Ok(_) => {}
        Err(refused) => return face::refuse(&site, &parts.headers, &refused.0),
    }
    if let Some(cookie) = keep(&site, language) {
        response.headers_mut().append(header::SET_COOKIE, cookie);
    }
    response
}
