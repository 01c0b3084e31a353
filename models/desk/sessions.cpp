// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/sessions.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QUrl>

#include "models/desk/access.h"
#include "models/desk/audit.h"
#include "models/desk/outbox.h"
#include "models/desk/sessionstate.h"
#include "models/domain/ids.h"
#include "models/domain/persontext.h"
#include "models/domain/phone.h"
#include "models/domain/webhook.h"
#include "models/store/sessionrows.h"

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

constexpr qsizetype MaxNameLength = 100;
constexpr qsizetype MaxDetailLength = 500;

std::unexpected<Error> invalid(const char *text, const QString &field, const QStringList &args = {})
{
    return fail(ErrorCode::Validation, text, args, field);
}

Result<> requireLister(const Principal &who)
{
    return access::require(who, Permission::ListSessions);
}

Result<> requireLinker(const Principal &who)
{
    return access::require(who, Permission::LinkSessions);
}

Result<> requireOwner(const Principal &who)
{
    return access::require(who, Permission::ManageSessions);
}

//! The session, if the caller's organization has it.
Result<Session> found(ReadConnection &db, const Principal &who, const QString &id)
{
    GUICHE_TRY(session, SessionRepository::byId(db, id));
    if (!session || !access::reaches(who, session->organizationId))
        return fail(ErrorCode::NotFound, GUICHE_ERROR_TEXT("Session with ID \"%1\" not found"), {id});
    return *session;
}

Result<> checkFreeName(ReadConnection &db, const Session &session, const QString &name)
{
    GUICHE_TRY(other, SessionRepository::byName(db, session.organizationId, name));
    if (other && other->key != session.key)
        return fail(ErrorCode::Conflict, GUICHE_ERROR_TEXT("Session with name \"%1\" already exists"), {name},
                    u"name"_s);
    return {};
}

Result<> checkFreeNumber(ReadConnection &db, const Session &session, const QString &phoneNumberId)
{
    GUICHE_TRY(other, SessionRepository::byPhoneNumberId(db, phoneNumberId));
    if (other && other->key != session.key)
        return fail(ErrorCode::Conflict,
                    GUICHE_ERROR_TEXT("phoneNumberId \"%1\" already belongs to a session"), {phoneNumberId},
                    u"cloud.phoneNumberId"_s);
    return {};
}

//! What is given over what is kept.
CloudSettings merged(CloudSettings kept, const CloudSettings &given)
{
    const auto take = [](QString &mine, const QString &other) {
        if (!other.isEmpty())
            mine = other;
    };
    take(kept.phoneNumberId, given.phoneNumberId);
    take(kept.accessToken, given.accessToken);
    take(kept.appSecret, given.appSecret);
    take(kept.verifyToken, given.verifyToken);
    take(kept.businessAccountId, given.businessAccountId);
    return kept;
}

Result<> checkCloud(const CloudSettings &cloud)
{
    static const QRegularExpression digits(u"^[0-9]{1,32}$"_s);
    if (!digits.match(cloud.phoneNumberId).hasMatch())
        return invalid(GUICHE_ERROR_TEXT("cloud.phoneNumberId must be a number string"),
                       u"cloud.phoneNumberId"_s);
    if (cloud.accessToken.isEmpty())
        return invalid(GUICHE_ERROR_TEXT("cloud.accessToken should not be empty"), u"cloud.accessToken"_s);
    return {};
}

//! What the audit log says of a session. Addresses of webhooks may carry secrets in their query.
QJsonObject auditView(const Session &session)
{
    const QUrl url(session.webhookUrl);
    return {{u"name"_s, session.name},
            {u"type"_s, toName(session.type)},
            {u"webhook_url"_s, url.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery).toString()},
            {u"webhook_events"_s, QJsonArray::fromStringList(session.webhookEvents)},
            {u"auto_connect"_s, session.autoConnect},
            {u"phone_number_id"_s, session.phoneNumberId},
            {u"has_proxy"_s, session.hasProxy}};
}

Result<> audit(WriteTransaction &tx, const Principal &who, const Session &session, const QString &action,
               const QJsonObject &before = {}, const QJsonObject &after = {})
{
    return Audit::record(tx, {.who = who,
                              .action = action,
                              .subjectType = u"session"_s,
                              .subjectId = session.id,
                              .before = before,
                              .after = after,
                              .organizationId = session.organizationId});
}

} // namespace

Sessions::Sessions(const Sealer &sealer, LiveSessions &live, const Webhooks &webhooks)
    : m_secrets(sealer)
    , m_live(live)
    , m_webhooks(webhooks)
{
}

Result<QString> Sessions::checkName(const QString &name)
{
    const QString trimmed = name.trimmed();
    if (trimmed.isEmpty())
        return invalid(GUICHE_ERROR_TEXT("name should not be empty"), u"name"_s);
    if (characterCount(trimmed) > MaxNameLength)
        return invalid(GUICHE_ERROR_TEXT("name must be shorter than or equal to %1 characters"), u"name"_s,
                       {QString::number(MaxNameLength)});
    if (!isPlainName(trimmed))
        return invalid(GUICHE_ERROR_TEXT("name must not contain characters that cannot be seen"), u"name"_s);
    return trimmed;
}

Result<QStringList> Sessions::checkEvents(const QStringList &events)
{
    const QStringList known = webhookEventNames();
    QStringList checked;
    for (const QString &event : events) {
        if (!known.contains(event))
            return invalid(
                GUICHE_ERROR_TEXT("each value in webhookEvents must be one of the following values: %1"),
                u"webhookEvents"_s, {known.join(u", "_s)});
        if (!checked.contains(event))
            checked.append(event);
    }
    return checked;
}

Result<> Sessions::checkProxy(const SessionProxy &proxy)
{
    static const QRegularExpression host(u"^[A-Za-z0-9._:-]{1,255}$"_s);
    if (!host.match(proxy.host).hasMatch())
        return invalid(GUICHE_ERROR_TEXT("host must be a host name or an IP address"), u"host"_s);
    if (proxy.port < 1 || proxy.port > 65535)
        return invalid(GUICHE_ERROR_TEXT("port must be a port"), u"port"_s);
    if (!QStringList{u"http"_s, u"https"_s, u"socks5"_s}.contains(proxy.protocol))
        return invalid(GUICHE_ERROR_TEXT("protocol must be one of the following values: http, https, socks5"),
                       u"protocol"_s);
    for (const auto &[field, text] :
         {std::pair(u"username"_s, proxy.username), std::pair(u"password"_s, proxy.password)}) {
        if (text.size() > 255)
            return invalid(GUICHE_ERROR_TEXT("%1 must be shorter than or equal to %2 characters"), field,
                           {field, u"255"_s});
    }
    return {};
}

Result<QString> Sessions::checkPairingPhone(const QString &text)
{
    static const QRegularExpression phone(u"\\A\\+?([1-9][0-9]{1,14})\\z"_s);
    const QRegularExpressionMatch match = phone.match(text);
    if (!match.hasMatch() || !isDialable(u'+' + match.captured(1)))
        return invalid(
            GUICHE_ERROR_TEXT("Phone number must be in international format (e.g., +5511999999999)"),
            u"phoneNumber"_s);
    return match.captured(1);
}

Result<QList<Session>> Sessions::list(ReadConnection &db, const Principal &who) const
{
    GUICHE_CHECK(requireLister(who));
    return SessionRepository::list(db, who.organizationId);
}

Result<Session> Sessions::status(ReadConnection &db, const Principal &who, const QString &id) const
{
    GUICHE_CHECK(requireLister(who));
    return found(db, who, id);
}

Result<Session> Sessions::get(ReadConnection &db, const Principal &who, const QString &id) const
{
    GUICHE_CHECK(requireLinker(who));
    return found(db, who, id);
}

Result<QList<SessionHistoryEntry>> Sessions::history(ReadConnection &db, const Principal &who,
                                                     const QString &id, int limit) const
{
    GUICHE_TRY(session, get(db, who, id));
    return SessionRepository::history(db, session.key, limit);
}

Result<> Sessions::apply(WriteTransaction &tx, const SessionChange &change, Session &session) const
{
    if (change.name) {
        GUICHE_TRY(name, checkName(*change.name));
        GUICHE_CHECK(checkFreeName(tx.db(), session, name));
        session.name = name;
    }
    if (change.webhookUrl) {
        if (!change.webhookUrl->isEmpty())
            GUICHE_CHECK(m_webhooks.checkUrl(tx.db(), *change.webhookUrl));
        session.webhookUrl = *change.webhookUrl;
        session.webhookOff.clear();
    }
    if (change.webhookEvents) {
        GUICHE_TRY(events, checkEvents(*change.webhookEvents));
        session.webhookEvents = events;
    }
    session.autoConnect = change.autoConnect.value_or(session.autoConnect);
    session.takesGroups = change.takesGroups.value_or(session.takesGroups);
    if (change.cloud && session.type != SessionType::WhatsAppCloud)
        return invalid(GUICHE_ERROR_TEXT("cloud is for sessions of type whatsapp_cloud only"), u"cloud"_s);
    return {};
}

Result<> Sessions::applyCloud(WriteTransaction &tx, const CloudSettings &given, Session &session) const
{
    GUICHE_TRY(kept, m_secrets.cloud(tx.db(), session.key));
    const CloudSettings cloud = merged(kept.value_or(CloudSettings()), given);
    GUICHE_CHECK(checkCloud(cloud));
    GUICHE_CHECK(checkFreeNumber(tx.db(), session, cloud.phoneNumberId));
    GUICHE_CHECK(m_secrets.setCloud(tx, session.key, cloud));
    session.phoneNumberId = cloud.phoneNumberId;
    session.businessAccountId = cloud.businessAccountId;
    session.hasCredentials = true;
    return {};
}

Result<CreatedSession> Sessions::create(WriteTransaction &tx, const Principal &who, SessionType type,
                                        const SessionChange &wanted) const
{
    GUICHE_CHECK(requireOwner(who));
    Session session{.id = newId(tx.now()),
                    .organizationId = who.organizationId,
                    .type = type,
                    .statusSince = tx.now(),
                    .createdAt = tx.now(),
                    .updatedAt = tx.now()};
    SessionChange all = wanted;
    all.name = wanted.name.value_or(QString());
    GUICHE_CHECK(apply(tx, all, session));
    GUICHE_TRY(key, SessionRepository::insert(tx.db(), session));
    session.key = key;
    if (type == SessionType::WhatsAppCloud)
        GUICHE_CHECK(applyCloud(tx, wanted.cloud.value_or(CloudSettings()), session));
    GUICHE_TRY(secret, m_secrets.renewWebhookSecret(tx, key, 0));
    GUICHE_CHECK(SessionRepository::addHistory(tx.db(), key, {.at = tx.now()}));
    GUICHE_CHECK(sessionstate::save(tx, m_live, session));
    GUICHE_CHECK(audit(tx, who, session, u"session.created"_s, {}, auditView(session)));
    return CreatedSession{.session = session, .webhookSecret = secret};
}

Result<Session> Sessions::change(WriteTransaction &tx, const Principal &who, const QString &id,
                                 const SessionChange &change) const
{
    GUICHE_CHECK(requireOwner(who));
    GUICHE_TRY(session, found(tx.db(), who, id));
    const QJsonObject before = auditView(session);
    GUICHE_CHECK(apply(tx, change, session));
    if (change.cloud) {
        GUICHE_CHECK(applyCloud(tx, *change.cloud, session));
        GUICHE_CHECK(connectAnew(tx, session));
    } else {
        GUICHE_CHECK(sessionstate::save(tx, m_live, session));
    }
    if (change.webhookUrl)
        GUICHE_CHECK(Webhooks::configured(tx, session.key));
    QJsonObject after = auditView(session);
    if (change.cloud)
        after[u"cloud_changed"_s] = true;
    GUICHE_CHECK(audit(tx, who, session, u"session.updated"_s, before, after));
    return session;
}

Result<> Sessions::connectAnew(WriteTransaction &tx, Session &session) const
{
    if (!session.isWanted)
        return sessionstate::save(tx, m_live, session);
    return sessionstate::move(tx, m_live, session,
                              {.status = SessionStatus::Connecting, .cause = SessionCause::Requested});
}

Result<> Sessions::remove(WriteTransaction &tx, const Principal &who, const QString &id) const
{
    GUICHE_CHECK(requireOwner(who));
    GUICHE_TRY(session, found(tx.db(), who, id));
    GUICHE_CHECK(sessionstate::move(tx, m_live, session,
                                    {.status = SessionStatus::Disconnected, .cause = SessionCause::Deleted}));
    GUICHE_CHECK(Outbox().abandon(tx, session.key, u"The WhatsApp session was deleted"_s));
    GUICHE_CHECK(SessionRepository::markDeleted(tx.db(), session.key, tx.now()));
    GUICHE_CHECK(audit(tx, who, session, u"session.deleted"_s, auditView(session)));
    return Webhooks::configured(tx, session.key);
}

Result<Session> Sessions::connect(WriteTransaction &tx, const Principal &who, const QString &id,
                                  const QString &detail) const
{
    GUICHE_CHECK(requireLinker(who));
    GUICHE_TRY(session, found(tx.db(), who, id));
    if (session.status == SessionStatus::Connected)
        return fail(ErrorCode::Conflict, GUICHE_ERROR_TEXT("Session is already connected"));
    const bool isUnderWay = session.status == SessionStatus::Connecting && session.isWanted &&
                            session.cause != SessionCause::ConnectionLost &&
                            session.cause != SessionCause::BridgeFailed;
    if (isUnderWay)
        return session;
    session.isWanted = true;
    GUICHE_CHECK(sessionstate::move(tx, m_live, session,
                                    {.status = SessionStatus::Connecting,
                                     .cause = SessionCause::Requested,
                                     .detail = detail.left(MaxDetailLength)}));
    return session;
}

Result<Session> Sessions::disconnect(WriteTransaction &tx, const Principal &who, const QString &id) const
{
    GUICHE_CHECK(requireLinker(who));
    GUICHE_TRY(session, found(tx.db(), who, id));
    // One that is between two tries is disconnected too, but somebody still wants it.
    if (session.status == SessionStatus::Disconnected && !session.isWanted)
        return fail(ErrorCode::Conflict, GUICHE_ERROR_TEXT("Session is not connected"));
    GUICHE_CHECK(sessionstate::move(
        tx, m_live, session, {.status = SessionStatus::Disconnected, .cause = SessionCause::Disconnected}));
    return session;
}

Result<Session> Sessions::logout(WriteTransaction &tx, const Principal &who, const QString &id) const
{
    GUICHE_CHECK(requireOwner(who));
    GUICHE_TRY(session, found(tx.db(), who, id));
    GUICHE_CHECK(m_secrets.wipeCredentials(tx, session.key));
    // The next device may have another number: nothing that waits for this one may go out through it.
    GUICHE_CHECK(Outbox().abandon(tx, session.key, u"The WhatsApp session was logged out"_s));
    // Of a Cloud session the number and the webhook's secrets stay: Meta goes on writing to it.
    if (session.type == SessionType::WhatsAppCloud) {
        GUICHE_TRY(cloud, m_secrets.cloud(tx.db(), session.key));
        if (cloud) {
            cloud->accessToken.clear();
            GUICHE_CHECK(m_secrets.setCloud(tx, session.key, *cloud));
        }
    }
    session.phone.clear();
    session.lid.clear();
    session.pushName.clear();
    session.platform.clear();
    session.hasCredentials = false;
    GUICHE_CHECK(sessionstate::move(
        tx, m_live, session, {.status = SessionStatus::Disconnected, .cause = SessionCause::LoggedOutHere}));
    GUICHE_CHECK(audit(tx, who, session, u"session.logged_out"_s));
    return session;
}

Result<Session> Sessions::pairable(ReadConnection &db, const Principal &who, const QString &id) const
{
    GUICHE_CHECK(requireLinker(who));
    GUICHE_TRY(session, found(db, who, id));
    if (session.type == SessionType::WhatsAppCloud)
        return fail(ErrorCode::Conflict, GUICHE_ERROR_TEXT("A Cloud API session is not linked to a phone."));
    if (session.status != SessionStatus::Connecting)
        return fail(ErrorCode::Conflict, GUICHE_ERROR_TEXT("Session is not connected. Connect first."));
    return session;
}

Result<Session> Sessions::setProxy(WriteTransaction &tx, const Principal &who, const QString &id,
                                   const std::optional<SessionProxy> &proxy) const
{
    GUICHE_CHECK(requireOwner(who));
    if (proxy)
        GUICHE_CHECK(checkProxy(*proxy));
    GUICHE_TRY(session, found(tx.db(), who, id));
    GUICHE_CHECK(m_secrets.setProxy(tx, session.key, proxy));
    const bool hadProxy = session.hasProxy;
    session.hasProxy = proxy.has_value();
    GUICHE_CHECK(connectAnew(tx, session));
    QJsonObject after{{u"has_proxy"_s, session.hasProxy}};
    if (proxy)
        after[u"host"_s] = proxy->host;
    GUICHE_CHECK(audit(tx, who, session, proxy ? u"session.proxy_set"_s : u"session.proxy_removed"_s,
                       {{u"has_proxy"_s, hadProxy}}, after));
    return session;
}

Result<QString> Sessions::rotateWebhookSecret(WriteTransaction &tx, const Principal &who,
                                              const QString &id) const
{
    GUICHE_CHECK(requireOwner(who));
    GUICHE_TRY(session, found(tx.db(), who, id));
    GUICHE_CHECK(audit(tx, who, session, u"session.webhook_secret_rotated"_s));
    return m_secrets.renewWebhookSecret(tx, session.key, tx.now() + OldSecretMs);
}

} // namespace guiche
