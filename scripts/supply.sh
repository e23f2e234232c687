#!/usr/bin/env bash
# What this program is made of, and whether it may be: licences, sources, bans and known faults of every dependency, and lists of all of
# them (SBOM, CycloneDX) in target/sbom. Some minutes the first time, for building the tools; seconds later on.
. "$(dirname -- "${BASH_SOURCE[0]}")/lib.sh"
. scripts/install.sh
. scripts/lock.sh
. scripts/steps.sh
trap 'rm -rf "$LOGS"' EXIT

SBOM=target/sbom
CYCLONEDX_NPM=6.0.1

take_lock supply
need_crate cargo-deny 0.20.2 "about 6 minutes"
need_crate cargo-cyclonedx 0.5.9 "about 2 minutes"

# npm asks its registry for known faults; where there is none to ask, that is said and is no fault.
npm_audit() {
    local answer
    if answer=$(npm audit --prefix "$1" --package-lock-only 2>&1); then
        printf '%s\n' "$answer"
    elif grep -qE 'ENOTFOUND|ECONNREFUSED|ETIMEDOUT|EAI_AGAIN|audit endpoint returned an error|ENOAUDIT' <<<"$answer"; then
        printf '%s\n' "$answer" >&2
        return 3
    else
        printf '%s\n' "$answer" >&2
        return 1
    fi
}

# audit FOLDER
audit() {
    local status=0
    npm_audit "$1" >"$LOGS/npm" 2>&1 || status=$?
    if [ "$status" -eq 3 ]; then
        say "Left out: known faults of the packages in $1 (the registry of npm does not answer here)."
        return 0
    fi
    step check "Known faults of the packages in $1" sh -c "cat '$LOGS/npm'; exit $status" || true
}

# sbom_of_rust FOLDER NAME TARGET: a half of the program, as it is released.
sbom_of_rust() {
    cargo cyclonedx --manifest-path "$1/Cargo.toml" --format json --spec-version 1.5 --target "$3" --override-filename "$2" --quiet
    mv "$1/$2.json" "$SBOM/$2.cdx.json"
    # It writes one beside each manifest of the workspace.
    find app frontend server -name "$2.json" -not -path '*/target/*' -delete
}

# sbom_of_npm FOLDER NAME
sbom_of_npm() {
    # Without what would have to be compiled for it: that only checks its own output.
    npm_config_ignore_scripts=true npm_config_omit=optional npx --yes "@cyclonedx/cyclonedx-npm@$CYCLONEDX_NPM" \
        --no-validate --package-lock-only --output-reproducible --output-format JSON --output-file "$SBOM/$2.cdx.json" "$1/package.json"
}

# Whether a list names what it should.
sbom_has() {
    # shellcheck disable=SC2016 # for Node to fill in
    node -e '
        const [file, ...names] = process.argv.slice(1);
        const { components } = JSON.parse(require("node:fs").readFileSync(file, "utf8"));
        const missing = names.filter((name) => !components.some((one) => (one.group ? `${one.group}/` : "") + one.name === name));
        console.log(`${file}: ${components.length} components`);
        if (missing.length) { console.error(`not in it: ${missing}`); process.exit(1); }
    ' "$@"
}

step check "Bans, licences and sources of the dependencies" cargo-deny --workspace check bans licenses sources || true
step check "The same of the fuzz targets" cargo-deny --manifest-path fuzz/Cargo.toml --config deny.toml check bans licenses sources || true
if cargo-deny fetch db >"$LOGS/fetch" 2>&1; then
    step check "Known faults of the dependencies" cargo-deny --workspace check --disable-fetch advisories || true
else
    say "Left out: known faults of the dependencies (their list, https://github.com/rustsec/advisory-db, cannot be fetched here)."
fi
audit end2end
audit end2end/client
audit scripts/measure

mkdir -p "$SBOM"
step work "List of what the server is made of" sbom_of_rust server nightlatch x86_64-unknown-linux-gnu || true
step check "Whether it is whole" sbom_has "$SBOM/nightlatch.cdx.json" axum sqlx webauthn-rs leptos lettre || true
step work "List of what the browser's half is made of" sbom_of_rust frontend nightlatch-browser wasm32-unknown-unknown || true
step check "Whether it is whole" sbom_has "$SBOM/nightlatch-browser.cdx.json" leptos wasm-bindgen || true
lists_of_npm() { sbom_of_npm end2end end2end && sbom_of_npm end2end/client client && sbom_of_npm scripts/measure measure; }
if lists_of_npm >"$LOGS/npm" 2>&1; then
    step check "List of what the browser tests are made of" sbom_has "$SBOM/end2end.cdx.json" @playwright/test @axe-core/playwright || true
    step check "List of what the generator of clients is made of" sbom_has "$SBOM/client.cdx.json" @hey-api/openapi-ts || true
    step check "List of what measures pages is made of" sbom_has "$SBOM/measure.cdx.json" lighthouse puppeteer-core || true
else
    cat "$LOGS/npm" >&2
    say "Left out: the lists of npm's packages (the registry of npm does not answer here)."
fi
finish_steps
