use super::Site;
use app::{Assets, Sheet};
use axum::{
    Router,
    http::{HeaderMap, HeaderValue, Request, Response, header},
    middleware::{Next, from_fn},
};
use base64::{Engine, engine::general_purpose::STANDARD};
use leptos::config::LeptosOptions;
use sha2::{Digest, Sha256};
use std::{fs, path::Path};
use tower_http::services::{ServeDir, ServeFile};

/// Files outside of the package that browsers ask for by name.
const NAMED: [&str; 2] = ["favicon.svg", "robots.txt"];

/// The addresses of the files that a page loads, each with the fingerprint of its content.
///
/// # Errors
/// A sentence that says which file is missing, and what to run.
pub fn find(options: &LeptosOptions, watching: bool) -> Result<Assets, String> {
    let path = |ending: &str| format!("/{}/{}.{ending}", options.site_pkg_dir, options.output_name);
    // While someone changes the files, what was read at the start would only be wrong.
    if watching {
        return Ok(Assets { css: path("css"), js: path("js"), wasm: path("wasm"), sheet: None });
    }
    let read = |ending: &str| -> Result<(String, Vec<u8>), String> {
        let path = path(ending);
        let file = Path::new(&*options.site_root).join(path.trim_start_matches('/'));
        let content = fs::read(&file).map_err(|error| {
            format!("{} cannot be read ({error}): the browser half is not built. Run: make run", file.display())
        })?;
        let print: String = Sha256::digest(&content).iter().take(8).map(|byte| format!("{byte:02x}")).collect();
        Ok((format!("{path}?v={print}"), content))
    };
    let ((css, text), (js, _), (wasm, _)) = (read("css")?, read("js")?, read("wasm")?);
    Ok(Assets { css, js, wasm, sheet: str::from_utf8(&text).ok().and_then(sheet) })
}

/// A style sheet for inside of a page. None that would end its element there, where nothing can be escaped.
pub fn sheet(text: &str) -> Option<Sheet> {
    let source = format!("'sha256-{}'", STANDARD.encode(Sha256::digest(text)));
    (!text.contains("</")).then(|| Sheet { text: text.into(), source })
}

/// The package, compressed beforehand where there is such a file, and the icon.
pub fn routes(site: &Site) -> Router<Site> {
    let root = Path::new(&*site.leptos.site_root);
    let package = ServeDir::new(root.join(&*site.leptos.site_pkg_dir)).precompressed_br().precompressed_gzip();
    let mut router = Router::new().nest_service(&format!("/{}", site.leptos.site_pkg_dir), package);
    for name in NAMED {
        router = router.route_service(&format!("/{name}"), ServeFile::new(root.join(name)));
    }
    router.layer(from_fn(keep))
}

/// A file whose address has its fingerprint never changes; any other is asked for again.
async fn keep(request: Request<axum::body::Body>, next: Next) -> Response<axum::body::Body> {
    let fingerprinted = request.uri().query().is_some_and(|query| query.starts_with("v="));
    let mut response = next.run(request).await;
    let lasts = fingerprinted && response.status().is_success();
    let value = if lasts { "public, max-age=31536000, immutable" } else { "no-cache" };
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static(value));
    name_charset(response.headers_mut());
    response
}

/// Text without the name of its encoding is read as whatever the browser guesses (ASVS 4.1.1).
fn name_charset(headers: &mut HeaderMap) {
    let kind = headers.get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
    let bare = kind.filter(|kind| kind.starts_with("text/") && !kind.contains("charset"));
    if let Some(Ok(named)) = bare.map(|kind| HeaderValue::try_from(format!("{kind}; charset=utf-8"))) {
        headers.insert(header::CONTENT_TYPE, named);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn every_text_names_its_encoding() {
        let folder = tempfile::tempdir().unwrap();
        for (name, text) in
            [("nightlatch.css", "a{}"), ("nightlatch.js", "1"), ("notes.txt", "x"), ("nightlatch.wasm", "")]
        {
            fs::write(folder.path().join(name), text).unwrap();
        }
        let router: Router =
            Router::new().nest_service("/pkg", ServeDir::new(folder.path()).precompressed_br()).layer(from_fn(keep));
        for (name, expected) in [
            ("nightlatch.css", "text/css; charset=utf-8"),
            ("nightlatch.js", "text/javascript; charset=utf-8"),
            ("notes.txt", "text/plain; charset=utf-8"),
            ("nightlatch.wasm", "application/wasm"),
        ] {
            let request = Request::get(format!("/pkg/{name}")).body(axum::body::Body::empty()).unwrap();
            let answer = tower::ServiceExt::oneshot(router.clone(), request).await.unwrap();
            assert_eq!(answer.headers()[header::CONTENT_TYPE], expected, "{name}");
        }
    }
}
