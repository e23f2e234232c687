use super::{Site, face};
use app::Doorway;
use axum::{
    extract::{Request, State},
    http::{HeaderValue, header},
    response::{IntoResponse, Response},
};
use domain::ShownKey;
use model::Refusal;
use words::{Language, args};

/// The recovery key that is on the screen of this session, as a text file. A form post, so that it needs no script and leaves no
/// address behind.
pub async fn download(State(site): State<Site>, request: Request) -> Response {
    let (parts, _) = request.into_parts();
    let door = site.doorway(&parts);
    match shown(&door).await {
        Ok((key, language)) => file(&site, &key, language),
        Err(refusal) => face::refuse(&site, &parts.headers, &refusal),
    }
}

async fn shown(door: &Doorway) -> Result<(ShownKey, Language), Refusal> {
    let signed_in = door.signed_in().await.map_err(|refused| refused.0)?;
    let key = door.portal.shown_recovery_key(&door.context, &signed_in).await.map_err(|error| door.refused(error).0)?;
    key.map(|key| (key, signed_in.language())).ok_or(Refusal::KeyNotShown)
}

fn file(site: &Site, key: &ShownKey, language: Language) -> Response {
    let host = site.facts.origin.split("//").nth(1).unwrap_or_default();
    let host = host.split(':').next().unwrap_or_default();
    let day = key.created.iso.split('T').next().unwrap_or_default();
    let name =
        format!("{}-recovery-key-{}-{day}.txt", plain(host), plain(key.email.split('@').next().unwrap_or_default()));
    let what = args!(
        service = site.facts.service.clone(),
        email = key.email.clone(),
        day = words::day(language, &key.created),
        key = key.key.groups().join("-"),
        link = format!("{}/login", site.facts.origin),
    );
    let text = words::plain(language, "recovery-key-file", what) + "\n";
    let mut response = text.into_response();
    let headers = response.headers_mut();
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    if let Ok(value) = HeaderValue::from_str(&format!("attachment; filename=\"{name}\"")) {
        headers.insert(header::CONTENT_DISPOSITION, value);
    }
    response
}

/// What every file system takes: ASCII letters, digits, dots and dashes.
fn plain(text: &str) -> String {
    let fits = |c: char| if c.is_ascii_alphanumeric() || c == '.' { c } else { '-' };
    let name: String = text.chars().take(40).map(fits).collect();
    let name = name.trim_matches(['-', '.']);
    if name.is_empty() { "account".to_owned() } else { name.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::plain;

    /// S-097: no address adds a line to the head of the answer.
    #[test]
    fn a_file_name_is_plain_whatever_the_address_is() {
        assert_eq!(plain("maria.silva"), "maria.silva");
        assert_eq!(plain("maria+\"x\r\n"), "maria--x");
        assert_eq!(plain("\u{202e}\u{1f642}"), "account");
        assert_eq!(plain("../../etc/passwd"), "etc-passwd");
    }
}
