// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/sealedcolumns.h"

#include <numeric>

#include "models/desk/secretbytes.h"
#include "models/domain/log.h"

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

//! `select` answers context, sealed value and the row's keys (three, where there are fewer: empty), those
//! only that do not begin with ?1, in a fixed order, LIMIT ?2 OFFSET ?3. `update` takes the new value and the
//! keys.
struct Column
{
    QLatin1StringView name;
    QLatin1StringView select;
    QLatin1StringView update;
};

constexpr std::array<Column, SealedColumns::Count> Columns{{
    {"vault.sealed"_L1,
     "SELECT name, sealed, name, '', '' FROM vault WHERE substr(sealed, 1, 5) <> ?1 ORDER BY name "
     "LIMIT ?2 OFFSET ?3"_L1,
     "UPDATE vault SET sealed = ?1 WHERE name = ?2"_L1},
    {"session.webhook_secret_sealed"_L1,
     "SELECT 'session:' || key || ':webhook', webhook_secret_sealed, key, '', '' FROM session "
     "WHERE length(webhook_secret_sealed) > 0 AND substr(webhook_secret_sealed, 1, 5) <> ?1 ORDER BY key "
     "LIMIT ?2 OFFSET ?3"_L1,
     "UPDATE session SET webhook_secret_sealed = ?1 WHERE key = CAST(?2 AS INTEGER)"_L1},
    {"session.old_webhook_secret_sealed"_L1,
     "SELECT 'session:' || key || ':webhook', old_webhook_secret_sealed, key, '', '' FROM session "
     "WHERE length(old_webhook_secret_sealed) > 0 AND substr(old_webhook_secret_sealed, 1, 5) <> ?1 "
     "ORDER BY key LIMIT ?2 OFFSET ?3"_L1,
     "UPDATE session SET old_webhook_secret_sealed = ?1 WHERE key = CAST(?2 AS INTEGER)"_L1},
    {"session.proxy_sealed"_L1,
     "SELECT 'session:' || key || ':proxy', proxy_sealed, key, '', '' FROM session "
     "WHERE length(proxy_sealed) > 0 AND substr(proxy_sealed, 1, 5) <> ?1 ORDER BY key LIMIT ?2 OFFSET ?3"_L1,
     "UPDATE session SET proxy_sealed = ?1 WHERE key = CAST(?2 AS INTEGER)"_L1},
    {"session.cloud_sealed"_L1,
     "SELECT 'session:' || key || ':cloud', cloud_sealed, key, '', '' FROM session "
     "WHERE length(cloud_sealed) > 0 AND substr(cloud_sealed, 1, 5) <> ?1 ORDER BY key LIMIT ?2 OFFSET ?3"_L1,
     "UPDATE session SET cloud_sealed = ?1 WHERE key = CAST(?2 AS INTEGER)"_L1},
    {"session_credential.sealed"_L1,
     "SELECT 'session:' || session_key || ':credential:' || kind || '/' || name, sealed, session_key, kind, "
     "name FROM session_credential WHERE substr(sealed, 1, 5) <> ?1 ORDER BY session_key, kind, name "
     "LIMIT ?2 OFFSET ?3"_L1,
     "UPDATE session_credential SET sealed = ?1 WHERE session_key = CAST(?2 AS INTEGER) AND kind = ?3 AND "
     "name = ?4"_L1},
    {"secret_version.sealed"_L1,
     "SELECT 'secret:' || secret_id || ':' || version, sealed, secret_id, version, '' FROM secret_version "
     "WHERE substr(sealed, 1, 5) <> ?1 ORDER BY secret_id, version LIMIT ?2 OFFSET ?3"_L1,
     "UPDATE secret_version SET sealed = ?1 WHERE secret_id = ?2 AND version = CAST(?3 AS INTEGER)"_L1},
    {"second_factor.sealed"_L1,
     "SELECT 'totp:' || user_id, sealed, user_id, '', '' FROM second_factor WHERE substr(sealed, 1, 5) <> ?1 "
     "ORDER BY user_id LIMIT ?2 OFFSET ?3"_L1,
     "UPDATE second_factor SET sealed = ?1 WHERE user_id = CAST(?2 AS INTEGER)"_L1},
    {"mail_settings.sealed"_L1,
     "SELECT 'smtp:' || organization_id, sealed, organization_id, '', '' FROM mail_settings "
     "WHERE substr(sealed, 1, 5) <> ?1 ORDER BY organization_id LIMIT ?2 OFFSET ?3"_L1,
     "UPDATE mail_settings SET sealed = ?1 WHERE organization_id = CAST(?2 AS INTEGER)"_L1},
}};

struct Row
{
    QByteArray context;
    QByteArray sealed;
    QString keys[3];
};

Result<> update(WriteConnection &db, const Column &column, const QByteArray &sealed, const Row &row)
{
    const QString sql = column.update;
    Result<qint64> changed = 0;
    if (sql.contains("?4"_L1))
        changed = db.exec(sql, sealed, row.keys[0], row.keys[1], row.keys[2]);
    else if (sql.contains("?3"_L1))
        changed = db.exec(sql, sealed, row.keys[0], row.keys[1]);
    else
        changed = db.exec(sql, sealed, row.keys[0]);
    if (!changed)
        return std::unexpected(changed.error());
    return {};
}

} // namespace

QStringList SealedColumns::names()
{
    QStringList names;
    for (const Column &column : Columns)
        names.append(column.name);
    return names;
}

int SealedColumns::unreadable() const
{
    return std::accumulate(m_unreadable.begin(), m_unreadable.end(), 0);
}

Result<int> SealedColumns::resealColumn(WriteConnection &db, const Sealer &sealer, std::size_t column,
                                        int limit)
{
    QList<Row> found;
    {
        GUICHE_TRY(rows,
                   db.query(QString(Columns[column].select), sealer.mark(), limit, m_unreadable[column]));
        while (rows.next())
            found.append({.context = rows.text(0).toUtf8(),
                          .sealed = rows.bytes(1),
                          .keys = {rows.text(2), rows.text(3), rows.text(4)}});
    }
    int done = 0;
    for (const Row &row : std::as_const(found)) {
        Result<QByteArray> plain = sealer.open(row.sealed, row.context);
        if (!plain) {
            qCWarning(lcDesk).noquote()
                << "a value that no master key opens stays as it is:" << Columns[column].name << row.keys[0];
            ++m_unreadable[column];
            continue;
        }
        const QByteArray sealed = sealer.seal(*plain, row.context);
        wipe(*plain);
        GUICHE_CHECK(update(db, Columns[column], sealed, row));
        ++done;
    }
    // All of them unreadable: there may be more behind them.
    if (done == 0 && found.size() == limit)
        return resealColumn(db, sealer, column, limit);
    return done;
}

Result<int> SealedColumns::resealSome(WriteConnection &db, const Sealer &sealer, int limit)
{
    int done = 0;
    for (std::size_t column = 0; column < Count && done < limit; ++column) {
        GUICHE_TRY(some, resealColumn(db, sealer, column, limit - done));
        done += some;
    }
    return done;
}

} // namespace guiche
