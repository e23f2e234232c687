use super::{
    Site,
    cookies::{THEME, YEAR},
};
use app::Theme;
use axum::{
    Form,
    extract::State,
    http::{HeaderMap, header},
    response::{IntoResponse, Redirect, Response},
};
use serde::Deserialize;

#[derive(Debug, Deserialize)]
pub struct Choice {
    theme: String,
}

/// The theme of a request's cookie.
pub fn chosen(site: &Site, headers: &HeaderMap) -> Theme {
    Theme(match site.cookies().read(headers, THEME).as_deref() {
        Some("light") => Some("light"),
        Some("dark") => Some("dark"),
        _ => None,
    })
}

/// Keeps the choice in a cookie, so that the server renders it at once, and goes back to the page.
pub async fn choose(State(site): State<Site>, headers: HeaderMap, Form(choice): Form<Choice>) -> Response {
    let cookie = match choice.theme.as_str() {
        theme @ ("light" | "dark") => site.cookies().set(THEME, theme, Some(YEAR)),
        _ => site.cookies().clear(THEME),
    };
    let mut response = Redirect::to(&back(&site, &headers)).into_response();
    if let Some(cookie) = cookie {
        response.headers_mut().append(header::SET_COOKIE, cookie);
    }
    response
}

/// The page of this site that the form was on.
fn back(site: &Site, headers: &HeaderMap) -> String {
    let from = headers.get(header::REFERER).and_then(|from| from.to_str().ok());
    let path = from
        .and_then(|from| from.strip_prefix(&site.facts.origin))
        // A browser takes a backslash for a slash, and two of them for the beginning of another host.
        .filter(|path| path.starts_with('/') && !path.starts_with("//") && !path.contains('\\'));
    path.unwrap_or("/").to_owned()
}
