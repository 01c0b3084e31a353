-- SPDX-License-Identifier: GPL-3.0-or-later
-- When the desk last heard of somebody, by whatever sign-in; 0: they have never signed in. Sign-ins go when they
-- have run out, so they cannot tell.
ALTER TABLE user ADD COLUMN last_seen_at INTEGER NOT NULL DEFAULT 0;
--;;
UPDATE user SET last_seen_at = coalesce(
    (SELECT max(max(s.created_at, s.last_used_at)) FROM sign_in s WHERE s.user_id = user.id), 0);
