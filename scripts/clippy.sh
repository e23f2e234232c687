#!/usr/bin/env bash
# The linter over one half of the program: clippy.sh native|wasm. Every warning is an error.
. "$(dirname -- "${BASH_SOURCE[0]}")/lib.sh"
case ${1:-} in
    # The server has turned app's feature "ssr" on, so app is linted with it, and with its tests, in the same build.
    native) exec cargo clippy --locked --workspace --exclude frontend --all-targets -- -D warnings ;;
    # Never in one call with the rest: features would mix. In the folder where this half is built.
    wasm) exec cargo clippy --locked -p frontend --target wasm32-unknown-unknown --target-dir target/front -- -D warnings ;;
    *) fail "Usage: scripts/clippy.sh native|wasm" ;;
esac
