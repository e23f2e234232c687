//! A browser without script. It keeps cookies, and follows nothing by itself.

use std::{
    collections::BTreeMap,
    io::{self, Read, Write},
    net::{SocketAddr, TcpStream},
};

const SESSION: &str = "nightlatch";
const FORM: &str = "Content-Type: application/x-www-form-urlencoded";

/// Why a person cannot go on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cut {
    /// The server has died over a request.
    Died,
    /// It says that it is busy, or that something failed. Only while that is expected.
    Refused,
}

/// What a server answers while something may go wrong.
pub type Lived<T> = Result<T, Cut>;

const BUSY: &str = "We are busy at the moment. Nothing was changed.";
const FAILED: &str =
    "Something failed on our side. Nothing was changed. If it happens again, tell your admin this reference: ";

#[derive(Debug, Clone)]
pub struct Browser {
    server: SocketAddr,
    /// Where the person is, as a proxy would say.
    from: String,
    /// What the browser calls itself.
    pub agent: &'static str,
    cookies: BTreeMap<String, String>,
    /// Whether the server may have to refuse what is right.
    pub doubts: bool,
    /// What the page said last that was shown instead of an answer, to be told to an admin.
    pub reference: Option<String>,
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
        Self { server, from: from.to_owned(), agent, cookies: BTreeMap::new(), doubts: false, reference: None }
    }

    pub fn get(&mut self, path: &str) -> Lived<Answer> {
        self.send("GET", path, "")
    }

    pub fn form(&mut self, door: &str, fields: &[(&str, &str)]) -> Lived<Answer> {
        let body = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
        let answer = self.send("POST", &format!("/api/{door}"), &body)?;
        if self.doubts && self.cookies.contains_key("nightlatch-flash") {
            // Why the form is shown again. The browser that goes on has seen it, too.
            let page = self.get(&answer.to)?;
            if !page.to.is_empty() {
                self.get(&page.to)?;
            }
        }
        Ok(answer)
    }

    /// Asks another server of the same site from here on.
    pub fn moves_to(&mut self, server: SocketAddr) {
        self.server = server;
    }

    /// Calls the REST API with a token.
    pub fn api(&self, method: &str, path: &str, token: &str, headers: &str, body: &str) -> Lived<(u16, String)> {
        let headers = format!("Authorization: Bearer {token}\r\nContent-Type: application/json\r\n{headers}");
        let answer = self.exchange(method, path, &headers, body).map_err(|_| Cut::Died)?;
        let (head, body) = answer.split_once("\r\n\r\n").ok_or(Cut::Died)?;
        let status: u16 = head.split(' ').nth(1).unwrap().parse().unwrap();
        if self.doubts && status >= 500 {
            let is_known =
                status == 503 && body.contains("\"busy\"") || status == 500 && body.contains("\"reference\":\"");
            assert!(is_known, "{method} {path}: {answer}");
            return Err(Cut::Refused);
        }
        Ok((status, body.to_owned()))
    }

    /// The same cookies at another server of the installation.
    pub fn at(&self, server: SocketAddr) -> Self {
        Self { server, ..self.clone() }
    }

    /// What stands for the session.
    pub fn token(&self) -> &str {
        &self.cookies[SESSION]
    }

    /// The same browser with another session.
    pub fn with_token(&self, token: String) -> Self {
        let mut other = self.clone();
        other.cookies.insert(SESSION.to_owned(), token);
        other
    }

    /// A form, as the app sends it. It may be refused.
    pub fn call(&mut self, door: &str, fields: &[(&str, &str)]) -> Answer {
        self.call_if_it_lives(door, fields).unwrap()
    }

    /// The same, where the server may die over it or have to refuse what is right.
    pub fn try_call(&mut self, door: &str, fields: &[(&str, &str)]) -> Lived<Answer> {
        let answer = self.call_in_doubt(door, fields)?;
        assert!(answer.status < 400, "{door}: {answer:?}");
        Ok(answer)
    }

    /// The same, where it may be refused for a good reason, too.
    pub fn call_in_doubt(&mut self, door: &str, fields: &[(&str, &str)]) -> Lived<Answer> {
        let answer = self.call_if_it_lives(door, fields)?;
        if self.doubts && answer.status >= 500 {
            assert!(matches!(answer.refusal().as_deref(), Some("busy" | "internal")), "{door}: {answer:?}");
            return Err(Cut::Refused);
        }
        Ok(answer)
    }

    fn call_if_it_lives(&mut self, door: &str, fields: &[(&str, &str)]) -> Lived<Answer> {
        let body = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
        let headers = format!("Accept: application/json\r\n{FORM}");
        self.ask("POST", &format!("/api/{door}"), &headers, &body)
    }

    /// A request of a program, which has headers of its own.
    pub fn program(&mut self, method: &str, path: &str, headers: &str, body: &str) -> Answer {
        self.ask(method, path, headers, body).unwrap()
    }

    fn send(&mut self, method: &str, path: &str, body: &str) -> Lived<Answer> {
        let answer = self.ask(method, path, &format!("Accept: text/html,*/*\r\n{FORM}"), body)?;
        if self.doubts && (answer.page.contains(BUSY) || answer.page.contains(FAILED)) {
            let page = &answer.page;
            let reference = page.split_once(FAILED).map(|(_, rest)| rest.chars().take(8).collect::<String>());
            assert!(reference.iter().all(|text| text.chars().all(|c| c.is_ascii_alphanumeric())), "{answer:?}");
            self.reference = reference;
            return Err(Cut::Refused);
        }
        assert!(answer.status < 400, "{method} {path}: {answer:?}");
        Ok(answer)
    }

    fn ask(&mut self, method: &str, path: &str, headers: &str, body: &str) -> Lived<Answer> {
        let cookies: Vec<String> = self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        let headers = format!("Sec-Fetch-Site: same-origin\r\nCookie: {}\r\n{headers}\r\n", cookies.join("; "));
        let answer = self.exchange(method, path, &headers, body).map_err(|_| Cut::Died)?;
        let (head, page) = answer.split_once("\r\n\r\n").ok_or(Cut::Died)?;
        let mut lines = head.lines();
        let status = lines.next().unwrap().split(' ').nth(1).unwrap().parse().unwrap();
        let mut to = String::new();
        for (name, value) in lines.map(|line| line.split_once(": ").unwrap()) {
            match name {
                "location" => value.clone_into(&mut to),
                "set-cookie" => self.keep(value),
                _ => {}
            }
        }
        // What the browser's half can say stands in every page that comes alive, and is not said yet.
        let (before, rest) = page.split_once("<template").unwrap_or((page, ""));
        let page = before.to_owned() + rest.split_once("</template>").map_or("", |(_, after)| after);
        Ok(Answer { status, to, page })
    }

    /// In HTTP/1.0, so that an answer ends with its connection.
    fn exchange(&self, method: &str, path: &str, headers: &str, body: &str) -> io::Result<String> {
        let request = format!(
            "{method} {path} HTTP/1.0\r\nHost: localhost:3000\r\nUser-Agent: {agent}\r\nX-Forwarded-For: {from}\r\n\
             {headers}Content-Length: {length}\r\n\r\n{body}",
            agent = self.agent,
            from = self.from,
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
    /// The stable code of a refusal; nothing for what was done.
    pub fn refusal(&self) -> Option<String> {
        let said = || serde_json::from_str::<serde_json::Value>(&self.page).unwrap_or_default();
        (self.status >= 400).then(|| said()["code"].as_str().unwrap_or(&self.page).to_owned())
    }

    /// The text of the element that has an id, without its spaces.
    pub fn text_of(&self, id: &str) -> String {
        let (_, rest) =
            self.page.split_once(&format!("id=\"{id}\"")).unwrap_or_else(|| panic!("{id} in {}", self.page));
        let (element, _) = rest.split_once("</p>").unwrap();
        let texts = element.split('>').skip(1).map(|part| part.split('<').next().unwrap());
        texts.flat_map(str::split_whitespace).collect()
    }
}
