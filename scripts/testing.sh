#!/usr/bin/env bash
# What test.sh and soak.sh share: a PostgreSQL server of their own, a folder in memory, and what is taken away at the end. To be sourced after
# lib.sh.
. scripts/steps.sh

export NIGHTLATCH_TEST_POSTGRES_STATE=$LOGS/postgres.state
# The databases of the tests; what is built stays where it is.
QUICK=$(mktemp -d "$(quick_folder)/nightlatch-test.XXXXXX")
BESIDE=
clean_up() {
    if [ -n "$BESIDE" ]; then kill -- -"$BESIDE" 2>/dev/null || true; fi
    stop_postgres
    rm -rf "$LOGS" "$QUICK"
}
trap clean_up EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP
# The tests may not leave out a database, nor the gateway for text messages.
# Most of what a test does is wait: for a commit, for a server that starts, for a pause to be over.
RUST_TEST_THREADS=$((2 * $(getconf _NPROCESSORS_ONLN)))
export RUST_TEST_THREADS
export NIGHTLATCH_REQUIRE_POSTGRES=1 NIGHTLATCH_REQUIRE_KANNEL=1

# rust_tests TITLE OPTION…: on both engines. PostgreSQL stays for the steps that follow.
rust_tests() {
    local title=$1
    shift
    if step work "Start of a PostgreSQL server" scripts/postgres.sh start; then
        NIGHTLATCH_TEST_POSTGRES=$(scripts/postgres.sh url)
        export NIGHTLATCH_TEST_POSTGRES
        # As scripts/clippy.sh has built them.
        step tests "$title" env TMPDIR="$QUICK" RUSTC_WORKSPACE_WRAPPER=clippy-driver cargo test --locked --no-fail-fast "$@"
    else
        left_out "$title" "there is no PostgreSQL server"
    fi
}

# beside COMMAND…: begins it behind all that follows, as a group of processes that ends with this script.
beside() {
    set -m
    (
        status=0
        nice -n 19 "$@" >"$LOGS/beside" 2>&1 || status=$?
        echo "$status" >"$LOGS/beside.status"
    ) &
    BESIDE=$!
    set +m
}

# Waits for it, and says what it said.
what_was_beside() {
    until [ -s "$LOGS/beside.status" ]; do
        kill -0 "$BESIDE" 2>/dev/null || [ -s "$LOGS/beside.status" ] || return 1
        sleep 1
    done
    cat "$LOGS/beside"
    return "$(cat "$LOGS/beside.status")"
}

stop_postgres() {
    if [ -f "$NIGHTLATCH_TEST_POSTGRES_STATE" ]; then scripts/postgres.sh stop || true; fi
}

# What Playwright writes, of this run and no other.
REPORT=end2end/test-results/report.json
rm -f "$REPORT"

# Of which cases of the catalogue all tests have passed.
say_cases() {
    local report=
    if [ -f "$REPORT" ]; then report=$REPORT; fi
    say "What the tests say about the cases of attacks and faults (docs/security/cases.md)"
    node scripts/cases.mjs --results "$LOGS"/step-*.log ${report:+"$report"} || true
}
