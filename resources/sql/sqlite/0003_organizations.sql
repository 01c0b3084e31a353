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

-- The audit log: appended to, never changed; each entry names the hash of the one before it.
CREATE TABLE audit_entry (
    seq INTEGER PRIMARY KEY,
    organization_id INTEGER NOT NULL,
    timestamp INTEGER NOT NULL,
    entry TEXT NOT NULL, -- JSON in one canonical form: what the hash is taken over
    hash BLOB NOT NULL
) STRICT;
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

-- Contacts: tags and fields of their own, merges that can be undone; retention.
CREATE TABLE contact_tag (
    organization_id INTEGER NOT NULL,
    contact_key INTEGER NOT NULL REFERENCES contact(key) ON DELETE CASCADE,
    tag TEXT NOT NULL,
    PRIMARY KEY (organization_id, tag, contact_key)
) STRICT, WITHOUT ROWID;
