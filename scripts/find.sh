#!/usr/bin/env bash
# Where the programs are that the tests use. To be sourced after lib.sh; each prints a path or fails.

find_chromium() {
    local name
    if [ -n "${NIGHTLATCH_TEST_CHROMIUM:-}" ]; then
        echo "$NIGHTLATCH_TEST_CHROMIUM"
        return
    fi
    # The first is the same browser without windows, which is what Playwright takes by itself; it starts and draws with less work.
    for name in chromium-headless-shell chromium google-chrome google-chrome-stable; do
        if have "$name"; then
            type -P "$name"
            return
        fi
    done
    return 1
}

# The folder with initdb and postgres. Debian keeps it off PATH.
find_postgres() {
    local folder folders=()
    if have initdb; then folders+=("$(dirname "$(type -P initdb)")"); fi
    if have pg_config; then folders+=("$(pg_config --bindir)"); fi
    while IFS= read -r folder; do folders+=("$folder"); done < <(
        find /usr/lib/postgresql /usr/local/opt /opt/homebrew/opt -maxdepth 2 -path '*/bin' -type d 2>/dev/null | sort -rV
        find /usr -maxdepth 2 -path '/usr/pgsql-*/bin' -type d 2>/dev/null | sort -rV
    )
    for folder in ${folders[@]+"${folders[@]}"}; do
        if [ -x "$folder/initdb" ] && [ -x "$folder/postgres" ] && [ -x "$folder/pg_ctl" ]; then
            echo "$folder"
            return
        fi
    done
    return 1
}

find_firefox() {
    local name
    if [ -n "${NIGHTLATCH_TEST_FIREFOX:-}" ]; then
        echo "$NIGHTLATCH_TEST_FIREFOX"
        return
    fi
    for name in firefox-esr firefox; do
        if have "$name"; then
            type -P "$name"
            return
        fi
    done
    return 1
}

# The browser that WebKitWebDriver starts, and that comes with it. Debian keeps it off PATH.
find_minibrowser() {
    local path
    for path in "${NIGHTLATCH_TEST_MINIBROWSER:-}" /usr/lib/*/webkit*gtk-*/MiniBrowser /usr/libexec/webkit*gtk-*/MiniBrowser; do
        if [ -x "$path" ]; then
            echo "$path"
            return
        fi
    done
    return 1
}
