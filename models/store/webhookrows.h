// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <limits>
#include <optional>

#include "models/domain/clock.h"
#include "models/domain/webhook.h"
#include "models/store/connection.h"

namespace guiche {

//! \brief One event on its way to one session's webhook.
struct WebhookDelivery
{
    qint64 key = 0;       //!< of its row; never published
    QString id = {};      //!< UUIDv7
    QString eventId = {}; //!< `evt_…`: the envelope's and the header's; a replay has the same
    qint64 organizationId = 0;
    qint64 sessionKey = 0;
    QString sessionId = {};
    QString event = {}; //!< published name
    QString url = {};
    DeliveryStatus status = DeliveryStatus::Pending;
    int attempts = 0;       //!< begun
    int responseStatus = 0; //!< of the newest attempt; 0: none, or no answer
    TimeMs lastAttemptAt = 0;
    TimeMs nextAttemptAt = 0; //!< 0: none is planned
    TimeMs createdAt = 0;
    QString replayOf = {}; //!< id of the delivery that this one repeats
};

struct WebhookAttempt
{
    int number = 0; //!< from 1
    TimeMs at = 0;
    qint64 durationMs = -1;          //!< -1: the end is not known (yet)
    QByteArray requestHeaders = {};  //!< JSON object
    int responseStatus = 0;          //!< 0: there was no answer
    QByteArray responseHeaders = {}; //!< JSON object, or empty
    QString responseBody = {};       //!< the beginning
    QString error = {};
};

//! \brief The delivery of a session whose turn it is.
struct WebhookHead
{
    qint64 deliveryKey = 0;
    qint64 sessionKey = 0;
    TimeMs nextAttemptAt = 0;
};

struct WebhookFilter
{
    QString sessionId = {};
    std::optional<WebhookEvent> event = {};
    std::optional<DeliveryStatus> status = {};
    TimeMs from = 0;                                   //!< queued at or after
    TimeMs until = std::numeric_limits<TimeMs>::max(); //!< queued before
};

//! \brief What of a `session` row its webhook needs.
struct WebhookTarget
{
    qint64 sessionKey = 0;
    QString sessionId = {};
    qint64 organizationId = 0;
    QString name = {};
    QString url = {};
    QString events = {}; //!< as stored
    QString off = {};    //!< why nothing is delivered; empty: it is
    bool isDeleted = false;

    [[nodiscard]] bool isOn() const { return !url.isEmpty() && off.isEmpty() && !isDeleted; }
};

//! \brief Rows of `webhook_delivery` and `webhook_attempt`. Open: pending or failed.
class WebhookRepository final
{
public:
    [[nodiscard]] static Result<std::optional<WebhookTarget>> target(ReadConnection &db, qint64 sessionKey);
    [[nodiscard]] static Result<std::optional<WebhookTarget>>
    target(ReadConnection &db, qint64 organizationId, const QString &sessionId);
    [[nodiscard]] static Result<> turnOff(WriteConnection &db, qint64 sessionKey, const QString &reason,
                                          TimeMs now);

    //! \brief Returns the key.
    [[nodiscard]] static Result<qint64> insert(WriteConnection &db, const WebhookDelivery &delivery,
                                               const QByteArray &body);
    [[nodiscard]] static Result<std::optional<WebhookDelivery>> byKey(ReadConnection &db, qint64 key);
    [[nodiscard]] static Result<std::optional<WebhookDelivery>>
    byId(ReadConnection &db, qint64 organizationId, const QString &id);
    [[nodiscard]] static Result<QByteArray> body(ReadConnection &db, qint64 key);
    //! \brief Newest first, below `beforeKey`.
    [[nodiscard]] static Result<QList<WebhookDelivery>>
    list(ReadConnection &db, qint64 organizationId, const WebhookFilter &filter, qint64 beforeKey, int limit);
    //! \brief Oldest first, without repetitions.
    [[nodiscard]] static Result<QList<WebhookDelivery>> originals(ReadConnection &db, qint64 organizationId,
                                                                  const WebhookFilter &filter, int limit);

    //! \brief The oldest open one of each session, by `nextAttemptAt`.
    [[nodiscard]] static Result<QList<WebhookHead>> heads(ReadConnection &db);
    [[nodiscard]] static Result<bool> isHead(ReadConnection &db, const WebhookDelivery &delivery);
    //! \brief The oldest open one of the session is due at `now` if it would have been later.
    [[nodiscard]] static Result<> hurry(WriteConnection &db, qint64 sessionKey, TimeMs now);
    //! \brief Status and the figures of the newest attempt.
    [[nodiscard]] static Result<> update(WriteConnection &db, const WebhookDelivery &delivery);
    [[nodiscard]] static Result<> redirectOpen(WriteConnection &db, qint64 sessionKey, const QString &url);
    [[nodiscard]] static Result<> killOpen(WriteConnection &db, qint64 sessionKey);

    [[nodiscard]] static Result<> insertAttempt(WriteConnection &db, qint64 deliveryKey,
                                                const WebhookAttempt &attempt);
    [[nodiscard]] static Result<> updateAttempt(WriteConnection &db, qint64 deliveryKey,
                                                const WebhookAttempt &attempt);
    //! \brief Attempts whose end nobody saw get that text.
    [[nodiscard]] static Result<> closeAttempts(WriteConnection &db, qint64 deliveryKey,
                                                const QString &error);
    [[nodiscard]] static Result<QList<WebhookAttempt>> attempts(ReadConnection &db, qint64 deliveryKey);
    //! \brief Attempts whose end is known.
    [[nodiscard]] static Result<int> finishedAttempts(ReadConnection &db, qint64 deliveryKey);
    [[nodiscard]] static Result<std::optional<WebhookAttempt>> attempt(ReadConnection &db, qint64 deliveryKey,
                                                                       int number);

    //! \brief Settled ones queued before `before`. Returns how many went.
    [[nodiscard]] static Result<qint64> removeSettled(WriteConnection &db, TimeMs before, int limit);
};

} // namespace guiche
