use super::{HttpGateway, HttpSettings, Method};
use crate::{
    BodyTemplate, Connection, ContentType, Message, SetupError,
    tests::{
        NUMBER, PASSWORD, TEXT, http, login, message,
        stub::{Asked, Stub, answer},
    },
};

async fn asked(settings: impl Fn(String) -> HttpSettings, message: &Message<'_>) -> Asked {
    let stub = Stub::start(|_| answer("202 Accepted", "0: Accepted for delivery")).await;
    HttpGateway::new(&settings(stub.url())).unwrap().send(message).await.unwrap();
    stub.asked_once()
}

fn posting(url: &str, body: Option<(&str, ContentType)>) -> HttpSettings {
    let body = body.map(|(template, content_type)| BodyTemplate::new(template, content_type).unwrap());
    HttpSettings { method: Method::Post(body), ..http(url, Connection::default()) }
}

#[tokio::test]
async fn an_address_alone_is_enough() {
    let get = |base| http(&format!("{base}/cgi-bin/sendsms?to={{to}}&text={{text}}"), Connection::default());
    let got = asked(get, &Message { body: "é & 1", ..message() }).await;
    assert_eq!((got.method.as_str(), got.body.as_str()), ("GET", ""));
    assert_eq!(got.target, "/cgi-bin/sendsms?to=%2B41791234567&text=%C3%A9%20%26%201");
    for absent in ["authorization", "content-type", "cookie", "referer"] {
        assert_eq!(got.header(absent), None);
    }
    let got = asked(|base| posting(&format!("{base}/{{to}}/{{text}}"), None), &message()).await;
    assert_eq!((got.method.as_str(), got.header("content-length")), ("POST", Some("0")));
}

#[tokio::test]
async fn forms_and_json_are_posted() {
    let form = |base: String| posting(&format!("{base}/{{id}}"), Some(("to={to}&text={text}", ContentType::Form)));
    let got = asked(form, &message()).await;
    assert_eq!((got.method.as_str(), got.target.as_str()), ("POST", "/0199-ab"));
    assert_eq!(got.header("content-type"), Some("application/x-www-form-urlencoded"));
    let read: Vec<_> = url::form_urlencoded::parse(got.body.as_bytes()).into_owned().collect();
    assert_eq!(read, [("to".to_owned(), NUMBER.to_owned()), ("text".to_owned(), TEXT.to_owned())]);

    let template = r#"{"to": "{to}", "text": "{text}"}"#;
    let got = asked(|base| posting(&base, Some((template, ContentType::Json))), &message()).await;
    assert_eq!(got.header("content-type"), Some("application/json"));
    let read: serde_json::Value = serde_json::from_str(&got.body).unwrap();
    assert_eq!(read, serde_json::json!({"to": NUMBER, "text": TEXT}));
}

#[tokio::test]
async fn user_and_password_go_in_their_header() {
    use base64::{Engine, engine::general_purpose::STANDARD};
    let with_login = |base| HttpSettings {
        login: Some(login()),
        ..http(&format!("{base}/?to={{to}}&text={{text}}"), Connection::default())
    };
    let got = asked(with_login, &message()).await;
    let expected = format!("Basic {}", STANDARD.encode(format!("{}:{PASSWORD}", login().user)));
    assert_eq!(got.header("authorization"), Some(expected.as_str()));
    assert!(!got.target.contains("password"));
}

/// S-097: what people have typed ends up in names, and names in texts.
#[tokio::test]
async fn no_text_adds_a_line_to_the_head_or_another_request() {
    let body = "x\r\nX-Evil: 1\r\n\r\nGET /second HTTP/1.1\r\nHost: a\r\n\r\n";
    let evil = Message { body, id: "1\r\nX-Evil: 1", ..message() };
    let template = r#"{"to": "{to}", "text": "{text}"}"#;
    for got in [
        asked(|base| http(&format!("{base}/{{id}}?to={{to}}&text={{text}}"), Connection::default()), &evil).await,
        asked(|base| posting(&base, Some(("to={to}&text={text}", ContentType::Form))), &evil).await,
        asked(|base| posting(&base, Some((template, ContentType::Json))), &evil).await,
    ] {
        assert!(got.header("x-evil").is_none(), "{got:?}");
        assert!(!got.target.contains(['\r', '\n']) && !got.body.contains(['\r', '\n']), "{got:?}");
    }
}

#[test]
fn a_request_without_number_or_text_is_refused() {
    let whole = |url: &str, body: Option<&str>| {
        let settings = posting(url, body.map(|body| (body, ContentType::Form)));
        let made = HttpGateway::new(&settings).map(|_| ());
        assert_eq!(made == Ok(()), settings.is_whole());
        made
    };
    let incomplete = Err(SetupError::GatewayRequest);
    assert_eq!(whole("https://sms.example.org/?text={text}", None), incomplete);
    assert_eq!(whole("https://sms.example.org/?to={to}", Some("id={id}")), incomplete);
    assert_eq!(whole("https://sms.example.org/?to={to}", Some("text={text}")), Ok(()));
    assert_eq!(whole("https://sms.example.org/", Some("text={text}&to={digits}")), Ok(()));
}
