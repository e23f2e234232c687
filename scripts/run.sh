#!/usr/bin/env bash
# Sets up what is missing, builds, and serves on http://localhost:3000 with its data in data/.
. "$(dirname -- "${BASH_SOURCE[0]}")/lib.sh"
scripts/build.sh
say "Serving on http://localhost:3000; messages are captured at http://localhost:3000/dev/outbox. Stop with Ctrl-C."
export NIGHTLATCH_ENVIRONMENT=development
exec target/release/nightlatch serve
