-- Times are Unix milliseconds in UTC; ids are random.
CREATE TABLE organization (
    id UUID NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    created_at BIGINT NOT NULL
);

CREATE TABLE account (
    id UUID NOT NULL PRIMARY KEY,
    email TEXT NOT NULL,
    email_key TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    password_hash TEXT NOT NULL,
    email_verified_at BIGINT,
    organization_id UUID REFERENCES organization (id),
    role TEXT NOT NULL DEFAULT 'member' CHECK (role IN ('member', 'admin')),
    two_step_since BIGINT,
    epoch BIGINT NOT NULL DEFAULT 0,
    created_at BIGINT NOT NULL,
    password_changed_at BIGINT NOT NULL
);
CREATE INDEX account_organization ON account (organization_id);

CREATE TABLE session (
    id UUID NOT NULL PRIMARY KEY,
    token_hash BYTEA NOT NULL UNIQUE,
    account_id UUID NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    stage TEXT NOT NULL CHECK (stage IN ('pending', 'enrol_only', 'full')),
    epoch BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    last_seen_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    password_at BIGINT NOT NULL,
    second_step_at BIGINT,
    unlocked_until BIGINT,
    must_save_key BOOLEAN NOT NULL DEFAULT FALSE,
    method TEXT,
    user_agent TEXT NOT NULL,
    ip TEXT NOT NULL,
    next TEXT
);
CREATE INDEX session_account ON session (account_id);
CREATE INDEX session_expiry ON session (expires_at);

CREATE TABLE ceremony (
    id UUID NOT NULL PRIMARY KEY,
    session_id UUID NOT NULL REFERENCES session (id) ON DELETE CASCADE,
    account_id UUID NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    purpose TEXT NOT NULL,
    sealed BYTEA NOT NULL,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    UNIQUE (session_id, purpose)
);
CREATE INDEX ceremony_account ON ceremony (account_id);

CREATE TABLE authenticator_app (
    id UUID NOT NULL PRIMARY KEY,
    account_id UUID NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    sealed_secret BYTEA NOT NULL,
    last_step BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    last_used_at BIGINT
);
CREATE INDEX authenticator_app_account ON authenticator_app (account_id);

CREATE TABLE recovery_key (
    id UUID NOT NULL PRIMARY KEY,
    account_id UUID NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    key_hash BYTEA NOT NULL,
    created_at BIGINT NOT NULL,
    active_from BIGINT,
    saved_at BIGINT,
    used_at BIGINT,
    replaced_at BIGINT
);
CREATE UNIQUE INDEX recovery_key_active ON recovery_key (account_id)
    WHERE active_from IS NOT NULL AND used_at IS NULL AND replaced_at IS NULL;

CREATE TABLE failure_counter (
    subject BYTEA NOT NULL CHECK (length(subject) = 16),
    class TEXT NOT NULL,
    failures BIGINT NOT NULL,
    wait_until BIGINT NOT NULL,
    last_failed_at BIGINT NOT NULL,
    PRIMARY KEY (subject, class)
);

CREATE TABLE mail_link (
    id UUID NOT NULL PRIMARY KEY,
    account_id UUID NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    purpose TEXT NOT NULL,
    token_hash BYTEA NOT NULL UNIQUE,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    used_at BIGINT,
    password_hash TEXT,
    name TEXT
);
CREATE INDEX mail_link_account ON mail_link (account_id, purpose, created_at);

CREATE TABLE activity (
    id UUID NOT NULL PRIMARY KEY,
    account_id UUID NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    at BIGINT NOT NULL,
    kind TEXT NOT NULL,
    session_id UUID,
    ip TEXT NOT NULL,
    user_agent TEXT NOT NULL,
    detail TEXT NOT NULL
);
CREATE INDEX activity_account ON activity (account_id, at);
CREATE FUNCTION refuse_activity_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'activity is append-only';
END
$$;
CREATE TRIGGER activity_is_append_only BEFORE UPDATE ON activity
    FOR EACH ROW EXECUTE FUNCTION refuse_activity_change();
-- When an account goes, its row is gone before its events are.
CREATE FUNCTION refuse_activity_removal() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM account WHERE id = OLD.account_id) THEN
        RAISE EXCEPTION 'activity is append-only';
    END IF;
    RETURN OLD;
END
$$;
CREATE TRIGGER activity_goes_with_its_account BEFORE DELETE ON activity
    FOR EACH ROW EXECUTE FUNCTION refuse_activity_removal();

CREATE TABLE outbox (
    id UUID NOT NULL PRIMARY KEY,
    account_id UUID REFERENCES account (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('email', 'sms')),
    recipient TEXT NOT NULL,
    subject TEXT NOT NULL,
    sealed_body BYTEA NOT NULL,
    created_at BIGINT NOT NULL,
    due_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    attempts BIGINT NOT NULL DEFAULT 0,
    claimed_until BIGINT,
    sent_at BIGINT,
    gave_up_at BIGINT,
    last_error TEXT
);
CREATE INDEX outbox_account ON outbox (account_id);
CREATE INDEX outbox_due ON outbox (sent_at, due_at);
