#!/usr/bin/env bash
# Measures how long a saved change takes to be on the page while `make watch` runs, and prints Markdown. About 10 minutes after the first
# build. The machine should do nothing else meanwhile, and nobody should edit.
. "$(dirname -- "${BASH_SOURCE[0]}")/lib.sh"
. scripts/find.sh
ADDRESS=http://localhost:3000
LOG=target/loop.log

scripts/tools.sh watch
scripts/test-tools.sh browser
if curl --silent --output /dev/null "$ADDRESS"; then fail "Something answers on $ADDRESS already. End it first."; fi
NIGHTLATCH_TEST_CHROMIUM=$(find_chromium || true)
export NIGHTLATCH_TEST_CHROMIUM

say "Building for make watch (about 10 minutes the first time); what it says is in $LOG."
# A group of processes, so that none outlives this script.
set -m
scripts/watch.sh >"$LOG" 2>&1 &
watch=$!
set +m
# shellcheck disable=SC2064 # the process of now
trap "kill -- -$watch 2>/dev/null || true" EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP
until curl --silent --fail --output /dev/null "$ADDRESS/readyz"; do
    kill -0 "$watch" 2>/dev/null || fail "make watch ended by itself; see $LOG."
    sleep 1
done
say "Saving thirty changes and looking when the page shows them."
node scripts/measure/loop.mjs "$ADDRESS"
