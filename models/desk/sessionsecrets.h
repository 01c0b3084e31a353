// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

#include "models/desk/sealer.h"
#include "models/domain/error.h"
#include "models/store/connection.h"
#include "models/store/writer.h"

namespace guiche {

//! \brief Through what a session reaches the provider.
struct SessionProxy
{
    QString host = {};
    int port = 0;
    QString username = {};
    QString password = {};
    QString protocol = QStringLiteral("http"); //!< `http`, `https` or `socks5`
};

//! \brief What a Cloud API session needs.
struct CloudSettings
{
    QString phoneNumberId = {};
    QString accessToken = {};
    QString appSecret = {};   //!< signs Meta's webhooks
    QString verifyToken = {}; //!< what Meta sends when the webhook is set up
    QString businessAccountId = {};
};

//! \brief One thing that a linked device knows: `creds`, or a key of the library by kind and id.
struct SessionCredential
{
    QString kind = {};
    QString name = {};
    std::optional<QByteArray> value = {}; //!< nullopt deletes it
};

//! \brief What of a session is encrypted: credentials, proxy, Cloud settings, webhook secrets. Every value is
//! bound to its row: it opens nowhere else. No permissions are checked: these are for the channels.
//! Thread-safe. Errors: Unavailable (the master key is not the right one), and the store's.
class SessionSecrets final
{
public:
    explicit SessionSecrets(const Sealer &sealer);

    //! \brief Everything that is kept, in the order of kind and name; every `value` is set.
    [[nodiscard]] Result<QList<SessionCredential>> loadCredentials(ReadConnection &db,
                                                                   qint64 sessionKey) const;
    //! \brief Those of a kind that are there, in the order of `names`; every `value` is set.
    [[nodiscard]] Result<QList<SessionCredential>>
    credentials(ReadConnection &db, qint64 sessionKey, const QString &kind, const QStringList &names) const;
    //! \brief Everything of a kind, by name.
    [[nodiscard]] Result<QList<SessionCredential>> credentialsOf(ReadConnection &db, qint64 sessionKey,
                                                                 const QString &kind) const;
    [[nodiscard]] Result<> saveCredentials(WriteTransaction &tx, qint64 sessionKey,
                                           const QList<SessionCredential> &changes) const;
    [[nodiscard]] Result<> wipeCredentials(WriteTransaction &tx, qint64 sessionKey) const;

    [[nodiscard]] Result<std::optional<SessionProxy>> proxy(ReadConnection &db, qint64 sessionKey) const;
    [[nodiscard]] Result<> setProxy(WriteTransaction &tx, qint64 sessionKey,
                                    const std::optional<SessionProxy> &proxy) const;

    //! \brief nullopt: not a Cloud session.
    [[nodiscard]] Result<std::optional<CloudSettings>> cloud(ReadConnection &db, qint64 sessionKey) const;
    //! \brief The same of what was read already.
    [[nodiscard]] Result<std::optional<CloudSettings>> openCloud(const QByteArray &sealed,
                                                                 qint64 sessionKey) const;
    [[nodiscard]] Result<> setCloud(WriteTransaction &tx, qint64 sessionKey,
                                    const CloudSettings &cloud) const;

    //! \brief What signs a delivery now: the current secret (`whsec_…`), then the old one while it still
    //! does.
    [[nodiscard]] Result<QStringList> webhookSecrets(ReadConnection &db, qint64 sessionKey, TimeMs now) const;
    //! \brief Makes and stores a new secret; the one before signs until `oldUntil`.
    [[nodiscard]] Result<QString> renewWebhookSecret(WriteTransaction &tx, qint64 sessionKey,
                                                     TimeMs oldUntil) const;

private:
    const Sealer &m_sealer;
};

} // namespace guiche
