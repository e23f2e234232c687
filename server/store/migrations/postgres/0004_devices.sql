-- What its owner calls a device, and since when its browser has been logging in.
ALTER TABLE session ADD COLUMN device_name TEXT;
ALTER TABLE session ADD COLUMN device_since BIGINT NOT NULL DEFAULT 0;

-- An open log-in: since when its browser has been at it, and when the owner was told that it was not finished.
ALTER TABLE session ADD COLUMN began_at BIGINT NOT NULL DEFAULT 0;
ALTER TABLE session ADD COLUMN told_at BIGINT;
UPDATE session SET device_since = created_at, began_at = created_at;
CREATE INDEX session_unfinished ON session (began_at) WHERE stage = 'pending' AND told_at IS NULL;

-- From where a kind of event came, and when last.
CREATE INDEX activity_kind ON activity (account_id, kind, at);
