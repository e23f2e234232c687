//! A whole request of a stranger, by the whole server: method and address, headers, an empty line, a body.
#![no_main]

use libfuzzer_sys::fuzz_target;
use nightlatch::properties::Served;

thread_local! {
    static SERVED: Served = Served::new().expect("a server");
}

fuzz_target!(|bytes: &[u8]| {
    let mut lines = bytes.split(|byte| *byte == b'\n');
    let Some((method, address)) = lines.next().and_then(|line| split(line, b' ')) else { return };
    let headers: Vec<_> = lines.by_ref().map_while(|line| split(line, b':')).collect();
    let body = lines.collect::<Vec<_>>().join(&b'\n');
    // A wrong password at the API takes a quarter of a second, so that nobody learns anything from the time.
    if headers.iter().any(|(name, _)| name.eq_ignore_ascii_case(b"authorization")) && address.starts_with(b"/rest") {
        return;
    }
    SERVED.with(|served| served.ask(method, address, &headers, &body));
});

fn split(line: &[u8], at: u8) -> Option<(&[u8], &[u8])> {
    let place = line.iter().position(|byte| *byte == at)?;
    Some((&line[..place], &line[place + 1..]))
}
