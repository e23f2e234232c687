#!/usr/bin/env bash
# Serves on http://localhost:3000 and builds again what changes. The first build takes about 10 minutes on two cores.
. "$(dirname -- "${BASH_SOURCE[0]}")/lib.sh"
scripts/tools.sh watch
say "Watching app, server and style; a changed style appears at once. The first build takes about 10 minutes on two cores."
# Compressed files of a release build would be served in place of what changes.
if [ -d target/site ]; then find target/site -type f \( -name '*.br' -o -name '*.gz' \) -delete; fi
export NIGHTLATCH_ENVIRONMENT=development
exec cargo-leptos watch --hot-reload
