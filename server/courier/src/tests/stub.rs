//! A small HTTP server that writes down what it is asked and answers as a test wishes.

use std::{
    net::SocketAddr,
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering},
    },
};
use tokio::{
    io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt},
    net::TcpListener,
};
use tokio_rustls::TlsAcceptor;

/// A request as it came over the wire.
#[derive(Debug, Clone, Default)]
pub struct Asked {
    pub method: String,
    pub target: String,
    /// Names in small letters.
    pub headers: Vec<(String, String)>,
    pub body: String,
}

impl Asked {
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(header, _)| header == name).map(|(_, value)| value.as_str())
    }
}

/// What the server does with a request.
pub enum Reply {
    /// Writes this and keeps the connection.
    Keep(String),
    /// Writes this and hangs up.
    Close(String),
    /// Writes this, and then nothing more.
    Silence(String),
}

/// An answer with a body.
pub fn answer(status: &str, body: &str) -> Reply {
    Reply::Keep(format!("HTTP/1.1 {status}\r\nContent-Length: {}\r\n\r\n{body}", body.len()))
}

#[derive(Clone, Default)]
struct Seen {
    asked: Arc<Mutex<Vec<Asked>>>,
    connections: Arc<AtomicUsize>,
}

pub struct Stub {
    pub address: SocketAddr,
    seen: Seen,
}

impl Stub {
    pub async fn start(reply: impl Fn(&Asked) -> Reply + Send + Sync + 'static) -> Self {
        Self::listen(None, reply).await
    }

    pub async fn start_tls(tls: TlsAcceptor, reply: impl Fn(&Asked) -> Reply + Send + Sync + 'static) -> Self {
        Self::listen(Some(tls), reply).await
    }

    async fn listen(tls: Option<TlsAcceptor>, reply: impl Fn(&Asked) -> Reply + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let (address, seen, reply) = (listener.local_addr().unwrap(), Seen::default(), Arc::new(reply));
        let stub = Self { address, seen: seen.clone() };
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                seen.connections.fetch_add(1, Ordering::SeqCst);
                let (seen, reply, tls) = (seen.clone(), Arc::clone(&reply), tls.clone());
                tokio::spawn(async move {
                    match tls {
                        None => serve(stream, &seen, &*reply).await,
                        Some(tls) => match tls.accept(stream).await {
                            Ok(stream) => serve(stream, &seen, &*reply).await,
                            Err(_) => None,
                        },
                    }
                });
            }
        });
        stub
    }

    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    pub fn connections(&self) -> usize {
        self.seen.connections.load(Ordering::SeqCst)
    }

    pub fn asked(&self) -> Vec<Asked> {
        self.seen.asked.lock().unwrap().clone()
    }

    /// The request, of which there must be one.
    pub fn asked_once(&self) -> Asked {
        let asked = self.asked();
        assert_eq!(asked.len(), 1, "{asked:?}");
        asked[0].clone()
    }
}

async fn serve<S: AsyncRead + AsyncWrite + Unpin>(
    mut stream: S,
    seen: &Seen,
    reply: &(dyn Fn(&Asked) -> Reply + Send + Sync),
) -> Option<()> {
    loop {
        let asked = read(&mut stream).await?;
        let reply = reply(&asked);
        seen.asked.lock().unwrap().push(asked);
        let (Reply::Keep(text) | Reply::Close(text) | Reply::Silence(text)) = &reply;
        stream.write_all(text.as_bytes()).await.ok()?;
        stream.flush().await.ok()?;
        match reply {
            Reply::Keep(_) => {}
            Reply::Close(_) => return stream.shutdown().await.ok(),
            Reply::Silence(_) => std::future::pending::<()>().await,
        }
    }
}

async fn read<S: AsyncRead + AsyncWrite + Unpin>(stream: &mut S) -> Option<Asked> {
    let mut bytes = Vec::new();
    while !bytes.ends_with(b"\r\n\r\n") {
        bytes.push(stream.read_u8().await.ok()?);
        // A greeting of TLS, to which servers of plain HTTP answer so.
        if bytes[0] == 0x16 {
            stream.write_all(b"HTTP/1.1 400 Bad Request\r\n\r\n").await.ok()?;
            return None;
        }
    }
    let head = String::from_utf8(bytes).unwrap();
    let mut lines = head.trim_end().split("\r\n");
    let mut first = lines.next().unwrap().split(' ').map(str::to_owned);
    let headers = lines.map(|line| line.split_once(": ").unwrap());
    let mut asked = Asked {
        method: first.next().unwrap(),
        target: first.next().unwrap(),
        headers: headers.map(|(name, value)| (name.to_ascii_lowercase(), value.to_owned())).collect(),
        body: String::new(),
    };
    let length = asked.header("content-length").map_or(0, |length| length.parse().unwrap());
    let mut body = vec![0; length];
    stream.read_exact(&mut body).await.ok()?;
    asked.body = String::from_utf8(body).unwrap();
    Some(asked)
}
