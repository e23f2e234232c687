use super::{
    Stopping,
    cookies::{Cookies, KNOWN, SESSION, WAY},
    language,
};
use crate::settings::Proxy;
use app::{Assets, Doorway};
use axum::{
    extract::{ConnectInfo, FromRef},
    http::{HeaderMap, header, request::Parts},
};
use domain::{Context, Device, KnownDevice, Portal, SessionToken};
use leptos::config::LeptosOptions;
use std::{
    net::{IpAddr, SocketAddr},
    sync::Arc,
    time::Duration,
};

/// A password is refused no sooner than this after the request came. The hash takes the same time for everybody, but what is written
/// afterwards differs by a millisecond or two between a right password, a wrong one and an unknown address (S-062, S-074).
const REFUSED_AFTER: Duration = Duration::from_millis(250);

/// What does not change while the server runs.
#[derive(Debug, Clone)]
pub struct Facts {
    /// What people call this installation.
    pub service: String,
    /// Scheme, host and port that browsers see.
    pub origin: String,
    /// Whether browsers come by https.
    pub secure: bool,
    /// Development on loopback: captured messages can be read at `/dev/outbox`.
    pub development: bool,
    /// Proxies of ours, whose word about their clients counts.
    pub proxy: Proxy,
}

/// The state of the router. Cheap to clone.
#[derive(Debug, Clone)]
pub struct Site {
    pub portal: Portal,
    pub leptos: LeptosOptions,
    pub assets: Assets,
    pub facts: Arc<Facts>,
    pub stopping: Stopping,
}

impl FromRef<Site> for LeptosOptions {
    fn from_ref(site: &Site) -> Self {
        site.leptos.clone()
    }
}

impl Site {
    pub fn cookies(&self) -> Cookies {
        Cookies { secure: self.facts.secure }
    }

    /// The moment of a request, and the device that it comes from.
    pub fn context(&self, request: &Parts) -> Context {
        let agent = request.headers.get(header::USER_AGENT).and_then(|agent| agent.to_str().ok()).unwrap_or_default();
        let device = Device::new(&self.address(request), agent);
        self.portal.context(device).in_language(language::chosen(self, &request.headers))
    }

    /// The page of this site that a form was on.
    pub fn page_before(&self, headers: &HeaderMap) -> String {
        let from = headers.get(header::REFERER).and_then(|from| from.to_str().ok());
        let path = from
            .and_then(|from| from.strip_prefix(&self.facts.origin))
            // A browser takes a backslash for a slash, and two of them for the beginning of another host.
            .filter(|path| path.starts_with('/') && !path.starts_with("//") && !path.contains('\\'));
        path.unwrap_or("/").to_owned()
    }

    /// The address that a request comes from; empty where there is no connection.
    pub fn address(&self, request: &Parts) -> String {
        let peer = request.extensions.get::<ConnectInfo<SocketAddr>>().map(|peer| peer.0.ip());
        peer.map(|peer| self.client(peer, &request.headers).to_string()).unwrap_or_default()
    }

    /// The doorway of a request: when it is, from which device it comes, and which session it names.
    pub fn doorway(&self, request: &Parts) -> Doorway {
        let token = self.cookies().read(&request.headers, SESSION).and_then(|cookie| SessionToken::parse(&cookie));
        let hint = self.cookies().read(&request.headers, WAY);
        let known = self.cookies().read(&request.headers, KNOWN).and_then(|cookie| KnownDevice::parse(&cookie));
        let mut context = self.context(request);
        context.device = context.device.with_known(known);
        Doorway::new(self.portal.clone(), context, token, hint).from_region(region(&request.headers))
    }

    /// Waits with the refusal of a password until its time has come.
    pub async fn refuse_no_sooner(&self, asked: &Context) {
        let taken = u64::try_from(self.portal.now().0.saturating_sub(asked.now.0)).unwrap_or_default();
        tokio::time::sleep(REFUSED_AFTER.saturating_sub(Duration::from_millis(taken))).await;
    }

    /// Whether a proxy of ours says that the browser, or the program, came to it by plain http.
    pub fn came_by_http(&self, request: &Parts) -> bool {
        let peer = request.extensions.get::<ConnectInfo<SocketAddr>>().map(|peer| peer.0.ip());
        let said =
            request.headers.get_all("x-forwarded-proto").iter().next_back().and_then(|proto| proto.to_str().ok());
        // The nearest proxy writes last.
        let last = said.and_then(|said| said.rsplit(',').next()).map(str::trim);
        peer.is_some_and(|peer| self.facts.proxy.trusts(peer))
            && last.is_some_and(|proto| proto.eq_ignore_ascii_case("http"))
    }

    /// The nearest address in `X-Forwarded-For` that is not a proxy of ours; the peer itself when it is none (S-055).
    fn client(&self, peer: IpAddr, headers: &HeaderMap) -> IpAddr {
        let mut client = peer.to_canonical();
        let said = headers.get_all("x-forwarded-for").iter().filter_map(|line| line.to_str().ok());
        let said: Vec<&str> = said.flat_map(|line| line.split(',')).map(str::trim).collect();
        for hop in said.into_iter().rev() {
            if !self.facts.proxy.trusts(client) {
                break;
            }
            let Ok(hop) = hop.parse() else { break };
            client = hop;
        }
        client
    }
}

/// The country of the language that the browser likes best (RFC 9110 12.5.4, RFC 5646 2.2.4): "en-GB,en;q=0.9" is GB.
fn region(headers: &HeaderMap) -> Option<String> {
    let languages = headers.get(header::ACCEPT_LANGUAGE)?.to_str().ok()?;
    let first = languages.split([',', ';']).next()?.trim();
    let region =
        first.split('-').skip(1).find(|part| part.len() == 2 && part.bytes().all(|b| b.is_ascii_alphabetic()))?;
    Some(region.to_ascii_uppercase())
}

/// A path that leads on to another page of this site afterwards.
pub fn with_next(path: &str, next: &str) -> String {
    let next: String = url::form_urlencoded::byte_serialize(next.as_bytes()).collect();
    format!("{path}?next={next}")
}
