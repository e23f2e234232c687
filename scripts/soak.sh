#!/usr/bin/env bash
# Runs every test of the Rust code that has a long form, in that form: more rounds of every race, every fault at every commit of every
# flow, whole accounts in more random orders. Hours; `make test` runs the short forms.
. "$(dirname -- "${BASH_SOURCE[0]}")/lib.sh"
. scripts/steps.sh

export NIGHTLATCH_TEST_POSTGRES_STATE=$LOGS/postgres.state
QUICK=$(mktemp -d "$(quick_folder)/nightlatch-soak.XXXXXX")
clean_up() {
    if [ -f "$NIGHTLATCH_TEST_POSTGRES_STATE" ]; then scripts/postgres.sh stop || true; fi
    rm -rf "$LOGS" "$QUICK"
}
trap clean_up EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP

say "The long forms of all tests that have one. They take hours."
scripts/tools.sh
scripts/test-tools.sh

export NIGHTLATCH_REQUIRE_POSTGRES=1 NIGHTLATCH_TEST_SOAK=1
# Those whose tests ask for the switch (store::testing::rounds).
PACKAGES=(-p store -p domain -p server)

if ! step work "Build of the tests" cargo test --locked --no-run "${PACKAGES[@]}"; then
    left_out "Long forms" "the tests cannot be built" || true
elif step work "Start of a PostgreSQL server" scripts/postgres.sh start; then
    NIGHTLATCH_TEST_POSTGRES=$(scripts/postgres.sh url)
    export NIGHTLATCH_TEST_POSTGRES
    step tests "Long forms" env TMPDIR="$QUICK" cargo test --locked --no-fail-fast "${PACKAGES[@]}" || true
else
    left_out "Long forms" "there is no PostgreSQL server" || true
fi

scripts/postgres.sh stop
finish_steps
