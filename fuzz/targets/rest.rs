//! The parameters, the version and the body of an operation of the REST API, by the whole server: the first byte says which; the lines
//! are the parameters, the version, and then the body.
#![no_main]

use libfuzzer_sys::fuzz_target;
use nightlatch::properties::Served;

thread_local! {
    static SERVED: Served = Served::new().expect("a server");
}

fuzz_target!(|bytes: &[u8]| {
    let Some((number, rest)) = bytes.split_first() else { return };
    let mut lines = rest.splitn(3, |byte| *byte == b'\n');
    let (query, tags, body) = (lines.next(), lines.next(), lines.next());
    let query = query.and_then(|query| std::str::from_utf8(query).ok()).unwrap_or_default();
    SERVED.with(|served| {
        let number = usize::from(*number) % served.operations();
        served.operation(number, query, tags.unwrap_or_default(), body.unwrap_or_default())
    });
});
