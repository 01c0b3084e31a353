// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

#include "models/desk/signature.h"
#include "models/desk/targetaddress.h"
#include "models/desk/webhooks.h"
#include "models/domain/error.h"
#include "models/store/connection.h"
#include "models/store/webhookrows.h"
#include "models/store/writer.h"

namespace guiche {

//! \brief An attempt that is in the ledger and may be made now.
struct WebhookPost
{
    qint64 deliveryKey = 0;
    int number = 0; //!< of the attempt
    QString url = {};
    QByteArray body = {};
    HttpFields fields = {};
    AddressRule addresses = {};
};

//! \brief How an attempt ended.
struct WebhookAnswer
{
    QString url = {}; //!< that was called
    int status = 0;   //!< 0: there was no answer
    HttpFields fields = {};
    QByteArray body = {}; //!< as far as it was read
    QString error = {};   //!< for people, when there was no answer
    qint64 durationMs = 0;
    qint64 retryAfterSeconds = 0; //!< what the answer asks for; 0: nothing
};

enum class WebhookOutcome { Delivered, Retried, Dead };

//! \brief The rules by which deliveries are tried. For the worker: no caller is checked.
//!
//! An attempt is in the ledger before a byte of it leaves and its end is recorded afterwards, so after a
//! crash at any point the delivery is still open: it is tried again under the same id, and the attempt whose
//! end nobody saw says so. At least once, never lost.
class WebhookAttempts final
{
public:
    explicit WebhookAttempts(const Webhooks &webhooks);

    //! \brief The oldest open delivery of every session that has one, those due longest first.
    [[nodiscard]] static Result<QList<WebhookHead>> heads(ReadConnection &db);
    //! \brief Enters the next attempt; `secrets`: the current one first. nullopt: nothing to do any more.
    //! A session without a URL, off or deleted: the delivery is dead.
    [[nodiscard]] Result<std::optional<WebhookPost>> begin(WriteTransaction &tx, qint64 deliveryKey,
                                                           const QStringList &secrets) const;
    //! \brief 2xx: delivered. 410: dead, the session's webhook is off and what waits behind it dead too. Else
    //! tried again after 5 s, 30 s, 5 min, 30 min, 2, 5, 10, 14, 20, 24 h (and up to a tenth more), not
    //! before `Retry-After` (24 h at most); after the eleventh failure, or 14 days after it was queued, dead.
    [[nodiscard]] Result<WebhookOutcome> finish(WriteTransaction &tx, qint64 deliveryKey, int number,
                                                const WebhookAnswer &answer) const;
    //! \brief Removes up to `limit` deliveries that were settled and queued over 30 days ago. Returns whether
    //! more are waiting.
    [[nodiscard]] static Result<bool> sweepSome(WriteTransaction &tx, int limit);

private:
    const Webhooks &m_webhooks;
};

} // namespace guiche
