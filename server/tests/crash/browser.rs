//! A browser without script. It keeps cookies, and follows nothing by itself.

use std::{
    collections::BTreeMap,
    io::{self, Read, Write},
    net::{SocketAddr, TcpStream},
};

/// The server has died over a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Died;

/// What a server that may die answers.
pub type Lived<T> = Result<T, Died>;

#[derive(Debug, Clone)]
pub struct Browser {
    server: SocketAddr,
    /// Where the person is, as a proxy would say.
    from: String,
    /// What the browser calls itself.
    pub agent: &'static str,
    cookies: BTreeMap<String, String>,
}

#[derive(Debug)]
pub struct Answer {
    pub status: u16,
    /// The page that the browser is sent to, if any.
    pub to: String,
    pub page: String,
}

impl Browser {
    pub fn new(server: SocketAddr, from: &str, agent: &'static str) -> Self {
        Self { server, from: from.to_owned(), agent, cookies: BTreeMap::new() }
    }

    pub fn get(&mut self, path: &str) -> Lived<Answer> {
        self.send("GET", path, "")
    }

    pub fn form(&mut self, door: &str, fields: &[(&str, &str)]) -> Lived<Answer> {
        let body = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
        self.send("POST", &format!("/api/{door}"), &body)
    }

    fn send(&mut self, method: &str, path: &str, body: &str) -> Lived<Answer> {
        let answer = self.exchange(method, path, body).map_err(|_| Died)?;
        let (head, page) = answer.split_once("\r\n\r\n").ok_or(Died)?;
        let mut lines = head.lines();
        let status = lines.next().unwrap().split(' ').nth(1).unwrap().parse().unwrap();
        assert!(status < 400, "{method} {path}: {answer}");
        let mut to = String::new();
        for (name, value) in lines.map(|line| line.split_once(": ").unwrap()) {
            match name {
                "location" => value.clone_into(&mut to),
                "set-cookie" => self.keep(value),
                _ => {}
            }
        }
        Ok(Answer { status, to, page: page.to_owned() })
    }

    /// In HTTP/1.0, so that an answer ends with its connection.
    fn exchange(&self, method: &str, path: &str, body: &str) -> io::Result<String> {
        let cookies: Vec<String> = self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        let request = format!(
            "{method} {path} HTTP/1.0\r\nHost: localhost:3000\r\nUser-Agent: {agent}\r\nX-Forwarded-For: {from}\r\n\
             Accept: text/html,*/*\r\nSec-Fetch-Site: same-origin\r\nCookie: {cookies}\r\n\
             Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {length}\r\n\r\n{body}",
            agent = self.agent,
            from = self.from,
            cookies = cookies.join("; "),
            length = body.len(),
        );
        let mut connection = TcpStream::connect(self.server)?;
        connection.write_all(request.as_bytes())?;
        let mut answer = String::new();
        connection.read_to_string(&mut answer)?;
        Ok(answer)
    }

    fn keep(&mut self, cookie: &str) {
        let (name, rest) = cookie.split_once('=').unwrap();
        match rest.split(';').next().unwrap() {
            "" => self.cookies.remove(name),
            value => self.cookies.insert(name.to_owned(), value.to_owned()),
        };
    }
}

impl Answer {
    /// The text of the element that has an id, without its spaces.
    pub fn text_of(&self, id: &str) -> String {
        let (_, rest) =
            self.page.split_once(&format!("id=\"{id}\"")).unwrap_or_else(|| panic!("{id} in {}", self.page));
        let (element, _) = rest.split_once("</p>").unwrap();
        let texts = element.split('>').skip(1).map(|part| part.split('<').next().unwrap());
        texts.flat_map(str::split_whitespace).collect()
    }
}
