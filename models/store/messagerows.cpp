// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/messagerows.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

#include "models/domain/json.h"

using namespace Qt::StringLiterals;

#define MESSAGE_COLUMNS                                                                                      \
    "m.key, m.id, m.organization_id, m.conversation_key, c.id, m.channel, m.direction, m.type, m.content, "  \
    "m.attachments, "                                                                                        \
    "m.sent_by, m.sender_name, m.timestamp, m.status, m.error, m.session_key, m.provider_id, m.reply_to, "   \
    "m.edited_at, m.deleted_at, m.reactions, m.payload"

namespace guiche {

namespace {

constexpr TimeMs RememberedMs = 48LL * 3600 * 1000;

QString attachmentsText(const QList<Attachment> &attachments)
{
    if (attachments.isEmpty())
        return {};
    QJsonArray array;
    for (const Attachment &attachment : attachments)
        array.append(toJson(attachment));
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QList<Attachment> attachmentsFrom(const QString &text)
{
    QList<Attachment> attachments;
    if (text.isEmpty())
        return attachments;
    const QJsonArray array = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const QJsonValue &value : array)
        attachments.append(attachmentFromJson(value.toObject()));
    return attachments;
}

MessageRow fromRow(const Rows &rows)
{
    MessageRow row;
    row.key = rows.integer(0);
    row.id = rows.text(1);
    row.organizationId = rows.integer(2);
    row.conversationKey = rows.integer(3);
    row.conversationId = rows.text(4);
    row.channel = static_cast<ChannelKind>(rows.number(5));
    row.direction = static_cast<Direction>(rows.number(6));
    row.type = static_cast<MessageType>(rows.number(7));
    row.content = rows.text(8);
    row.attachments = attachmentsFrom(rows.text(9));
    row.sentBy = rows.text(10);
    row.senderName = rows.text(11);
    row.timestamp = rows.integer(12);
    row.status = static_cast<MessageStatus>(rows.number(13));
    row.error = rows.text(14);
    row.sessionKey = rows.integer(15);
    row.providerId = rows.text(16);
    row.replyTo = rows.text(17);
    row.editedAt = rows.integer(18);
    row.deletedAt = rows.integer(19);
    if (const QString reactions = rows.text(20); !reactions.isEmpty())
        row.reactions = QJsonDocument::fromJson(reactions.toUtf8()).array();
    if (const QString payload = rows.text(21); !payload.isEmpty())
        row.payload = QJsonDocument::fromJson(payload.toUtf8()).object();
    return row;
}

QString payloadText(const QJsonObject &payload)
{
    return payload.isEmpty() ? QString() : QString::fromUtf8(compact(payload));
}

//! The index holds no copy of the text, so it must be told what to forget. Messages that it has not come to
//! yet are indexed as they are then.
Result<> reindex(WriteConnection &db, const MessageRow &before, const QString &content)
{
    GUICHE_TRY(done, db.scalar(u"SELECT last_key FROM search_progress WHERE name = 'message'"_s));
    if (before.key > done.value_or(0))
        return {};
    if (!before.content.isEmpty())
        GUICHE_CHECK(
            db.exec(u"INSERT INTO message_fts (message_fts, rowid, content) VALUES ('delete', ?, ?)"_s,
                    before.key, before.content));
    if (!content.isEmpty())
        GUICHE_CHECK(
            db.exec(u"INSERT INTO message_fts (rowid, content) VALUES (?, ?)"_s, before.key, content));
    return {};
}

QList<MessageRow> allRows(Rows &rows)
{
    QList<MessageRow> list;
    while (rows.next())
        list.append(fromRow(rows));
    return list;
}

QList<MessageRow> allRowsReversed(Rows &rows)
{
    QList<MessageRow> list = allRows(rows);
    std::ranges::reverse(list);
    return list;
}

} // namespace

Result<qint64> MessageRepository::insert(WriteConnection &db, const MessageRow &message)
{
    GUICHE_CHECK(db.exec(
        u"INSERT INTO message (id, organization_id, conversation_key, channel, direction, type, content, "
        "attachments, sent_by, sender_name, timestamp, status, external_id, session_key, provider_id, "
        "reply_to, "
        "payload) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        message.id, message.organizationId, message.conversationKey, static_cast<int>(message.channel),
        static_cast<int>(message.direction), static_cast<int>(message.type), message.content,
        attachmentsText(message.attachments), message.sentBy, message.senderName, message.timestamp,
        static_cast<int>(message.status),
        message.externalId.isEmpty() ? QVariant() : QVariant(message.externalId), message.sessionKey,
        message.providerId, message.replyTo, payloadText(message.payload)));
    return db.lastInsertId();
}

Result<std::optional<MessageRow>> MessageRepository::byId(ReadConnection &db, const QString &id)
{
    GUICHE_TRY(rows,
               db.query(u"SELECT " MESSAGE_COLUMNS
                        " FROM message m JOIN conversation c ON c.key = m.conversation_key WHERE m.id = ?"_s,
                        id));
    return rows.next() ? std::optional(fromRow(rows)) : std::nullopt;
}

Result<std::optional<MessageRepository::External>> MessageRepository::byExternalId(ReadConnection &db,
                                                                                   qint64 organizationId,
                                                                                   ChannelKind channel,
                                                                                   const QString &externalId)
{
    GUICHE_TRY(
        rows,
        db.query(
            u"SELECT m.id, c.id, m.status FROM message m JOIN conversation c ON c.key = m.conversation_key "
            "WHERE m.organization_id = ? AND m.channel = ? AND m.external_id = ?"_s,
            organizationId, static_cast<int>(channel), externalId));
    if (!rows.next())
        return std::nullopt;
    return External{.messageId = rows.text(0),
                    .conversationId = rows.text(1),
                    .status = static_cast<MessageStatus>(rows.number(2))};
}

Result<QList<MessageRow>> MessageRepository::before(ReadConnection &db, qint64 conversationKey,
                                                    qint64 beforeKey, int limit)
{
    GUICHE_TRY(rows, db.query(u"SELECT " MESSAGE_COLUMNS
                              " FROM message m JOIN conversation c ON c.key = m.conversation_key "
                              "WHERE m.conversation_key = ? AND m.key < ? ORDER BY m.key DESC LIMIT ?"_s,
                              conversationKey, beforeKey, limit));
    return allRowsReversed(rows);
}

Result<QList<MessageRow>> MessageRepository::ofContactBefore(ReadConnection &db, qint64 contactKey,
                                                             ChannelKind channel, qint64 beforeKey, int limit)
{
    GUICHE_TRY(
        rows,
        db.query(u"SELECT " MESSAGE_COLUMNS
                 " FROM conversation c CROSS JOIN message m ON m.conversation_key = c.key "
                 "WHERE c.contact_key = ? AND c.channel = ? AND m.key < ? AND m.direction < 2 AND m.type < 6 "
                 "ORDER BY m.key DESC LIMIT ?"_s,
                 contactKey, static_cast<int>(channel), beforeKey, limit));
    return allRowsReversed(rows);
}

Result<QList<MessageRow>> MessageRepository::ofContactAfter(ReadConnection &db, qint64 contactKey,
                                                            ChannelKind channel, qint64 afterKey, int limit)
{
    GUICHE_TRY(
        rows,
        db.query(u"SELECT " MESSAGE_COLUMNS
                 " FROM conversation c CROSS JOIN message m ON m.conversation_key = c.key "
                 "WHERE c.contact_key = ? AND c.channel = ? AND m.key > ? AND m.direction < 2 AND m.type < 6 "
                 "ORDER BY m.key LIMIT ?"_s,
                 contactKey, static_cast<int>(channel), afterKey, limit));
    return allRows(rows);
}

Result<QList<MessageRow>> MessageRepository::answersBelow(ReadConnection &db, qint64 conversationKey,
                                                          qint64 upToKey, MessageStatus status)
{
    GUICHE_TRY(rows,
               db.query(u"SELECT " MESSAGE_COLUMNS
                        " FROM message m JOIN conversation c ON c.key = m.conversation_key "
                        "WHERE m.conversation_key = ? AND m.key <= ? AND m.direction = 1 AND m.status < ? "
                        "ORDER BY m.key DESC LIMIT 500"_s,
                        conversationKey, upToKey, static_cast<int>(status)));
    return allRowsReversed(rows);
}

Result<> MessageRepository::setStatus(WriteConnection &db, qint64 key, MessageStatus status,
                                      const QString &error)
{
    GUICHE_CHECK(db.exec(u"UPDATE message SET status = ?, error = ? WHERE key = ?"_s,
                         static_cast<int>(status), error, key));
    return {};
}

// The conditions of the partial index are repeated, else SQLite may not use it.
Result<std::optional<MessageRow>> MessageRepository::byProviderId(ReadConnection &db, qint64 sessionKey,
                                                                  const QString &providerId)
{
    GUICHE_TRY(rows, db.query(u"SELECT " MESSAGE_COLUMNS
                              " FROM message m JOIN conversation c ON c.key = m.conversation_key "
                              "WHERE m.session_key = ? AND m.provider_id = ? AND m.provider_id <> ''"_s,
                              sessionKey, providerId));
    return rows.next() ? std::optional(fromRow(rows)) : std::nullopt;
}

Result<std::optional<MessageRepository::External>>
MessageRepository::externalByProviderId(ReadConnection &db, qint64 sessionKey, const QString &providerId)
{
    GUICHE_TRY(
        rows,
        db.query(
            u"SELECT m.id, c.id, m.status FROM message m JOIN conversation c ON c.key = m.conversation_key "
            "WHERE m.session_key = ? AND m.provider_id = ? AND m.provider_id <> ''"_s,
            sessionKey, providerId));
    if (!rows.next())
        return std::nullopt;
    return External{.messageId = rows.text(0),
                    .conversationId = rows.text(1),
                    .status = static_cast<MessageStatus>(rows.number(2))};
}

Result<> MessageRepository::setProvider(WriteConnection &db, qint64 key, qint64 sessionKey,
                                        const QString &providerId)
{
    GUICHE_CHECK(db.exec(u"UPDATE message SET session_key = ?, provider_id = ? WHERE key = ?"_s, sessionKey,
                         providerId, key));
    return {};
}

Result<> MessageRepository::setEdited(WriteConnection &db, const MessageRow &before, const QString &content,
                                      TimeMs at)
{
    GUICHE_CHECK(reindex(db, before, content));
    GUICHE_CHECK(
        db.exec(u"UPDATE message SET content = ?, edited_at = ? WHERE key = ?"_s, content, at, before.key));
    return {};
}

Result<> MessageRepository::setDeleted(WriteConnection &db, const MessageRow &before, TimeMs at)
{
    GUICHE_CHECK(reindex(db, before, {}));
    GUICHE_CHECK(db.exec(u"UPDATE message SET content = '', attachments = '', payload = '', reactions = '', "
                         "deleted_at = ? WHERE key = ?"_s,
                         at, before.key));
    return {};
}

Result<> MessageRepository::setFiles(WriteConnection &db, qint64 key, const QList<Attachment> &attachments,
                                     const QJsonObject &payload)
{
    GUICHE_CHECK(db.exec(u"UPDATE message SET attachments = ?, payload = ? WHERE key = ?"_s,
                         attachmentsText(attachments), payloadText(payload), key));
    return {};
}

Result<> MessageRepository::setReactions(WriteConnection &db, qint64 key, const QJsonArray &reactions)
{
    const QString text = reactions.isEmpty()
                             ? QString()
                             : QString::fromUtf8(QJsonDocument(reactions).toJson(QJsonDocument::Compact));
    GUICHE_CHECK(db.exec(u"UPDATE message SET reactions = ? WHERE key = ?"_s, text, key));
    return {};
}

Result<QStringList> MessageRepository::newestFromCustomer(ReadConnection &db, qint64 conversationKey,
                                                          qint64 sessionKey, int limit)
{
    GUICHE_TRY(rows,
               db.query(u"SELECT provider_id FROM message WHERE conversation_key = ? AND session_key = ? AND "
                        "direction = 0 AND provider_id <> '' ORDER BY key DESC LIMIT ?"_s,
                        conversationKey, sessionKey, limit));
    QStringList ids;
    while (rows.next())
        ids.append(rows.text(0));
    return ids;
}

Result<TimeMs> MessageRepository::lastFromCustomer(ReadConnection &db, qint64 contactKey, qint64 sessionKey)
{
    GUICHE_TRY(last, db.scalar(u"SELECT m.timestamp FROM conversation c CROSS JOIN message m "
                               "ON m.conversation_key = c.key WHERE c.contact_key = ? AND c.channel = 0 AND "
                               "m.session_key = ? AND m.direction = 0 ORDER BY m.key DESC LIMIT 1"_s,
                               contactKey, sessionKey));
    return last.value_or(0);
}

Result<QList<MessageRow>> MessageRepository::matching(ReadConnection &db, qint64 organizationId,
                                                      qint64 onlyFor, const QString &expression,
                                                      qint64 beforeKey, int limit)
{
    GUICHE_TRY(
        rows,
        db.query(
            u"SELECT " MESSAGE_COLUMNS " FROM message_fts f CROSS JOIN message m ON m.key = f.rowid "
            "JOIN conversation c ON c.key = m.conversation_key WHERE message_fts MATCH ? AND f.rowid < ? "
            "AND m.organization_id = ? AND (? = 0 OR c.status = 0 OR c.assigned_to = ?) "
            "ORDER BY f.rowid DESC LIMIT ?"_s,
            expression, beforeKey, organizationId, onlyFor, onlyFor, limit));
    return allRows(rows);
}

Result<QString> MessageRepository::sentOnce(ReadConnection &db, qint64 organizationId, const QString &caller,
                                            const QString &idempotencyKey)
{
    GUICHE_TRY(rows,
               db.query(u"SELECT message_id FROM sent_once WHERE organization_id = ? AND caller = ? AND "
                        "idempotency_key = ?"_s,
                        organizationId, caller, idempotencyKey));
    return rows.next() ? rows.text(0) : QString();
}

Result<> MessageRepository::rememberSent(WriteConnection &db, qint64 organizationId, const QString &caller,
                                         const QString &idempotencyKey, const QString &messageId, TimeMs now)
{
    GUICHE_CHECK(db.exec(u"DELETE FROM sent_once WHERE created_at < ?"_s, now - RememberedMs));
    GUICHE_CHECK(
        db.exec(u"INSERT INTO sent_once (organization_id, caller, idempotency_key, message_id, created_at) "
                "VALUES (?, ?, ?, ?, ?)"_s,
                organizationId, caller, idempotencyKey, messageId, now));
    return {};
}

} // namespace guiche
