-- SPDX-License-Identifier: GPL-3.0-or-later
-- The audit log: each entry's number within its organization, from 1 without gaps. What the API shows of an entry is
-- this; `seq` is its place in the chain of the installation, which would tell how much others do. No hash covers the
-- number: it follows from `seq` and `organization_id`, which both are, and the check compares.
DROP TRIGGER audit_entry_update;
--;;
ALTER TABLE audit_entry ADD COLUMN number INTEGER NOT NULL DEFAULT 0;
--;;
UPDATE audit_entry SET number = counted.number
FROM (SELECT seq, row_number() OVER (PARTITION BY organization_id ORDER BY seq) AS number FROM audit_entry) AS counted
WHERE counted.seq = audit_entry.seq;
--;;
CREATE TRIGGER audit_entry_update BEFORE UPDATE ON audit_entry
BEGIN
    SELECT RAISE(ABORT, 'the audit log is only appended to');
END;
--;;
DROP INDEX audit_entry_organization;
--;;
CREATE UNIQUE INDEX audit_entry_number ON audit_entry(organization_id, number);
--;;

-- Who made a secret: `type`, `id` and `name` as in the audit log, in JSON; empty: not known.
ALTER TABLE secret ADD COLUMN created_by TEXT NOT NULL DEFAULT '';
--;;
UPDATE secret SET created_by = coalesce(
    (SELECT e.entry -> '$.actor' FROM audit_entry e WHERE e.organization_id = secret.organization_id
     AND e.subject_type = 'secret' AND e.subject_id = secret.id AND e.action = 'secret.created' LIMIT 1), '');
--;;
-- How often secrets were used, by the day.
CREATE TABLE secret_use (
    secret_id TEXT NOT NULL REFERENCES secret(id) ON DELETE CASCADE,
    day INTEGER NOT NULL, -- days since 1970-01-01, UTC
    requests INTEGER NOT NULL DEFAULT 0,
    successes INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (secret_id, day)
) STRICT, WITHOUT ROWID;
--;;
-- The readings until now are in the audit log; its tests were few.
INSERT INTO secret_use (secret_id, day, requests, successes)
SELECT subject_id, timestamp / 86400000, count(*), count(*) FROM audit_entry
WHERE action = 'secret.value_read' AND subject_type = 'secret' AND subject_id IN (SELECT id FROM secret)
GROUP BY 1, 2;
