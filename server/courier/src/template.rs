//! Requests that an operator writes, with names in braces for what differs: `{to}` `{digits}` `{text}` `{id}` `{coding}`.

use crate::{
    Message,
    client::{has_user, is_gateway_url, is_on_this_machine},
    gsm,
};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use reqwest::Url;
use secrecy::{ExposeSecret, SecretString};

/// All but what RFC 3986, section 2.3, calls unreserved.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// What is wrong with a template, as the end of a sentence. Repeats nothing of it: it may hold a password.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum TemplateError {
    #[error("holds a word in braces that stands for nothing: {{to}}, {{digits}}, {{text}}, {{id}} and {{coding}} do")]
    Unknown,
    #[error("is not an address: write one such as https://sms.example.org/send?to={{to}}&text={{text}}")]
    Url,
    #[error("must begin with https://, or with http:// for a gateway on this machine")]
    Scheme,
    #[error("must hold no user before its host: write user and password")]
    User,
    #[error("may hold words in braces only behind its host")]
    Host,
    #[error("must not hold \"#\": write %23 for it")]
    Fragment,
    #[error("is not JSON when it is filled in: put quotes around {{to}} and {{text}}")]
    Json,
}

/// The address of a gateway. A secret, because many gateways take their password there.
#[derive(Debug, Clone)]
pub struct UrlTemplate(SecretString);

/// What is posted to a gateway. A secret, too.
#[derive(Debug, Clone)]
pub struct BodyTemplate {
    template: SecretString,
    content_type: ContentType,
}

/// What a body is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ContentType {
    /// `application/x-www-form-urlencoded`
    Form,
    /// `application/json`
    Json,
}

impl UrlTemplate {
    /// # Errors
    /// What is wrong with it.
    pub fn new(template: &str) -> Result<Self, TemplateError> {
        let [one, other] = samples().map(|message| fill(template, &message, percent_encoded));
        let one = Url::parse(&one?).map_err(|_| TemplateError::Url)?;
        let other = Url::parse(&other?).map_err(|_| TemplateError::Host)?;
        if one.origin() != other.origin() || one.username() != other.username() || one.password() != other.password() {
            return Err(TemplateError::Host);
        }
        if one.scheme() != "https" && !(one.scheme() == "http" && is_on_this_machine(&one)) {
            return Err(TemplateError::Scheme);
        }
        if has_user(&one) {
            return Err(TemplateError::User);
        }
        if !is_gateway_url(&one) {
            return Err(TemplateError::Fragment);
        }
        Ok(Self(template.into()))
    }

    /// The address for one message, with its values percent-encoded.
    pub(crate) fn fill(&self, message: &Message<'_>) -> Option<Url> {
        Url::parse(&fill(self.0.expose_secret(), message, percent_encoded).ok()?).ok()
    }

    pub(crate) fn holds(&self, name: &str) -> bool {
        self.0.expose_secret().contains(&format!("{{{name}}}"))
    }
}

impl BodyTemplate {
    /// # Errors
    /// What is wrong with it.
    pub fn new(template: &str, content_type: ContentType) -> Result<Self, TemplateError> {
        let body = Self { template: template.into(), content_type };
        for message in samples() {
            let filled = body.fill(&message)?;
            if content_type == ContentType::Json && serde_json::from_str::<serde_json::Value>(&filled).is_err() {
                return Err(TemplateError::Json);
            }
        }
        Ok(body)
    }

    /// The body for one message, with its values written as the content type asks.
    pub(crate) fn fill(&self, message: &Message<'_>) -> Result<String, TemplateError> {
        let encode = match self.content_type {
            ContentType::Form => percent_encoded,
            ContentType::Json => json_escaped,
        };
        fill(self.template.expose_secret(), message, encode)
    }

    pub(crate) fn mime(&self) -> &'static str {
        match self.content_type {
            ContentType::Form => "application/x-www-form-urlencoded",
            ContentType::Json => "application/json",
        }
    }

    pub(crate) fn holds(&self, name: &str) -> bool {
        self.template.expose_secret().contains(&format!("{{{name}}}"))
    }
}

/// Two messages that differ in everything, with characters that break what is not encoded.
fn samples() -> [Message<'static>; 2] {
    let one = Message { id: "0", to: "+1555", subject: "", body: "a \"\\\n&", kind: "sms", language: "" };
    [one, Message { id: "1", to: "+4479", body: "\u{1f511} #%", ..one }]
}

/// Puts the values in, once: braces in a value are no names. A brace that begins no word in braces stays.
fn fill(template: &str, message: &Message<'_>, encode: fn(&str) -> String) -> Result<String, TemplateError> {
    let mut pieces = template.split('{');
    let mut filled = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        match piece.split_once('}').filter(|(name, _)| is_word(name)) {
            Some((name, rest)) => {
                filled.push_str(&encode(value(name, message).ok_or(TemplateError::Unknown)?));
                filled.push_str(rest);
            }
            None => {
                filled.push('{');
                filled.push_str(piece);
            }
        }
    }
    Ok(filled)
}

fn is_word(name: &str) -> bool {
    !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphabetic())
}

/// What a name stands for.
fn value<'a>(name: &str, message: &Message<'a>) -> Option<&'a str> {
    Some(match name {
        "to" => message.to,
        // Some gateways take no plus.
        "digits" => message.to.trim_start_matches('+'),
        "text" => message.body,
        "id" => message.id,
        // As Kannel and SMPP call the alphabets: 0 for 7 bits a character, 2 for UCS-2.
        "coding" if gsm::is_basic(message.body) => "0",
        "coding" => "2",
        _ => return None,
    })
}

fn percent_encoded(value: &str) -> String {
    utf8_percent_encode(value, RESERVED).to_string()
}

/// What stands between the quotes of a JSON string (RFC 8259, section 7).
fn json_escaped(value: &str) -> String {
    let quoted = serde_json::Value::from(value).to_string();
    quoted.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')).unwrap_or_default().to_owned()
}

#[cfg(test)]
mod tests;
