// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/usersessionrows.h"

using namespace Qt::StringLiterals;

namespace guiche {

Result<> UserSessionRepository::insert(WriteConnection &db, const Row &row)
{
    GUICHE_CHECK(
        db.exec(u"INSERT INTO user_session (id, organization_id, user_id, metadata, created_at, expires_at) "
                "VALUES (?, ?, ?, ?, ?, ?)"_s,
                row.id, row.organizationId, row.userId, row.metadata, row.createdAt, row.expiresAt));
    return {};
}

Result<std::optional<UserSessionRepository::Row>>
UserSessionRepository::byId(ReadConnection &db, qint64 organizationId, const QString &id)
{
    GUICHE_TRY(rows, db.query(u"SELECT id, organization_id, user_id, metadata, created_at, expires_at "
                              "FROM user_session WHERE id = ? AND organization_id = ?"_s,
                              id, organizationId));
    if (!rows.next())
        return std::nullopt;
    return Row{.id = rows.text(0),
               .organizationId = rows.integer(1),
               .userId = rows.text(2),
               .metadata = rows.text(3),
               .createdAt = rows.integer(4),
               .expiresAt = rows.integer(5)};
}

Result<bool> UserSessionRepository::remove(WriteConnection &db, qint64 organizationId, const QString &id,
                                           TimeMs now)
{
    GUICHE_TRY(removed,
               db.exec(u"DELETE FROM user_session WHERE id = ? AND organization_id = ? AND expires_at > ?"_s,
                       id, organizationId, now));
    return removed > 0;
}

Result<qint64> UserSessionRepository::countActive(ReadConnection &db, TimeMs now)
{
    GUICHE_TRY(count, db.scalar(u"SELECT COUNT(*) FROM user_session WHERE expires_at > ?"_s, now));
    return count.value_or(0);
}

Result<qint64> UserSessionRepository::countActive(ReadConnection &db, qint64 organizationId, TimeMs now)
{
    GUICHE_TRY(count,
               db.scalar(u"SELECT COUNT(*) FROM user_session WHERE organization_id = ? AND expires_at > ?"_s,
                         organizationId, now));
    return count.value_or(0);
}

Result<qint64> UserSessionRepository::sweep(WriteConnection &db, TimeMs now, int limit)
{
    return db.exec(u"DELETE FROM user_session WHERE id IN "
                   "(SELECT id FROM user_session WHERE expires_at <= ? ORDER BY expires_at LIMIT ?)"_s,
                   now, limit);
}

} // namespace guiche
