#!/usr/bin/env bash
# One installation at a time, also from several clones. To be sourced after lib.sh.

# take_lock NAME: waits for the others; the lock goes when the script ends.
take_lock() {
    mkdir -p "$TOOLS"
    local lock=$TOOLS/.$1.lock
    if have flock; then
        exec 9>"$lock"
        if ! flock -n 9; then
            say "Another run is installing tools; waiting for it."
            flock 9
        fi
        return
    fi
    local told=
    until mkdir "$lock.d" 2>/dev/null; do
        # A run that was cut off leaves its folder behind.
        if ! kill -0 "$(cat "$lock.d/pid" 2>/dev/null || echo $$)" 2>/dev/null; then
            rm -rf "$lock.d"
            continue
        fi
        [ -n "$told" ] || say "Another run is installing tools; waiting for it."
        told=yes
        sleep 1
    done
    echo $$ >"$lock.d/pid"
    # shellcheck disable=SC2064 # the path of now
    trap "rm -rf '$lock.d'" EXIT
}
