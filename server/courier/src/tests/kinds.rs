//! Which way a message takes.

use super::{
    NUMBER, http, message,
    stub::{Stub, answer},
    ways,
};
use crate::{Connection, Courier, HttpGateway, Mails, Message, Security, SendError, Smtp, SmtpSettings, Texts};

#[tokio::test]
async fn the_kind_chooses_the_way() {
    let email = Message { kind: "email", to: "maria@example.org", ..message() };
    let texts = Courier { mails: Mails::Capture, texts: Texts::None };
    assert!(texts.send(&email).await.is_ok());
    assert!(matches!(texts.send(&message()).await, Err(SendError::NoWay)));
    let pigeon = Message { kind: "pigeon", ..message() };
    let captured = Courier { mails: Mails::Capture, texts: Texts::Capture };
    assert!(captured.send(&message()).await.is_ok());
    assert!(matches!(captured.send(&pigeon).await, Err(SendError::NoWay)));

    // The mail server is away, and texts go on.
    let from = "accounts@example.org".to_owned();
    let (security, port) = (Security::Plain, closed_port());
    let settings = SmtpSettings { host: "127.0.0.1".to_owned(), port, security, login: None, from, authorities: None };
    let gateway = Stub::start(|_| answer("202 Accepted", "0: Accepted for delivery")).await;
    let [_, texts] = ways(&gateway.url(), &Connection::default());
    let courier = Courier { mails: Mails::Smtp(Smtp::new(&settings).unwrap()), texts };
    assert!(matches!(courier.send(&email).await, Err(SendError::Unreachable)));
    assert!(gateway.asked().is_empty());
    assert!(courier.send(&message()).await.is_ok());
    assert_eq!(gateway.asked().len(), 1);
}

fn closed_port() -> u16 {
    std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port()
}

#[tokio::test]
async fn one_text_goes_to_one_number_or_nowhere() {
    let gateway = Stub::start(|_| answer("202 Accepted", "")).await;
    let settings = http(&format!("{}/?to={{to}}&text={{text}}", gateway.url()), Connection::default());
    let texts = Texts::Http(HttpGateway::new(&settings).unwrap());
    let courier = Courier { mails: Mails::Capture, texts };
    for to in [
        "",
        "+",
        "+1",
        "41791234567",
        "+0791234567",
        "+41791234567 +41791234568",
        "+41791234567,+41791234568",
        "+41791234567\r\nX: 1",
        "+41 79 123 45 67",
        "+4179123456a",
        "+٤١٧٩١٢٣٤٥٦٧",
        "+1234567890123456",
        "maria@example.org",
    ] {
        let sent = courier.send(&Message { to, ..message() }).await;
        assert!(matches!(sent, Err(SendError::Number)), "{to:?}: {sent:?}");
    }
    assert_eq!(gateway.connections(), 0);
    assert!(courier.send(&Message { to: NUMBER, ..message() }).await.is_ok());
    assert_eq!(gateway.connections(), 1);
}
