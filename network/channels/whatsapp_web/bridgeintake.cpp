// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/channels/whatsapp_web/bridgeintake.h"

#include <QJsonArray>
#include <QJsonDocument>

#include "models/desk/webhooks.h"
#include "models/desk/whatsappnews.h"
#include "models/domain/json.h"
#include "models/domain/log.h"
#include "models/store/messagerows.h"
#include "network/channels/whatsapp_web/bridgemessages.h"

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

// Values of one answer; the rest is asked for again (bridge/PROTOCOL.md, "read keys").
constexpr qsizetype MaxAnswerBytes = 512 * 1024;

//! Errors of the store end the session and are tried again; a rule that says no is final for that one thing.
bool isOfTheStore(const Error &error)
{
    return error.code == ErrorCode::StorageFull || error.code == ErrorCode::Internal ||
           error.code == ErrorCode::Unavailable;
}

template <class T> Result<> unlessRefused(const Result<T> &outcome, const char *what)
{
    if (outcome)
        return {};
    if (isOfTheStore(outcome.error()))
        return std::unexpected(outcome.error());
    qCWarning(lcChannel).noquote() << "WhatsApp Web:" << what << "was left out:" << outcome.error().english();
    return {};
}

//! What the phone did with a chat. A chat that begins, and one that has new messages, the desk tells of
//! itself.
std::optional<WebhookEvent> chatEventOf(const QString &action, const QJsonObject &chat)
{
    if (action == "delete"_L1)
        return WebhookEvent::ChatsDelete;
    const bool isOfThePhone =
        chat.contains("archived"_L1) || chat.contains("pinned"_L1) || chat.contains("muted_until"_L1);
    return action == "update"_L1 && isOfThePhone ? std::optional(WebhookEvent::ChatsUpdate) : std::nullopt;
}

std::optional<WebhookEvent> webhookOf(const QJsonObject &line)
{
    const QString event = line["event"_L1].toString();
    const QString action = line["action"_L1].toString();
    if (event == "groups"_L1)
        return action == "upsert"_L1 ? WebhookEvent::GroupsUpsert : WebhookEvent::GroupsUpdate;
    if (event == "participants"_L1)
        return WebhookEvent::GroupParticipantsUpdate;
    return std::nullopt;
}

} // namespace

BridgeIntake::BridgeIntake(Desk &desk)
    : m_desk(desk)
{
}

Result<> BridgeIntake::write(WriteTransaction &tx, qint64 sessionKey, const QJsonObject &line,
                             bool hadCredentials) const
{
    GUICHE_TRY(session, SessionReports::findByKey(tx.db(), sessionKey));
    if (!session)
        return {};
    const bool isWiped = hadCredentials && !session->hasCredentials;
    QList<SessionCredential> changes;
    for (const QJsonValue &write : line["writes"_L1].toArray()) {
        SessionCredential change{.kind = write["kind"_L1].toString(), .name = write["name"_L1].toString()};
        if (write["value"_L1].isString())
            change.value = write["value"_L1].toString().toUtf8();
        changes.append(std::move(change));
    }
    if (!isWiped)
        GUICHE_CHECK(m_desk.sessionSecrets().saveCredentials(tx, sessionKey, changes));
    for (const QJsonValue &one : line["messages"_L1].toArray())
        GUICHE_CHECK(message(tx, *session, one.toObject()));
    return {};
}

Result<> BridgeIntake::message(WriteTransaction &tx, const Session &session, const QJsonObject &message) const
{
    bool isChange = false;
    GUICHE_CHECK(changeOf(tx, session, message, isChange));
    if (isChange)
        return {};
    const std::optional<WhatsAppMessage> known = bridgemessages::messageOf(message);
    if (!known)
        return {};
    const Result<Received> received = m_desk.whatsAppIntake().receive(tx, session, *known);
    GUICHE_CHECK(unlessRefused(received, "a message"));
    const QJsonObject media = bridgemessages::mediaOf(message);
    const bool wantsFile = received && received->isNew && !received->messageId.isEmpty() && !media.isEmpty();
    if (!wantsFile)
        return {};
    // With the key that decrypts the file: kept like the session's own keys, until the file is here.
    const QJsonObject job{{u"message"_s, known->providerId},
                          {u"from_me"_s, known->isFromMe},
                          {u"chat"_s, message["chat"_L1]},
                          {u"media"_s, media}};
    return m_desk.sessionSecrets().saveCredentials(
        tx, session.key, {{.kind = MediaKind, .name = known->providerId, .value = compact(job)}});
}

Result<> BridgeIntake::changeOf(WriteTransaction &tx, const Session &session, const QJsonObject &message,
                                bool &isOne) const
{
    const QString type = message["type"_L1].toString();
    const QString target = message["target"_L1]["id"_L1].toString();
    const TimeMs at = message["timestamp"_L1].toInteger(tx.now());
    const WhatsAppIntake &intake = m_desk.whatsAppIntake();
    isOne = true;
    if (type == "reaction"_L1) {
        const QString from = message["from_me"_L1].toBool() ? u"system"_s : u"customer"_s;
        return unlessRefused(intake.reacted(tx, session, target, from, message["emoji"_L1].toString(), at),
                             "a reaction");
    }
    if (type == "edit"_L1)
        return unlessRefused(intake.edited(tx, session, target, message["text"_L1].toString(), at),
                             "an edit");
    if (type == "delete"_L1)
        return unlessRefused(intake.deleted(tx, session, target, at), "a deletion");
    isOne = false;
    return {};
}

Result<> BridgeIntake::status(WriteTransaction &tx, const Session &session, const QJsonObject &line) const
{
    const QString name = line["status"_L1].toString();
    const std::optional<MessageStatus> status = bridgemessages::statusOf(name);
    const QString error = line["error"_L1]["message"_L1].toString();
    for (const QJsonValue &id : line["messages"_L1].toArray()) {
        if (status) {
            GUICHE_CHECK(unlessRefused(
                m_desk.whatsAppIntake().receipt(
                    tx, session, {.providerId = id.toString(), .status = *status, .error = error}),
                "a receipt"));
            continue;
        }
        if (name != "read_here"_L1)
            continue;
        // Read on the organization's own phone: read here too.
        GUICHE_TRY(row, MessageRepository::byProviderId(tx.db(), session.key, id.toString()));
        if (!row || row->direction != Direction::Incoming)
            continue;
        GUICHE_CHECK(unlessRefused(m_desk.conversations().markRead(
                                       tx, Principal::system(session.organizationId), row->conversationId),
                                   "a reading"));
    }
    return {};
}

Result<> BridgeIntake::contacts(WriteTransaction &tx, const Session &session, const QJsonObject &line) const
{
    for (const QJsonValue &contact : line["contacts"_L1].toArray()) {
        QString name = contact["push_name"_L1].toString();
        if (name.isEmpty())
            name = contact["name"_L1].toString();
        const WhatsAppPerson person = bridgemessages::personOf(contact.toObject(), name);
        if (person.phone.isEmpty() && person.lid.isEmpty())
            continue;
        GUICHE_CHECK(unlessRefused(m_desk.whatsAppIntake().learnt(tx, session, person), "a contact"));
    }
    return {};
}

Result<std::optional<CustomerTyping>> BridgeIntake::presence(WriteTransaction &tx, const Session &session,
                                                             const QJsonObject &line) const
{
    const QString state = line["state"_L1].toString();
    const bool isTyping = state == "composing"_L1 || state == "recording"_L1;
    const auto outcome = m_desk.whatsAppIntake().typing(
        tx, session, bridgemessages::personOf(line["chat"_L1].toObject()), isTyping);
    GUICHE_CHECK(unlessRefused(outcome, "a presence"));
    return outcome.value_or(std::nullopt);
}

Result<> BridgeIntake::chats(WriteTransaction &tx, const Session &session, const QJsonObject &line)
{
    for (const QJsonValue &one : line["chats"_L1].toArray()) {
        const QJsonObject chat = one.toObject();
        const std::optional<WebhookEvent> event = chatEventOf(line["action"_L1].toString(), chat);
        if (event)
            GUICHE_CHECK(whatsappnews::chatOnPhone(
                tx, session, *event, bridgemessages::personOf(chat["chat"_L1].toObject()), chat));
    }
    return {};
}

Result<> BridgeIntake::passOn(WriteTransaction &tx, const Session &session, const QJsonObject &line) const
{
    if (line["event"_L1] == "chats"_L1)
        return chats(tx, session, line);
    const std::optional<WebhookEvent> event = webhookOf(line);
    if (!event)
        return {};
    QJsonObject data = line;
    for (const QLatin1StringView member : {"event"_L1, "session"_L1})
        data.remove(member);
    return Webhooks::queue(tx, session.key, *event, compact(data));
}

Result<QJsonObject> BridgeIntake::keys(ReadConnection &db, qint64 sessionKey, const QJsonObject &line) const
{
    QStringList names;
    for (const QJsonValue &name : line["names"_L1].toArray())
        names.append(name.toString());
    GUICHE_TRY(found, m_desk.sessionSecrets().credentials(db, sessionKey, line["kind"_L1].toString(), names));
    QJsonObject values;
    qsizetype bytes = 0;
    for (const SessionCredential &one : std::as_const(found)) {
        if (bytes > MaxAnswerBytes)
            return QJsonObject{{u"values"_s, values}, {u"more"_s, true}};
        values[one.name] = QString::fromUtf8(*one.value);
        bytes += one.value->size();
    }
    return QJsonObject{{u"values"_s, values}};
}

} // namespace guiche
