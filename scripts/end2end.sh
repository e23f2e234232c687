#!/usr/bin/env bash
# The browser tests against the release build. Arguments go to Playwright.
. "$(dirname -- "${BASH_SOURCE[0]}")/lib.sh"
. scripts/find.sh
export NIGHTLATCH_BIN=$ROOT/target/release/nightlatch
NIGHTLATCH_TEST_CHROMIUM=$(find_chromium || true)
export NIGHTLATCH_TEST_CHROMIUM
[ -x "$NIGHTLATCH_BIN" ] || fail "There is no release build. Run: scripts/build.sh"
cd end2end
exec npx --no-install playwright test "$@"
