use super::{BodyTemplate, ContentType, TemplateError, UrlTemplate};
use crate::Message;

const AWKWARD: &str = "a & b + 100% = \"é\" 'x'\n\\ / ? # ; : @ {to} 🔑\r\n\u{2028}\u{0}";

fn message(body: &str) -> Message<'_> {
    Message { id: "0199-ab", to: "+41791234567", subject: "", body, kind: "sms", language: "" }
}

fn query(template: &str, body: &str) -> Vec<(String, String)> {
    UrlTemplate::new(template).unwrap().fill(&message(body)).unwrap().query_pairs().into_owned().collect()
}

fn pairs(expected: &[(&str, &str)]) -> Vec<(String, String)> {
    expected.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
}

#[test]
fn values_in_an_address_stay_values() {
    let template = "https://sms.example.org/send?from=Night%20Latch&to={to}&d={digits}&id={id}&text={text}&end";
    let expected = [("from", "Night Latch"), ("to", "+41791234567"), ("d", "41791234567"), ("id", "0199-ab")];
    for body in [AWKWARD, "", "&", "+", "%", "%41", "\n", "é", "🔑", "&to=+1&text=x", "#", "{text}", "{", "}"] {
        let expected = [&expected[..], &[("text", body), ("end", "")]].concat();
        assert_eq!(query(template, body), pairs(&expected), "{body:?}");
    }
}

#[test]
fn the_wire_has_what_rfc_3986_says() {
    let url = UrlTemplate::new("https://sms.example.org/{id}/{text}?t={to}").unwrap();
    let filled = url.fill(&message("é/€ \r\n~._-")).unwrap();
    assert_eq!(filled.as_str(), "https://sms.example.org/0199-ab/%C3%A9%2F%E2%82%AC%20%0D%0A~._-?t=%2B41791234567");
}

#[test]
fn values_in_a_form_stay_values() {
    let body = BodyTemplate::new("to={to}&text={text}&key=a%20b", ContentType::Form).unwrap();
    let filled = body.fill(&message(AWKWARD)).unwrap();
    assert!(filled.is_ascii() && !filled.contains(['\r', '\n', ' ', '"']), "{filled}");
    let read: Vec<_> = url::form_urlencoded::parse(filled.as_bytes()).into_owned().collect();
    assert_eq!(read, pairs(&[("to", "+41791234567"), ("text", AWKWARD), ("key", "a b")]));
}

#[test]
fn values_in_json_stay_values() {
    let template = r#"{"messages": [{"to": "{to}", "text": "{text}", "coding": {coding}, "note": "to {digits}"}]}"#;
    let body = BodyTemplate::new(template, ContentType::Json).unwrap();
    for text in [AWKWARD, "\"}]}", "\\", "\",\"to\":\"+1", "\u{1}\u{7f}"] {
        let read: serde_json::Value = serde_json::from_str(&body.fill(&message(text)).unwrap()).unwrap();
        let coding = u8::from(!text.is_ascii() || text.contains(['\u{1}', '\u{7f}'])) * 2;
        let expected =
            serde_json::json!({"to": "+41791234567", "text": text, "coding": coding, "note": "to 41791234567"});
        assert_eq!(read, serde_json::json!({ "messages": [expected] }), "{text:?}");
    }
}

#[test]
fn the_coding_is_that_of_the_text() {
    let template = "https://sms.example.org/?c={coding}&to={to}&text={text}";
    for (body, coding) in [("Your code is 418204 é €", "0"), ("Your code is 418204 🔑", "2"), ("код", "2")] {
        assert_eq!(query(template, body)[0].1, coding, "{body}");
    }
}

#[test]
fn an_address_that_cannot_be_used_is_refused() {
    for (template, problem) in [
        ("https://sms.example.org/?to={to}&text={txt}", TemplateError::Unknown),
        ("https://sms.example.org/?to={TO}", TemplateError::Unknown),
        ("sms.example.org/?to={to}", TemplateError::Url),
        ("", TemplateError::Url),
        ("ftp://sms.example.org/{to}", TemplateError::Scheme),
        ("http://sms.example.org/?to={to}", TemplateError::Scheme),
        ("http://127.0.0.1.example.org/", TemplateError::Scheme),
        ("http://localhost.example.org/", TemplateError::Scheme),
        ("http://10.0.0.1/", TemplateError::Scheme),
        ("https://me:secret@sms.example.org/?to={to}", TemplateError::User),
        ("https://{id}.example.org/", TemplateError::Host),
        ("https://sms.example.org:{digits}/", TemplateError::Host),
        ("https://me:{id}@sms.example.org/", TemplateError::Host),
        ("https://sms.example.org/?to={to}#text={text}", TemplateError::Fragment),
    ] {
        assert_eq!(UrlTemplate::new(template).map(|_| ()), Err(problem), "{template}");
        assert!(!problem.to_string().contains("secret"));
    }
    for template in [
        "https://sms.example.org/?to={to}&filter={\"a\":1}",
        "http://127.0.0.1:13013/cgi-bin/sendsms?to={to}",
        "http://[::1]:13013/?to={to}",
        "http://localhost/?to={to}",
    ] {
        assert!(UrlTemplate::new(template).is_ok(), "{template}");
    }
}

#[test]
fn a_body_that_cannot_be_used_is_refused() {
    for template in ["to={to}", "{\"to\": \"{to}\", \"text\": {text}}", "{\"to\": {to}}", ""] {
        assert_eq!(BodyTemplate::new(template, ContentType::Json).map(|_| ()), Err(TemplateError::Json), "{template}");
    }
    let unknown = BodyTemplate::new("to={number}", ContentType::Form).map(|_| ());
    assert_eq!(unknown, Err(TemplateError::Unknown));
}

#[test]
fn a_template_is_a_secret() {
    let url = UrlTemplate::new("https://sms.example.org/?password=sesame&to={to}").unwrap();
    let body = BodyTemplate::new("password=sesame", ContentType::Form).unwrap();
    assert!(!format!("{url:?} {body:?}").contains("sesame"));
}
