-- A key's credential id belongs to one account of the whole installation (WebAuthn L3 7.1, step 26).
CREATE TABLE security_key (
    id UUID NOT NULL PRIMARY KEY,
    account_id UUID NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    credential_id BYTEA NOT NULL UNIQUE CHECK (length(credential_id) BETWEEN 1 AND 1023),
    credential TEXT NOT NULL,
    transports TEXT NOT NULL,
    aaguid UUID NOT NULL,
    backup_eligible BOOLEAN NOT NULL,
    backup_state BOOLEAN NOT NULL,
    sign_count BIGINT NOT NULL CHECK (sign_count >= 0),
    created_at BIGINT NOT NULL,
    last_used_at BIGINT,
    UNIQUE (account_id, name_key)
);

-- Which row of the method's table the second step was done with.
ALTER TABLE session ADD COLUMN method_id UUID;
