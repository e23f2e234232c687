-- What programs show in the place of a password. Only the hash of the secret half is kept.
CREATE TABLE api_token (
    id BLOB NOT NULL PRIMARY KEY,
    account_id BLOB NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    secret_hash BLOB NOT NULL,
    -- Names, with one blank between them.
    scopes TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    last_used_at INTEGER,
    last_used_ip TEXT,
    last_used_agent TEXT,
    -- When its owner was told that it ends soon.
    reminded_at INTEGER
) STRICT;
CREATE INDEX api_token_account ON api_token (account_id, created_at);
CREATE INDEX api_token_ending ON api_token (expires_at);

-- When its password was last enough for the API.
ALTER TABLE account ADD COLUMN api_password_at INTEGER;
-- Tokens of its members live at most so many days.
ALTER TABLE organization ADD COLUMN token_days INTEGER NOT NULL DEFAULT 365 CHECK (token_days BETWEEN 1 AND 365);

-- Changes that programs have asked for under a key of theirs, and what they were answered.
CREATE TABLE idempotency (
    account_id BLOB NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    key_hash BLOB NOT NULL,
    request_hash BLOB NOT NULL,
    answer TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    PRIMARY KEY (account_id, key_hash)
) STRICT;
CREATE INDEX idempotency_age ON idempotency (created_at);
