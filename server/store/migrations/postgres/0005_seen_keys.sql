-- When a key was first on a screen: what replaced a used one and was never seen is lost with the answer that held it.
ALTER TABLE recovery_key ADD COLUMN seen_at BIGINT;
-- Until here it was not noted: taken for seen.
UPDATE recovery_key SET seen_at = created_at;
