#!/usr/bin/env bash
# Installs programs from crates.io into the folder of the tools. To be sourced after lib.sh.

# install_crate NAME VERSION OPTION…: an interrupted installation goes on where it was.
install_crate() {
    local name=$1 version=$2 quiet=()
    shift 2
    # Somebody who watches sees how far it is; a log needs no line for each of 600 crates.
    [ -t 2 ] || quiet=(--quiet)
    (cd "$TOOLS" && cargo install ${quiet[@]+"${quiet[@]}"} --force --root "$TOOLS" --target-dir "$TOOLS/build/$name" "$name" --version "$version" "$@")
    rm -rf "$TOOLS/build/$name"
}

# Unoptimised it is built in half the time, and fast enough.
install_unoptimised() {
    CARGO_PROFILE_RELEASE_OPT_LEVEL=0 CARGO_PROFILE_RELEASE_LTO=off \
        CARGO_PROFILE_RELEASE_CODEGEN_UNITS=256 CARGO_PROFILE_RELEASE_STRIP=symbols install_crate "$@"
}

# need_crate NAME VERSION MINUTES: makes sure of a program, and says how long that takes.
need_crate() {
    at_least "$2" "$(crate_version "$1")" && return
    say "Building $1 $2 ($3 on two cores, once)."
    mkdir -p "$TOOLS"
    install_unoptimised "$1" "$2" --locked
}

# The version of an installed program. Cargo keeps a list; some of the programs do not say it of themselves.
crate_version() {
    local list
    for list in "$TOOLS/.crates.toml" "${CARGO_HOME:-$HOME/.cargo}/.crates.toml"; do
        sed -nE "s/^\"$1 ([0-9.]+) .*/\1/p" "$list" 2>/dev/null
    done | sort -V | tail -n 1
}
