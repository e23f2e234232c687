#!/usr/bin/env bash
# Sets up what is missing and runs every test. About an hour on two cores from nothing; some minutes when everything is built.
. "$(dirname -- "${BASH_SOURCE[0]}")/lib.sh"
. scripts/steps.sh

export NIGHTLATCH_TEST_POSTGRES_STATE=$LOGS/postgres.state
# The databases of the tests; what is built stays where it is.
QUICK=$(mktemp -d "$(quick_folder)/nightlatch-test.XXXXXX")
clean_up() {
    if [ -f "$NIGHTLATCH_TEST_POSTGRES_STATE" ]; then scripts/postgres.sh stop || true; fi
    rm -rf "$LOGS" "$QUICK"
}
trap clean_up EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP

say "Setting up and testing everything: about an hour on two cores the first time, some minutes later on."
scripts/tools.sh
scripts/test-tools.sh

# Of this run and no other.
rm -f end2end/test-results/report.json
# The tests may not leave out a database, nor the gateway for text messages.
export NIGHTLATCH_REQUIRE_POSTGRES=1 NIGHTLATCH_REQUIRE_KANNEL=1
# A failed step is remembered, and the rest still runs: that is what "|| true" is for.
step check "Format of the Rust code" cargo fmt --all --check || true
step tests "Rules for the sources" scripts/check-source.sh || true
step check "Linter, server's half" scripts/clippy.sh native || true
step check "Linter, browser's half" scripts/clippy.sh wasm || true
step tests "What the browser's half is made of" scripts/check-wasm.sh tree || true

if step work "Start of a PostgreSQL server" scripts/postgres.sh start; then
    NIGHTLATCH_TEST_POSTGRES=$(scripts/postgres.sh url)
    export NIGHTLATCH_TEST_POSTGRES
    step tests "Tests of the Rust code" env TMPDIR="$QUICK" cargo test --locked --workspace --exclude frontend --no-fail-fast || true
else
    left_out "Tests of the Rust code" "there is no PostgreSQL server" || true
fi

if step work "Release build" scripts/build.sh; then
    step tests "Size of the browser's half" scripts/check-wasm.sh size || true
    step tests "REST API against its description" scripts/schemathesis.sh || true
    step check "Types of the browser tests" npm run --silent --prefix end2end check || true
    step tests "Tests in the browser" env TMPDIR="$QUICK" scripts/end2end.sh || true
else
    left_out "Size of the browser's half" "there is no release build" || true
    left_out "REST API against its description" "there is no release build" || true
    left_out "Tests in the browser" "there is no release build" || true
fi

scripts/postgres.sh stop
say "What the tests say about the cases of attacks and faults (docs/security/cases.md)"
report=end2end/test-results/report.json
if [ ! -f "$report" ]; then report=; fi
node scripts/cases.mjs --results "$LOGS"/step-*.log ${report:+"$report"} || true
finish_steps
