//! Who may see a page, decided before anything of it is rendered.

use super::{Site, cookies::FLASH, face, language, site::with_next, theme};
use app::{
    Doorway, Refused, SiteFacts, Theme,
    routes::{self, Audience},
};
use axum::{
    body::Body,
    extract::{Request, State},
    http::{HeaderValue, StatusCode, Uri, header, request::Parts},
    middleware::Next,
    response::{IntoResponse, Redirect, Response},
};
use domain::Visitor;
use model::{Flash, LogInWays, Notice, Refusal};
use std::borrow::Cow;

/// Marks a response that holds a secret, for the compression.
#[derive(Debug, Clone, Copy)]
pub struct SecretPage;

/// Sends away who may not see the page, and gives the others what every page needs to know.
pub async fn gate(State(site): State<Site>, request: Request, next: Next) -> Response {
    let (mut parts, body) = request.into_parts();
    let path = parts.uri.path().to_owned();
    if path.starts_with("/dev/") && !site.facts.development {
        return face::refuse(&site, &parts.headers, &Refusal::NotFound);
    }
    let door = site.doorway(&parts);
    let visitor = match door.visitor().await {
        Ok(visitor) => visitor,
        Err(refused) => return face::refuse(&site, &parts.headers, &refused.0),
    };
    let wanted = parts.uri.path_and_query().map_or(path.as_str(), |whole| whole.as_str());
    let ways = match ways(&door, &visitor, &path).await {
        Ok(ways) => ways,
        Err(refused) => return face::refuse(&site, &parts.headers, &refused.0),
    };
    if let Some(to) = elsewhere(&door, &visitor, &path, wanted, ways.as_ref()) {
        return send_away(&site, &door, to);
    }
    let flash = site.cookies().read(&parts.headers, FLASH);
    let strange = is_strange(&visitor, &path);
    let theme = theme::chosen(&site, &parts.headers);
    parts.extensions.insert(facts(&site, &door, &visitor, &path, &theme, flash.as_deref()));
    parts.extensions.insert(theme);
    let language = language::of_visitor(&site, &parts.headers, &visitor);
    parts.extensions.insert(language);
    // What is said outside of pages follows the account, too.
    let kept = (language != door.context.language).then(|| language::keep(&site, language)).flatten();
    if let Some(ways) = ways {
        parts.extensions.insert(ways);
    }
    parts.extensions.insert(door);
    let mut response = match strange {
        true => no_page(site.clone(), parts).await,
        false => next.run(Request::from_parts(parts, body)).await,
    };
    let headers = response.headers_mut();
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    if let Some(kept) = kept {
        headers.append(header::SET_COOKIE, kept);
    }
    // Told once.
    if let Some(cleared) = flash.and_then(|_| site.cookies().clear(FLASH)) {
        headers.append(header::SET_COOKIE, cleared);
    }
    response
}

/// Tells the compression which pages hold a secret.
pub async fn mark_secret(request: Request, next: Next) -> Response {
    let secret = routes::shows_secret(request.uri().path());
    let mut response = next.run(request).await;
    if secret {
        response.extensions_mut().insert(SecretPage);
    }
    response
}

/// The ways of an open log-in, for the pages of its second step and for being led to one.
async fn ways(door: &Doorway, visitor: &Visitor, path: &str) -> Result<Option<LogInWays>, Refused> {
    match (routes::audience(path), visitor) {
        (Audience::Pending | Audience::SignedIn | Audience::Admin | Audience::Required, Visitor::Pending(pending)) => {
            door.log_in_ways(pending).await.map(Some)
        }
        _ => Ok(None),
    }
}

/// Where a visitor goes who may not see the page, or need not.
fn elsewhere(
    door: &Doorway,
    visitor: &Visitor,
    path: &str,
    wanted: &str,
    ways: Option<&LogInWays>,
) -> Option<Elsewhere> {
    use Elsewhere::{LogIn, To};
    let to = |path: &'static str| To(path.into());
    let second_step = || to(ways.map_or(routes::LOG_IN_CHOOSE, routes::second_step));
    match (routes::audience(path), visitor) {
        (Audience::Anyone, _) => None,
        (Audience::Pending, Visitor::Pending(_)) => {
            let fits = ways.is_some_and(|ways| routes::fits(path, ways));
            (!fits).then(second_step)
        }
        (Audience::Required, Visitor::EnrolOnly(_)) => None,
        (Audience::Required, Visitor::SignedIn(signed_in)) => {
            signed_in.required().is_none().then(|| to(routes::SECURITY))
        }
        (Audience::Required, Visitor::Pending(_)) => Some(second_step()),
        (Audience::SignedIn | Audience::Admin, Visitor::EnrolOnly(enrol_only)) => {
            let may = routes::is_set_up(path) && enrol_only.may_enrol(door.context.now).is_some();
            (!may).then(|| to(routes::LOG_IN_REQUIRED))
        }
        (Audience::Strangers | Audience::Pending | Audience::KeyHolder, Visitor::EnrolOnly(_)) => {
            Some(to(routes::LOG_IN_REQUIRED))
        }
        (Audience::Strangers | Audience::Pending, Visitor::SignedIn(_)) => Some(to(routes::SECURITY)),
        (Audience::Strangers, _) => None,
        (Audience::KeyHolder, Visitor::SignedIn(signed_in)) => {
            (!signed_in.must_save_key() && !signed_in.is_by_recovery_key()).then(|| to(routes::SECURITY))
        }
        (Audience::Pending | Audience::KeyHolder | Audience::Required, _) => Some(to(routes::LOG_IN)),
        (Audience::SignedIn | Audience::Admin, Visitor::SignedIn(signed_in)) if signed_in.must_save_key() => {
            Some(to(routes::NEW_RECOVERY_KEY))
        }
        // There is no such page: it is shown where it would be.
        (Audience::Admin, Visitor::SignedIn(signed_in)) if signed_in.admin().is_none() => None,
        // With what was typed, which is in its address.
        (Audience::Admin, Visitor::SignedIn(signed_in))
            if path == routes::POLICY_PREVIEW && signed_in.unlocked(door.context.now).is_none() =>
        {
            let next = model::Next::parse(wanted).map_or(routes::POLICY_CHANGE, |_| wanted);
            Some(To(with_next(routes::UNLOCK, next).into()))
        }
        (Audience::SignedIn | Audience::Admin, Visitor::SignedIn(signed_in)) => {
            let unlocked = signed_in.unlocked(door.context.now).is_some();
            routes::instead(path, unlocked, signed_in.is_two_step_on()).map(To)
        }
        (Audience::SignedIn | Audience::Admin, Visitor::Pending(_)) => Some(second_step()),
        (Audience::SignedIn | Audience::Admin, Visitor::Anonymous) => Some(LogIn(wanted.to_owned())),
    }
}

enum Elsewhere {
    To(Cow<'static, str>),
    /// The log-in, and from there to the page that was asked for.
    LogIn(String),
}

fn send_away(site: &Site, door: &Doorway, to: Elsewhere) -> Response {
    // A token that stands for nobody any more: the session ended.
    let ended = matches!(to, Elsewhere::LogIn(_)) && door.token.is_some();
    let to = match to {
        Elsewhere::To(path) => path.into_owned(),
        Elsewhere::LogIn(wanted) => with_next(routes::LOG_IN, &wanted),
    };
    let mut response = Redirect::to(&to).into_response();
    let headers = response.headers_mut();
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    // The dead token stays where it is: a log-in in another tab may have put a new one in its place meanwhile, and this answer would
    // take that away.
    if ended && let Some(notice) = flash_cookie(site, door, Notice::SessionEnded.into()) {
        headers.append(header::SET_COOKIE, notice);
    }
    response
}

/// The sealed cookie that carries a flash to the next page.
pub fn flash_cookie(site: &Site, door: &Doorway, flash: Flash) -> Option<HeaderValue> {
    let sealed = site.portal.seal_flash(&door.context, flash)?;
    site.cookies().set(FLASH, &sealed, Some(300))
}

fn facts(site: &Site, door: &Doorway, visitor: &Visitor, path: &str, theme: &Theme, flash: Option<&str>) -> SiteFacts {
    let mut flash = flash.and_then(|cookie| site.portal.open_flash(&door.context, cookie)).unwrap_or_default();
    // Only the page whose form carries it on gets to see what stands for a secret.
    if !routes::shows_token(path) {
        flash.kept.token.clear();
    }
    if path != routes::LOG_IN_RECOVERY {
        flash.kept.recovery_key.clear();
    }
    SiteFacts {
        path: path.to_owned(),
        service: site.facts.service.clone(),
        host: site.facts.origin.split("//").nth(1).unwrap_or_default().to_owned(),
        theme: theme.0.unwrap_or_default().to_owned(),
        email: match visitor {
            Visitor::Pending(pending) => pending.email().to_owned(),
            Visitor::EnrolOnly(enrolling) => enrolling.email().to_owned(),
            _ => String::new(),
        },
        signed_in: matches!(visitor, Visitor::SignedIn(_)),
        two_step_on: match visitor {
            Visitor::SignedIn(signed_in) => signed_in.is_two_step_on(),
            Visitor::EnrolOnly(enrol_only) => enrol_only.is_two_step_on(),
            Visitor::Anonymous | Visitor::Pending(_) => false,
        },
        admin: matches!(visitor, Visitor::SignedIn(signed_in) if signed_in.admin().is_some()),
        texts: site.portal.rules().texts.is_some(),
        development: site.facts.development,
        password_minimum: site.portal.rules().passwords.minimum,
        flash,
        report: Vec::new(),
    }
}

/// Answers a form with its own page, with all that was typed in it.
pub async fn show_again(site: &Site, parts: &Parts, door: Doorway, page: &str, flash: Flash) -> Response {
    let visitor = match door.visitor().await {
        Ok(visitor) => visitor,
        Err(refused) => return face::refuse(site, &parts.headers, &refused.0),
    };
    let status = flash.refusal.as_ref().map_or(200, Refusal::status);
    let theme = theme::chosen(site, &parts.headers);
    let report = door.take_outcome().report;
    let facts = SiteFacts { flash, report, ..facts(site, &door, &visitor, page, &theme, None) };
    let language = language::of_visitor(site, &parts.headers, &visitor);
    let mut request = Request::new(Body::empty());
    *request.uri_mut() = page.parse().unwrap_or_default();
    let extensions = request.extensions_mut();
    extensions.insert(facts);
    extensions.insert(theme);
    extensions.insert(language);
    extensions.insert(door);
    let mut response = render(site, request).await;
    *response.status_mut() = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

/// A page, outside of the router.
async fn render(site: &Site, request: Request) -> Response {
    let (options, files, assets) = (site.leptos.clone(), site.assets.clone(), site.assets.clone());
    let context = move || super::page_context(&assets);
    let shell = move || app::shell(options.clone(), files.clone());
    let render = leptos_axum::render_app_async_with_context(context, shell);
    render(request).await.into_response()
}

/// `/` is nobody's page: everybody has a better one.
pub async fn home(State(site): State<Site>, request: Request) -> Response {
    let (parts, _) = request.into_parts();
    let door = site.doorway(&parts);
    let to = match door.visitor().await {
        Ok(Visitor::SignedIn(_)) => routes::SECURITY,
        Ok(Visitor::EnrolOnly(_)) => routes::LOG_IN_REQUIRED,
        Ok(Visitor::Pending(pending)) => {
            door.log_in_ways(&pending).await.map_or(routes::LOG_IN_STEP, |ways| routes::second_step(&ways))
        }
        _ => routes::LOG_IN,
    };
    Redirect::to(to).into_response()
}

/// Whether a page is one of admins, and its visitor, who may see it otherwise, is none.
fn is_strange(visitor: &Visitor, path: &str) -> bool {
    let is_admin = matches!(visitor, Visitor::SignedIn(signed_in) if signed_in.admin().is_some());
    routes::audience(path) == Audience::Admin && !is_admin
}

/// What an address without a page answers, whatever page there would be for others.
async fn no_page(site: Site, mut parts: Parts) -> Response {
    parts.uri = Uri::from_static("/no-such-page");
    not_found(State(site), Request::from_parts(parts, Body::empty())).await
}

/// An address without a page.
pub async fn not_found(State(site): State<Site>, request: Request) -> Response {
    if !face::wants_html(request.headers()) {
        return face::json(language::chosen(&site, request.headers()), &Refusal::NotFound);
    }
    let mut response = render(&site, request).await;
    *response.status_mut() = StatusCode::NOT_FOUND;
    response
}
