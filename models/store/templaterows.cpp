// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/templaterows.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace guiche {

Result<QList<MessageTemplate>> TemplateRepository::list(ReadConnection &db, qint64 sessionKey,
                                                        const QString &name)
{
    GUICHE_TRY(rows, db.query(u"SELECT session_key, name, language, category, status, components, synced_at "
                              "FROM whatsapp_template WHERE session_key = ? AND (? = '' OR name = ?) "
                              "ORDER BY name, language"_s,
                              sessionKey, name, name));
    QList<MessageTemplate> list;
    while (rows.next())
        list.append({.sessionKey = rows.integer(0),
                     .name = rows.text(1),
                     .language = rows.text(2),
                     .category = rows.text(3),
                     .status = rows.text(4),
                     .components = QJsonDocument::fromJson(rows.text(5).toUtf8()).array(),
                     .syncedAt = rows.integer(6)});
    return list;
}

Result<> TemplateRepository::replaceAll(WriteConnection &db, qint64 sessionKey,
                                        const QList<MessageTemplate> &templates, TimeMs now)
{
    GUICHE_CHECK(db.exec(u"DELETE FROM whatsapp_template WHERE session_key = ?"_s, sessionKey));
    for (const MessageTemplate &entry : templates) {
        const QString components =
            QString::fromUtf8(QJsonDocument(entry.components).toJson(QJsonDocument::Compact));
        GUICHE_CHECK(
            db.exec(u"INSERT OR REPLACE INTO whatsapp_template (session_key, name, language, category, "
                    "status, components, synced_at) VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
                    sessionKey, entry.name, entry.language, entry.category, entry.status, components, now));
    }
    return {};
}

Result<bool> TemplateRepository::setStatus(WriteConnection &db, qint64 sessionKey, const QString &name,
                                           const QString &language, const QString &status)
{
    GUICHE_TRY(changed,
               db.exec(u"UPDATE whatsapp_template SET status = ? WHERE session_key = ? AND name = ? AND "
                       "language = ?"_s,
                       status, sessionKey, name, language));
    return changed > 0;
}

} // namespace guiche
