#!/usr/bin/env bash
# Rules for the sources that no compiler knows, and the papers on security against the tests. Some seconds.
. "$(dirname -- "${BASH_SOURCE[0]}")/lib.sh"
status=0
node scripts/source/check.mjs || status=1
node --test --test-reporter=tap scripts/cases/cases.test.mjs || status=1
node scripts/cases.mjs --check || status=1
exit "$status"
