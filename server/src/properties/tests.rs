//! Whatever is sent, the server answers as it promises (S-065, S-076, S-089, S-096, S-099).

use super::{SECRET, Served, authorization, cookie, entity_tags, settings};
use base64::{Engine, engine::general_purpose::STANDARD};
use proptest::{collection::vec, prelude::*, sample::select};

const SETTINGS: &str = "\
[nightlatch]
environment = \"development\"
public-url = \"http://localhost:3000\"
[nightlatch.database]
url = \"sqlite://data/nightlatch.db\"
[nightlatch.mail]
transport = \"smtp\"
host = \"mail.example.org\"
user = \"nightlatch\"
password = \"sesame-sesame\"
from = \"no-reply@example.org\"
";

/// The names of all fields of all doors, and of some that there are not.
const FIELDS: [&str; 26] = [
    "email",
    "name",
    "password",
    "code",
    "next",
    "page",
    "id",
    "tel",
    "recovery-key",
    "recovery_key",
    "reason",
    "until",
    "token",
    "lines",
    "role",
    "organization",
    "old_password",
    "new_password",
    "response",
    "saved",
    "account_read",
    "required_from",
    "answer",
    "members",
    "x",
    "",
];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn a_cookie_header_is_any_bytes(bytes in vec(any::<u8>(), 0..80), name in "(__Host-)?nightlatch", value in "[A-Za-z0-9_\"= ;-]{0,50}") {
        cookie(&[&bytes]);
        let one = format!("{name}={value}");
        cookie(&[one.as_bytes(), &bytes]);
        cookie(&[format!("a=b; {one}; {one}").as_bytes()]);
    }

    #[test]
    fn an_authorization_header_is_any_bytes(bytes in vec(any::<u8>(), 0..80), scheme in "(?i)(basic|bearer) {0,3}", text in ".{0,30}") {
        authorization(&bytes);
        authorization(&[scheme.as_bytes(), &bytes].concat());
        authorization(format!("{scheme}{}", STANDARD.encode(&bytes)).as_bytes());
        authorization(format!("{scheme}{}", STANDARD.encode(&text)).as_bytes());
        authorization(format!("{scheme}{text}").as_bytes());
    }

    #[test]
    fn entity_tags_are_any_bytes(bytes in vec(any::<u8>(), 0..40), text in "(W/|\"|7|0|,| |\\*|x){0,20}") {
        entity_tags(&[&bytes]);
        entity_tags(&[text.as_bytes()]);
        entity_tags(&[text.as_bytes(), &bytes]);
    }

    #[test]
    fn settings_are_any_text(text in ".{0,200}", at in any::<prop::sample::Index>(), odd in "[\\[\\]=\"'.#{}\n a-z0-9]{0,12}", value in ".{0,30}") {
        settings(&text, &[]);
        settings(SETTINGS, &[("NIGHTLATCH_SERVICE".to_owned(), value.clone()), (format!("NIGHTLATCH_{}", odd.to_uppercase()), value.clone())]);
        settings(SETTINGS, &[("NIGHTLATCH_PUBLIC_URL".to_owned(), value)]);
        let at = at.index(SETTINGS.len());
        // But within the secret: broken, it is not the one that is looked for.
        let secret = SETTINGS.find(SECRET).unwrap_or_default();
        if !(secret..=secret + SECRET.len()).contains(&at) {
            settings(&format!("{}{odd}{}", &SETTINGS[..at], &SETTINGS[at..]), &[]);
        }
    }
}

fn fields() -> impl Strategy<Value = Vec<u8>> {
    let value = prop_oneof![
        ".{0,40}".prop_map(|text| url::form_urlencoded::byte_serialize(text.as_bytes()).collect::<String>()),
        "(%[0-9a-f]{2}|%|[+&=0-9a-z]){0,12}",
        Just("yes".to_owned()),
        Just("ana%40example.org".to_owned()),
    ];
    let form = vec((select(&FIELDS[..]), value), 0..6).prop_map(|fields| {
        let fields: Vec<_> = fields.into_iter().map(|(name, value)| format!("{name}={value}")).collect();
        fields.join("&").into_bytes()
    });
    prop_oneof![9 => form, 1 => vec(any::<u8>(), 0..200)]
}

fn json() -> impl Strategy<Value = Vec<u8>> {
    let name = "(reason|until|required_from|delays|allowed_methods|may_disable|contact|token_days|until|x)";
    let value = prop_oneof![
        "null|true|-?[0-9]{1,20}|\\[\\]|\\{\\}|\"\\\\ud800\"",
        ".{0,20}".prop_map(|text| serde_json::json!(text).to_string())
    ];
    let object = vec((name, value), 0..5).prop_map(|fields| {
        let fields: Vec<_> = fields.into_iter().map(|(name, value)| format!("\"{name}\":{value}")).collect();
        format!("{{{}}}", fields.join(",")).into_bytes()
    });
    prop_oneof![9 => object, 1 => vec(any::<u8>(), 0..100)]
}

/// S-096, S-099: each server function, each operation and any address, by the whole router.
#[test]
fn whatever_is_sent_is_answered() {
    let served = Served::new().unwrap();
    assert!(served.doors() > 50 && served.operations() > 8, "{} and {}", served.doors(), served.operations());
    let mut runner = proptest::test_runner::TestRunner::new(ProptestConfig::with_cases(300));
    let input = (fields(), json(), 0..1_000_usize, any::<bool>(), any::<bool>(), "(\\?[a-z_]{1,8}=[a-z0-9%]{0,6})?");
    let outcome = runner.run(&input, |(fields, json, number, is_admin, is_form, query)| {
        served.door(number % served.doors(), is_admin, is_form, &fields);
        served.operation(number % served.operations(), &query, b"\"1\"", &json);
        let address = format!("/{}{query}", String::from_utf8_lossy(&fields));
        served.ask(b"GET", address.as_bytes(), &[(b"accept", b"text/html"), (b"cookie", &fields)], b"");
        Ok(())
    });
    outcome.unwrap();
}
