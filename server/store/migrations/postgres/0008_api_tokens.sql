-- What programs show in the place of a password. Only the hash of the secret half is kept.
CREATE TABLE api_token (
    id UUID NOT NULL PRIMARY KEY,
    account_id UUID NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    secret_hash BYTEA NOT NULL,
    -- Names, with one blank between them.
    scopes TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    last_used_at BIGINT,
    last_used_ip TEXT,
    last_used_agent TEXT,
    -- When its owner was told that it ends soon.
    reminded_at BIGINT
);
CREATE INDEX api_token_account ON api_token (account_id, created_at);
CREATE INDEX api_token_ending ON api_token (expires_at);

-- When its password was last enough for the API.
ALTER TABLE account ADD COLUMN api_password_at BIGINT;
-- Tokens of its members live at most so many days.
ALTER TABLE organization ADD COLUMN token_days BIGINT NOT NULL DEFAULT 365 CHECK (token_days BETWEEN 1 AND 365);

-- Changes that programs have asked for under a key of theirs, and what they were answered.
CREATE TABLE idempotency (
    account_id UUID NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    key_hash BYTEA NOT NULL,
    request_hash BYTEA NOT NULL,
    answer TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    PRIMARY KEY (account_id, key_hash)
);
CREATE INDEX idempotency_age ON idempotency (created_at);
