"""Gives a fresh server with demo accounts something to be asked about: an API token of the admin, made at the pages as a person would, and
members beside the demo accounts. Prints the token.

seed.py URL OUTPUT-OF-THE-SERVER DATABASE
"""

import html
import http.cookiejar
import re
import sqlite3
import sys
import time
import urllib.parse
import urllib.request
import uuid

MEMBERS = 120


class Person:
    """A browser without script."""

    def __init__(self, url: str) -> None:
        self.url = url
        jar = urllib.request.HTTPCookieProcessor(http.cookiejar.CookieJar())
        self.opener = urllib.request.build_opener(jar)

    def send(self, path: str, **fields: str) -> str:
        body = urllib.parse.urlencode(fields).encode() if fields else None
        request = urllib.request.Request(self.url + path, body, {"Accept": "text/html", "Origin": self.url})
        with self.opener.open(request, timeout=30) as answer:
            return answer.read().decode()


def token_of(person: Person, password: str) -> str:
    person.send("/api/log_in", email="admin@example.org", password=password)
    person.send("/api/unlock", password=password)
    scopes = {"account_read": "on", "organization_read": "on", "organization_admin": "on"}
    page = person.send("/api/create_api_token", name="Schemathesis", **scopes)
    found = re.search(r"nl_[0-9a-f]{32}_[0-9a-f]{72}", html.unescape(page))
    if found is None:
        raise SystemExit("No token is on the page that shows it.")
    return found.group(0)


def crowd(path: str) -> None:
    """Members who have never logged in; the first has the id of the examples in the description."""
    database = sqlite3.connect(path, timeout=30)
    (organization,) = database.execute("SELECT organization_id FROM account WHERE role = 'admin'").fetchone()
    ids = [uuid.UUID("5b0c8f9e-27d4-4f0e-9a51-3c1f4f6d2a10"), *(uuid.uuid4() for _ in range(MEMBERS - 1))]
    now = int(time.time() * 1000)
    rows = [
        (id.bytes, f"m{n}@example.org", f"m{n}@example.org", f"Member {n:03}", "-", organization, "member", now, now)
        for n, id in enumerate(ids)
    ]
    columns = "id, email, email_key, name, password_hash, organization_id, role, created_at, password_changed_at"
    with database:
        database.executemany(f"INSERT INTO account ({columns}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", rows)
    database.close()


def main() -> None:
    url, output, database = sys.argv[1:]
    with open(output, encoding="utf-8") as file:
        found = re.search(r"admin\s+admin@example\.org\s+(\S+)", file.read())
    if found is None:
        raise SystemExit("The server has printed no demo account of an admin.")
    token = token_of(Person(url), found.group(1))
    crowd(database)
    print(token)


main()
