// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>

#include "models/desk/appsecrets.h"
#include "models/desk/sessionsecrets.h"
#include "models/domain/error.h"
#include "models/domain/session.h"
#include "models/store/connection.h"
#include "models/store/writer.h"

namespace guiche {

//! \brief A webhook of Meta's that was found to be genuine.
struct CloudNotice
{
    QJsonObject body = {};
    QList<Session> sessions = {}; //!< every session that the body speaks of
};

//! \brief What Meta sends (spec 003, POST and GET /whatsapp/webhook).
class CloudWebhook final
{
public:
    explicit CloudWebhook(const SessionSecrets &secrets);

    //! \brief The answer to Meta's question whether this is the right desk. Errors: Forbidden.
    [[nodiscard]] Result<QByteArray> challenge(ReadConnection &db, const QString &mode,
                                               const QString &verifyToken, const QString &challenge) const;
    //! \brief Reads `raw` and checks `signature` (`X-Hub-Signature-256`) over it with the secret of every
    //! session that it names, in constant time. Errors: Unauthorized (signature, unknown number, no JSON).
    [[nodiscard]] Result<CloudNotice> verified(ReadConnection &db, const QByteArray &raw,
                                               const QByteArray &signature) const;
    //! \brief Stores what it tells. Entries that cannot be understood are passed over; twice the same is
    //! harmless.
    [[nodiscard]] Result<> apply(WriteTransaction &tx, const CloudNotice &notice) const;

private:
    const SessionSecrets &m_secrets;
    mutable AppSecrets m_appSecrets;
};

} // namespace guiche
