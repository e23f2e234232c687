-- The language of its owner, for pages and mails: a tag (BCP 47).
ALTER TABLE account ADD COLUMN language TEXT NOT NULL DEFAULT 'en';

-- The language of a message: a tag; empty for a text message.
ALTER TABLE outbox ADD COLUMN language TEXT NOT NULL DEFAULT '';
