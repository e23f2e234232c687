#!/usr/bin/env bash
# Measures the release build and prints Markdown to paste: bytes, memory, speed. About two minutes after the build.
# With --strict it fails when an aim is missed. The machine should do nothing else meanwhile.
. "$(dirname -- "${BASH_SOURCE[0]}")/lib.sh"
scripts/build.sh
have wrk || say "wrk is not installed: pages are loaded by Node.js, which is slower (on Debian: apt-get install wrk)."
say "Measuring (about two minutes). Leave the machine alone meanwhile."
exec node scripts/measure/main.mjs "$@"
