#!/usr/bin/env bash
# The browser tests in other engines than Chromium: Firefox and WebKitGTK, against the release build. About 5 minutes after the build; the first
# time up to 10 more, for the driver of Firefox. Arguments go to Playwright.
. "$(dirname -- "${BASH_SOURCE[0]}")/lib.sh"
. scripts/find.sh
scripts/build.sh
scripts/test-tools.sh engines
NIGHTLATCH_BIN=$ROOT/target/release/nightlatch
NIGHTLATCH_TEST_FIREFOX=$(find_firefox)
NIGHTLATCH_TEST_MINIBROWSER=$(find_minibrowser)
export NIGHTLATCH_BIN NIGHTLATCH_TEST_FIREFOX NIGHTLATCH_TEST_MINIBROWSER
QUICK=$(mktemp -d "$(quick_folder)/nightlatch-engines.XXXXXX")
trap 'rm -rf "$QUICK"' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP
cd end2end
TMPDIR=$QUICK npx --no-install playwright test --config=engines.config.ts "$@"
