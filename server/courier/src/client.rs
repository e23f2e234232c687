//! The HTTP connection to a text gateway: safe or not at all, one request and no other (S-118, S-120).

use crate::{GatewayError, SetupError};
use reqwest::{Client, RequestBuilder, Response, Url, redirect::Policy};
use rustls::{
    ClientConfig, RootCertStore,
    crypto::ring,
    pki_types::{CertificateDer, pem::PemObject},
};
use std::{
    error::Error,
    io,
    net::IpAddr,
    sync::{Arc, LazyLock},
    time::Duration,
};

/// How gateways are reached.
#[derive(Debug, Clone)]
pub struct Connection {
    /// Further certificates that are trusted, as PEM, beside those of the machine.
    pub authorities: Option<Vec<u8>>,
    /// From the beginning of the connection to the end of the answer; half of it until the connection is there.
    pub timeout: Duration,
}

impl Default for Connection {
    fn default() -> Self {
        Self { authorities: None, timeout: Duration::from_secs(10) }
    }
}

impl Connection {
    /// Whether this holds a certificate as PEM, and nothing that only looks like one.
    #[must_use]
    pub fn is_authorities(pem: &[u8]) -> bool {
        authorities(pem).is_some()
    }

    pub(crate) fn client(&self) -> Result<Client, SetupError> {
        Client::builder()
            .tls_backend_preconfigured(self.tls()?)
            .timeout(self.timeout)
            // Earlier than the rest, so that a gateway that is not there is told from one that may have taken the message.
            .connect_timeout(self.timeout / 2)
            // The number and the text go to the one who was chosen, and to nobody else.
            .redirect(Policy::none())
            .no_proxy()
            .referer(false)
            // A request that is sent again may be paid for twice; a connection that was kept may fail after it took one.
            .retry(reqwest::retry::never())
            .pool_max_idle_per_host(0)
            .user_agent("nightlatch")
            .build()
            .map_err(|_| SetupError::GatewayClient)
    }

    fn tls(&self) -> Result<ClientConfig, SetupError> {
        let mut roots = MACHINE.clone();
        if let Some(pem) = &self.authorities {
            roots.roots.extend(authorities(pem).ok_or(SetupError::GatewayAuthorities)?.roots);
        }
        let config = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
            .with_safe_default_protocol_versions()
            .map_err(|_| SetupError::GatewayClient)?;
        Ok(config.with_root_certificates(roots).with_no_client_auth())
    }
}

/// The certificates that the machine trusts, read once.
static MACHINE: LazyLock<RootCertStore> = LazyLock::new(|| {
    let mut roots = RootCertStore::empty();
    roots.add_parsable_certificates(rustls_native_certs::load_native_certs().certs);
    roots
});

fn authorities(pem: &[u8]) -> Option<RootCertStore> {
    let mut roots = RootCertStore::empty();
    for certificate in CertificateDer::pem_slice_iter(pem) {
        roots.add(certificate.ok()?).ok()?;
    }
    (!roots.is_empty()).then_some(roots)
}

/// Whether a gateway may have this address: `https`, or `http` for one on this machine, and neither user nor fragment.
#[must_use]
pub fn is_gateway_url(url: &Url) -> bool {
    let is_safe = url.scheme() == "https" || (url.scheme() == "http" && is_on_this_machine(url));
    is_safe && !has_user(url) && url.fragment().is_none()
}

pub(crate) fn is_on_this_machine(url: &Url) -> bool {
    url.host_str().is_some_and(is_loopback)
}

/// Whether what is said to a host stays on this machine: "localhost", or an address, with brackets or without.
#[must_use]
pub fn is_loopback(host: &str) -> bool {
    let address = host.trim_start_matches('[').trim_end_matches(']').parse::<IpAddr>();
    host == "localhost" || address.is_ok_and(|address| address.to_canonical().is_loopback())
}

pub(crate) fn has_user(url: &Url) -> bool {
    !url.username().is_empty() || url.password().is_some()
}

/// Asks once.
pub(crate) async fn ask(request: RequestBuilder) -> Result<Response, GatewayError> {
    request.send().await.map_err(|error| reason(&error))
}

/// What went wrong, without the words of the error: they repeat the address, and with it number, text and secret.
fn reason(error: &reqwest::Error) -> GatewayError {
    if error.is_connect() {
        return if is_bad_handshake(error) { GatewayError::Unsafe } else { GatewayError::Unreachable };
    }
    if error.is_timeout() { GatewayError::Late } else { GatewayError::Answer }
}

/// What rustls found lies inside of faults of the connection, which show what they wrap by `get_ref` alone.
fn is_bad_handshake(error: &reqwest::Error) -> bool {
    let mut cause = error.source();
    while let Some(inner) = cause {
        if inner.is::<rustls::Error>() {
            return true;
        }
        cause = match inner.downcast_ref::<io::Error>() {
            Some(io) => io.get_ref().map(|wrapped| wrapped as &dyn Error),
            None => inner.source(),
        };
    }
    false
}
