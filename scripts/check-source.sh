#!/usr/bin/env bash
# Rules for the sources that no compiler knows. A second or two.
. "$(dirname -- "${BASH_SOURCE[0]}")/lib.sh"
exec node scripts/source/check.mjs
