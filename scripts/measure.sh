#!/usr/bin/env bash
# Measures the release build and prints Markdown to paste: bytes, memory, speed, vitals. About twelve minutes after the build.
# With --members, --api, --refusals or --vitals it measures that alone. With --strict it fails when an aim is missed.
# The machine should do nothing else meanwhile.
. "$(dirname -- "${BASH_SOURCE[0]}")/lib.sh"
. scripts/find.sh
. scripts/lock.sh

needs_browser() {
    case " $* " in
        *" --vitals "*) true ;;
        *" --members "* | *" --api "* | *" --refusals "*) false ;;
        *) true ;;
    esac
}

# Lighthouse, which measures the vitals.
packages() {
    # npm writes its own list last; it is newer than the wanted one when everything was installed.
    if [ scripts/measure/node_modules/.package-lock.json -nt scripts/measure/package-lock.json ]; then return; fi
    say "Installing Lighthouse with npm (about a minute)."
    npm ci --prefix scripts/measure --ignore-scripts
    touch scripts/measure/node_modules/.package-lock.json
}

if needs_browser "$@"; then
    NIGHTLATCH_TEST_CHROMIUM=$(find_chromium) || fail "Chromium is missing, which the vitals are measured in. On Debian: apt-get install chromium"
    export NIGHTLATCH_TEST_CHROMIUM
    # In a shell of its own, so that the lock goes with it.
    (
        take_lock measure
        packages
    )
fi
scripts/build.sh
have wrk || say "wrk is not installed: pages are loaded by Node.js, which is slower (on Debian: apt-get install wrk)."
say "Measuring (about twelve minutes in all). Leave the machine alone meanwhile."
exec node scripts/measure/main.mjs "$@"
