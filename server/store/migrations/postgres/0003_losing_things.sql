-- Names of apps in the form that two spellings share. Until here an app's name was made by the program.
ALTER TABLE authenticator_app ADD COLUMN name_key TEXT NOT NULL DEFAULT '';
UPDATE authenticator_app SET name_key = lower(replace(name, ' ', ''));
CREATE UNIQUE INDEX authenticator_app_name ON authenticator_app (account_id, name_key);

-- Which app a session was opened with; one that cannot be told ends.
DELETE FROM session WHERE method = 'authenticator_app' AND method_id IS NULL
    AND (SELECT count(*) FROM authenticator_app WHERE authenticator_app.account_id = session.account_id) > 1;
UPDATE session SET method_id = (SELECT authenticator_app.id FROM authenticator_app
    WHERE authenticator_app.account_id = session.account_id)
    WHERE method = 'authenticator_app' AND method_id IS NULL;

-- Whether its owner still has the key: when to ask next, the last yes, and the last mail that asked.
ALTER TABLE recovery_key ADD COLUMN check_due_at BIGINT;
ALTER TABLE recovery_key ADD COLUMN confirmed_at BIGINT;
ALTER TABLE recovery_key ADD COLUMN reminded_at BIGINT;
-- 28 days.
UPDATE recovery_key SET check_due_at = saved_at + 2419200000 WHERE saved_at IS NOT NULL;
CREATE INDEX recovery_key_check ON recovery_key (check_due_at)
    WHERE active_from IS NOT NULL AND used_at IS NULL AND replaced_at IS NULL;
