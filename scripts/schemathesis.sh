#!/usr/bin/env bash
# The REST API of the release build against its own description, by Schemathesis: more than five thousand requests in three to five minutes.
# schemathesis.sh [EXAMPLES-OF-EACH-OPERATION]
. "$(dirname -- "${BASH_SOURCE[0]}")/lib.sh"
. scripts/lock.sh

SERVER=${NIGHTLATCH_BIN:-$ROOT/target/release/nightlatch}
PINNED=scripts/schemathesis/requirements.txt
VENV=$TOOLS/schemathesis-$(sed -n 's/^schemathesis==//p' "$PINNED")
[ -x "$SERVER" ] || fail "There is no server at $SERVER. Run: scripts/build.sh"

# The same packages in every run; the stamp is written last.
install_schemathesis() {
    if cmp -s "$PINNED" "$VENV/installed.txt"; then return; fi
    have python3 || fail "python3 is missing. Install it: on Debian and Ubuntu the packages are python3 and python3-venv."
    python3 -c 'import ensurepip, venv' 2>/dev/null ||
        fail "python3 cannot make environments of its own. Install them: on Debian and Ubuntu the package is python3-venv."
    say "Installing Schemathesis (under a minute)."
    rm -rf "$VENV"
    python3 -m venv "$VENV"
    "$VENV/bin/pip" install --quiet --disable-pip-version-check --requirement "$PINNED"
    cp "$PINNED" "$VENV/installed.txt"
}
take_lock schemathesis
install_schemathesis

work=$(mktemp -d "${TMPDIR:-/tmp}/nightlatch-rest.XXXXXX")
server=
# shellcheck disable=SC2317 # the trap calls it
clean_up() {
    if [ -n "$server" ]; then
        kill "$server" 2>/dev/null || true
        wait "$server" 2>/dev/null || true
    fi
    rm -rf "$work"
}
trap clean_up EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP

port=$(free_port)
url=http://localhost:$port
env NIGHTLATCH_ENVIRONMENT=development NIGHTLATCH_DATABASE__URL="sqlite://$work/nightlatch.db" NIGHTLATCH_KEYS__FILE="$work/keys" \
    NIGHTLATCH_PUBLIC_URL="$url" NIGHTLATCH_DEMO_ACCOUNTS=true NIGHTLATCH_LOG__LEVEL=warn LEPTOS_SITE_ADDR="127.0.0.1:$port" \
    "$SERVER" >"$work/server.log" 2>&1 &
server=$!
for _ in $(seq 300); do
    if node -e "fetch('$url/readyz').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"; then break; fi
    kill -0 "$server" 2>/dev/null || fail "The server did not start: $(tail -n 5 "$work/server.log")"
    sleep 0.1
done
API_TOKEN=$(python3 scripts/schemathesis/seed.py "$url" "$work/server.log" "$work/nightlatch.db")
export API_TOKEN

status=0
(cd "$work" && "$VENV/bin/schemathesis" --config-file "$ROOT/scripts/schemathesis/schemathesis.toml" run "$url/rest/openapi.json" \
    --checks all --max-examples "${1:-300}" --workers 1 --report json --report-json-path "$work/report.json") || status=$?
kill -0 "$server" 2>/dev/null || fail "The server ended by itself: $(tail -n 5 "$work/server.log")"
node scripts/schemathesis/count.mjs "$work/report.json"
exit "$status"
