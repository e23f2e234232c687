//! A mail server that keeps the ids of what it has accepted, in threads of its own.

use std::{
    collections::HashMap,
    io::{BufRead, BufReader, Write},
    net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream},
    sync::{Arc, Mutex},
    thread,
    time::{Duration, Instant},
};

/// What the mail server does around its last word on a mail.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Moment {
    /// The mail was read, and is not accepted yet.
    Read,
    /// It is accepted: it will be delivered. The sender was not told.
    Accepted,
    /// The sender was told.
    Told,
}

/// What arrived, by whichever way.
#[derive(Default)]
pub struct Book {
    /// How often, for each id.
    pub arrived: HashMap<String, u32>,
    /// When, from first to last.
    pub times: Vec<Instant>,
}

impl Book {
    pub fn duplicates(&self) -> u32 {
        self.arrived.values().map(|times| times - 1).sum()
    }

    /// Mails in a second, of the first half: what waits for a dead server's claim to be over is not a matter of speed.
    pub fn rate(&self) -> f64 {
        let most = self.times.len() / 2;
        let took: Duration = self.times[most] - self.times[0];
        f64::from(u32::try_from(most).unwrap()) / took.as_secs_f64()
    }
}

/// Called with the number of the mail at this server, from 1. False: the connection ends here.
pub type Watch = Arc<dyn Fn(Moment, u32) -> bool + Send + Sync>;

/// Listens until the process ends. Writes what it accepts into `book`.
pub fn listen(book: &Arc<Mutex<Book>>, watch: Watch) -> SocketAddr {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    let address = listener.local_addr().unwrap();
    let (book, count) = (Arc::clone(book), Arc::new(Mutex::new(0)));
    thread::spawn(move || {
        for stream in listener.incoming() {
            let (book, count, watch) = (Arc::clone(&book), Arc::clone(&count), Arc::clone(&watch));
            // A sender that dies ends the conversation with an error.
            thread::spawn(move || talk(&stream.unwrap(), &book, &count, &watch));
        }
    });
    address
}

fn talk(stream: &TcpStream, book: &Mutex<Book>, count: &Mutex<u32>, watch: &Watch) -> std::io::Result<()> {
    stream.set_nodelay(true)?;
    let (mut lines, mut answer) = (BufReader::new(stream).lines(), stream);
    answer.write_all(b"220 here\r\n")?;
    while let Some(line) = lines.next() {
        let line = line?;
        let words: &[u8] = match line.split([' ', ':']).next().unwrap_or_default() {
            "EHLO" => b"250-here\r\n250 8BITMIME\r\n",
            "DATA" => b"354 go on\r\n",
            "QUIT" => b"221 bye\r\n",
            _ => b"250 yes\r\n",
        };
        answer.write_all(words)?;
        if line != "DATA" {
            continue;
        }
        let id = read(&mut lines)?;
        let number = {
            let mut count = count.lock().unwrap();
            *count += 1;
            *count
        };
        if !watch(Moment::Read, number) {
            break;
        }
        {
            let mut book = book.lock().unwrap();
            *book.arrived.entry(id).or_default() += 1;
            #[expect(clippy::disallowed_methods, reason = "a real time is measured")]
            book.times.push(Instant::now());
        }
        watch(Moment::Accepted, number);
        answer.write_all(b"250 accepted\r\n")?;
        watch(Moment::Told, number);
    }
    Ok(())
}

/// Reads a mail to its end. What it calls itself in `Message-ID`, before the `@`.
fn read(lines: &mut impl Iterator<Item = std::io::Result<String>>) -> std::io::Result<String> {
    let mut id = None;
    for line in lines {
        let line = line?;
        if line == "." {
            return Ok(id.expect("it has a Message-ID"));
        }
        let named = line.strip_prefix("Message-ID: <").and_then(|rest| rest.split_once('@'));
        id = id.or(named.map(|(id, _)| id.to_owned()));
    }
    Err(std::io::ErrorKind::UnexpectedEof.into())
}
