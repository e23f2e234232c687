#!/usr/bin/env bash
# The quick checks: format, linters, rules for the sources, dependencies. About 5 minutes on two cores the first time.
. "$(dirname -- "${BASH_SOURCE[0]}")/lib.sh"
. scripts/steps.sh
trap 'rm -rf "$LOGS"' EXIT

scripts/tools.sh
scripts/test-tools.sh rust

step check "Format of the Rust code" cargo fmt --all --check || true
step tests "Rules for the sources" scripts/check-source.sh || true
step check "Linter, server's half" scripts/clippy.sh native || true
step check "Linter, browser's half" scripts/clippy.sh wasm || true
step tests "What the browser's half is made of" scripts/check-wasm.sh tree || true
if have shellcheck; then
    step check "Linter, shell scripts" shellcheck -x scripts/*.sh .ci/run || true
else
    say "Left out: the linter for shell scripts (shellcheck is not installed)."
fi
if have cargo-deny; then
    step check "Licences and origins of the dependencies" cargo-deny check bans licenses sources || true
    if cargo-deny fetch >/dev/null 2>&1; then
        step check "Known faults of the dependencies" cargo-deny check --disable-fetch advisories || true
    else
        say "Left out: known faults of the dependencies (their list cannot be fetched here)."
    fi
else
    say "Left out: licences, origins and known faults of the dependencies (cargo-deny is not installed; see deny.toml)."
fi
finish_steps
