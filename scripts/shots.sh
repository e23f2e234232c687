#!/usr/bin/env bash
# Pictures of every screen, for people to look at, in end2end/shots. A few minutes after the build.
. "$(dirname -- "${BASH_SOURCE[0]}")/lib.sh"
scripts/build.sh
scripts/test-tools.sh browser
say "Taking pictures of the screens (a few minutes)."
NIGHTLATCH_SHOTS=1 scripts/end2end.sh --project=sqlite --grep @shots
say "The pictures are in end2end/shots."
