#!/usr/bin/env bash
# Breaks the code that decides in every small way, one at a time, and sees whether a test notices: mutants.sh [FILE…]. Which code is said in
# .cargo/mutants.toml, what came of it in docs/security/mutants.md. About 10 seconds for each change, so hours for all; with files named, those
# alone. On SQLite, where a change of a rule is noticed as well as anywhere. Everything is in target/mutants.out afterwards.
. "$(dirname -- "${BASH_SOURCE[0]}")/lib.sh"
. scripts/install.sh
. scripts/lock.sh

take_lock mutants
need_crate cargo-mutants 27.1.0 "about 4 minutes"
unset NIGHTLATCH_TEST_POSTGRES NIGHTLATCH_REQUIRE_POSTGRES

# A copy of the sources, since each change is made in them; what is built stays for the next time.
COPY=$ROOT/target/mutants
mkdir -p "$COPY"
git ls-files -z --cached --others --exclude-standard -- . ':!end2end' ':!fuzz/corpus' |
    while IFS= read -r -d '' path; do if [ -f "$path" ]; then printf '%s\0' "$path"; fi; done |
    tar --null --files-from=- --create | tar -C "$COPY" --extract
# What a test of the domain reads.
tar --create fuzz/corpus/registration | tar -C "$COPY" --extract
TMPDIR=$(mktemp -d "$(quick_folder)/nightlatch-mutants.XXXXXX")
export TMPDIR
trap 'rm -rf "$TMPDIR"' EXIT
# Nobody looks for a line: without their table it is built faster.
export CARGO_PROFILE_DEV_DEBUG=none CARGO_INCREMENTAL=1 CARGO_TARGET_DIR=$COPY/target

# only_tests_of ROOM: a room of the domain is built with its own tests alone, in a third of the time.
only_tests_of() {
    local file own="$1"
    for file in server/domain/src/*.rs server/domain/src/*/mod.rs; do
        case $file in
            */"$own".rs | */"$own"/mod.rs) cat "$file" ;;
            *) sed '/^#\[cfg(test)\]$/{N;/\nmod \(tests\|whole_account\);$/d;}' "$file" ;;
        esac >"$TMPDIR/module.rs"
        cmp -s "$TMPDIR/module.rs" "$COPY/$file" || cp "$TMPDIR/module.rs" "$COPY/$file"
    done
}

# Files that are named go to those of the settings, and do not take their place.
sed '/^examine_globs/,/^]/d' .cargo/mutants.toml >"$TMPDIR/settings.toml"

# run PACKAGE TESTS FILE…: a change in a file has to be noticed by the tests of a package, by their names.
run() {
    local package=$1 tests=$2 files=() file
    shift 2
    for file in "$@"; do files+=(--file "$file"); done
    say "$package: $*"
    # The tests of the store are beside its library, the others in it.
    local those=(--lib)
    [ "$package" != store ] || those=(--test story)
    [ "$package" != domain ] || only_tests_of "${tests%::}"
    # shellcheck disable=SC2086 # several names are several words
    (cd "$COPY" && nice cargo mutants --config "$TMPDIR/settings.toml" --in-place --package "$package" --test-package "$package" --output "$ROOT/target" --no-times --colors never \
        "${those[@]/#/--cargo-arg=}" "${files[@]}" -- $tests) || failed=1
    count "${files[1]}" >>"$TMPDIR/all"
    cat target/mutants.out/missed.txt >>"$TMPDIR/missed"
}

# count FILE: what the last run says of itself.
count() {
    node -e '
        const { caught, missed, timeout, unviable } = JSON.parse(require("node:fs").readFileSync("target/mutants.out/outcomes.json", "utf8"));
        const [file] = process.argv.slice(1);
        console.log([file.padEnd(52), ...[caught, missed, timeout, unviable].map((n) => String(n).padStart(8))].join(" "));
    ' "$1"
}

failed=
mapfile -t FILES < <(if [ $# -gt 0 ]; then printf '%s\n' "$@"; else sed -nE 's/^ +"(.*\.rs)",$/\1/p' .cargo/mutants.toml; fi)
for file in "${FILES[@]}"; do
    case $file in
        app/model/*) run model "" "$file" ;;
        server/store/*) run store "" "$file" ;;
        server/domain/src/\*\**) for one in server/domain/src/*/rules.rs; do run domain "$(basename "$(dirname "$one")")::" "$one"; done ;;
        # The tests of a room are those that know its rules best.
        server/domain/*) run domain "$(basename "$(dirname "$file")")::" "$file" ;;
        *) fail "There are no tests for $file here: add its package to scripts/mutants.sh." ;;
    esac
done
printf '\n%-52s %8s %8s %8s %8s\n' file caught missed hung unviable
cat "$TMPDIR/all"
if [ -s "$TMPDIR/missed" ]; then
    printf '\nNo test noticed (docs/security/mutants.md says of which that is no fault):\n'
    cat "$TMPDIR/missed"
fi
[ -z "$failed" ]
