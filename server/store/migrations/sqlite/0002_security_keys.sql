-- A key's credential id belongs to one account of the whole installation (WebAuthn L3 7.1, step 26).
CREATE TABLE security_key (
    id BLOB NOT NULL PRIMARY KEY,
    account_id BLOB NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    credential_id BLOB NOT NULL UNIQUE CHECK (length(credential_id) BETWEEN 1 AND 1023),
    credential TEXT NOT NULL,
    transports TEXT NOT NULL,
    aaguid BLOB NOT NULL,
    backup_eligible INTEGER NOT NULL CHECK (backup_eligible IN (0, 1)),
    backup_state INTEGER NOT NULL CHECK (backup_state IN (0, 1)),
    sign_count INTEGER NOT NULL CHECK (sign_count >= 0),
    created_at INTEGER NOT NULL,
    last_used_at INTEGER,
    UNIQUE (account_id, name_key)
) STRICT;

-- Which row of the method's table the second step was done with.
ALTER TABLE session ADD COLUMN method_id BLOB;
