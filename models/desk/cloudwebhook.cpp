// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/cloudwebhook.h"

#include <QJsonArray>

#include <algorithm>
#include <optional>

#include <openssl/crypto.h>

#include "models/desk/grapherrors.h"
#include "models/desk/whatsappcontent.h"
#include "models/desk/whatsappintake.h"
#include "models/domain/json.h"
#include "models/store/mediarows.h"
#include "models/store/sessionrows.h"
#include "models/store/templaterows.h"

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

std::unexpected<Error> notGenuine()
{
    return fail(ErrorCode::Unauthorized, GUICHE_ERROR_TEXT("The signature is missing or wrong."));
}

bool isSame(const QByteArray &a, const QByteArray &b)
{
    return a.size() == b.size() && CRYPTO_memcmp(a.constData(), b.constData(), size_t(a.size())) == 0;
}

//! Calls `function(field, value, accountId)` for each change, in their order.
void forEachChange(const QJsonObject &body, auto function)
{
    const QJsonArray entries = body["entry"_L1].toArray();
    for (const QJsonValue &entry : entries) {
        const QJsonArray changes = entry["changes"_L1].toArray();
        for (const QJsonValue &change : changes)
            function(change["field"_L1].toString(), change["value"_L1].toObject(), entry["id"_L1].toString());
    }
}

QString numberOf(const QJsonObject &value)
{
    return value["metadata"_L1]["phone_number_id"_L1].toString();
}

TimeMs timeOf(const QJsonValue &timestamp)
{
    return timestamp.toVariant().toLongLong() * 1000;
}

bool isDigits(const QString &text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

//! The name that goes with that customer, of `contacts[]`.
QString nameOf(const QJsonObject &value, const QString &id)
{
    const QJsonArray contacts = value["contacts"_L1].toArray();
    for (const QJsonValue &contact : contacts) {
        if (contact["wa_id"_L1].toString() == id || contact["user_id"_L1].toString() == id)
            return contact["profile"_L1]["name"_L1].toString();
    }
    return {};
}

WhatsAppPerson personOf(const QJsonObject &value, const QJsonObject &message, bool isOwn)
{
    const QString id = message[isOwn ? "to"_L1 : "from"_L1].toString();
    const QString userId = message[isOwn ? "to_user_id"_L1 : "from_user_id"_L1].toString();
    WhatsAppPerson person{.lid = userId, .name = nameOf(value, id.isEmpty() ? userId : id)};
    if (isDigits(id))
        person.phone = id;
    return person;
}

Result<> receive(WriteTransaction &tx, const Session &session, const QJsonObject &value,
                 const QJsonObject &message, bool isOwn)
{
    const WhatsAppPerson person = personOf(value, message, isOwn);
    const QString id = message["id"_L1].toString();
    if (id.isEmpty() || (person.phone.isEmpty() && person.lid.isEmpty()))
        return {};
    const WhatsAppContent content = cloudContent(message);
    const auto received = WhatsAppIntake().receive(tx, session,
                                                   {.providerId = id,
                                                    .chat = person,
                                                    .isFromMe = isOwn,
                                                    .timestamp = timeOf(message["timestamp"_L1]),
                                                    .type = content.type,
                                                    .content = content.content,
                                                    .replyTo = message["context"_L1]["id"_L1].toString(),
                                                    .payload = content.payload});
    if (!received)
        return std::unexpected(received.error());
    const CloudMedia media = cloudMedia(message);
    if (!received->isNew || media.id.isEmpty())
        return {};
    return MediaRepository::insert(tx.db(), {.sessionKey = session.key,
                                             .messageId = received->messageId,
                                             .mediaId = media.id,
                                             .filename = media.filename,
                                             .mimeType = media.mimeType,
                                             .nextAttemptAt = tx.now()});
}

//! A message that is about another one; false: it is one of its own.
Result<bool> change(WriteTransaction &tx, const Session &session, const QJsonObject &message, bool isOwn)
{
    const QString type = message["type"_L1].toString();
    const QJsonObject about = message[type].toObject();
    const TimeMs at = std::min(timeOf(message["timestamp"_L1]), tx.now());
    const WhatsAppIntake intake;
    if (type == "reaction"_L1) {
        GUICHE_CHECK(intake.reacted(tx, session, about["message_id"_L1].toString(),
                                    isOwn ? u"system"_s : u"customer"_s, about["emoji"_L1].toString(), at));
    } else if (type == "revoke"_L1) {
        GUICHE_CHECK(intake.deleted(tx, session, about["original_message_id"_L1].toString(), at));
    } else if (type == "edit"_L1) {
        const QJsonObject edited = about["message"_L1].toObject();
        GUICHE_CHECK(intake.edited(tx, session, about["original_message_id"_L1].toString(),
                                   cloudContent(edited).content, at));
    } else {
        return false;
    }
    return true;
}

Result<> receiveAll(WriteTransaction &tx, const Session &session, const QJsonObject &value,
                    const QJsonArray &messages, bool isOwn)
{
    for (const QJsonValue &entry : messages) {
        const QJsonObject message = entry.toObject();
        GUICHE_TRY(isChange, change(tx, session, message, isOwn));
        if (!isChange)
            GUICHE_CHECK(receive(tx, session, value, message, isOwn));
    }
    return {};
}

std::optional<MessageStatus> statusOf(const QString &name)
{
    if (name == "played"_L1) // a voice message was heard
        return MessageStatus::Read;
    if (name == "sent"_L1 || name == "delivered"_L1 || name == "read"_L1 || name == "failed"_L1)
        return enumFromString<MessageStatus>(name);
    return std::nullopt;
}

Result<> receipts(WriteTransaction &tx, const Session &session, const QJsonArray &statuses)
{
    for (const QJsonValue &entry : statuses) {
        const auto status = statusOf(entry["status"_L1].toString());
        if (!status)
            continue;
        const QJsonObject error = entry["errors"_L1][0].toObject();
        const bool hasFailed = *status == MessageStatus::Failed;
        GUICHE_CHECK(WhatsAppIntake().receipt(tx, session,
                                              {.providerId = entry["id"_L1].toString(),
                                               .messageId = entry["biz_opaque_callback_data"_L1].toString(),
                                               .status = *status,
                                               .error = hasFailed ? graphError(error, 0).text : QString()}));
    }
    return {};
}

Result<> applyToNumber(WriteTransaction &tx, const Session &session, const QJsonObject &value)
{
    GUICHE_CHECK(receiveAll(tx, session, value, value["messages"_L1].toArray(), false));
    GUICHE_CHECK(receiveAll(tx, session, value, value["message_echoes"_L1].toArray(), true));
    return receipts(tx, session, value["statuses"_L1].toArray());
}

Result<> applyToAccount(WriteTransaction &tx, const Session &session, const QString &field,
                        const QJsonObject &value)
{
    if (field != "message_template_status_update"_L1)
        return {};
    GUICHE_CHECK(TemplateRepository::setStatus(
        tx.db(), session.key, value["message_template_name"_L1].toString(),
        value["message_template_language"_L1].toString(), value["event"_L1].toString()));
    return {};
}

using Known = SessionRepository::ByPhoneNumber;

void addOnce(QList<Known> &sessions, const Known &session)
{
    for (const Known &known : std::as_const(sessions)) {
        if (known.session.key == session.session.key)
            return;
    }
    sessions.append(session);
}

//! The sessions that a body speaks of. Meta sends all numbers of an account together, so some may be nobody's
//! here.
Result<QList<Known>> sessionsOf(ReadConnection &db, const QJsonObject &body)
{
    QStringList numbers;
    QStringList accounts;
    forEachChange(body, [&](const QString &, const QJsonObject &value, const QString &account) {
        const QString number = numberOf(value);
        QStringList &ids = number.isEmpty() ? accounts : numbers;
        if (const QString &id = number.isEmpty() ? account : number; !id.isEmpty() && !ids.contains(id))
            ids.append(id);
    });
    QList<Known> sessions;
    for (const QString &number : std::as_const(numbers)) {
        GUICHE_TRY(session, SessionRepository::cloudByPhoneNumberId(db, number));
        if (session)
            addOnce(sessions, *session);
    }
    if (accounts.isEmpty())
        return sessions;
    GUICHE_TRY(all, SessionRepository::all(db));
    for (const Session &session : std::as_const(all)) {
        if (session.type != SessionType::WhatsAppCloud || !accounts.contains(session.businessAccountId))
            continue;
        GUICHE_TRY(sealed, SessionRepository::sealed(db, session.key));
        addOnce(sessions, {.session = session, .sealedCloud = sealed.cloud});
    }
    return sessions;
}

} // namespace

CloudWebhook::CloudWebhook(const SessionSecrets &secrets)
    : m_secrets(secrets)
    , m_appSecrets(secrets)
{
}

Result<QByteArray> CloudWebhook::challenge(ReadConnection &db, const QString &mode,
                                           const QString &verifyToken, const QString &challenge) const
{
    GUICHE_TRY(all, SessionRepository::all(db));
    bool isKnown = false;
    for (const Session &session : std::as_const(all)) {
        if (session.type != SessionType::WhatsAppCloud)
            continue;
        GUICHE_TRY(settings, m_secrets.cloud(db, session.key));
        isKnown = isKnown || (settings && !settings->verifyToken.isEmpty() &&
                              isSame(settings->verifyToken.toUtf8(), verifyToken.toUtf8()));
    }
    if (mode != "subscribe"_L1 || !isKnown)
        return fail(ErrorCode::Forbidden, GUICHE_ERROR_TEXT("The verify token is not one of this desk."));
    return challenge.toUtf8();
}

Result<CloudNotice> CloudWebhook::verified(ReadConnection &db, const QByteArray &raw,
                                           const QByteArray &signature) const
{
    if (signature.isEmpty())
        return notGenuine();
    // What cannot be read cannot be anybody's.
    const Result<QJsonObject> body = parseObject(raw);
    if (!body)
        return notGenuine();
    CloudNotice notice{.body = *body};
    GUICHE_TRY(sessions, sessionsOf(db, notice.body));
    if (sessions.isEmpty())
        return notGenuine();
    for (const Known &known : std::as_const(sessions)) {
        GUICHE_TRY(secret, m_appSecrets.open(known.sealedCloud, known.session.key));
        if (!isHubSigned(raw, signature, secret))
            return notGenuine();
        notice.sessions.append(known.session);
    }
    return notice;
}

Result<> CloudWebhook::apply(WriteTransaction &tx, const CloudNotice &notice) const
{
    Result<> outcome;
    forEachChange(notice.body, [&](const QString &field, const QJsonObject &value, const QString &account) {
        const QString number = numberOf(value);
        for (const Session &session : notice.sessions) {
            if (!outcome)
                return;
            if (!number.isEmpty() && session.phoneNumberId == number)
                outcome = applyToNumber(tx, session, value);
            else if (number.isEmpty() && session.businessAccountId == account)
                outcome = applyToAccount(tx, session, field, value);
        }
    });
    return outcome;
}

} // namespace guiche
