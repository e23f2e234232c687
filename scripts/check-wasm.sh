#!/usr/bin/env bash
# Keeps the browser's half small: check-wasm.sh tree|size.
#   tree  no crate of the server is among its dependencies
#   size  what a settings page loads stays below a ceiling, and makes no elements from text
. "$(dirname -- "${BASH_SOURCE[0]}")/lib.sh"

# Not in the browser at all.
NEVER="words fluent-bundle sqlx tokio argon2 webauthn-rs webauthn-rs-proto reqwest lettre axum totp-rs domain store courier secrecy tracing-subscriber"
# The frame names these and uses little of them; our own code must not, or they become part of the file.
NOT_BY_US="url idna regex"
OURS="frontend app model"

# Bytes of a settings page in all, as brotli sends it. Its HTML, made anew for each person, has a share of that. The aim is 180,000; the
# ceiling follows what is reached, so that no change makes it larger unseen. Lower it with each saving.
CEILING=172000
FOR_HTML=6000

passed=0
failed=0
check() {
    if "${@:2}"; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        say "FAILED: $1"
    fi
}

# Reads a listing of cargo tree with depths ("2leptos v0.8.23"), and prints what must not be there.
# With macros that run while building left out.
forbidden() {
    awk -v never="$NEVER" -v not_by_us="$NOT_BY_US" -v ours="$OURS" '
        BEGIN {
            n = split(never, list, " "); for (i = 1; i <= n; i++) banned[list[i]] = 1
            n = split(not_by_us, list, " "); for (i = 1; i <= n; i++) indirect[list[i]] = 1
            n = split(ours, list, " "); for (i = 1; i <= n; i++) own[list[i]] = 1
        }
        NF {
            depth = $1; sub(/[^0-9].*/, "", depth)
            name = substr($1, length(depth) + 1)
            path[depth + 0] = name
            parent = depth > 0 ? path[depth - 1] : ""
            if (name in banned || (name in indirect && parent in own)) print parent " uses " name
        }'
}

tree() { cargo tree --locked -p frontend --target wasm32-unknown-unknown -e normal,no-proc-macro --prefix depth; }

tree_is_clean() {
    local found
    found=$(forbidden <<<"$listing" | sort -u)
    [ -z "$found" ] || { say "In the browser's half: $found"; return 1; }
}

# The check must see what it is for: a crate that is added below ours, and one that comes with another.
sees() { [ -n "$(printf '%s\n' "$listing" "$@" | forbidden)" ]; }
overlooks() { ! sees "$@"; }

check_tree() {
    listing=$(tree)
    check "the listing of dependencies names our crates" grep -q '^1app ' <<<"$listing"
    check "no crate of the server is in the browser's half" tree_is_clean
    local name
    for name in $NEVER; do
        check "the check sees $name deep in the tree" sees "1app v0.1.0" "2leptos v0.8.0" "3$name v1.0.0"
    done
    for name in $NOT_BY_US; do
        check "the check sees $name in one of our crates" sees "1app v0.1.0" "2$name v1.0.0"
        check "the check lets the frame have $name" overlooks "1app v0.1.0" "2leptos v0.8.0" "3$name v1.0.0"
    done
}

# The bytes of the package's compressed files in a folder; none when one is not there.
package_bytes() {
    local ending size sum=0
    for ending in css js wasm; do
        [ -f "$1/nightlatch.$ending.br" ] || return 1
        size=$(wc -c <"$1/nightlatch.$ending.br")
        sum=$((sum + size))
    done
    echo "$sum"
}

fits() {
    local bytes
    bytes=$(package_bytes "$1") || return 1
    say "CSS, JS and WASM: $bytes bytes in brotli; at most $((CEILING - FOR_HTML))."
    [ "$bytes" -le $((CEILING - FOR_HTML)) ]
}

does_not_fit() { ! fits "$1" 2>/dev/null; }

# The pages allow no script to make elements from text (Trusted Types, S-087). The frame does that with elements whose content is all fixed:
# their text would be in the module.
HTML='<[a-z][a-z0-9-]*( [a-z-]+="[^"]*"|>[A-Za-z])'
holds_html() { LC_ALL=C grep -aEq "$HTML" "$1"; }
holds_no_html() { ! holds_html "$1"; }

check_size() {
    package_bytes target/site/pkg >/dev/null || fail "There is no compressed package in target/site/pkg. Run: scripts/build.sh"
    check "the package of the browser's half fits" fits target/site/pkg
    check "the browser's half makes no elements from text" holds_no_html target/site/pkg/nightlatch.wasm
    local doctored
    doctored=$(mktemp -d)
    printf 'a\0<h2>Touch your key</h2>' >"$doctored/nightlatch.wasm"
    check "the check sees elements that are made from text" holds_html "$doctored/nightlatch.wasm"
    rm "$doctored/nightlatch.wasm"
    cp target/site/pkg/nightlatch.{css,js,wasm}.br "$doctored"
    head -c "$CEILING" /dev/zero >>"$doctored/nightlatch.wasm.br"
    check "the check sees a package that is too large" does_not_fit "$doctored"
    rm -f "$doctored/nightlatch.wasm.br"
    check "the check sees a missing file" does_not_fit "$doctored"
    rm -rf "$doctored"
}

case ${1:-} in
    tree) check_tree ;;
    size) check_size ;;
    *) fail "Usage: scripts/check-wasm.sh tree|size" ;;
esac
echo "checks: $passed passed, $failed failed"
[ "$failed" -eq 0 ]
