#!/usr/bin/env bash
# Runs steps one after the other, times them and counts their tests. To be sourced after lib.sh.
# A failed step does not keep the others from running; finish_steps says how it ended. What a step prints is kept in LOGS, a file for each.

LOGS=$(mktemp -d "${TMPDIR:-/tmp}/nightlatch-test.XXXXXX")
SUMMARY=()
PASSED=0
FAILED=0
BEGAN=$SECONDS

# step KIND TITLE COMMAND…, where KIND is
#   check  one check: passed when the command succeeds
#   tests  a runner whose own count is taken; none at all is a failure
#   work   counts only when it fails
# Returns 0 when the step was right.
step() {
    local kind=$1 title=$2 began=$SECONDS log status counts passed failed
    printf -v log '%s/step-%02d.log' "$LOGS" "${#SUMMARY[@]}"
    shift 2
    say "$title"
    set +e
    "$@" 2>&1 | tee "$log"
    status=${PIPESTATUS[0]}
    set -e
    counts=$(awk -f scripts/count.awk "$log")
    passed=${counts% *} failed=${counts#* }
    case $kind in
        check) passed=$((status == 0)) failed=$((status != 0)) ;;
        work) passed=0 failed=$((status != 0)) ;;
        tests) if [ $((passed + failed)) -eq 0 ]; then say "No test ran."; failed=1; fi ;;
    esac
    # A runner may fail outside of its tests.
    if [ "$status" -ne 0 ] && [ "$failed" -eq 0 ]; then failed=1; fi
    note_case "$failed" "$@" >>"$log"
    note "$title" "$passed" "$failed" $((SECONDS - began))
}

# A script that is a test says in the log how it ended, for scripts/cases.mjs: "step scripts/schemathesis.sh ... ok".
note_case() {
    local failed=$1 word
    shift
    for word in "$@"; do
        if [[ $word == scripts/*.sh ]]; then
            printf '\nstep %s ... %s\n' "$word" "$([ "$failed" -eq 0 ] && echo ok || echo FAILED)"
        fi
    done
}

# A step that makes no sense without an earlier one.
left_out() {
    say "$1: left out, because $2."
    note "$1 (left out)" 0 1 0
}

note() {
    PASSED=$((PASSED + $2))
    FAILED=$((FAILED + $3))
    local word=ok
    if [ "$3" -gt 0 ]; then word=FAILED; fi
    SUMMARY+=("$(printf '%-7s %5d passed %4d failed %7s  %s' "$word" "$2" "$3" "$(clock "$4")" "$1")")
    [ "$3" -eq 0 ]
}

# Prints the summary; its last line is the sum of everything.
finish_steps() {
    printf '\n'
    printf '%s\n' "${SUMMARY[@]}"
    printf 'In all %s.\n\n%d passed, %d failed\n' "$(clock $((SECONDS - BEGAN)))" "$PASSED" "$FAILED"
    [ "$FAILED" -eq 0 ]
}
