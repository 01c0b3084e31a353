// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/conversationrows.h"

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

// Tags hold no line breaks (a rule of the desk).
constexpr QChar TagSeparator = u'\n';

std::optional<ConversationRow> oneRow(Rows &rows)
{
    return rows.next() ? std::optional(conversationFromRow(rows)) : std::nullopt;
}

std::optional<ConversationRepository::Sender> oneSender(Rows &rows)
{
    if (!rows.next())
        return std::nullopt;
    return ConversationRepository::Sender{
        .contactKey = rows.integer(0),
        .contactName = rows.text(1),
        .target = {.key = rows.integer(2),
                   .id = rows.text(3),
                   .status = static_cast<ConversationStatus>(rows.number(4)),
                   .assignedTo = rows.integer(5),
                   .closedAt = rows.integer(6)}};
}

} // namespace

ConversationRow conversationFromRow(const Rows &rows)
{
    ConversationRow row;
    row.key = rows.integer(0);
    row.id = rows.text(1);
    row.organizationId = rows.integer(2);
    row.contactKey = rows.integer(3);
    row.contactId = rows.text(4);
    row.customerPhone = rows.text(5);
    row.customerId = rows.text(6);
    row.customerName = rows.text(7);
    row.status = static_cast<ConversationStatus>(rows.number(8));
    row.channel = static_cast<ChannelKind>(rows.number(9));
    row.priority = static_cast<Priority>(rows.number(10));
    row.assignedTo = rows.integer(11);
    row.assignedName = rows.text(12);
    row.startedAt = rows.integer(13);
    row.queuedAt = rows.integer(14);
    row.waitingSince = rows.integer(15);
    row.lastMessageAt = rows.integer(16);
    row.closedAt = rows.integer(17);
    row.messagesCount = rows.number(18);
    row.unreadCount = rows.number(19);
    if (const QString tags = rows.text(20); !tags.isEmpty())
        row.tags = tags.split(TagSeparator);
    if (const int resolution = rows.number(21); resolution >= 0)
        row.resolution = static_cast<Resolution>(resolution);
    row.lastText = rows.text(22);
    row.lastType = static_cast<MessageType>(rows.number(23));
    row.lastDirection = static_cast<Direction>(rows.number(24));
    row.lastStatus = static_cast<MessageStatus>(rows.number(25));
    row.callbackUrl = rows.text(26);
    row.sessionKey = rows.integer(27);
    row.windowUntil = rows.integer(28);
    return row;
}

Result<std::optional<ConversationRow>> ConversationRepository::byId(ReadConnection &db, const QString &id)
{
    GUICHE_TRY(rows, db.query(u"SELECT " GUICHE_CONVERSATION_COLUMNS
                              " FROM conversation c" GUICHE_CONVERSATION_JOINS "WHERE c.id = ?"_s,
                              id));
    return oneRow(rows);
}

Result<std::optional<ConversationRow>> ConversationRepository::byKey(ReadConnection &db, qint64 key)
{
    GUICHE_TRY(rows, db.query(u"SELECT " GUICHE_CONVERSATION_COLUMNS
                              " FROM conversation c" GUICHE_CONVERSATION_JOINS "WHERE c.key = ?"_s,
                              key));
    return oneRow(rows);
}

Result<std::optional<ConversationRow>> ConversationRepository::newestOf(ReadConnection &db, qint64 contactKey,
                                                                        ChannelKind channel)
{
    GUICHE_TRY(rows, db.query(u"SELECT " GUICHE_CONVERSATION_COLUMNS
                              " FROM conversation c" GUICHE_CONVERSATION_JOINS
                              "WHERE c.contact_key = ? AND c.channel = ? ORDER BY c.key DESC LIMIT 1"_s,
                              contactKey, static_cast<int>(channel)));
    return oneRow(rows);
}

// The conditions of the partial indices are repeated, else SQLite may not use them.
#define SENDER_SELECT                                                                                        \
    "SELECT k.key, k.name, c.key, c.id, c.status, c.assigned_to, c.closed_at FROM contact k LEFT JOIN "      \
    "conversation c "                                                                                        \
    "ON c.key = (SELECT max(n.key) FROM conversation n WHERE n.contact_key = k.key AND n.channel = ?) "

Result<std::optional<ConversationRepository::Sender>>
ConversationRepository::senderByKey(ReadConnection &db, qint64 contactKey, ChannelKind channel)
{
    GUICHE_TRY(rows, db.query(u"" SENDER_SELECT "WHERE k.key = ?"_s, static_cast<int>(channel), contactKey));
    return oneSender(rows);
}

Result<std::optional<ConversationRepository::Sender>>
ConversationRepository::senderByPhone(ReadConnection &db, qint64 organizationId, const QString &phone,
                                      ChannelKind channel)
{
    GUICHE_TRY(
        rows,
        db.query(u"" SENDER_SELECT
                 "WHERE k.organization_id = ? AND k.phone = ? AND k.phone <> '' AND k.visitor_hash IS NULL"_s,
                 static_cast<int>(channel), organizationId, phone));
    return oneSender(rows);
}

Result<std::optional<ConversationRepository::Sender>>
ConversationRepository::senderByExternalId(ReadConnection &db, qint64 organizationId,
                                           const QString &externalId, ChannelKind channel)
{
    GUICHE_TRY(rows, db.query(u"" SENDER_SELECT
                              "WHERE k.organization_id = ? AND k.external_id = ? AND k.external_id <> ''"_s,
                              static_cast<int>(channel), organizationId, externalId));
    return oneSender(rows);
}

Result<std::optional<ConversationRepository::WhatsAppSender>>
ConversationRepository::senderByWhatsApp(ReadConnection &db, qint64 organizationId, const QString &whatsAppId)
{
    GUICHE_TRY(
        rows,
        db.query(
            u"SELECT k.key, k.name, c.key, c.id, c.status, c.assigned_to, c.closed_at, k.phone, "
            "k.lid, k.is_name_set FROM contact k LEFT JOIN conversation c ON c.key = (SELECT max(n.key) FROM "
            "conversation n WHERE n.contact_key = k.key AND n.channel = 0) "
            "WHERE k.organization_id = ? AND k.whatsapp_id = ? AND k.whatsapp_id <> '' "
            "ORDER BY k.key LIMIT 1"_s,
            organizationId, whatsAppId));
    auto sender = oneSender(rows);
    if (!sender)
        return std::nullopt;
    WhatsAppSender found;
    static_cast<Sender &>(found) = std::move(*sender);
    found.phone = rows.text(7);
    found.lid = rows.text(8);
    found.isNameSet = rows.boolean(9);
    return found;
}

Result<std::optional<ConversationRow>> ConversationRepository::nextInQueue(ReadConnection &db,
                                                                           qint64 organizationId)
{
    GUICHE_TRY(key, db.scalar(u"SELECT key FROM conversation WHERE organization_id = ? AND status = 0 "
                              "ORDER BY priority DESC, queued_at, key LIMIT 1"_s,
                              organizationId));
    if (!key)
        return std::nullopt;
    return byKey(db, *key);
}

Result<qint64> ConversationRepository::queuePosition(ReadConnection &db, const ConversationRow &row)
{
    if (row.status != ConversationStatus::Queue)
        return 0;
    GUICHE_TRY(
        before,
        db.scalar(
            u"SELECT (SELECT count(*) FROM conversation WHERE organization_id = ? AND status = 0 AND "
            "priority > ?) + (SELECT count(*) FROM conversation WHERE organization_id = ? AND status = 0 "
            "AND priority = ? AND (queued_at, key) < (?, ?))"_s,
            row.organizationId, static_cast<int>(row.priority), row.organizationId,
            static_cast<int>(row.priority), row.queuedAt, row.key));
    return before.value_or(0) + 1;
}

Result<qint64> ConversationRepository::queueLength(ReadConnection &db, qint64 organizationId)
{
    GUICHE_TRY(count, db.scalar(u"SELECT coalesce(sum(total), 0) FROM conversation_counter "
                                "WHERE organization_id = ? AND assigned_to = -1 AND status = 0"_s,
                                organizationId));
    return count.value_or(0);
}

Result<qint64> ConversationRepository::openCount(ReadConnection &db)
{
    GUICHE_TRY(count,
               db.scalar(u"SELECT coalesce(sum(n.total), 0) FROM organization o JOIN conversation_counter n "
                         "ON n.organization_id = o.id AND n.assigned_to = -1 AND n.status IN (0, 1)"_s));
    return count.value_or(0);
}

Result<QList<ConversationRow>> ConversationRepository::openOf(ReadConnection &db, qint64 organizationId,
                                                              qint64 userId)
{
    GUICHE_TRY(
        rows,
        db.query(u"SELECT " GUICHE_CONVERSATION_COLUMNS " FROM conversation c" GUICHE_CONVERSATION_JOINS
                 "WHERE c.organization_id = ? AND c.assigned_to = ? AND c.status = 1 AND c.assigned_to > 0"_s,
                 organizationId, userId));
    QList<ConversationRow> open;
    while (rows.next())
        open.append(conversationFromRow(rows));
    return open;
}

Result<qint64> ConversationRepository::insert(WriteConnection &db, const ConversationRow &row)
{
    GUICHE_CHECK(db.exec(
        u"INSERT INTO conversation (id, organization_id, contact_key, contact_id, status, channel, priority, "
        u"assigned_to, "
        "started_at, queued_at, last_message_at, customer_phone, customer_id, customer_name, callback_url, "
        "session_key, window_until) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        row.id, row.organizationId, row.contactKey, row.contactId, static_cast<int>(row.status),
        static_cast<int>(row.channel), static_cast<int>(row.priority), row.assignedTo, row.startedAt,
        row.queuedAt, row.lastMessageAt, row.customerPhone, row.customerId, row.customerName, row.callbackUrl,
        row.sessionKey, row.windowUntil));
    return db.lastInsertId();
}

Result<> ConversationRepository::addIncoming(WriteConnection &db, const MessageEffect &effect)
{
    GUICHE_CHECK(db.exec(
        u"UPDATE conversation SET last_message_at = ?, last_message_key = ?, last_text = ?, last_type = ?, "
        "last_direction = 0, last_status = 6, messages_count = messages_count + 1, "
        "unread_count = unread_count + 1, waiting_since = iif(waiting_since = 0, ?, waiting_since), "
        "callback_url = iif(? = '', callback_url, ?), "
        "window_until = iif(? IN (0, session_key), max(window_until, ?), ?), "
        "session_key = iif(? = 0, session_key, ?) WHERE key = ?"_s,
        effect.at, effect.messageKey, effect.preview, static_cast<int>(effect.type), effect.at,
        effect.callbackUrl, effect.callbackUrl, effect.sessionKey, effect.windowUntil, effect.windowUntil,
        effect.sessionKey, effect.sessionKey, effect.conversationKey));
    return {};
}

Result<> ConversationRepository::addOutgoing(WriteConnection &db, const MessageEffect &effect)
{
    GUICHE_CHECK(db.exec(
        u"UPDATE conversation SET last_message_at = ?, last_message_key = ?, last_text = ?, last_type = ?, "
        "last_direction = ?, last_status = ?, messages_count = messages_count + 1, waiting_since = 0 "
        "WHERE key = ?"_s,
        effect.at, effect.messageKey, effect.preview, static_cast<int>(effect.type),
        static_cast<int>(effect.direction), static_cast<int>(effect.status), effect.conversationKey));
    return {};
}

Result<> ConversationRepository::addNote(WriteConnection &db, qint64 key)
{
    GUICHE_CHECK(
        db.exec(u"UPDATE conversation SET messages_count = messages_count + 1 WHERE key = ?"_s, key));
    return {};
}

Result<> ConversationRepository::updateState(WriteConnection &db, const ConversationRow &row)
{
    GUICHE_CHECK(db.exec(u"UPDATE conversation SET status = ?, assigned_to = ?, priority = ?, queued_at = ?, "
                         u"waiting_since = ?, "
                         "closed_at = ?, unread_count = ?, resolution = ? WHERE key = ?"_s,
                         static_cast<int>(row.status), row.assignedTo, static_cast<int>(row.priority),
                         row.queuedAt, row.waitingSince, row.closedAt, row.unreadCount,
                         row.resolution ? static_cast<int>(*row.resolution) : -1, row.key));
    return {};
}

Result<> ConversationRepository::setSession(WriteConnection &db, qint64 key, qint64 sessionKey,
                                            TimeMs windowUntil)
{
    GUICHE_CHECK(db.exec(u"UPDATE conversation SET session_key = ?, window_until = ? WHERE key = ?"_s,
                         sessionKey, windowUntil, key));
    return {};
}

Result<> ConversationRepository::moveToContact(WriteConnection &db, qint64 fromContactKey,
                                               qint64 toContactKey, const QString &toContactId)
{
    GUICHE_CHECK(db.exec(u"UPDATE conversation SET contact_key = ?, contact_id = ? WHERE contact_key = ?"_s,
                         toContactKey, toContactId, fromContactKey));
    return {};
}

Result<> ConversationRepository::setContact(WriteConnection &db, qint64 key, qint64 contactKey)
{
    GUICHE_CHECK(
        db.exec(u"UPDATE conversation SET contact_key = k.key, contact_id = k.id, customer_name = k.name, "
                "customer_phone = k.phone, customer_id = k.external_id FROM contact k "
                "WHERE conversation.key = ? AND k.key = ?"_s,
                key, contactKey));
    return {};
}

Result<> ConversationRepository::setLastText(WriteConnection &db, qint64 key, qint64 messageKey,
                                             const QString &preview)
{
    GUICHE_CHECK(db.exec(u"UPDATE conversation SET last_text = ? WHERE key = ? AND last_message_key = ?"_s,
                         preview, key, messageKey));
    return {};
}

Result<> ConversationRepository::setTags(WriteConnection &db, qint64 key, const QStringList &tags)
{
    GUICHE_CHECK(db.exec(u"UPDATE conversation SET tags = ? WHERE key = ?"_s, tags.join(TagSeparator), key));
    return {};
}

Result<bool> ConversationRepository::markRead(WriteConnection &db, qint64 key)
{
    GUICHE_TRY(
        changed,
        db.exec(u"UPDATE conversation SET unread_count = 0 WHERE key = ? AND unread_count > 0"_s, key));
    return changed > 0;
}

Result<> ConversationRepository::setLastStatus(WriteConnection &db, qint64 key, qint64 messageKey,
                                               MessageStatus status)
{
    GUICHE_CHECK(db.exec(u"UPDATE conversation SET last_status = ? WHERE key = ? AND last_message_key = ?"_s,
                         static_cast<int>(status), key, messageKey));
    return {};
}

} // namespace guiche
