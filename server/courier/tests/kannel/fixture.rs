//! Kannel's programs on free ports of this machine, in a folder of their own: `bearerbox`, `smsbox`, and `fakesmsc` as the phone network.

use std::{
    fs,
    net::TcpListener,
    path::PathBuf,
    process::{Child, Command, Stdio},
    time::Duration,
};
use tempfile::TempDir;
use tokio::{net::TcpStream, time::sleep};

pub const PASSWORD: &str = "sesame";

const START: Duration = Duration::from_secs(30);
const PAUSE: Duration = Duration::from_millis(50);

/// A text as a phone shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Text {
    pub to: String,
    pub text: String,
}

pub struct Kannel {
    folder: TempDir,
    /// Those of the administration, of the boxes, of the phone network and of `sendsms`.
    ports: [u16; 4],
    boxes: Vec<Child>,
    network: Option<Child>,
}

impl Kannel {
    /// Nothing where it is not installed.
    pub async fn start() -> Option<Self> {
        let programs = ["bearerbox", "smsbox", "fakesmsc"].map(find);
        if programs.iter().any(Option::is_none) {
            #[expect(clippy::disallowed_methods, reason = "a switch of the tests")]
            let required = std::env::var("NIGHTLATCH_REQUIRE_KANNEL");
            assert_ne!(required.as_deref(), Ok("1"), "Kannel is missing: on Debian, kannel and kannel-extras");
            println!("left out: Kannel is not installed");
            return None;
        }
        let listeners = [(); 4].map(|()| TcpListener::bind("127.0.0.1:0").unwrap());
        let ports = listeners.map(|listener| listener.local_addr().unwrap().port());
        let mut kannel = Self { folder: TempDir::new().unwrap(), ports, boxes: Vec::new(), network: None };
        let [_, boxes, network, sendsms] = ports;
        fs::write(kannel.file("kannel.conf"), configuration(ports)).unwrap();
        for (program, ports) in [("bearerbox", &[boxes, network][..]), ("smsbox", &[sendsms])] {
            let configuration = kannel.file("kannel.conf");
            let child = kannel.spawn(program, &[configuration.to_str().unwrap()]);
            kannel.boxes.push(child);
            for port in ports {
                kannel.wait(program, async || TcpStream::connect(("127.0.0.1", *port)).await.is_ok()).await;
            }
        }
        kannel.join_network().await;
        Some(kannel)
    }

    /// The port of `sendsms`.
    pub fn port(&self) -> u16 {
        self.ports[3]
    }

    /// From now on no text arrives.
    pub fn cut_network(&mut self) {
        self.network.take().into_iter().for_each(end);
    }

    /// Texts arrive again. Those that came before are forgotten.
    pub async fn join_network(&mut self) {
        let port = self.ports[2].to_string();
        // It ends after one message of its own, which its standard input never gives.
        self.network = Some(self.spawn("fakesmsc", &["-H", "127.0.0.1", "-r", &port, "-m", "1"]));
        self.wait("fakesmsc", async || self.log("fakesmsc").contains("Connecting to")).await;
    }

    /// All texts, as soon as there are so many.
    pub async fn arrived(&self, count: usize) -> Vec<Text> {
        self.wait("fakesmsc", async || texts(&self.log("fakesmsc")).len() >= count).await;
        texts(&self.log("fakesmsc"))
    }

    pub fn stop(&mut self) {
        self.cut_network();
        self.boxes.drain(..).rev().for_each(end);
    }

    fn file(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn log(&self, program: &str) -> String {
        fs::read_to_string(self.file(&format!("{program}.log"))).unwrap_or_default()
    }

    fn spawn(&self, program: &str, words: &[&str]) -> Child {
        let log = fs::File::create(self.file(&format!("{program}.log"))).unwrap();
        let mut command = Command::new(find(program).unwrap());
        command.args(words).current_dir(self.folder.path());
        command.stdin(Stdio::piped()).stdout(Stdio::null()).stderr(log).spawn().unwrap()
    }

    async fn wait(&self, program: &str, is_so: impl AsyncFn() -> bool) {
        let waited = tokio::time::timeout(START, async {
            while !is_so().await {
                sleep(PAUSE).await;
            }
        });
        assert!(waited.await.is_ok(), "{program} is not there:\n{}", self.log(program));
    }
}

/// Nothing may stay behind, however the test ends.
impl Drop for Kannel {
    fn drop(&mut self) {
        self.stop();
    }
}

/// Alone by its own id.
fn end(mut child: Child) {
    let _ = child.kill();
    let _ = child.wait();
}

fn find(program: &str) -> Option<PathBuf> {
    let folders = ["/usr/sbin", "/usr/local/sbin", "/usr/bin", "/usr/local/bin", "/usr/lib/kannel/test"];
    folders.map(|folder| PathBuf::from(folder).join(program)).into_iter().find(|path| path.exists())
}

fn configuration([admin, boxes, network, sendsms]: [u16; 4]) -> String {
    format!(
        "group = core\nadmin-port = {admin}\nadmin-interface = 127.0.0.1\nadmin-password = {PASSWORD}\n\
         smsbox-port = {boxes}\nsmsbox-interface = 127.0.0.1\nbox-allow-ip = 127.0.0.1\nbox-deny-ip = \"*.*.*.*\"\n\n\
         group = smsc\nsmsc = fake\nport = {network}\nconnect-allow-ip = 127.0.0.1\n\n\
         group = smsbox\nbearerbox-host = 127.0.0.1\nsendsms-port = {sendsms}\nsendsms-interface = 127.0.0.1\n\n\
         group = sendsms-user\nusername = nightlatch\npassword = {PASSWORD}\ndefault-sender = Nightlatch\n"
    )
}

/// What `fakesmsc` writes down, a line of a text on a line: `Got message 1: <sender number text …>`, or `ucs-2 …` percent-encoded.
fn texts(log: &str) -> Vec<Text> {
    let mut texts: Vec<Text> = Vec::new();
    for (_, line) in log.lines().filter_map(|line| line.split_once(": Got message ")) {
        let line = line.split_once(": <").unwrap().1.strip_suffix('>').unwrap();
        let mut words = line.splitn(4, ' ').skip(1);
        match (words.next(), words.next(), words.next()) {
            (Some(to), Some("text"), text) if to.starts_with('+') => {
                texts.push(Text { to: to.to_owned(), text: text.unwrap_or_default().to_owned() });
            }
            (Some(to), Some("ucs-2"), Some(text)) if to.starts_with('+') => {
                texts.push(Text { to: to.to_owned(), text: utf_16(text) });
            }
            _ => {
                let last = &mut texts.last_mut().unwrap().text;
                *last = format!("{last}\n{line}");
            }
        }
    }
    texts
}

fn utf_16(encoded: &str) -> String {
    let bytes: Vec<u8> = percent_encoding::percent_decode_str(&encoded.replace('+', " ")).collect();
    let units: Vec<_> = bytes.chunks(2).map(|pair| u16::from_be_bytes(pair.try_into().unwrap())).collect();
    String::from_utf16(&units).unwrap()
}
