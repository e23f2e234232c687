-- The language of its owner, for pages and mails: a tag (BCP 47).
ALTER TABLE account ADD COLUMN language TEXT NOT NULL DEFAULT 'en';
