#!/usr/bin/env bash
# The linter over one half of the program: clippy.sh native|wasm|tests. Every warning is an error.
#   tests  the native half while its tests are built, for who runs them next: one build instead of two
. "$(dirname -- "${BASH_SOURCE[0]}")/lib.sh"
case ${1:-} in
    # The server has turned app's feature "ssr" on, so app is linted with it, and with its tests, in the same build.
    native) exec cargo clippy --locked --workspace --exclude frontend --all-targets -- -D warnings ;;
    # Never in one call with the rest: features would mix. In the folder where this half is built.
    wasm) exec cargo clippy --locked -p frontend --target wasm32-unknown-unknown --target-dir target/front -- -D warnings ;;
    # With the linter in the compiler's place, as cargo clippy has it, but making what is linted. Cargo tells the warnings of what it keeps again.
    tests)
        said=$(mktemp)
        trap 'rm -f "$said"' EXIT
        RUSTC_WORKSPACE_WRAPPER=clippy-driver cargo test --locked --workspace --exclude frontend --no-run 2>&1 | tee "$said"
        if grep -Eq 'generated [0-9]+ warning' "$said"; then fail "There are warnings."; fi
        ;;
    *) fail "Usage: scripts/clippy.sh native|wasm|tests" ;;
esac
