// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include "models/desk/intake.h"
#include "models/domain/error.h"
#include "models/domain/role.h"
#include "models/domain/types.h"
#include "models/store/connection.h"
#include "models/store/writer.h"

namespace guiche {

struct ConversationRow;

//! \brief The body of POST /channels/api/messages.
struct ApiMessage
{
    QString customerPhone = {}; //!< as written
    QString customerId = {};    //!< 1–200 characters; one of the two is needed
    QString customerName = {};
    MessageType type = MessageType::Text;
    QString content = {};
    QStringList attachmentIds = {};
    QString externalId = {};
    QString callbackUrl = {}; //!< http or https
};

//! \brief One answer on its way to a callback URL.
struct CallbackDelivery
{
    QString id = {}; //!< also the envelope's id (`evt_…`): the same at every attempt
    qint64 organizationId = 0;
    QString messageId = {};
    QString url = {};
    QByteArray body = {}; //!< the envelope of `messages.upsert`
    int attempts = 0;     //!< made so far
};

//! \brief How an attempt ended.
struct CallbackAttempt
{
    int httpStatus = 0;           //!< 0: no answer
    qint64 retryAfterSeconds = 0; //!< from the answer's `Retry-After`; 0: none
    QString error = {};           //!< for people, when there was no answer
};

//! \brief The channel for integrations: messages come in by REST, answers go to a callback URL or stay in the
//! event log.
class ApiChannel final
{
public:
    //! \brief `signingKey`: of the installation; each organization's secret is derived from it (HMAC-SHA256).
    explicit ApiChannel(QByteArray signingKey);

    //! \brief Idempotent by `externalId`. Callers: keys with `send`, an `atendente` and up. Errors:
    //! Validation, Forbidden.
    [[nodiscard]] Result<Received> receive(WriteTransaction &tx, const Principal &who,
                                           const ApiMessage &message) const;

    //! \brief Deliveries that are due now, of all organizations; of each conversation only the oldest that is
    //! not done, so that answers arrive in their order.
    [[nodiscard]] Result<QList<CallbackDelivery>> due(ReadConnection &db, TimeMs now, int limit) const;
    //! \brief When the next one will be due; 0 when nothing waits.
    [[nodiscard]] Result<TimeMs> nextDue(ReadConnection &db) const;
    //! \brief 2xx: the message is `delivered`. Else the next try is planned (5 s … 24 h with jitter, not
    //! before `Retry-After`); after the last one, and at 410, the message is `failed`.
    [[nodiscard]] Result<> recordAttempt(WriteTransaction &tx, const QString &id,
                                         const CallbackAttempt &attempt) const;

    //! \brief `whsec_…`: what callbacks of an organization are signed with. The same at every call.
    [[nodiscard]] Result<QString> secret(ReadConnection &db, qint64 organizationId) const;
    //! \brief For the rules: an answer's way to the callback URL of its conversation begins.
    [[nodiscard]] static Result<> queueCallback(WriteTransaction &tx, const ConversationRow &conversation,
                                                const Message &message);

private:
    QByteArray m_signingKey;
};

} // namespace guiche
