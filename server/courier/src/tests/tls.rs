//! S-120: a connection that is not safe carries nothing, and there is no other.

use super::{
    send,
    stub::{Stub, answer},
    ways,
};
use crate::{Connection, GatewayError, SendError, SetupError};
use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, IsCa, KeyPair, date_time_ymd};
use rustls::{ServerConfig, crypto::ring};
use std::{sync::Arc, time::Duration};
use tokio_rustls::TlsAcceptor;

pub type Authority = CertifiedIssuer<'static, KeyPair>;

pub fn authority() -> Authority {
    let mut params = CertificateParams::new(Vec::new()).unwrap();
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    CertifiedIssuer::self_signed(params, KeyPair::generate().unwrap()).unwrap()
}

/// A certificate for one host, signed by an authority or by itself, and in force or not.
pub fn acceptor(host: &str, authority: Option<&Authority>, in_force: bool) -> TlsAcceptor {
    let key = KeyPair::generate().unwrap();
    let mut params = CertificateParams::new(vec![host.to_owned()]).unwrap();
    if !in_force {
        (params.not_before, params.not_after) = (date_time_ymd(2020, 1, 1), date_time_ymd(2021, 1, 1));
    }
    let certificate = match authority {
        Some(authority) => params.signed_by(&key, authority).unwrap(),
        None => params.self_signed(&key).unwrap(),
    };
    let config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![certificate.der().clone()], key.serialize_der().try_into().unwrap())
        .unwrap();
    TlsAcceptor::from(Arc::new(config))
}

pub fn trusting(authority: &Authority) -> Connection {
    Connection { authorities: Some(authority.pem().into_bytes()), ..Connection::default() }
}

/// Sends both ways to a server with this certificate; what became of it.
async fn sent(tls: TlsAcceptor, connection: &Connection) -> ([Result<(), SendError>; 2], usize) {
    let stub = Stub::start_tls(tls, |_| answer("201 Created", "")).await;
    let [twilio, http] = ways(&format!("https://localhost:{}", stub.address.port()), connection);
    let both = [send(twilio).await, send(http).await];
    assert_eq!(stub.connections(), 2);
    (both, stub.asked().len())
}

#[tokio::test]
async fn a_certificate_of_an_authority_that_is_named_is_trusted() {
    let authority = authority();
    let ([twilio, http], asked) = sent(acceptor("localhost", Some(&authority), true), &trusting(&authority)).await;
    assert!(twilio.is_ok() && http.is_ok(), "{twilio:?} {http:?}");
    assert_eq!(asked, 2);
}

#[tokio::test]
async fn any_other_gets_nothing() {
    let (ours, theirs) = (authority(), authority());
    for (why, tls) in [
        ("of another host", acceptor("sms.example.org", Some(&ours), true)),
        ("of an unknown authority", acceptor("localhost", Some(&theirs), true)),
        ("signed by itself", acceptor("localhost", None, true)),
        ("not in force", acceptor("localhost", Some(&ours), false)),
    ] {
        let (both, asked) = sent(tls, &trusting(&ours)).await;
        for error in both.map(Result::unwrap_err) {
            assert!(matches!(error, SendError::Gateway(GatewayError::Unsafe)), "{why}: {error:?}");
        }
        assert_eq!(asked, 0, "{why}");
    }
    let (both, asked) = sent(acceptor("localhost", Some(&ours), true), &Connection::default()).await;
    assert!(both.iter().all(|sent| matches!(sent, Err(SendError::Gateway(GatewayError::Unsafe)))), "{both:?}");
    assert_eq!(asked, 0);
}

#[tokio::test]
async fn there_is_no_way_back_to_plain_http() {
    let plain = Stub::start(|_| answer("201 Created", "")).await;
    for texts in ways(&format!("https://localhost:{}", plain.address.port()), &Connection::default()) {
        let sent = send(texts).await;
        assert!(matches!(sent, Err(SendError::Gateway(GatewayError::Unsafe))), "{sent:?}");
    }
    assert!(plain.connections() > 0 && plain.asked().is_empty());
}

#[tokio::test]
async fn without_a_greeting_nothing_was_sent() {
    let silent = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let connection = Connection { timeout: Duration::from_millis(300), ..Connection::default() };
    for texts in ways(&format!("https://{}", silent.local_addr().unwrap()), &connection) {
        let sent = send(texts).await;
        assert!(matches!(sent, Err(SendError::Gateway(GatewayError::Unreachable))), "{sent:?}");
    }
}

#[test]
fn authorities_are_certificates() {
    let pem = authority().pem();
    assert!(Connection::is_authorities(pem.as_bytes()));
    assert!(Connection::is_authorities(format!("# ours\n{pem}\n{}", authority().pem()).as_bytes()));
    let broken = pem.replacen("MI", "!!", 1);
    for bad in ["", "no certificate", "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n", &broken] {
        assert!(!Connection::is_authorities(bad.as_bytes()), "{bad}");
        let connection = Connection { authorities: Some(bad.into()), ..Connection::default() };
        assert_eq!(connection.client().map(|_| ()).unwrap_err(), SetupError::GatewayAuthorities);
    }
}
