-- The telephone number that texts with codes go to. An account has one.
CREATE TABLE phone (
    id UUID NOT NULL PRIMARY KEY,
    account_id UUID NOT NULL UNIQUE REFERENCES account (id) ON DELETE CASCADE,
    sealed_number BYTEA NOT NULL,
    created_at BIGINT NOT NULL,
    last_used_at BIGINT
);

-- Each text that was asked for, for a day: what the budgets are counted from. Fingerprints, so that a number or an address stands nowhere.
CREATE TABLE text_send (
    id UUID NOT NULL PRIMARY KEY,
    account BYTEA NOT NULL CHECK (length(account) = 16),
    number BYTEA NOT NULL CHECK (length(number) = 16),
    client BYTEA NOT NULL CHECK (length(client) = 16),
    dial_code BIGINT NOT NULL,
    at BIGINT NOT NULL
);
CREATE INDEX text_send_account ON text_send (account, at);
CREATE INDEX text_send_number ON text_send (number, at);
CREATE INDEX text_send_client ON text_send (client, at);
CREATE INDEX text_send_dial_code ON text_send (dial_code, at);
CREATE INDEX text_send_at ON text_send (at);

-- Texts and mails are claimed apart, and only what waits.
DROP INDEX outbox_due;
CREATE INDEX outbox_due ON outbox (kind, due_at) WHERE sent_at IS NULL AND gave_up_at IS NULL;
