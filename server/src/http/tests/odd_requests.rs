//! What no browser sends, over a real connection (S-099): never an answer for who is logged in, never a fault.

use super::{EMAIL, House, PASSWORD, browser::Browser, houses};
use axum::extract::connect_info::IntoMakeServiceWithConnectInfo;
use std::net::SocketAddr;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
};

/// The address of a server that answers until the test ends.
pub async fn serve(house: &House) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let service: IntoMakeServiceWithConnectInfo<_, SocketAddr> =
        house.router().into_make_service_with_connect_info::<SocketAddr>();
    tokio::spawn(async move { axum::serve(listener, service).await.unwrap() });
    address
}

/// What comes back for these bytes: the number of the answer, and all of it. None when the server just hung up.
pub async fn answer(address: SocketAddr, bytes: &[u8]) -> Option<(u16, String)> {
    let mut stream = TcpStream::connect(address).await.unwrap();
    // It may hang up before it has read everything.
    let _ = stream.write_all(bytes).await;
    let mut back = Vec::new();
    let _ = stream.read_to_end(&mut back).await;
    let text = String::from_utf8_lossy(&back).into_owned();
    let status = text.split(' ').nth(1)?.parse().ok()?;
    Some((status, text))
}

/// A request for a page of those who are logged in, with a line of headers.
fn get(target: &str, line: &[u8]) -> Vec<u8> {
    [format!("GET {target} HTTP/1.1\r\nHost: localhost:3000\r\nConnection: close\r\n").as_bytes(), line, b"\r\n\r\n"]
        .concat()
}

const PRIVATE: &str = "/manage-profile";

#[tokio::test]
async fn requests_out_of_all_proportion_are_nobodys() {
    for house in houses().await {
        let house = house.with_maria().await;
        let mut browser = Browser::new(&house);
        browser.log_in().await;
        let (name, token) = browser.cookies.iter().find(|(_, value)| value.len() == 43).unwrap();
        let cookie = format!("{name}={token}");
        let address = serve(&house).await;
        let (status, page) = answer(address, &get(PRIVATE, format!("Cookie: {cookie}").as_bytes())).await.unwrap();
        assert!(status == 200 && page.contains(EMAIL), "a good request, or the rest says nothing: {page}");

        let many = (0..500).map(|n| format!("c{n}=x")).collect::<Vec<_>>().join("; ");
        let lines: Vec<Vec<u8>> = vec![
            format!("Cookie: {cookie}; {cookie}").into_bytes(),
            format!("Cookie: {cookie}\r\nCookie: {cookie}").into_bytes(),
            format!("Cookie: {cookie}\r\nCookie: {name}=x").into_bytes(),
            format!("Cookie: {many}; {name}=x").into_bytes(),
            format!("Cookie: {name}={}", "x".repeat(64 * 1024)).into_bytes(),
            [b"Cookie: ", name.as_bytes(), b"=", token.as_bytes(), b"\xff\xfe"].concat(),
            [b"Cookie: ", name.as_bytes(), b"=\0", token.as_bytes()].concat(),
            format!("Cookie: {cookie}\r\nX-Filler: {}", "x".repeat(1024 * 1024)).into_bytes(),
            format!("Cookie : {cookie}").into_bytes(),
            format!(" Cookie: {cookie}").into_bytes(),
        ];
        for line in lines {
            let shown = String::from_utf8_lossy(&line[..line.len().min(60)]).into_owned();
            let Some((status, text)) = answer(address, &get(PRIVATE, &line)).await else { continue };
            assert!((300..500).contains(&status), "S-099 on {}: {status} to {shown}", house.engine);
            assert!(!text.contains(EMAIL), "S-099: nobody is logged in by {shown}");
        }
        for target in [
            "http://evil.example/manage-profile",
            "http://localhost:3000/manage-profile",
            "//manage-profile",
            "/manage-profile/..%2f",
            "/manage-profile%00",
            "/manage%2Dprofile",
            "/%ff%fe",
            "/manage-profile\\",
            "/./manage-profile",
            "/a/../manage-profile",
            "manage-profile",
            "*",
            "http://",
            "/%",
            "/%zz",
            "/\u{e9}",
        ] {
            // Without the cookie none of them may be a page of hers, however it is read.
            let Some((status, text)) = answer(address, &get(target, b"Accept: text/html")).await else { continue };
            assert!((300..500).contains(&status), "S-099 on {}: {status} to {target}", house.engine);
            assert!(!text.contains(EMAIL), "S-099: {target}");
        }
        let (status, _) = answer(address, &get("/login", b"Accept: text/html")).await.unwrap();
        assert_eq!(status, 200, "and it goes on, on {}", house.engine);
    }
}

#[tokio::test]
async fn the_api_reads_one_whole_authorization_or_none() {
    use base64::{Engine, prelude::BASE64_STANDARD};
    for house in houses().await {
        let house = house.with_maria().await;
        let address = serve(&house).await;
        let good = BASE64_STANDARD.encode(format!("{EMAIL}:{PASSWORD}"));
        let myself = "/rest/api/1/myself";
        let (status, text) =
            answer(address, &get(myself, format!("Authorization: Basic {good}").as_bytes())).await.unwrap();
        assert!(status == 200 && text.contains(EMAIL), "a good request, or the rest says nothing: {text}");
        let twice = format!("Authorization: Basic {good}\r\nAuthorization: Basic {good}");
        let colonless = BASE64_STANDARD.encode(EMAIL);
        let invalid = BASE64_STANDARD.encode(b"maria@example.org:\xff\xfe");
        let nul = BASE64_STANDARD.encode(format!("{EMAIL}:{PASSWORD}\0"));
        let long = "A".repeat(64 * 1024);
        let lines: Vec<Vec<u8>> = vec![
            twice.into_bytes(),
            format!("Authorization: Basic {good} {good}").into_bytes(),
            format!("Authorization: Basic {good}==").into_bytes(),
            format!("Authorization: Basic {colonless}").into_bytes(),
            format!("Authorization: Basic {invalid}").into_bytes(),
            format!("Authorization: Basic {nul}").into_bytes(),
            format!("Authorization: Basic {long}").into_bytes(),
            format!("Authorization: Digest {good}").into_bytes(),
            format!("Authorization: {good}").into_bytes(),
            b"Authorization: Basic".to_vec(),
            b"Authorization: Bearer".to_vec(),
            b"Authorization: ".to_vec(),
            b"Authorization: Bearer nl_\xff".to_vec(),
            format!("Authorization: Bearer {PASSWORD}").into_bytes(),
        ];
        for line in lines {
            let shown = String::from_utf8_lossy(&line[..line.len().min(60)]).into_owned();
            let Some((status, text)) = answer(address, &get(myself, &line)).await else { continue };
            assert!((400..500).contains(&status), "S-099 on {}: {status} to {shown}", house.engine);
            assert!(!text.contains(EMAIL), "S-099: {shown}");
        }
        for target in [
            "http://evil.example/rest/api/1/myself",
            "/rest/api/1/myself%00",
            "/rest/api/1/..%2f1/myself",
            "/rest//api/1/myself",
        ] {
            let header = format!("Authorization: Basic {good}");
            let Some((status, text)) = answer(address, &get(target, header.as_bytes())).await else { continue };
            // An absolute address is one that HTTP allows (RFC 9112 3.2.2): the path counts.
            let is_absolute = target.starts_with("http://");
            assert!(is_absolute || ((400..500).contains(&status) && !text.contains(EMAIL)), "{status} to {target}");
        }
    }
}

/// The end of a request has one reading (RFC 9112 6.3, ASVS 4.2.1): what follows it in the same connection is not taken for a request of
/// somebody's, whatever a proxy before it may have thought.
#[tokio::test]
async fn nothing_is_slipped_in_behind_a_request() {
    for house in houses().await {
        let house = house.with_maria().await;
        let address = serve(&house).await;
        let slipped = "GET /healthz HTTP/1.1\r\nHost: localhost:3000\r\nConnection: close\r\n\r\n";
        let head = "POST /api/log_in HTTP/1.1\r\nHost: localhost:3000\r\nSec-Fetch-Site: same-origin\r\n\
                    Content-Type: application/x-www-form-urlencoded\r\n";
        let doubted = [
            "Content-Length: 0\r\nContent-Length: 5\r\n".to_owned(),
            "Content-Length: 5, 0\r\n".to_owned(),
            "Content-Length: +5\r\n".to_owned(),
            "Content-Length: 5x\r\n".to_owned(),
            "Transfer-Encoding: xchunked\r\n".to_owned(),
            "Transfer-Encoding: chunked, identity\r\n".to_owned(),
        ];
        for lines in doubted {
            let request = format!("{head}{lines}\r\n{slipped}");
            let Some((status, text)) = answer(address, request.as_bytes()).await else { continue };
            assert_eq!(status, 400, "S-099 on {}: {lines:?}: {text}", house.engine);
            assert_eq!(text.matches("HTTP/1.1 ").count(), 1, "S-099: the rest is not read: {lines:?}: {text}");
        }
        // Both at once: the chunks decide, and nobody else's length.
        let both = format!("{head}Transfer-Encoding: chunked\r\nContent-Length: 4\r\n\r\n0\r\n\r\n{slipped}");
        let Some((status, text)) = answer(address, both.as_bytes()).await else { continue };
        assert!(status == 400 || text.ends_with("ok\n") || text.matches("HTTP/1.1 ").count() <= 2, "{text}");
        assert!(!text.contains(EMAIL), "on {}", house.engine);
        for chunks in [
            "5;x=y\r\nemail\r\n0\r\n\r\n",
            "FFFFFFFFFFFFFFFFF\r\nx\r\n0\r\n\r\n",
            "-1\r\nx\r\n0\r\n\r\n",
            "5\r\nemailX\r\n0\r\n\r\n",
        ] {
            let request = format!("{head}Transfer-Encoding: chunked\r\nConnection: close\r\n\r\n{chunks}");
            let Some((status, text)) = answer(address, request.as_bytes()).await else { continue };
            assert!((300..500).contains(&status), "S-099 on {}: {chunks:?}: {text}", house.engine);
        }
    }
}

/// A field that comes twice is no field (ASVS 15.3.7): which of the two would be judged?
#[tokio::test]
async fn a_field_that_comes_twice_is_refused() {
    for house in houses().await {
        let house = house.with_maria().await;
        let mut browser = Browser::new(&house);
        let twice = [("email", EMAIL), ("password", "wrong"), ("password", PASSWORD), ("next", "")];
        assert_eq!(browser.call("log_in", &twice).await.code(), "bad_request", "S-077 on {}", house.engine);
        assert!(browser.cookies.is_empty(), "nobody is logged in");
        let once = [("email", EMAIL), ("password", PASSWORD), ("next", "")];
        browser.call("log_in", &once).await;
        assert!(!browser.cookies.is_empty(), "a good one, or the rest says nothing");
    }
}
