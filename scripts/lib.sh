#!/usr/bin/env bash
# Helpers that the other scripts share. To be sourced; moves to the root of the repository.
set -euo pipefail

ROOT=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd -P)
cd -- "$ROOT"
: "${HOME:=$(cd ~ && pwd)}"
export HOME

# Tools that this project installs, shared by all its clones. The server takes variables that begin with NIGHTLATCH_ for
# settings and refuses unknown ones, so the name is changed for the programs below.
TOOLS=${NIGHTLATCH_TOOLS:-${_NIGHTLATCH_TOOLS:-${XDG_CACHE_HOME:-$HOME/.cache}/nightlatch/tools}}
unset NIGHTLATCH_TOOLS
export _NIGHTLATCH_TOOLS=$TOOLS

# Ours first, so that an older tool elsewhere does no harm. Cargo's folder last: a shell that was open
# while rustup was installed does not have it yet.
case :$PATH: in
    *":$TOOLS/bin:"*) ;;
    *) PATH=$TOOLS/bin:$PATH:${CARGO_HOME:-$HOME/.cargo}/bin ;;
esac
export PATH
export npm_config_audit=false npm_config_fund=false npm_config_loglevel=error npm_config_update_notifier=false

say() { printf '>> %s\n' "$*" >&2; }

fail() {
    printf '>> %s\n' "$*" >&2
    exit 1
}

# Programs only: a function of the same name does not count.
have() { type -P "$1" >/dev/null; }

# The first version number that a program names, like 0.3.11; nothing when there is none.
version_of() {
    { "$1" --version 2>/dev/null || true; } | sed -nE '1,3s/^[^0-9]*([0-9]+(\.[0-9]+)*).*$/\1/p' | head -n 1
}

# at_least WANTED FOUND
at_least() { [ -n "$2" ] && [ "$(printf '%s\n%s\n' "$1" "$2" | sort -V | head -n 1)" = "$1" ]; }

# need_version PROGRAM WANTED HOW-TO-GET-IT: ends with a sentence when it is missing or too old.
need_version() {
    have "$1" || fail "$1 is missing. $3"
    local found
    found=$(version_of "$1")
    at_least "$2" "$found" || fail "$1 is version ${found:-unknown}; at least $2 is needed. $3"
}

# The version of a crate in Cargo.lock.
locked_version() {
    awk -v name="name = \"$1\"" '$0 == name { getline; gsub(/[^0-9.]/, ""); print; exit }' Cargo.lock
}

# Runs a command as root, where that needs no password.
as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif have sudo && sudo -n true 2>/dev/null; then
        sudo -n "$@"
    else
        return 1
    fi
}

# A TCP port of the loopback interface that nobody uses now.
free_port() {
    node -e 'const s = require("node:net").createServer().listen(0, "127.0.0.1", () => { console.log(s.address().port); s.close(); });'
}

# A folder in memory where there is one with room: what tests write does not have to survive, and waiting for a disk is most of their time.
quick_folder() {
    local memory=/dev/shm room=4194304
    if [ -d "$memory" ] && [ -w "$memory" ] && [ "$(df -Pk "$memory" | awk 'END { print $4 }')" -ge "$room" ]; then
        echo "$memory"
    else
        echo "${TMPDIR:-/tmp}"
    fi
}

# "1:05" for 65 seconds.
clock() { printf '%d:%02d' $(($1 / 60)) $(($1 % 60)); }
