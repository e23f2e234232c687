#!/usr/bin/env bash
# Makes sure of the tools that a build needs. Seconds when they are there; about 15 minutes on two cores when none is.
. "$(dirname -- "${BASH_SOURCE[0]}")/lib.sh"
. scripts/lock.sh

CARGO_LEPTOS=0.3.11
BINARYEN=132
WASM_BINDGEN=$(locked_version wasm-bindgen)

have_wasm_target() { [ -d "$(rustc --print sysroot)/lib/rustlib/wasm32-unknown-unknown/lib" ]; }
# The two halves of wasm-bindgen must be of the very same version.
have_wasm_bindgen() { [ "$(version_of wasm-bindgen)" = "$WASM_BINDGEN" ]; }
have_cargo_leptos() {
    local found
    found=$(version_of cargo-leptos)
    at_least "$CARGO_LEPTOS" "$found" && ! at_least 0.4 "$found"
}
have_wasm_opt() {
    # Ours is known by its package: to ask the program itself takes a second.
    if grep -qs "\"version\": \"$BINARYEN\." "$TOOLS/npm/node_modules/binaryen/package.json" && [ -x "$TOOLS/bin/wasm-opt" ]; then
        return
    fi
    at_least 120 "$(version_of wasm-opt)"
}

check_basics() {
    if ! have rustc || ! rustc --version >/dev/null 2>&1; then
        have rustup || fail "Rust is missing. Install it with rustup: https://rustup.rs"
        say "Installing the stable Rust toolchain (about 2 minutes)."
        rustup default stable
    fi
    local wanted
    wanted=$(sed -nE 's/^rust-version = "(.*)"$/\1/p' Cargo.toml)
    need_version rustc "$wanted" "Run: rustup update stable"
    need_version node 20 "Install Node.js 20 or newer: https://nodejs.org"
    have npm || fail "npm is missing. It comes with Node.js: https://nodejs.org"
    have cc || have gcc || have clang || fail "A C compiler is missing. On Debian: apt-get install gcc libc6-dev"
}

all_there() { have_wasm_target && have_wasm_bindgen && have_cargo_leptos && have_wasm_opt; }

# install_crate NAME VERSION OPTION…: an interrupted installation goes on where it was.
install_crate() {
    local name=$1 version=$2 quiet=()
    shift 2
    # Somebody who watches sees how far it is; a log needs no line for each of 600 crates.
    [ -t 2 ] || quiet=(--quiet)
    (cd "$TOOLS" && cargo install ${quiet[@]+"${quiet[@]}"} --force --root "$TOOLS" --target-dir "$TOOLS/build/$name" "$name" --version "$version" "$@")
    rm -rf "$TOOLS/build/$name"
}

install_wasm_target() {
    have rustup || fail "The Rust target wasm32-unknown-unknown is missing, and there is no rustup to add it with."
    say "Adding the Rust target wasm32-unknown-unknown (under a minute)."
    rustup target add wasm32-unknown-unknown
}

install_wasm_bindgen() {
    say "Building wasm-bindgen-cli $WASM_BINDGEN (about 4 minutes on two cores, once)."
    # Without --locked: its own lock file names a crate that was withdrawn.
    install_crate wasm-bindgen-cli "$WASM_BINDGEN"
}

install_cargo_leptos() {
    say "Building cargo-leptos $CARGO_LEPTOS (about 9 minutes on two cores, once)."
    # Unoptimised it is built in half the time, and fast enough. It names a newer Rust than it needs.
    CARGO_PROFILE_RELEASE_OPT_LEVEL=0 CARGO_PROFILE_RELEASE_LTO=off \
        CARGO_PROFILE_RELEASE_CODEGEN_UNITS=256 CARGO_PROFILE_RELEASE_STRIP=symbols \
        install_crate cargo-leptos "$CARGO_LEPTOS" --locked --ignore-rust-version --features no_downloads
}

install_wasm_opt() {
    say "Fetching wasm-opt $BINARYEN from npm (under a minute)."
    npm install --prefix "$TOOLS/npm" --no-save "binaryen@$BINARYEN.0.0" >/dev/null
    mkdir -p "$TOOLS/bin"
    ln -sf ../npm/node_modules/.bin/wasm-opt "$TOOLS/bin/wasm-opt"
}

check_basics
if all_there; then exit 0; fi
take_lock tools
# Another run may have finished the work while this one waited.
have_wasm_target || install_wasm_target
have_wasm_bindgen || install_wasm_bindgen
have_cargo_leptos || install_cargo_leptos
have_wasm_opt || install_wasm_opt
hash -r
all_there || fail "A tool is still missing or of the wrong version. Remove $TOOLS and run this again."
say "All tools are there: $TOOLS"
