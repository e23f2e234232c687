//! `[nightlatch.sms.http]`

use crate::settings::{
    sections::{login, origin, secret, wrong},
    source::Source,
};
use courier::{BodyTemplate, Connection, ContentType, HttpSettings, Method, UrlTemplate};

const URL: [&str; 2] = ["sms.http.url", "sms.http.url-file"];
const METHOD: &str = "sms.http.method";
const BODY: [&str; 2] = ["sms.http.body", "sms.http.body-file"];

#[derive(Clone, Copy)]
enum Verb {
    Get,
    Post,
}

pub(super) fn read(source: &mut Source, is_chosen: bool, connection: Connection) -> Option<HttpSettings> {
    let url = url(source);
    let verb = source.choice(METHOD, [("GET", Verb::Get), ("POST", Verb::Post)]);
    let body = body(source);
    let login = login(source, "sms.http.user", "sms.http.password", "sms.http.password-file");
    if is_chosen && URL.iter().all(|key| source.is_absent(key)) {
        source.missing(URL[0]);
    }
    let has_body = BODY.iter().any(|key| !source.is_absent(key));
    let method = match verb {
        Verb::Get if has_body => {
            return source
                .wrong(origin(source, BODY), &format!("is given, but {METHOD} is \"GET\": set it to \"POST\""));
        }
        Verb::Get => Method::Get,
        // What is wrong with it was noted.
        Verb::Post if has_body => Method::Post(Some(body?)),
        Verb::Post => Method::Post(None),
    };
    let settings = HttpSettings { url: url?, method, login, connection };
    if settings.is_whole() {
        return Some(settings);
    }
    let place = if has_body { "neither here nor in sms.http.body" } else { "nowhere" };
    let problem = format!("must hold {{to}} (or {{digits}}) and {{text}}: one of them stands {place}");
    source.wrong(origin(source, URL), &problem)
}

fn url(source: &mut Source) -> Option<UrlTemplate> {
    let text = secret(source, URL[0], URL[1], Source::optional)?;
    UrlTemplate::new(&text).map_err(|problem| wrong(source, origin(source, URL), &problem.to_string())).ok()
}

fn body(source: &mut Source) -> Option<BodyTemplate> {
    let words = [("form", ContentType::Form), ("json", ContentType::Json)];
    let content_type = source.choice("sms.http.content-type", words);
    let text = secret(source, BODY[0], BODY[1], Source::optional)?;
    let body = BodyTemplate::new(&text, content_type);
    body.map_err(|problem| wrong(source, origin(source, BODY), &problem.to_string())).ok()
}
