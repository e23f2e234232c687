#!/usr/bin/env bash
# Feeds every parser that a stranger reaches with what nobody would write: fuzz.sh [SECONDS-EACH] [TARGET…].
# A minute for each of the targets in fuzz/targets, so about 25 minutes; the first build takes about as long. What was found to be new
# stays in fuzz/found, and what broke something in fuzz/artifacts/TARGET.
. "$(dirname -- "${BASH_SOURCE[0]}")/lib.sh"
. scripts/install.sh
. scripts/lock.sh

EACH=${1:-60}
[ $# -eq 0 ] || shift
case $EACH in *[!0-9]* | '') fail "Usage: scripts/fuzz.sh [SECONDS-EACH] [TARGET…]" ;; esac
if [ $# -gt 0 ]; then
    TARGETS=("$@")
else
    mapfile -t TARGETS < <(cd fuzz/targets && printf '%s\n' *.rs | sed 's/\.rs$//')
fi
for target in "${TARGETS[@]}"; do
    [ -f "fuzz/targets/$target.rs" ] || fail "There is no target $target in fuzz/targets."
done

take_lock fuzz
need_crate cargo-fuzz 0.13.2 "about a minute"
have c++ || have g++ || have clang++ || fail "A C++ compiler is missing: the fuzzer is written in C++. On Debian: apt-get install g++"

# The stable compiler can watch branches; only the sanitizers want a nightly one. Nothing here is "unsafe", so what they would find is in
# the dependencies: NIGHTLATCH_FUZZ_SANITIZER=address takes the nightly toolchain where there is one, and half of the speed.
SANITIZER=${NIGHTLATCH_FUZZ_SANITIZER:-none}
TOOLCHAIN=()
if [ "$SANITIZER" != none ]; then
    if ! have rustup || ! rustup run nightly rustc -Z help >/dev/null 2>&1; then
        fail "The sanitizer $SANITIZER needs a nightly toolchain. Run: rustup toolchain install nightly"
    fi
    TOOLCHAIN=(+nightly)
fi
# The program takes variables of this name for settings, and the flags of .cargo/config.toml give way to cargo-fuzz's own.
unset NIGHTLATCH_FUZZ_SANITIZER
export RUSTFLAGS="--cfg erase_components"
# The databases of the targets that run the whole server.
TMPDIR=$(mktemp -d "$(quick_folder)/nightlatch-fuzz.XXXXXX")
export TMPDIR
trap 'rm -rf "$TMPDIR"' EXIT

say "Building the targets (about 25 minutes on two cores the first time)."
cargo ${TOOLCHAIN[@]+"${TOOLCHAIN[@]}"} fuzz build --fuzz-dir fuzz --sanitizer "$SANITIZER"

# fuzz TARGET LOG: what libFuzzer says goes to the log. The program itself and not "cargo fuzz run", which would look what has to be built again.
BUILT=fuzz/target/$(rustc -vV | sed -n 's/^host: //p')/release
fuzz() {
    local longest=4096 words=()
    # What people paste is longer.
    [ "$1" != people ] || longest=16384
    [ ! -f "fuzz/words/$1" ] || words=("-dict=fuzz/words/$1")
    mkdir -p "fuzz/found/$1" "fuzz/artifacts/$1"
    "$BUILT/$1" "-artifact_prefix=fuzz/artifacts/$1/" \
        -max_total_time="$EACH" -max_len="$longest" -timeout=10 -rss_limit_mb=2048 -print_final_stats=1 -verbosity=1 \
        ${words[@]+"${words[@]}"} "fuzz/found/$1" "fuzz/corpus/$1" >"$2" 2>&1
}

failed=0
printf '%-18s %12s %10s %9s  %s\n' target executions "per second" branches outcome
for target in "${TARGETS[@]}"; do
    log=$TMPDIR/$target.log
    began=$SECONDS
    outcome=right
    fuzz "$target" "$log" || outcome="FAILED, see fuzz/artifacts/$target"
    runs=$(sed -n 's/^stat::number_of_executed_units: *//p' "$log" | tail -n 1)
    branches=$(sed -n 's/.* cov: \([0-9]*\) .*/\1/p' "$log" | tail -n 1)
    took=$((SECONDS - began))
    printf '%-18s %12s %10s %9s  %s\n' "$target" "${runs:-?}" "$((${runs:-0} / (took > 0 ? took : 1)))" "${branches:-?}" "$outcome"
    if [ "$outcome" != right ]; then
        failed=$((failed + 1))
        tail -n 30 "$log" >&2
    fi
done
printf '\nchecks: %d passed, %d failed\n' $((${#TARGETS[@]} - failed)) "$failed"
[ "$failed" -eq 0 ]
