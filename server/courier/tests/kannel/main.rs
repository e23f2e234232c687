//! Real Kannel takes what we send, and a phone shows it. Left out where Kannel is not installed, unless `NIGHTLATCH_REQUIRE_KANNEL=1`.

// Under cfg(test), where clippy lets tests unwrap.
#[cfg(test)]
mod fixture;

use courier::{
    Connection, Courier, GatewayError, HttpGateway, HttpSettings, Mails, Message, Method, SendError, Texts, UrlTemplate,
};
use fixture::Kannel;

const NUMBER: &str = "+41791234567";

/// In the words of the operator guide.
#[cfg(test)]
fn courier(kannel: &Kannel, password: &str) -> Courier {
    let url = format!(
        "http://127.0.0.1:{}/cgi-bin/sendsms?username=nightlatch&password={password}\
         &to={{to}}&text={{text}}&charset=UTF-8&coding={{coding}}",
        kannel.port()
    );
    let url = UrlTemplate::new(&url).unwrap();
    let settings = HttpSettings { url, method: Method::Get, login: None, connection: Connection::default() };
    Courier { mails: Mails::Capture, texts: Texts::Http(HttpGateway::new(&settings).unwrap()) }
}

async fn send(courier: &Courier, to: &str, body: &str) -> Result<(), SendError> {
    courier.send(&Message { id: "0199-ab", to, subject: "", body, kind: "sms", language: "" }).await
}

#[tokio::test]
async fn a_text_arrives_letter_for_letter() {
    let Some(mut kannel) = Kannel::start().await else { return };
    let nightlatch = courier(&kannel, fixture::PASSWORD);
    let texts = [
        // The last line binds the code to the site (https://wicg.github.io/sms-one-time-codes/).
        "Nightlatch: 418204 is your code. It ends at 14:05.\n\n@example.org #418204",
        // 7 bits a character are enough.
        "Café Zürich €5 & 1+1=2, 100 %: 418204\n@example.org #418204",
        "Schlüssel ☕ 🔑 用户 ç: 418204\n@example.org #418204",
    ];
    for (sent, body) in texts.into_iter().enumerate() {
        send(&nightlatch, NUMBER, body).await.unwrap();
        let arrived = kannel.arrived(sent + 1).await;
        assert_eq!((arrived[sent].to.as_str(), arrived[sent].text.as_str()), (NUMBER, body));
    }

    // Kannel takes a blank for the beginning of another number.
    let two = send(&nightlatch, "+41791234567 +41791234568", "two").await;
    assert!(matches!(two, Err(SendError::Number)), "{two:?}");
    let stranger = send(&courier(&kannel, "another"), NUMBER, "stranger").await;
    let refused = GatewayError::Refused { status: 403, code: None };
    assert!(matches!(stranger, Err(SendError::Gateway(error)) if error == refused), "{stranger:?}");

    // While the phone network is away Kannel keeps the text, and says yes.
    kannel.cut_network();
    send(&nightlatch, NUMBER, "later").await.unwrap();
    kannel.join_network().await;
    let arrived = kannel.arrived(1).await;
    assert_eq!(arrived.iter().map(|text| text.text.as_str()).collect::<Vec<_>>(), ["later"]);

    kannel.stop();
    let gone = send(&nightlatch, NUMBER, "gone").await;
    assert!(matches!(gone, Err(SendError::Gateway(GatewayError::Unreachable))), "{gone:?}");
}
