-- SPDX-License-Identifier: GPL-3.0-or-later
-- WhatsApp: sessions and their credentials, what is on its way out, outgoing webhooks. Enumerations are the numbers of
-- models/domain/session.h and webhook.h. What is `sealed` is encrypted under the master key and bound to its row.
CREATE TABLE session (
    key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    organization_id INTEGER NOT NULL REFERENCES organization(id),
    name TEXT NOT NULL,
    type INTEGER NOT NULL,
    status INTEGER NOT NULL DEFAULT 0,
    cause INTEGER NOT NULL DEFAULT 0,
    detail TEXT NOT NULL DEFAULT '',
    status_since INTEGER NOT NULL,
    -- Somebody asked for the connection and nobody has ended it since: it is taken up again after a start.
    is_wanted INTEGER NOT NULL DEFAULT 0,
    auto_connect INTEGER NOT NULL DEFAULT 1,
    takes_groups INTEGER NOT NULL DEFAULT 0,
    phone TEXT NOT NULL DEFAULT '',
    lid TEXT NOT NULL DEFAULT '',
    push_name TEXT NOT NULL DEFAULT '',
    platform TEXT NOT NULL DEFAULT '',
    user_id INTEGER NOT NULL DEFAULT 0,
    token_hash BLOB,
    webhook_url TEXT NOT NULL DEFAULT '',
    webhook_events TEXT NOT NULL DEFAULT '',
    webhook_off TEXT NOT NULL DEFAULT '',
    webhook_secret_sealed BLOB,
    old_webhook_secret_sealed BLOB,
    old_webhook_secret_until INTEGER NOT NULL DEFAULT 0,
    proxy_sealed BLOB,
    cloud_sealed BLOB,
    phone_number_id TEXT NOT NULL DEFAULT '',
    business_account_id TEXT NOT NULL DEFAULT '',
    last_used_at INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    deleted_at INTEGER NOT NULL DEFAULT 0
) STRICT;
--;;
CREATE UNIQUE INDEX session_name ON session(organization_id, name) WHERE deleted_at = 0;
--;;
-- Kept after a deletion, so that the token of a deleted session can be told from one that never was.
CREATE UNIQUE INDEX session_token ON session(token_hash) WHERE token_hash IS NOT NULL;
--;;
CREATE UNIQUE INDEX session_phone_number ON session(phone_number_id) WHERE phone_number_id <> '' AND deleted_at = 0;
--;;
CREATE TABLE session_history (
    key INTEGER PRIMARY KEY,
    session_key INTEGER NOT NULL REFERENCES session(key) ON DELETE CASCADE,
    at INTEGER NOT NULL,
    status INTEGER NOT NULL,
    cause INTEGER NOT NULL,
    detail TEXT NOT NULL DEFAULT ''
) STRICT;
--;;
CREATE INDEX session_history_session ON session_history(session_key, key);
--;;
-- What a linked device knows: `creds`, and the library's keys by kind and id.
CREATE TABLE session_credential (
    session_key INTEGER NOT NULL REFERENCES session(key) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    sealed BLOB NOT NULL,
    PRIMARY KEY (session_key, kind, name)
) STRICT, WITHOUT ROWID;
--;;
CREATE TABLE whatsapp_template (
    session_key INTEGER NOT NULL REFERENCES session(key) ON DELETE CASCADE,
    name TEXT NOT NULL,
    language TEXT NOT NULL,
    category TEXT NOT NULL DEFAULT '',
    status TEXT NOT NULL DEFAULT '',
    components TEXT NOT NULL DEFAULT '[]',
    synced_at INTEGER NOT NULL,
    PRIMARY KEY (session_key, name, language)
) STRICT, WITHOUT ROWID;
--;;
-- Where the customer is found: the linked identity, and the number as WhatsApp itself writes it (Brazil's ninth digit).
ALTER TABLE contact ADD COLUMN lid TEXT NOT NULL DEFAULT '';
--;;
ALTER TABLE contact ADD COLUMN whatsapp_id TEXT NOT NULL DEFAULT '';
--;;
CREATE UNIQUE INDEX contact_lid ON contact(organization_id, lid) WHERE lid <> '';
--;;
CREATE INDEX contact_whatsapp ON contact(organization_id, whatsapp_id) WHERE whatsapp_id <> '';
--;;
ALTER TABLE conversation ADD COLUMN session_key INTEGER NOT NULL DEFAULT 0;
--;;
-- Until when a Cloud conversation may be written to freely; 0: no limit is known.
ALTER TABLE conversation ADD COLUMN window_until INTEGER NOT NULL DEFAULT 0;
--;;
ALTER TABLE message ADD COLUMN session_key INTEGER NOT NULL DEFAULT 0;
--;;
-- The provider's id (`wamid`, or the linked device's message id): unique per session.
ALTER TABLE message ADD COLUMN provider_id TEXT NOT NULL DEFAULT '';
--;;
ALTER TABLE message ADD COLUMN reply_to TEXT NOT NULL DEFAULT '';
--;;
ALTER TABLE message ADD COLUMN edited_at INTEGER NOT NULL DEFAULT 0;
--;;
ALTER TABLE message ADD COLUMN deleted_at INTEGER NOT NULL DEFAULT 0;
--;;
-- JSON: reactions by who; and what a location, a contact card or a template carries, with the fields nobody here knows.
ALTER TABLE message ADD COLUMN reactions TEXT NOT NULL DEFAULT '';
--;;
ALTER TABLE message ADD COLUMN payload TEXT NOT NULL DEFAULT '';
--;;
CREATE UNIQUE INDEX message_provider ON message(session_key, provider_id) WHERE provider_id <> '';
--;;
-- Messages on their way to a provider, in the order of `key` per conversation.
CREATE TABLE outbox (
    key INTEGER PRIMARY KEY,
    organization_id INTEGER NOT NULL,
    session_key INTEGER NOT NULL,
    conversation_key INTEGER NOT NULL,
    message_id TEXT NOT NULL UNIQUE,
    state INTEGER NOT NULL DEFAULT 0,
    attempts INTEGER NOT NULL DEFAULT 0,
    next_attempt_at INTEGER NOT NULL,
    handed_over_at INTEGER NOT NULL DEFAULT 0,
    error TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL
) STRICT;
--;;
CREATE INDEX outbox_waiting ON outbox(session_key, next_attempt_at) WHERE state = 0;
--;;
CREATE INDEX outbox_order ON outbox(conversation_key, key) WHERE state IN (0, 1);
--;;
CREATE TABLE webhook_delivery (
    key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    event_id TEXT NOT NULL,
    organization_id INTEGER NOT NULL,
    session_key INTEGER NOT NULL,
    session_id TEXT NOT NULL,
    event TEXT NOT NULL,
    url TEXT NOT NULL,
    body TEXT NOT NULL,
    status INTEGER NOT NULL DEFAULT 0,
    attempts INTEGER NOT NULL DEFAULT 0,
    response_status INTEGER NOT NULL DEFAULT 0,
    last_attempt_at INTEGER NOT NULL DEFAULT 0,
    next_attempt_at INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL,
    replay_of TEXT NOT NULL DEFAULT ''
) STRICT;
--;;
-- Open ones: pending or failed. Of each session the one with the smallest key is tried.
CREATE INDEX webhook_delivery_open ON webhook_delivery(session_key, key) WHERE status IN (0, 2);
--;;
CREATE INDEX webhook_delivery_list ON webhook_delivery(organization_id, key);
--;;
CREATE INDEX webhook_delivery_status ON webhook_delivery(organization_id, status, key);
--;;
CREATE INDEX webhook_delivery_session ON webhook_delivery(session_id, key);
--;;
CREATE INDEX webhook_delivery_age ON webhook_delivery(created_at);
--;;
-- Entered before a byte leaves; a negative duration: its end is not known.
CREATE TABLE webhook_attempt (
    delivery_key INTEGER NOT NULL REFERENCES webhook_delivery(key) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    at INTEGER NOT NULL,
    duration_ms INTEGER NOT NULL DEFAULT -1,
    request_headers TEXT NOT NULL,
    response_status INTEGER NOT NULL DEFAULT 0,
    response_headers TEXT NOT NULL DEFAULT '',
    response_body TEXT NOT NULL DEFAULT '',
    error TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (delivery_key, number)
) STRICT, WITHOUT ROWID;
--;;
-- Customers' files that are still at the Cloud API.
CREATE TABLE whatsapp_media (
    key INTEGER PRIMARY KEY,
    session_key INTEGER NOT NULL REFERENCES session(key) ON DELETE CASCADE,
    message_id TEXT NOT NULL,
    media_id TEXT NOT NULL,
    filename TEXT NOT NULL,
    mime_type TEXT NOT NULL,
    attempts INTEGER NOT NULL DEFAULT 0,
    next_attempt_at INTEGER NOT NULL
) STRICT;
--;;
CREATE INDEX whatsapp_media_due ON whatsapp_media(next_attempt_at);
