#!/usr/bin/env bash
# Builds what is shipped: target/release/nightlatch and target/site. About 15 minutes on two cores from nothing; seconds when nothing changed.
# It does what `cargo leptos build --release` does with [[workspace.metadata.leptos]] in Cargo.toml: to build cargo-leptos itself
# takes almost as long, and only `make watch` needs it.
. "$(dirname -- "${BASH_SOURCE[0]}")/lib.sh"
scripts/tools.sh

STAMP=target/release/nightlatch.stamp
SITE=target/site

# wasm-bindgen and wasm-opt would run every time; a stamp of what goes in and what came out saves that.
is_current() {
    [ -f "$STAMP" ] && [ -x target/release/nightlatch ] && [ "$(cat "$STAMP")" = "$(node scripts/stamp.mjs)" ]
}

# What the crates of Leptos read of that table while they are compiled. The running server reads the rest from Leptos.toml.
export LEPTOS_OUTPUT_NAME=nightlatch DISABLE_SERVER_FN_HASH=true

# Two cargo calls in two folders, so that the features of the two halves never mix.
browser_half() {
    # Made beside the old one, which stays whole until this one is.
    local new=$SITE.new
    local pkg=$new/pkg
    rm -rf "$new"
    mkdir -p "$pkg"
    cp -R app/public/. "$new"
    # "defaults" are the browsers that cargo-leptos takes where none are named.
    lightningcss --bundle --minify --targets defaults style/main.css -o "$pkg/nightlatch.css"
    cargo build --locked -p frontend --lib --no-default-features --profile wasm-release \
        --target wasm32-unknown-unknown --target-dir target/front
    wasm-bindgen --target web --no-typescript --out-name nightlatch --out-dir "$pkg" \
        target/front/wasm32-unknown-unknown/wasm-release/frontend.wasm
    # With LEPTOS_OUTPUT_NAME the pages name the module without "_bg".
    wasm-opt -Oz --enable-bulk-memory --enable-nontrapping-float-to-int "$pkg/nightlatch_bg.wasm" -o "$pkg/nightlatch.wasm"
    rm "$pkg/nightlatch_bg.wasm"
    esbuild "$pkg/nightlatch.js" --minify --format=esm --log-level=warning --allow-overwrite --outfile="$pkg/nightlatch.js"
    rm -rf "$SITE"
    mv "$new" "$SITE"
}

server_half() { cargo build --locked -p server --bin nightlatch --no-default-features --release; }

# Both at once: much of each waits for one crate on one core. Each is a group of processes, so that none outlives this script.
both_halves() {
    set -m
    browser_half &
    local browser=$!
    server_half &
    local server=$!
    set +m
    # shellcheck disable=SC2064 # the processes of now
    trap "kill -- -$browser -$server 2>/dev/null || true" EXIT
    trap 'exit 130' INT
    trap 'exit 143' TERM HUP
    wait "$browser" || fail "The browser's half could not be built."
    wait "$server" || fail "The server's half could not be built."
    trap - EXIT INT TERM HUP
}

if is_current; then
    say "The release build is current."
    exit 0
fi
say "Building the release: the browser's half, then the server's (about 15 minutes on two cores from nothing)."
rm -f "$STAMP"
both_halves
node scripts/compress.mjs "$SITE"
node scripts/stamp.mjs >"$STAMP"
