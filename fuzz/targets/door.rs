//! The body of a server function, by the whole server: the first byte says which, the second who asks and how.
#![no_main]

use libfuzzer_sys::fuzz_target;
use nightlatch::properties::Served;

thread_local! {
    static SERVED: Served = Served::new().expect("a server");
}

fuzz_target!(|bytes: &[u8]| {
    let [number, how, body @ ..] = bytes else { return };
    SERVED.with(|served| served.door(usize::from(*number) % served.doors(), how & 1 == 1, how & 2 == 2, body));
});
