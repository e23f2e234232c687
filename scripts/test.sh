#!/usr/bin/env bash
# Sets up what is missing and runs every test. About an hour on two cores from nothing; some minutes when everything is built.
. "$(dirname -- "${BASH_SOURCE[0]}")/lib.sh"
. scripts/testing.sh

say "Setting up and testing everything: about an hour on two cores the first time, some minutes later on."
scripts/tools.sh
scripts/test-tools.sh

# A failed step is remembered, and the rest still runs: that is what "|| true" is for.
step check "Format of the Rust code" cargo fmt --all --check || true
step tests "Rules for the sources" scripts/check-source.sh || true
# What takes longest to build fills the pauses of all that follows: single crates keep one core busy, and tests wait a lot.
beside scripts/build.sh
step check "Linter and build of the tests, server's half" scripts/clippy.sh tests || true
step check "Linter, browser's half" scripts/clippy.sh wasm || true
step tests "What the browser's half is made of" scripts/check-wasm.sh tree || true
rust_tests "Tests of the Rust code" --workspace --exclude frontend || true

if step work "Rest of the release build" what_was_beside; then
    step tests "Size of the browser's half" scripts/check-wasm.sh size || true
    step tests "REST API against its description" scripts/schemathesis.sh || true
    step check "Types of the browser tests" npm run --silent --prefix end2end check || true
    step tests "Tests in the browser" env TMPDIR="$QUICK" scripts/end2end.sh || true
else
    left_out "Size of the browser's half" "there is no release build" || true
    left_out "REST API against its description" "there is no release build" || true
    left_out "Tests in the browser" "there is no release build" || true
fi

say_cases
finish_steps
