// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/sessionsecrets.h"

#include <QJsonDocument>
#include <QJsonObject>

#include "models/domain/ids.h"
#include "models/domain/json.h"
#include "models/store/sessionrows.h"

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

constexpr int WebhookSecretBytes = 32;

//! Under which name a value of a session's row is sealed.
QByteArray contextOf(qint64 sessionKey, const char *what)
{
    return "session:" + QByteArray::number(sessionKey) + ':' + what;
}

QByteArray contextOf(qint64 sessionKey, const QString &kind, const QString &name)
{
    // A kind has no `/` (the bridge's protocol), so two rows never share a context.
    return contextOf(sessionKey, "credential:") + kind.toUtf8() + '/' + name.toUtf8();
}

Result<std::optional<QJsonObject>> openObject(const Sealer &sealer, const QByteArray &sealed,
                                              const QByteArray &context)
{
    if (sealed.isEmpty())
        return std::nullopt;
    GUICHE_TRY(plain, sealer.open(sealed, context));
    return QJsonDocument::fromJson(plain).object();
}

} // namespace

SessionSecrets::SessionSecrets(const Sealer &sealer)
    : m_sealer(sealer)
{
}

Result<QList<SessionCredential>> SessionSecrets::loadCredentials(ReadConnection &db, qint64 sessionKey) const
{
    GUICHE_TRY(rows, SessionRepository::credentials(db, sessionKey));
    QList<SessionCredential> credentials;
    credentials.reserve(rows.size());
    for (const SessionRepository::Credential &row : std::as_const(rows)) {
        GUICHE_TRY(value, m_sealer.open(row.sealed, contextOf(sessionKey, row.kind, row.name)));
        credentials.append({.kind = row.kind, .name = row.name, .value = value});
    }
    return credentials;
}

Result<QList<SessionCredential>> SessionSecrets::credentials(ReadConnection &db, qint64 sessionKey,
                                                             const QString &kind,
                                                             const QStringList &names) const
{
    QList<SessionCredential> found;
    for (const QString &name : names) {
        GUICHE_TRY(sealed, SessionRepository::credential(db, sessionKey, kind, name));
        if (!sealed)
            continue;
        GUICHE_TRY(value, m_sealer.open(*sealed, contextOf(sessionKey, kind, name)));
        found.append({.kind = kind, .name = name, .value = value});
    }
    return found;
}

Result<QList<SessionCredential>> SessionSecrets::credentialsOf(ReadConnection &db, qint64 sessionKey,
                                                               const QString &kind) const
{
    GUICHE_TRY(rows, SessionRepository::credentialsOf(db, sessionKey, kind));
    QList<SessionCredential> found;
    for (const SessionRepository::Credential &row : std::as_const(rows)) {
        GUICHE_TRY(value, m_sealer.open(row.sealed, contextOf(sessionKey, row.kind, row.name)));
        found.append({.kind = row.kind, .name = row.name, .value = value});
    }
    return found;
}

Result<> SessionSecrets::saveCredentials(WriteTransaction &tx, qint64 sessionKey,
                                         const QList<SessionCredential> &changes) const
{
    for (const SessionCredential &change : changes) {
        if (!change.value) {
            GUICHE_CHECK(SessionRepository::removeCredential(tx.db(), sessionKey, change.kind, change.name));
            continue;
        }
        const QByteArray sealed =
            m_sealer.seal(*change.value, contextOf(sessionKey, change.kind, change.name));
        GUICHE_CHECK(SessionRepository::putCredential(
            tx.db(), sessionKey, {.kind = change.kind, .name = change.name, .sealed = sealed}));
    }
    return {};
}

Result<> SessionSecrets::wipeCredentials(WriteTransaction &tx, qint64 sessionKey) const
{
    return SessionRepository::removeCredentials(tx.db(), sessionKey);
}

Result<std::optional<SessionProxy>> SessionSecrets::proxy(ReadConnection &db, qint64 sessionKey) const
{
    GUICHE_TRY(sealed, SessionRepository::sealed(db, sessionKey));
    GUICHE_TRY(object, openObject(m_sealer, sealed.proxy, contextOf(sessionKey, "proxy")));
    if (!object)
        return std::nullopt;
    return SessionProxy{.host = (*object)["host"_L1].toString(),
                        .port = (*object)["port"_L1].toInt(),
                        .username = (*object)["username"_L1].toString(),
                        .password = (*object)["password"_L1].toString(),
                        .protocol = (*object)["protocol"_L1].toString()};
}

Result<> SessionSecrets::setProxy(WriteTransaction &tx, qint64 sessionKey,
                                  const std::optional<SessionProxy> &proxy) const
{
    if (!proxy)
        return SessionRepository::setProxy(tx.db(), sessionKey, {});
    const QByteArray plain = compact({{u"host"_s, proxy->host},
                                      {u"port"_s, proxy->port},
                                      {u"username"_s, proxy->username},
                                      {u"password"_s, proxy->password},
                                      {u"protocol"_s, proxy->protocol}});
    return SessionRepository::setProxy(tx.db(), sessionKey,
                                       m_sealer.seal(plain, contextOf(sessionKey, "proxy")));
}

Result<std::optional<CloudSettings>> SessionSecrets::cloud(ReadConnection &db, qint64 sessionKey) const
{
    GUICHE_TRY(sealed, SessionRepository::sealed(db, sessionKey));
    return openCloud(sealed.cloud, sessionKey);
}

Result<std::optional<CloudSettings>> SessionSecrets::openCloud(const QByteArray &sealed,
                                                               qint64 sessionKey) const
{
    GUICHE_TRY(object, openObject(m_sealer, sealed, contextOf(sessionKey, "cloud")));
    if (!object)
        return std::nullopt;
    return CloudSettings{.phoneNumberId = (*object)["phoneNumberId"_L1].toString(),
                         .accessToken = (*object)["accessToken"_L1].toString(),
                         .appSecret = (*object)["appSecret"_L1].toString(),
                         .verifyToken = (*object)["verifyToken"_L1].toString(),
                         .businessAccountId = (*object)["businessAccountId"_L1].toString()};
}

Result<> SessionSecrets::setCloud(WriteTransaction &tx, qint64 sessionKey, const CloudSettings &cloud) const
{
    const QByteArray plain = compact({{u"phoneNumberId"_s, cloud.phoneNumberId},
                                      {u"accessToken"_s, cloud.accessToken},
                                      {u"appSecret"_s, cloud.appSecret},
                                      {u"verifyToken"_s, cloud.verifyToken},
                                      {u"businessAccountId"_s, cloud.businessAccountId}});
    return SessionRepository::setCloud(tx.db(), sessionKey,
                                       m_sealer.seal(plain, contextOf(sessionKey, "cloud")));
}

Result<QStringList> SessionSecrets::webhookSecrets(ReadConnection &db, qint64 sessionKey, TimeMs now) const
{
    GUICHE_TRY(sealed, SessionRepository::sealed(db, sessionKey));
    QStringList secrets;
    const bool isOldValid = now < sealed.oldWebhookSecretUntil;
    for (const QByteArray &secret :
         {sealed.webhookSecret, isOldValid ? sealed.oldWebhookSecret : QByteArray()}) {
        if (secret.isEmpty())
            continue;
        GUICHE_TRY(plain, m_sealer.open(secret, contextOf(sessionKey, "webhook")));
        secrets.append(QString::fromUtf8(plain));
    }
    return secrets;
}

Result<QString> SessionSecrets::renewWebhookSecret(WriteTransaction &tx, qint64 sessionKey,
                                                   TimeMs oldUntil) const
{
    const QString secret = QString::fromLatin1("whsec_" + randomBytes(WebhookSecretBytes).toBase64());
    GUICHE_TRY(sealed, SessionRepository::sealed(tx.db(), sessionKey));
    const bool hasOld = !sealed.webhookSecret.isEmpty();
    GUICHE_CHECK(SessionRepository::setWebhookSecrets(
        tx.db(), sessionKey, m_sealer.seal(secret.toUtf8(), contextOf(sessionKey, "webhook")),
        sealed.webhookSecret, hasOld ? oldUntil : 0));
    return secret;
}

} // namespace guiche
