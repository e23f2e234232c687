#!/usr/bin/env bash
# Makes sure of the tools that a build needs: tools.sh [build|watch].
#   build  what scripts/build.sh needs; about 3 minutes on two cores when none is there
#   watch  cargo-leptos too, for scripts/watch.sh; about 9 minutes more
# Seconds when they are there.
. "$(dirname -- "${BASH_SOURCE[0]}")/lib.sh"
. scripts/install.sh
. scripts/lock.sh

CARGO_LEPTOS=0.3.11
BINARYEN=132
LIGHTNINGCSS=1.33.0
ESBUILD=0.28.2
WASM_BINDGEN=$(locked_version wasm-bindgen)

have_wasm_target() { [ -d "$(rustc --print sysroot)/lib/rustlib/wasm32-unknown-unknown/lib" ]; }
# The two halves of wasm-bindgen must be of the very same version.
have_wasm_bindgen() { [ "$(version_of wasm-bindgen)" = "$WASM_BINDGEN" ]; }
have_cargo_leptos() {
    local found
    found=$(version_of cargo-leptos)
    at_least "$CARGO_LEPTOS" "$found" && ! at_least 0.4 "$found"
}
# have_npm PACKAGE VERSION PROGRAM: ours is known by its package; to ask the program itself can take a second.
have_npm() { grep -qs "\"version\": \"$2\"" "$TOOLS/npm/node_modules/$1/package.json" && [ -x "$TOOLS/bin/$3" ]; }
have_npm_programs() {
    have_npm lightningcss-cli "$LIGHTNINGCSS" lightningcss && have_npm esbuild "$ESBUILD" esbuild || return 1
    have_npm binaryen "$BINARYEN.0.0" wasm-opt || at_least 120 "$(version_of wasm-opt)"
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

all_there() {
    have_wasm_target && have_wasm_bindgen && have_npm_programs || return 1
    [ "$WANTED" = build ] || have_cargo_leptos
}

install_wasm_target() {
    have rustup || fail "The Rust target wasm32-unknown-unknown is missing, and there is no rustup to add it with."
    say "Adding the Rust target wasm32-unknown-unknown (under a minute)."
    rustup target add wasm32-unknown-unknown
}

install_wasm_bindgen() {
    say "Building wasm-bindgen-cli $WASM_BINDGEN (about 2 minutes on two cores, once)."
    # The one program of three that is used, and without the TLS of the two others.
    # Without --locked: its own lock file names a crate that was withdrawn.
    install_unoptimised wasm-bindgen-cli "$WASM_BINDGEN" --bin wasm-bindgen --no-default-features
}

install_cargo_leptos() {
    say "Building cargo-leptos $CARGO_LEPTOS (about 9 minutes on two cores, once)."
    # It names a newer Rust than it needs.
    install_unoptimised cargo-leptos "$CARGO_LEPTOS" --locked --ignore-rust-version --features no_downloads
}

# All in one call: npm removes what an earlier one brought and this one does not name.
install_npm_programs() {
    say "Fetching wasm-opt $BINARYEN, lightningcss $LIGHTNINGCSS and esbuild $ESBUILD from npm (under a minute)."
    # Their scripts would only put the programs in place, which the links below do.
    npm install --prefix "$TOOLS/npm" --no-save --ignore-scripts \
        "binaryen@$BINARYEN.0.0" "lightningcss-cli@$LIGHTNINGCSS" "esbuild@$ESBUILD" >/dev/null
    mkdir -p "$TOOLS/bin"
    ln -sf ../npm/node_modules/.bin/wasm-opt "$TOOLS/bin/wasm-opt"
    # npm brings the package of this system alone.
    (cd "$TOOLS/bin" && ln -sf ../npm/node_modules/lightningcss-cli-*/lightningcss ../npm/node_modules/@esbuild/*/bin/esbuild .)
}

WANTED=${1:-build}
case $WANTED in
    build | watch) ;;
    *) fail "Usage: scripts/tools.sh [build|watch]" ;;
esac
check_basics
if all_there; then exit 0; fi
take_lock tools
# Another run may have finished the work while this one waited.
have_wasm_target || install_wasm_target
have_wasm_bindgen || install_wasm_bindgen
have_npm_programs || install_npm_programs
[ "$WANTED" = build ] || have_cargo_leptos || install_cargo_leptos
hash -r
all_there || fail "A tool is still missing or of the wrong version. Remove $TOOLS and run this again."
say "All tools are there: $TOOLS"
