-- SPDX-License-Identifier: GPL-3.0-or-later
-- Organizations, people, keys and secrets.

-- Accounts: password resets, second factors, lock-out.
CREATE TABLE password_reset (
    hash BLOB PRIMARY KEY, -- of the token that the person holds
    user_id INTEGER NOT NULL REFERENCES user(id) ON DELETE CASCADE,
    created_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    used_at INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
--;;
CREATE INDEX password_reset_user ON password_reset(user_id);
--;;
-- Wrong passwords in a row, by the hash of the e-mail that was tried, whether somebody has it or not.
CREATE TABLE login_guard (
    hash BLOB PRIMARY KEY,
    failures INTEGER NOT NULL,
    failed_at INTEGER NOT NULL,
    blocked_until INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
--;;
CREATE INDEX login_guard_age ON login_guard(failed_at);
--;;
CREATE TABLE second_factor (
    user_id INTEGER PRIMARY KEY REFERENCES user(id) ON DELETE CASCADE,
    sealed BLOB NOT NULL, -- the secret that the person's device shares (RFC 6238)
    created_at INTEGER NOT NULL,
    confirmed_at INTEGER NOT NULL DEFAULT 0, -- 0: not in force
    last_step INTEGER NOT NULL DEFAULT 0 -- of the newest code that was taken: each is good once
) STRICT;
--;;
CREATE TABLE recovery_code (
    hash BLOB PRIMARY KEY,
    user_id INTEGER NOT NULL REFERENCES second_factor(user_id) ON DELETE CASCADE,
    used_at INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
--;;
CREATE INDEX recovery_code_user ON recovery_code(user_id);
--;;
ALTER TABLE sign_in ADD COLUMN last_used_at INTEGER NOT NULL DEFAULT 0;
--;;
ALTER TABLE sign_in ADD COLUMN remote_address TEXT NOT NULL DEFAULT '';
--;;
ALTER TABLE sign_in ADD COLUMN user_agent TEXT NOT NULL DEFAULT '';
--;;
-- The mail server of an organization: JSON with its password, sealed as a whole.
CREATE TABLE mail_settings (
    organization_id INTEGER PRIMARY KEY REFERENCES organization(id) ON DELETE CASCADE,
    sealed BLOB NOT NULL
) STRICT;
--;;

-- Secrets (spec 004), their versions, and what was done with them.
CREATE TABLE secret (
    id TEXT PRIMARY KEY,
    organization_id INTEGER NOT NULL REFERENCES organization(id),
    name TEXT NOT NULL, -- `key` of the API
    environment INTEGER NOT NULL,
    service TEXT NOT NULL DEFAULT '',
    test_url TEXT NOT NULL DEFAULT '', -- where the secret can be tried out
    status INTEGER NOT NULL, -- 0 active, 1 inactive
    version INTEGER NOT NULL, -- the newest, from 1
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    last_rotated_at INTEGER NOT NULL DEFAULT 0,
    requests INTEGER NOT NULL DEFAULT 0, -- how often it was read or used, and how often that went well
    successes INTEGER NOT NULL DEFAULT 0,
    last_used_at INTEGER NOT NULL DEFAULT 0,
    UNIQUE (organization_id, environment, name)
) STRICT, WITHOUT ROWID;
--;;
CREATE TABLE secret_version (
    secret_id TEXT NOT NULL REFERENCES secret(id) ON DELETE CASCADE,
    version INTEGER NOT NULL,
    sealed BLOB NOT NULL, -- the value, bound to secret and version
    created_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL DEFAULT 0, -- 0: the newest; else readable until then, then deleted
    PRIMARY KEY (secret_id, version)
) STRICT, WITHOUT ROWID;
--;;
CREATE INDEX secret_version_expiry ON secret_version(expires_at) WHERE expires_at > 0;
--;;

-- The audit log: appended to, never changed; the hash of each entry is taken over the one before it too. The last
-- hash is kept in `vault` (`audit.head`), sealed.
CREATE TABLE audit_entry (
    seq INTEGER PRIMARY KEY, -- from 1, without gaps
    organization_id INTEGER NOT NULL,
    timestamp INTEGER NOT NULL,
    entry TEXT NOT NULL, -- JSON in one canonical form: who, what, to which, from where, before and after
    hash BLOB NOT NULL, -- BLAKE2b-256 of the hash before, seq, organization, timestamp and entry
    actor TEXT GENERATED ALWAYS AS (entry ->> '$.actor.id') VIRTUAL,
    action TEXT GENERATED ALWAYS AS (entry ->> '$.action') VIRTUAL,
    subject_type TEXT GENERATED ALWAYS AS (entry ->> '$.subject.type') VIRTUAL,
    subject_id TEXT GENERATED ALWAYS AS (entry ->> '$.subject.id') VIRTUAL
) STRICT;
--;;
CREATE INDEX audit_entry_organization ON audit_entry(organization_id);
--;;
CREATE INDEX audit_entry_subject ON audit_entry(organization_id, subject_type, subject_id);
--;;
CREATE TRIGGER audit_entry_update BEFORE UPDATE ON audit_entry
BEGIN
    SELECT RAISE(ABORT, 'the audit log is only appended to');
END;
--;;
CREATE TRIGGER audit_entry_delete BEFORE DELETE ON audit_entry
BEGIN
    SELECT RAISE(ABORT, 'the audit log is only appended to');
END;
--;;

-- User sessions (spec 000).
CREATE TABLE user_session (
    id TEXT PRIMARY KEY, -- 64 hex characters
    organization_id INTEGER NOT NULL REFERENCES organization(id),
    user_id TEXT NOT NULL DEFAULT '', -- the caller's own name for the person
    metadata TEXT NOT NULL DEFAULT '{}',
    created_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
--;;
CREATE INDEX user_session_expiry ON user_session(expires_at);
--;;
CREATE INDEX user_session_organization ON user_session(organization_id, expires_at);
--;;

-- API keys: when each was last used (to the minute; 0: never).
ALTER TABLE api_key ADD COLUMN last_used_at INTEGER NOT NULL DEFAULT 0;
--;;

-- Contacts: tags and fields of their own, merges that can be undone; retention.
CREATE TABLE contact_tag (
    organization_id INTEGER NOT NULL,
    contact_key INTEGER NOT NULL REFERENCES contact(key) ON DELETE CASCADE,
    tag TEXT NOT NULL,
    PRIMARY KEY (organization_id, tag, contact_key)
) STRICT, WITHOUT ROWID;
--;;
CREATE INDEX contact_tag_contact ON contact_tag(contact_key, tag);
--;;
-- Values of the organization's own fields, by key (JSON).
ALTER TABLE contact ADD COLUMN fields TEXT NOT NULL DEFAULT '{}';
--;;
-- Somebody at the desk gave the name: what the customer's device calls itself does not replace it.
ALTER TABLE contact ADD COLUMN is_name_set INTEGER NOT NULL DEFAULT 0;
--;;
CREATE INDEX contact_organization ON contact(organization_id);
--;;
CREATE TABLE contact_counter (
    organization_id INTEGER PRIMARY KEY,
    total INTEGER NOT NULL
) STRICT;
--;;
INSERT INTO contact_counter (organization_id, total) SELECT organization_id, count(*) FROM contact GROUP BY organization_id;
--;;
CREATE TRIGGER contact_counted_in AFTER INSERT ON contact BEGIN
    INSERT INTO contact_counter (organization_id, total) VALUES (new.organization_id, 1)
    ON CONFLICT DO UPDATE SET total = total + 1;
END;
--;;
CREATE TRIGGER contact_counted_out AFTER DELETE ON contact BEGIN
    UPDATE contact_counter SET total = total - 1 WHERE organization_id = old.organization_id;
END;
--;;
-- Further numbers and names of a customer, from contacts that were merged into it. `kind`: ContactIdentityKind.
CREATE TABLE contact_identity (
    organization_id INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    value TEXT NOT NULL,
    contact_key INTEGER NOT NULL REFERENCES contact(key) ON DELETE CASCADE,
    PRIMARY KEY (organization_id, kind, value)
) STRICT, WITHOUT ROWID;
--;;
CREATE INDEX contact_identity_contact ON contact_identity(contact_key);
--;;
-- What a merge needs to be undone: both contacts as they were, and what moved (JSON).
CREATE TABLE contact_merge (
    id TEXT PRIMARY KEY,
    organization_id INTEGER NOT NULL,
    into_key INTEGER NOT NULL,
    record TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    undone_at INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
--;;
CREATE INDEX contact_merge_age ON contact_merge(created_at);
--;;
CREATE TABLE contact_import (
    id TEXT PRIMARY KEY,
    organization_id INTEGER NOT NULL REFERENCES organization(id),
    created_by TEXT NOT NULL, -- who asked for it (JSON): changes are made and recorded in that name
    filename TEXT NOT NULL,
    state INTEGER NOT NULL,
    total INTEGER NOT NULL DEFAULT -1, -- rows; -1: not counted yet
    done INTEGER NOT NULL DEFAULT 0,
    created INTEGER NOT NULL DEFAULT 0,
    updated INTEGER NOT NULL DEFAULT 0,
    unchanged INTEGER NOT NULL DEFAULT 0,
    refused INTEGER NOT NULL DEFAULT 0,
    error TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL,
    finished_at INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
--;;
CREATE INDEX contact_import_list ON contact_import(organization_id, id);
--;;
CREATE TABLE contact_import_refusal (
    import_id TEXT NOT NULL REFERENCES contact_import(id) ON DELETE CASCADE,
    line INTEGER NOT NULL,
    field TEXT NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (import_id, line)
) STRICT, WITHOUT ROWID;
--;;
-- Retention: files whose last row has gone, until they are off the disk.
CREATE TABLE file_to_remove (
    sha256 TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;
--;;
CREATE INDEX attachment_content ON attachment(sha256);
--;;
CREATE INDEX attachment_conversation ON attachment(conversation_key) WHERE conversation_key > 0;
