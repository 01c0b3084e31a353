-- SPDX-License-Identifier: GPL-3.0-or-later
-- The support desk: people, customers, conversations, messages, the event log. Times are UTC milliseconds, 0 means
-- "not". Enumerations are stored as the numbers of models/domain/types.h and role.h, which only ever grow at the end.
CREATE TABLE organization (
    id INTEGER PRIMARY KEY,
    public_id TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    settings TEXT NOT NULL DEFAULT '{}',
    webchat_key TEXT NOT NULL UNIQUE,
    created_at INTEGER NOT NULL
) STRICT;
--;;
CREATE TABLE user (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    organization_id INTEGER NOT NULL REFERENCES organization(id),
    email TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    password_hash TEXT NOT NULL,
    role INTEGER NOT NULL,
    is_active INTEGER NOT NULL DEFAULT 1,
    max_conversations INTEGER NOT NULL DEFAULT 5,
    status INTEGER NOT NULL DEFAULT 3,
    status_reason TEXT NOT NULL DEFAULT '',
    status_since INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL
) STRICT;
--;;
CREATE INDEX user_organization ON user(organization_id, id);
--;;
CREATE TABLE sign_in (
    id TEXT PRIMARY KEY,
    user_id INTEGER NOT NULL REFERENCES user(id),
    is_desktop INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    revoked_at INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
--;;
CREATE INDEX sign_in_user ON sign_in(user_id) WHERE revoked_at = 0;
--;;
CREATE TABLE refresh_token (
    hash BLOB PRIMARY KEY,
    sign_in_id TEXT NOT NULL REFERENCES sign_in(id) ON DELETE CASCADE,
    expires_at INTEGER NOT NULL,
    used_at INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
--;;
CREATE INDEX refresh_token_sign_in ON refresh_token(sign_in_id);
--;;
CREATE TABLE api_key (
    id TEXT PRIMARY KEY,
    organization_id INTEGER NOT NULL REFERENCES organization(id),
    name TEXT NOT NULL,
    prefix TEXT NOT NULL,
    hash BLOB NOT NULL UNIQUE,
    scopes INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
--;;
CREATE INDEX api_key_organization ON api_key(organization_id, id);
--;;
-- Keys of the program itself, encrypted under the master key.
CREATE TABLE vault (
    name TEXT PRIMARY KEY,
    sealed BLOB NOT NULL
) STRICT, WITHOUT ROWID;
--;;
CREATE TABLE contact (
    key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    organization_id INTEGER NOT NULL REFERENCES organization(id),
    phone TEXT NOT NULL DEFAULT '',
    external_id TEXT NOT NULL DEFAULT '',
    name TEXT NOT NULL DEFAULT '',
    email TEXT NOT NULL DEFAULT '',
    visitor_hash BLOB,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL
) STRICT;
--;;
-- The phone of a web visitor is only a claim: it must not lead to somebody else's history.
CREATE UNIQUE INDEX contact_phone ON contact(organization_id, phone) WHERE phone <> '' AND visitor_hash IS NULL;
--;;
CREATE UNIQUE INDEX contact_external ON contact(organization_id, external_id) WHERE external_id <> '';
--;;
CREATE UNIQUE INDEX contact_visitor ON contact(visitor_hash) WHERE visitor_hash IS NOT NULL;
--;;
CREATE TABLE conversation (
    key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    organization_id INTEGER NOT NULL REFERENCES organization(id),
    contact_key INTEGER NOT NULL REFERENCES contact(key),
    contact_id TEXT NOT NULL DEFAULT '',
    status INTEGER NOT NULL,
    channel INTEGER NOT NULL,
    priority INTEGER NOT NULL DEFAULT 1,
    assigned_to INTEGER NOT NULL DEFAULT 0,
    started_at INTEGER NOT NULL,
    queued_at INTEGER NOT NULL DEFAULT 0,
    waiting_since INTEGER NOT NULL DEFAULT 0,
    last_message_at INTEGER NOT NULL,
    closed_at INTEGER NOT NULL DEFAULT 0,
    messages_count INTEGER NOT NULL DEFAULT 0,
    unread_count INTEGER NOT NULL DEFAULT 0,
    tags TEXT NOT NULL DEFAULT '',
    resolution INTEGER NOT NULL DEFAULT -1,
    last_text TEXT NOT NULL DEFAULT '',
    last_type INTEGER NOT NULL DEFAULT 0,
    last_direction INTEGER NOT NULL DEFAULT 0,
    last_status INTEGER NOT NULL DEFAULT 6,
    last_message_key INTEGER NOT NULL DEFAULT 0,
    customer_phone TEXT NOT NULL,
    customer_id TEXT NOT NULL,
    customer_name TEXT NOT NULL,
    callback_url TEXT NOT NULL DEFAULT ''
) STRICT;
--;;
-- The orders of the list. Together they let every combination of filters be read as a few index scans. Few, because every
-- message moves its conversation in each of them: what is unread is found among the open ones.
CREATE INDEX conversation_recent ON conversation(organization_id, last_message_at);
--;;
CREATE INDEX conversation_status ON conversation(organization_id, status, channel, last_message_at);
--;;
CREATE INDEX conversation_agent ON conversation(organization_id, assigned_to, status, last_message_at) WHERE assigned_to > 0;
--;;
CREATE INDEX conversation_queue ON conversation(organization_id, priority DESC, queued_at, key) WHERE status = 0;
--;;
CREATE INDEX conversation_contact ON conversation(contact_key, channel);
--;;
CREATE TABLE message (
    key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    organization_id INTEGER NOT NULL,
    conversation_key INTEGER NOT NULL REFERENCES conversation(key),
    channel INTEGER NOT NULL,
    direction INTEGER NOT NULL,
    type INTEGER NOT NULL,
    content TEXT NOT NULL,
    attachments TEXT NOT NULL DEFAULT '',
    sent_by TEXT NOT NULL,
    sender_name TEXT NOT NULL DEFAULT '',
    timestamp INTEGER NOT NULL,
    status INTEGER NOT NULL,
    error TEXT NOT NULL DEFAULT '',
    external_id TEXT
) STRICT;
--;;
CREATE INDEX message_conversation ON message(conversation_key);
--;;
CREATE UNIQUE INDEX message_external ON message(organization_id, channel, external_id) WHERE external_id IS NOT NULL;
--;;
-- What a caller's Idempotency-Key led to.
CREATE TABLE sent_once (
    organization_id INTEGER NOT NULL,
    caller TEXT NOT NULL,
    idempotency_key TEXT NOT NULL,
    message_id TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    PRIMARY KEY (organization_id, caller, idempotency_key)
) STRICT, WITHOUT ROWID;
--;;
CREATE INDEX sent_once_age ON sent_once(created_at);
--;;
CREATE TABLE attachment (
    id TEXT PRIMARY KEY,
    organization_id INTEGER NOT NULL REFERENCES organization(id),
    filename TEXT NOT NULL,
    mime_type TEXT NOT NULL,
    size_bytes INTEGER NOT NULL,
    sha256 TEXT NOT NULL,
    uploaded_by TEXT NOT NULL,
    conversation_key INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
--;;
CREATE TABLE canned_response (
    id TEXT PRIMARY KEY,
    organization_id INTEGER NOT NULL REFERENCES organization(id),
    user_id INTEGER NOT NULL DEFAULT 0,
    shortcut TEXT NOT NULL,
    title TEXT NOT NULL,
    content TEXT NOT NULL,
    UNIQUE (organization_id, user_id, shortcut)
) STRICT, WITHOUT ROWID;
--;;
-- Answers on their way to a callback URL.
CREATE TABLE callback (
    id TEXT PRIMARY KEY,
    organization_id INTEGER NOT NULL,
    conversation_key INTEGER NOT NULL,
    message_id TEXT NOT NULL,
    url TEXT NOT NULL,
    body TEXT NOT NULL,
    attempts INTEGER NOT NULL DEFAULT 0,
    next_attempt_at INTEGER NOT NULL,
    last_status INTEGER NOT NULL DEFAULT 0,
    last_error TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;
--;;
CREATE INDEX callback_due ON callback(next_attempt_at) WHERE next_attempt_at > 0;
--;;
CREATE INDEX callback_order ON callback(conversation_key, id) WHERE next_attempt_at > 0;
--;;
CREATE TABLE event (
    seq INTEGER PRIMARY KEY,
    organization_id INTEGER NOT NULL,
    type TEXT NOT NULL,
    conversation_id TEXT NOT NULL,
    assigned_to INTEGER NOT NULL,
    previous_assignee INTEGER NOT NULL,
    timestamp INTEGER NOT NULL,
    data TEXT NOT NULL
) STRICT;
--;;
-- Kept counters: `total` of a list, queue length, open conversations of an agent. Each conversation is counted under its
-- agent (0: nobody) and under -1, which stands for all of them.
CREATE TABLE conversation_counter (
    organization_id INTEGER NOT NULL,
    assigned_to INTEGER NOT NULL,
    status INTEGER NOT NULL,
    channel INTEGER NOT NULL,
    total INTEGER NOT NULL,
    unread INTEGER NOT NULL,
    PRIMARY KEY (organization_id, assigned_to, status, channel)
) STRICT, WITHOUT ROWID;
--;;
CREATE TRIGGER conversation_counted_in AFTER INSERT ON conversation BEGIN
    INSERT INTO conversation_counter (organization_id, assigned_to, status, channel, total, unread)
    VALUES (new.organization_id, new.assigned_to, new.status, new.channel, 1, new.unread_count > 0),
           (new.organization_id, -1, new.status, new.channel, 1, new.unread_count > 0)
    ON CONFLICT DO UPDATE SET total = total + 1, unread = unread + excluded.unread;
END;
--;;
CREATE TRIGGER conversation_recounted AFTER UPDATE OF status, channel, assigned_to, unread_count ON conversation
WHEN old.status <> new.status OR old.assigned_to <> new.assigned_to OR old.channel <> new.channel
    OR (old.unread_count > 0) <> (new.unread_count > 0) BEGIN
    UPDATE conversation_counter SET total = total - 1, unread = unread - (old.unread_count > 0)
    WHERE organization_id = old.organization_id AND assigned_to IN (-1, old.assigned_to) AND status = old.status
        AND channel = old.channel;
    INSERT INTO conversation_counter (organization_id, assigned_to, status, channel, total, unread)
    VALUES (new.organization_id, new.assigned_to, new.status, new.channel, 1, new.unread_count > 0),
           (new.organization_id, -1, new.status, new.channel, 1, new.unread_count > 0)
    ON CONFLICT DO UPDATE SET total = total + 1, unread = unread + excluded.unread;
END;
--;;
CREATE TRIGGER conversation_counted_out AFTER DELETE ON conversation BEGIN
    UPDATE conversation_counter SET total = total - 1, unread = unread - (old.unread_count > 0)
    WHERE organization_id = old.organization_id AND assigned_to IN (-1, old.assigned_to) AND status = old.status
        AND channel = old.channel;
END;
--;;
-- A list shows the customer without a join.
CREATE TRIGGER contact_renamed AFTER UPDATE OF name, phone, external_id ON contact BEGIN
    UPDATE conversation SET customer_name = new.name, customer_phone = new.phone, customer_id = new.external_id
    WHERE contact_key = new.key;
END;
--;;
-- Full text. Filled by the writer in its spare time: `search_progress` says how far the messages are, `contact_unindexed`
-- names the contacts that changed. Both change in the same transaction as the index, so a crash loses nothing.
CREATE VIRTUAL TABLE message_fts USING fts5(content, content='message', content_rowid='key',
    tokenize='unicode61 remove_diacritics 2');
--;;
CREATE VIRTUAL TABLE contact_fts USING fts5(name, phone, email, external_id, tokenize='unicode61 remove_diacritics 2');
--;;
CREATE TABLE search_progress (
    name TEXT PRIMARY KEY,
    last_key INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
--;;
INSERT INTO search_progress (name, last_key) VALUES ('message', 0);
--;;
CREATE TABLE contact_unindexed (
    contact_key INTEGER PRIMARY KEY
) STRICT;
--;;
CREATE TRIGGER contact_made AFTER INSERT ON contact BEGIN
    INSERT OR IGNORE INTO contact_unindexed (contact_key) VALUES (new.key);
END;
--;;
CREATE TRIGGER contact_changed AFTER UPDATE OF name, phone, email, external_id ON contact BEGIN
    INSERT OR IGNORE INTO contact_unindexed (contact_key) VALUES (new.key);
END;
