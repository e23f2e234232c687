//! What a browser says of itself, after its address on a line of its own; and a day.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let (address, agent) = text.split_once('\n').unwrap_or(("", text));
    domain::properties::device(agent, address);
    domain::properties::day(address);
});
