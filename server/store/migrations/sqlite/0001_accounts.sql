-- Times are Unix milliseconds in UTC; ids are 16 random bytes.
CREATE TABLE organization (
    id BLOB NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    created_at INTEGER NOT NULL
) STRICT;

CREATE TABLE account (
    id BLOB NOT NULL PRIMARY KEY,
    email TEXT NOT NULL,
    email_key TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    password_hash TEXT NOT NULL,
    email_verified_at INTEGER,
    organization_id BLOB REFERENCES organization (id),
    role TEXT NOT NULL DEFAULT 'member' CHECK (role IN ('member', 'admin')),
    two_step_since INTEGER,
    epoch INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL,
    password_changed_at INTEGER NOT NULL
) STRICT;
CREATE INDEX account_organization ON account (organization_id);

CREATE TABLE session (
    id BLOB NOT NULL PRIMARY KEY,
    token_hash BLOB NOT NULL UNIQUE,
    account_id BLOB NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    stage TEXT NOT NULL CHECK (stage IN ('pending', 'enrol_only', 'full')),
    epoch INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    last_seen_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    password_at INTEGER NOT NULL,
    second_step_at INTEGER,
    unlocked_until INTEGER,
    must_save_key INTEGER NOT NULL DEFAULT 0 CHECK (must_save_key IN (0, 1)),
    method TEXT,
    user_agent TEXT NOT NULL,
    ip TEXT NOT NULL,
    next TEXT
) STRICT;
CREATE INDEX session_account ON session (account_id);
CREATE INDEX session_expiry ON session (expires_at);

CREATE TABLE ceremony (
    id BLOB NOT NULL PRIMARY KEY,
    session_id BLOB NOT NULL REFERENCES session (id) ON DELETE CASCADE,
    account_id BLOB NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    purpose TEXT NOT NULL,
    sealed BLOB NOT NULL,
    created_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    UNIQUE (session_id, purpose)
) STRICT;
CREATE INDEX ceremony_account ON ceremony (account_id);

CREATE TABLE authenticator_app (
    id BLOB NOT NULL PRIMARY KEY,
    account_id BLOB NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    sealed_secret BLOB NOT NULL,
    last_step INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    last_used_at INTEGER
) STRICT;
CREATE INDEX authenticator_app_account ON authenticator_app (account_id);

CREATE TABLE recovery_key (
    id BLOB NOT NULL PRIMARY KEY,
    account_id BLOB NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    key_hash BLOB NOT NULL,
    created_at INTEGER NOT NULL,
    active_from INTEGER,
    saved_at INTEGER,
    used_at INTEGER,
    replaced_at INTEGER
) STRICT;
CREATE UNIQUE INDEX recovery_key_active ON recovery_key (account_id)
    WHERE active_from IS NOT NULL AND used_at IS NULL AND replaced_at IS NULL;

CREATE TABLE failure_counter (
    subject BLOB NOT NULL CHECK (length(subject) = 16),
    class TEXT NOT NULL,
    failures INTEGER NOT NULL,
    wait_until INTEGER NOT NULL,
    last_failed_at INTEGER NOT NULL,
    PRIMARY KEY (subject, class)
) STRICT;

CREATE TABLE mail_link (
    id BLOB NOT NULL PRIMARY KEY,
    account_id BLOB NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    purpose TEXT NOT NULL,
    token_hash BLOB NOT NULL UNIQUE,
    created_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    used_at INTEGER,
    password_hash TEXT,
    name TEXT
) STRICT;
CREATE INDEX mail_link_account ON mail_link (account_id, purpose, created_at);

CREATE TABLE activity (
    id BLOB NOT NULL PRIMARY KEY,
    account_id BLOB NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    at INTEGER NOT NULL,
    kind TEXT NOT NULL,
    session_id BLOB,
    ip TEXT NOT NULL,
    user_agent TEXT NOT NULL,
    detail TEXT NOT NULL
) STRICT;
CREATE INDEX activity_account ON activity (account_id, at);
CREATE TRIGGER activity_is_append_only BEFORE UPDATE ON activity
BEGIN
    SELECT RAISE(ABORT, 'activity is append-only');
END;
-- When an account goes, its row is gone before its events are.
CREATE TRIGGER activity_goes_with_its_account BEFORE DELETE ON activity
WHEN EXISTS (SELECT 1 FROM account WHERE id = OLD.account_id)
BEGIN
    SELECT RAISE(ABORT, 'activity is append-only');
END;

CREATE TABLE outbox (
    id BLOB NOT NULL PRIMARY KEY,
    account_id BLOB REFERENCES account (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('email', 'sms')),
    recipient TEXT NOT NULL,
    subject TEXT NOT NULL,
    sealed_body BLOB NOT NULL,
    created_at INTEGER NOT NULL,
    due_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    attempts INTEGER NOT NULL DEFAULT 0,
    claimed_until INTEGER,
    sent_at INTEGER,
    gave_up_at INTEGER,
    last_error TEXT
) STRICT;
CREATE INDEX outbox_account ON outbox (account_id);
CREATE INDEX outbox_due ON outbox (sent_at, due_at);
