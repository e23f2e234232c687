#!/usr/bin/env bash
# Makes sure of what the tests need beyond a build: test-tools.sh [rust|browser|engines|all].
# Seconds when it is there; a few minutes when not.
. "$(dirname -- "${BASH_SOURCE[0]}")/lib.sh"
. scripts/find.sh
. scripts/install.sh
. scripts/lock.sh

GECKODRIVER=0.37.1

updated=
# apt_install PACKAGE…: installs Debian packages where that needs no password; fails elsewhere.
apt_install() {
    have apt-get && as_root true || return 1
    if [ -z "$updated" ]; then
        as_root apt-get update -qq || return 1
        updated=yes
    fi
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends "$@" >/dev/null
}

rust_components() {
    local missing=()
    cargo clippy --version >/dev/null 2>&1 || missing+=(clippy)
    cargo fmt --version >/dev/null 2>&1 || missing+=(rustfmt)
    [ ${#missing[@]} -eq 0 ] && return
    have rustup || fail "cargo ${missing[*]} is missing, and there is no rustup to add it with."
    say "Adding ${missing[*]} to the Rust toolchain (under a minute)."
    rustup component add "${missing[@]}"
}

# need_program NAME PACKAGE: installs the Debian package of a program, or says what to install.
need_program() {
    have "$1" && return
    say "Installing $2 with apt (under a minute)."
    apt_install "$2" || fail "$1 is missing. Install it: on Debian and Ubuntu the package is $2."
}

need_postgres() {
    find_postgres >/dev/null && return
    say "Installing the PostgreSQL server with apt (about a minute). The tests start one of their own."
    install_postgres || true
    find_postgres >/dev/null || fail "The programs of the PostgreSQL server (initdb, postgres) are missing. Install them: on Debian and Ubuntu the package is postgresql."
}

# Debian starts a server right after installing it; ours is started by the tests, so that one is not made.
install_postgres() {
    local settings=/etc/postgresql-common/createcluster.conf
    apt_install postgresql-common || return 1
    as_root sed -i.before-nightlatch 's/^#\{0,1\}create_main_cluster.*/create_main_cluster = false/' "$settings"
    local outcome=0
    apt_install postgresql || outcome=$?
    as_root mv "$settings.before-nightlatch" "$settings"
    return "$outcome"
}

# What Debian packs as kannel and kannel-extras; the last is the phone network of the tests.
kannel_is_there() {
    local program
    for program in bearerbox smsbox fakesmsc; do
        have "$program" || [ -x "/usr/sbin/$program" ] || [ -x "/usr/lib/kannel/test/$program" ] || return 1
    done
}

need_kannel() {
    kannel_is_there && return
    say "Installing Kannel, a gateway for text messages, with apt (under a minute). The tests start one of their own."
    # Debian would start one right after installing it, and with every start of the machine.
    if have systemctl; then as_root systemctl mask kannel.service >/dev/null 2>&1 || true; fi
    apt_install kannel kannel-extras || true
    kannel_is_there || fail "The programs of Kannel (bearerbox, smsbox, fakesmsc) are missing. Install them: on Debian and Ubuntu the packages are kannel and kannel-extras."
}

npm_packages() {
    [ -f end2end/package-lock.json ] || fail "end2end/package-lock.json is missing: the browser tests cannot be set up."
    # npm writes its own list last; it is newer than the wanted one when everything was installed.
    if [ end2end/node_modules/.package-lock.json -nt end2end/package-lock.json ]; then return; fi
    say "Installing the packages of the browser tests with npm (under a minute)."
    PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1 npm ci --prefix end2end
    touch end2end/node_modules/.package-lock.json
}

# The generator of the REST API's client, which needs another TypeScript than the tests.
client_packages() {
    if [ end2end/client/node_modules/.package-lock.json -nt end2end/client/package-lock.json ]; then return; fi
    say "Installing the generator of API clients with npm (under a minute)."
    npm ci --prefix end2end/client
    touch end2end/client/node_modules/.package-lock.json
}

# Schemathesis is a Python program, in an environment of its own (scripts/schemathesis.sh).
need_python() {
    python_is_there && return
    say "Installing Python with apt (under a minute)."
    apt_install python3 python3-venv || true
    python_is_there || fail "python3, or its module venv, is missing. Install them: on Debian and Ubuntu the packages are python3 and python3-venv."
}

python_is_there() { have python3 && python3 -c 'import ensurepip, venv' 2>/dev/null; }

need_chromium() {
    find_chromium >/dev/null && return
    # A browser that Playwright fetched earlier does as well.
    if playwright_chromium; then return; fi
    say "Installing Chromium with apt (about 2 minutes)."
    if apt_install chromium-headless-shell || apt_install chromium; then find_chromium >/dev/null && return; fi
    say "apt cannot install it here; asking Playwright for its own (about 2 minutes)."
    (cd end2end && npx --no-install playwright install chromium) ||
        fail "Chromium is missing. Install it: on Debian the package is chromium. Or set NIGHTLATCH_TEST_CHROMIUM to the path of one."
}

playwright_chromium() {
    (cd end2end && node -e '
        const { chromium } = require("@playwright/test");
        process.exit(require("node:fs").existsSync(chromium.executablePath()) ? 0 : 1);
    ') >/dev/null 2>&1
}

# Firefox, and its driver, which Debian does not pack.
need_firefox() {
    if ! find_firefox >/dev/null; then
        say "Installing Firefox with apt (about a minute)."
        apt_install firefox-esr || apt_install firefox || true
        find_firefox >/dev/null || fail "Firefox is missing. Install it: on Debian the package is firefox-esr. Or set NIGHTLATCH_TEST_FIREFOX to the path of one."
    fi
    have geckodriver || need_crate geckodriver "$GECKODRIVER" "up to 10 minutes"
}

# WebKitGTK with its driver, and a screen for it.
need_webkit() {
    need_program WebKitWebDriver webkit2gtk-driver
    find_minibrowser >/dev/null || fail "The MiniBrowser of WebKitGTK is missing. Install it: on Debian and Ubuntu it is in the package webkit2gtk-driver. Or set NIGHTLATCH_TEST_MINIBROWSER to the path of one."
    need_program Xvfb xvfb
}

browser() {
    npm_packages
    client_packages
    need_chromium
}

take_lock test-tools
case ${1:-all} in
    rust) rust_components ;;
    browser) browser ;;
    engines)
        npm_packages
        need_program oathtool oathtool
        need_program sqlite3 sqlite3
        need_firefox
        need_webkit
        ;;
    all)
        rust_components
        browser
        need_program curl curl
        need_program oathtool oathtool
        need_program openssl openssl
        need_program pdftotext poppler-utils
        need_program sqlite3 sqlite3
        need_python
        need_postgres
        need_kannel
        ;;
    *) fail "Usage: scripts/test-tools.sh [rust|browser|engines|all]" ;;
esac
