//! A mail server that hangs holds up neither people nor texts, and other mails not for long (S-119).

use super::{send_batch, send_mails, send_texts};
use courier::{Courier, Mails, Security, Smtp, SmtpSettings, Texts};
use domain::{
    CLAIM, Clock, Device, Hasher, HasherSettings, Keys, NewAccount, Portal, Rules, SystemEntropy, TextOutcome,
    Timestamp,
};
use std::{
    io::{BufRead, BufReader, Write},
    net::{Ipv4Addr, TcpListener, TcpStream},
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, AtomicI64, Ordering},
    },
    thread,
    time::Duration,
};
use store::testing::{TestDb, databases};
use tokio::time::Instant;

#[derive(Debug)]
struct MovedClock(AtomicI64);

impl Clock for MovedClock {
    fn now(&self) -> Timestamp {
        Timestamp(self.0.load(Ordering::SeqCst))
    }
}

/// A mail server that says nothing more after a mail while it is slow. Whom it has accepted mails for.
#[derive(Default)]
struct MailServer {
    slow: AtomicBool,
    asked: AtomicBool,
    accepted: Mutex<Vec<String>>,
}

impl MailServer {
    /// Listens until the process ends.
    fn start(slow: bool) -> (Arc<Self>, Courier) {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let port = listener.local_addr().unwrap().port();
        let server = Arc::new(Self { slow: AtomicBool::new(slow), ..Self::default() });
        let own = Arc::clone(&server);
        thread::spawn(move || {
            for stream in listener.incoming() {
                let own = Arc::clone(&own);
                thread::spawn(move || own.talk(&stream.unwrap()));
            }
        });
        let (host, from) = ("127.0.0.1".to_owned(), "accounts@example.org".to_owned());
        let settings = SmtpSettings { host, port, security: Security::Plain, login: None, from, authorities: None };
        (server, Courier { mails: Mails::Smtp(Smtp::new(&settings).unwrap()), texts: Texts::None })
    }

    fn talk(&self, mut stream: &TcpStream) -> Option<()> {
        let mut lines = BufReader::new(stream).lines();
        stream.write_all(b"220 here\r\n").ok()?;
        let mut to = String::new();
        while let Some(Ok(line)) = lines.next() {
            if let Some(address) = line.strip_prefix("RCPT TO:<") {
                address.split('>').next()?.clone_into(&mut to);
            }
            if line == "DATA" {
                stream.write_all(b"354 go on\r\n").ok()?;
                lines.find(|line| line.as_ref().is_ok_and(|line| line == "."))?.ok()?;
                self.asked.store(true, Ordering::SeqCst);
                if self.slow.load(Ordering::SeqCst) {
                    // Until the sender goes away.
                    return lines.next().map(drop);
                }
                self.accepted.lock().unwrap().push(to.clone());
            }
            stream.write_all(b"250 yes\r\n").ok()?;
        }
        None
    }

    fn accepted(&self) -> Vec<String> {
        self.accepted.lock().unwrap().clone()
    }

    async fn is_asked(&self) {
        while !self.asked.load(Ordering::SeqCst) {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    }
}

fn house(database: &TestDb) -> (Portal, Arc<MovedClock>) {
    let clock = Arc::new(MovedClock(AtomicI64::new(1_795_000_000_000)));
    let cheap = HasherSettings { memory_kib: 8, iterations: 1, lanes: 1, concurrency: 2, queue: 1000 };
    let (keys, hasher) = (Keys::derive(1, &[7; 32]), Hasher::new(&cheap).unwrap());
    let (rules, entropy) = (Rules::default(), Arc::new(SystemEntropy));
    (Portal::new(database.db.clone(), keys, rules, hasher, clock.clone(), entropy), clock)
}

async fn sign_up(portal: &Portal) {
    let (email, name, password) = ("maria@example.org", "Maria", "seven silent rivers");
    let input = NewAccount { email: email.to_owned(), name: name.to_owned(), password: password.to_owned() };
    portal.sign_up(&portal.context(Device::default()), &input).await.unwrap();
}

#[tokio::test]
async fn a_mail_server_that_hangs_holds_up_nobody_and_other_mails_for_a_while() {
    for database in databases().await {
        let (portal, clock) = house(&database);
        let (server, courier) = MailServer::start(true);
        portal.write_mails_for_tests(3).await.unwrap();
        let most = Duration::from_millis(800);
        let began = Instant::now();
        let visitor = async {
            server.is_asked().await;
            sign_up(&portal).await;
            began.elapsed()
        };
        let (tried, signed_up) = tokio::join!(send_batch(&portal, &courier, most), visitor);
        assert_eq!((tried, server.accepted().len()), (0, 0), "on {}", database.name);
        assert!(signed_up < most, "people wait for a mail server: {signed_up:?}");
        let why = &portal.stuck_letters(9).await.unwrap()[0].why;
        assert_eq!(why, "the mail server cannot be reached, or answered too late");

        server.slow.store(false, Ordering::SeqCst);
        clock.0.fetch_add(i64::try_from(CLAIM.as_millis()).unwrap() - 1, Ordering::SeqCst);
        assert_eq!(send_batch(&portal, &courier, most).await, 1);
        assert_eq!(server.accepted(), ["maria@example.org"], "what came later goes on at once");
        // A pause is a minute, and up to a quarter more.
        clock.0.fetch_add(Timestamp::MINUTE / 4 + 1, Ordering::SeqCst);
        assert_eq!(send_batch(&portal, &courier, most).await, 3, "and so does the rest");
        let mut accepted = server.accepted();
        accepted.sort();
        let everybody = ["maria@example.org", "p0@example.org", "p1@example.org", "p2@example.org"];
        assert_eq!(accepted, everybody, "each once, on {}", database.name);
    }
}

/// There is no way for texts here: each is given up as soon as somebody looks at it.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_text_leaves_at_once_also_while_a_mail_server_hangs() {
    for database in databases().await {
        let (portal, _) = house(&database);
        let (server, courier) = MailServer::start(true);
        portal.write_mails_for_tests(3).await.unwrap();
        let mails = tokio::spawn(send_mails(portal.clone(), courier.clone()));
        let texts = tokio::spawn(send_texts(portal.clone(), courier));
        server.is_asked().await;
        let began = Instant::now();
        for _ in 0..10 {
            let id = portal.write_text_for_tests("+4915112345678", Timestamp::MINUTE).await.unwrap();
            let outcome = portal.await_text(id, Duration::from_secs(3)).await.unwrap();
            assert_eq!(outcome, TextOutcome::Failed, "on {}", database.name);
        }
        let took = began.elapsed();
        assert!(took < Duration::from_secs(3), "nobody wakes the one who sends them: {took:?} for ten");
        assert!(!mails.is_finished() && !texts.is_finished());
        mails.abort();
        texts.abort();
    }
}
