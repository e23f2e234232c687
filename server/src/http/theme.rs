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
    let mut response = Redirect::to(&site.page_before(&headers)).into_response();
    if let Some(cookie) = cookie {
        response.headers_mut().append(header::SET_COOKIE, cookie);
    }
    response
}
