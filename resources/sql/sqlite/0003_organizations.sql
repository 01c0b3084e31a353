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

-- Secrets (spec 004), their versions, and what was done with them.
CREATE TABLE secret (
    id TEXT PRIMARY KEY,
    organization_id INTEGER NOT NULL REFERENCES organization(id),
    name TEXT NOT NULL, -- `key` of the API
    environment INTEGER NOT NULL,
    service TEXT NOT NULL DEFAULT '',
    status INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    last_rotated_at INTEGER NOT NULL DEFAULT 0,
    UNIQUE (organization_id, environment, name)
) STRICT, WITHOUT ROWID;
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
