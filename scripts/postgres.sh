#!/usr/bin/env bash
# A PostgreSQL server for tests, in a temporary folder of its own.
#   postgres.sh start   starts it unless it runs, and prints its address
#   postgres.sh url     prints the address of the one that runs
#   postgres.sh stop    stops it and removes its folder; no other server is touched
#   postgres.sh halt MODE       stops it as pg_ctl does: fast, or immediate
#   postgres.sh restart MODE    the same, and starts it again on its port
#   postgres.sh program NAME    prints where a program of PostgreSQL is
# NIGHTLATCH_TEST_POSTGRES_STATE names the file that remembers it, for runs beside each other. NIGHTLATCH_TEST_POSTGRES_COMMIT=on keeps
# what is committed when it is stopped at once.
. "$(dirname -- "${BASH_SOURCE[0]}")/lib.sh"
. scripts/find.sh

STATE=${NIGHTLATCH_TEST_POSTGRES_STATE:-$ROOT/target/postgres.state}

# PostgreSQL refuses to run as root: then it runs as a user without rights here.
owner() { if id postgres >/dev/null 2>&1; then echo postgres; else echo nobody; fi; }

as_owner() {
    if [ "$(id -u)" -ne 0 ]; then
        "$@"
    elif have runuser; then
        runuser -u "$(owner)" -- "$@"
    elif have setpriv; then
        setpriv --reuid="$(owner)" --regid="$(id -gn "$(owner)")" --clear-groups -- "$@"
    else
        # shellcheck disable=SC2016 # expanded by the inner shell
        su -s /bin/sh "$(owner)" -c '"$0" "$@"' -- "$@"
    fi
}

# Sets FOLDER and PORT to those of the server that was started; fails when there is none.
remembered() {
    [ -f "$STATE" ] || return 1
    { IFS= read -r FOLDER && IFS= read -r PORT; } <"$STATE" || return 1
    case $FOLDER in */nightlatch-postgres.*) ;; *) return 1 ;; esac
}

running() { remembered && (cd / && as_owner "$BIN/pg_ctl" status -D "$FOLDER/data") >/dev/null 2>&1; }

url() { echo "postgres://postgres@127.0.0.1:$PORT/postgres"; }

make_folder() {
    local parent
    parent=$(quick_folder)
    # The path of a socket may have about 100 characters, and the server's user must reach it.
    if [ "$parent" != /dev/shm ] && { [ ${#parent} -gt 60 ] || [ "$(id -u)" -eq 0 ]; }; then parent=/tmp; fi
    FOLDER=$(mktemp -d "$parent/nightlatch-postgres.XXXXXX")
    if [ "$(id -u)" -eq 0 ]; then chown "$(owner)" "$FOLDER"; fi
    PORT=0
    remember
    (cd / && as_owner "$BIN/initdb" -D "$FOLDER/data" -A trust -U postgres -E UTF8 --no-locale --no-sync) >/dev/null
}

remember() {
    mkdir -p "$(dirname "$STATE")"
    printf '%s\n%s\n' "$FOLDER" "$PORT" >"$STATE"
}

# Nothing of a test's database has to survive a power cut.
launch() {
    local options="-p $PORT -k $FOLDER -c listen_addresses=127.0.0.1 -c max_connections=300 -c fsync=off"
    options+=" -c synchronous_commit=${NIGHTLATCH_TEST_POSTGRES_COMMIT:-off} -c full_page_writes=off -c wal_level=minimal -c max_wal_senders=0"
    # 9>&-: a server must not hold the lock of the script that started it.
    (cd / && as_owner "$BIN/pg_ctl" start -w -t 60 -s -D "$FOLDER/data" -l "$FOLDER/log" -o "$options") >/dev/null 2>&1 9>&-
}

start() {
    if running; then
        url
        return
    fi
    stop
    make_folder
    local try
    for try in 1 2 3 4 5; do
        PORT=$(free_port)
        remember
        if launch; then
            url
            return
        fi
        say "PostgreSQL did not start on port $PORT (try $try of 5)."
    done
    if [ -f "$FOLDER/log" ]; then tail -n 5 "$FOLDER/log" >&2; fi
    stop
    fail "PostgreSQL did not start."
}

stop() {
    if running; then (cd / && as_owner "$BIN/pg_ctl" stop -w -s -m immediate -D "$FOLDER/data") >/dev/null 2>&1 || true; fi
    if remembered; then rm -rf "$FOLDER"; fi
    rm -f "$STATE"
}

halt() {
    running || fail "PostgreSQL does not run."
    (cd / && as_owner "$BIN/pg_ctl" stop -w -s -m "$1" -D "$FOLDER/data") >/dev/null 2>&1
}

# Some packages keep the programs of clients apart from the server's.
program() {
    local file
    for file in "$BIN/$1" "$(type -P "$1")" /usr/lib/postgresql/*/bin/"$1"; do
        if [ -x "$file" ]; then
            echo "$file"
            return
        fi
    done
    fail "$1 of PostgreSQL is missing. Run: scripts/test-tools.sh"
}

BIN=$(find_postgres) || fail "The programs of the PostgreSQL server are missing. Run: scripts/test-tools.sh"
case ${1:-} in
    start) start ;;
    stop) stop ;;
    url) if running; then url; else exit 1; fi ;;
    halt) halt "${2:-fast}" ;;
    restart)
        if running; then halt "${2:-fast}"; fi
        remembered && launch
        ;;
    program) program "$2" ;;
    *) fail "Usage: scripts/postgres.sh start|stop|url|halt|restart|program" ;;
esac
