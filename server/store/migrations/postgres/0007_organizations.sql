-- What an organization asks of its members. Required once there is a date, from that date on.
ALTER TABLE organization ADD COLUMN required_from BIGINT;
ALTER TABLE organization ADD COLUMN delays BIGINT NOT NULL DEFAULT 0 CHECK (delays BETWEEN 0 AND 3);
ALTER TABLE organization ADD COLUMN allow_security_key BOOLEAN NOT NULL DEFAULT TRUE;
ALTER TABLE organization ADD COLUMN allow_authenticator_app BOOLEAN NOT NULL DEFAULT TRUE;
ALTER TABLE organization ADD COLUMN allow_text_message BOOLEAN NOT NULL DEFAULT TRUE;
ALTER TABLE organization ADD COLUMN may_disable BOOLEAN NOT NULL DEFAULT FALSE;
-- Whom members can ask.
ALTER TABLE organization ADD COLUMN contact TEXT NOT NULL DEFAULT '';
-- Raised by every change of the policy.
ALTER TABLE organization ADD COLUMN policy_version BIGINT NOT NULL DEFAULT 0;

-- Left out of the requirement until then, and why.
ALTER TABLE account ADD COLUMN excluded_until BIGINT;
ALTER TABLE account ADD COLUMN excluded_reason TEXT;
-- Until when someone who is shut out may set up two-step verification: opened by an admin.
ALTER TABLE account ADD COLUMN setup_until BIGINT;
-- When its owner turned two-step verification off although it is required: shut out from then on.
ALTER TABLE account ADD COLUMN turned_off_at BIGINT;
-- When a method that is no longer allowed opened a session for the last time.
ALTER TABLE account ADD COLUMN outdated_used_at BIGINT;
-- The date that the set-up was put off from, how often, and until when.
ALTER TABLE account ADD COLUMN put_off_from BIGINT;
ALTER TABLE account ADD COLUMN put_off_times BIGINT NOT NULL DEFAULT 0;
ALTER TABLE account ADD COLUMN put_off_until BIGINT;
-- The date that its owner was told of, and how many days before it the last mail was due; 1000 for the first.
ALTER TABLE account ADD COLUMN told_of BIGINT;
ALTER TABLE account ADD COLUMN told_days BIGINT;
ALTER TABLE account ADD COLUMN last_log_in_at BIGINT;
-- The strongest method that it has: kept by the statements that add and remove methods.
ALTER TABLE account ADD COLUMN strongest TEXT NOT NULL DEFAULT 'off'
    CHECK (strongest IN ('security_key', 'authenticator_app', 'text_message', 'off'));
UPDATE account SET strongest = CASE
    WHEN EXISTS (SELECT 1 FROM security_key WHERE security_key.account_id = account.id) THEN 'security_key'
    WHEN EXISTS (SELECT 1 FROM authenticator_app WHERE authenticator_app.account_id = account.id) THEN 'authenticator_app'
    WHEN EXISTS (SELECT 1 FROM phone WHERE phone.account_id = account.id) THEN 'text_message'
    ELSE 'off' END;
UPDATE account SET last_log_in_at =
    (SELECT max(at) FROM activity WHERE activity.account_id = account.id AND activity.kind = 'logged_in');

-- The pages of the list of members, in each of its orders.
DROP INDEX account_organization;
CREATE INDEX account_by_name ON account (organization_id, lower(name), id);
CREATE INDEX account_by_method ON account (organization_id, strongest, lower(name), id);
CREATE INDEX account_by_log_in ON account (organization_id, coalesce(last_log_in_at, 0), id);
CREATE INDEX account_by_method_log_in ON account (organization_id, strongest, coalesce(last_log_in_at, 0), id);
CREATE INDEX account_excluded ON account (organization_id, excluded_until) WHERE excluded_until IS NOT NULL;
CREATE INDEX account_admin ON account (organization_id, role, lower(name), id) WHERE role = 'admin';
CREATE INDEX account_told ON account (organization_id, told_of, told_days);

-- How many members have which strongest method: counting a hundred thousand of them for each look would take too long.
CREATE TABLE member_count (
    organization_id UUID NOT NULL REFERENCES organization (id) ON DELETE CASCADE,
    strongest TEXT NOT NULL,
    members BIGINT NOT NULL,
    PRIMARY KEY (organization_id, strongest)
);
INSERT INTO member_count (organization_id, strongest, members)
    SELECT organization.id, kind.name,
        (SELECT count(*) FROM account WHERE account.organization_id = organization.id AND account.strongest = kind.name)
    FROM organization CROSS JOIN (SELECT 'security_key' AS name UNION ALL SELECT 'authenticator_app'
        UNION ALL SELECT 'text_message' UNION ALL SELECT 'off') AS kind;
CREATE FUNCTION member_count_begins() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO member_count (organization_id, strongest, members) VALUES
        (NEW.id, 'security_key', 0), (NEW.id, 'authenticator_app', 0), (NEW.id, 'text_message', 0), (NEW.id, 'off', 0);
    RETURN NULL;
END $$;
CREATE TRIGGER member_count_begins AFTER INSERT ON organization
    FOR EACH ROW EXECUTE FUNCTION member_count_begins();
CREATE FUNCTION member_count_changes() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'UPDATE' AND OLD.organization_id IS NOT DISTINCT FROM NEW.organization_id
        AND OLD.strongest = NEW.strongest THEN
        RETURN NULL;
    END IF;
    -- Always in the same order, so that two changes in opposite directions do not wait for each other.
    PERFORM 1 FROM member_count
        WHERE (TG_OP <> 'INSERT' AND organization_id = OLD.organization_id AND strongest = OLD.strongest)
            OR (TG_OP <> 'DELETE' AND organization_id = NEW.organization_id AND strongest = NEW.strongest)
        ORDER BY organization_id, strongest FOR UPDATE;
    IF TG_OP <> 'INSERT' THEN
        UPDATE member_count SET members = members - 1
            WHERE organization_id = OLD.organization_id AND strongest = OLD.strongest;
    END IF;
    IF TG_OP <> 'DELETE' THEN
        UPDATE member_count SET members = members + 1
            WHERE organization_id = NEW.organization_id AND strongest = NEW.strongest;
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER member_count_changes AFTER INSERT OR DELETE OR UPDATE OF organization_id, strongest ON account
    FOR EACH ROW EXECUTE FUNCTION member_count_changes();

-- The organization of an event is the one that its account was in, and the actor who did it, where that was not the owner.
ALTER TABLE activity ADD COLUMN organization_id UUID REFERENCES organization (id);
ALTER TABLE activity ADD COLUMN actor_id UUID;
CREATE INDEX activity_organization ON activity (organization_id, at, id) WHERE organization_id IS NOT NULL;

-- Someone who was asked to join; without an organization, someone who may found one.
CREATE TABLE invitation (
    id UUID NOT NULL PRIMARY KEY,
    organization_id UUID REFERENCES organization (id) ON DELETE CASCADE,
    email TEXT NOT NULL,
    email_key TEXT NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('member', 'admin')),
    token_hash BYTEA NOT NULL UNIQUE,
    invited_by UUID REFERENCES account (id) ON DELETE SET NULL,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    accepted_at BIGINT,
    withdrawn_at BIGINT
);
CREATE UNIQUE INDEX invitation_open ON invitation (organization_id, email_key)
    WHERE accepted_at IS NULL AND withdrawn_at IS NULL;
CREATE INDEX invitation_list ON invitation (organization_id, created_at, id)
    WHERE accepted_at IS NULL AND withdrawn_at IS NULL;
-- When an address was last written to, also by an invitation that was taken back since.
CREATE INDEX invitation_address ON invitation (organization_id, email_key, created_at);
CREATE INDEX invitation_over ON invitation (expires_at);

-- What one admin asked for and another has to agree to, where an installation wants two.
CREATE TABLE approval (
    id UUID NOT NULL PRIMARY KEY,
    organization_id UUID NOT NULL REFERENCES organization (id) ON DELETE CASCADE,
    account_id UUID NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    asked_by UUID NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    what TEXT NOT NULL CHECK (what IN ('reset', 'exclusion')),
    reason TEXT NOT NULL,
    until BIGINT,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    decided_at BIGINT,
    decided_by UUID REFERENCES account (id) ON DELETE SET NULL,
    approved BOOLEAN
);
CREATE INDEX approval_open ON approval (organization_id, account_id, created_at) WHERE decided_at IS NULL;
CREATE INDEX approval_account ON approval (account_id);
