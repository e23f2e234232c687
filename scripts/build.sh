#!/usr/bin/env bash
# Builds what is shipped: target/release/nightlatch and target/site. About 15 minutes on two cores from nothing; seconds when nothing changed.
. "$(dirname -- "${BASH_SOURCE[0]}")/lib.sh"
scripts/tools.sh

STAMP=target/release/nightlatch.stamp

# cargo-leptos runs wasm-bindgen and wasm-opt every time; a stamp of what goes in and what came out saves that.
is_current() {
    [ -f "$STAMP" ] && [ -x target/release/nightlatch ] && [ "$(cat "$STAMP")" = "$(node scripts/stamp.mjs)" ]
}

if is_current; then
    say "The release build is current."
    exit 0
fi
say "Building the release: the browser's half, then the server's (about 15 minutes on two cores from nothing)."
rm -f "$STAMP"
# Two cargo calls inside, so that the features of the two halves never mix.
cargo-leptos build --release
node scripts/compress.mjs target/site
node scripts/stamp.mjs >"$STAMP"
