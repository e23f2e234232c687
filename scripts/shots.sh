#!/usr/bin/env bash
# Pictures of every state of the gallery, for people to look at, in end2end/shots; all on one page in shots/index.html. About 15 minutes after
# the build.
. "$(dirname -- "${BASH_SOURCE[0]}")/lib.sh"
scripts/build.sh
scripts/test-tools.sh browser
say "Taking pictures of every state (about 15 minutes)."
rm -rf end2end/shots
NIGHTLATCH_SHOTS=1 scripts/end2end.sh --project=sqlite --grep @shots
node end2end/contact-sheet.mjs
