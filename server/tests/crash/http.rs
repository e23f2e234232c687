//! Requests of programs that ask many at once.

use std::{
    collections::BTreeMap,
    io::{Read, Write},
    net::{SocketAddr, TcpStream},
    sync::{Arc, Barrier},
    thread,
    time::{Duration, Instant},
};

#[derive(Debug, Clone)]
pub struct Client {
    server: SocketAddr,
    from: String,
}

/// An answer; with the status 0, that there was none.
#[derive(Debug)]
pub struct Said {
    pub status: u16,
    pub took: Duration,
    pub body: String,
    headers: BTreeMap<String, String>,
}

impl Said {
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", String::as_str)
    }
}

impl Client {
    pub fn new(server: SocketAddr) -> Self {
        Self { server, from: "10.9.0.1".to_owned() }
    }

    /// From another place.
    pub fn from(&self, number: usize) -> Self {
        Self { from: format!("10.8.{}.{}", number / 250, number % 250 + 1), ..self.clone() }
    }

    pub fn get(&self, path: &str) -> Said {
        self.send("GET", path, "")
    }

    /// As the app calls a server function.
    pub fn call(&self, door: &str, fields: &[(&str, &str)]) -> Said {
        let body = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
        self.send("POST", &format!("/api/{door}"), &body)
    }

    /// So many at the same moment, each on a connection of its own.
    pub fn at_once(&self, many: usize, ask: impl Fn(usize, &Self) -> Said + Sync) -> Vec<Said> {
        let barrier = Arc::new(Barrier::new(many));
        thread::scope(|scope| {
            let one = |n| {
                let (barrier, ask) = (barrier.clone(), &ask);
                scope.spawn(move || {
                    barrier.wait();
                    ask(n, self)
                })
            };
            let all: Vec<_> = (0..many).map(one).collect();
            all.into_iter().map(|one| one.join().unwrap()).collect()
        })
    }

    fn send(&self, method: &str, path: &str, body: &str) -> Said {
        #[expect(clippy::disallowed_methods, reason = "a real time is measured")]
        let began = Instant::now();
        let request = format!(
            "{method} {path} HTTP/1.0\r\nHost: localhost:3000\r\nX-Forwarded-For: {}\r\nAccept: application/json\r\n\
             Sec-Fetch-Site: same-origin\r\nContent-Type: application/x-www-form-urlencoded\r\n\
             Content-Length: {}\r\n\r\n{body}",
            self.from,
            body.len()
        );
        let mut answer = Vec::new();
        let sent = TcpStream::connect(self.server).and_then(|mut connection| {
            connection.write_all(request.as_bytes())?;
            connection.read_to_end(&mut answer)
        });
        let answer = String::from_utf8_lossy(&answer).into_owned();
        let (head, body) = answer.split_once("\r\n\r\n").filter(|_| sent.is_ok()).unwrap_or_default();
        let mut lines = head.lines();
        let status = lines.next().and_then(|line| line.split(' ').nth(1)?.parse().ok()).unwrap_or(0);
        let headers =
            lines.filter_map(|line| line.split_once(": ")).map(|(name, value)| (name.to_owned(), value.to_owned()));
        Said { status, took: began.elapsed(), body: body.to_owned(), headers: headers.collect() }
    }
}

/// So many of a hundred take no longer.
pub fn percentile(times: &mut [Duration], percent: usize) -> Duration {
    times.sort_unstable();
    times[times.len() * percent / 100]
}
