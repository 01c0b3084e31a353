// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "models/items/sessionsources.h"
#include "network/client/done.h"
#include "network/client/restclient.h"

namespace guiche {

//! \brief One try of a delivery.
struct DeliveryAttempt
{
    int number = 0; //!< from 1
    TimeMs at = 0;
    qint64 durationMs = -1; //!< -1: the end is not known
    QList<std::pair<QString, QString>> requestHeaders = {};
    int responseStatus = 0; //!< 0: there was no answer
    QList<std::pair<QString, QString>> responseHeaders = {};
    QString responseBody = {}; //!< its beginning
    QString error = {};
};

struct DeliveryDetails
{
    DeliveryRow row = {};
    QByteArray payload = {};              //!< the envelope, as it was sent
    QList<DeliveryAttempt> attempts = {}; //!< oldest first
};

//! \brief Deliveries that were queued from `from` to before `until`.
struct ReplayRange
{
    TimeMs from = 0;
    TimeMs until = 0;
    QString sessionId = {}; //!< empty: all
    std::optional<DeliveryStatus> status = {};
};

//! \brief The calls of the webhook ledger. Main thread; callbacks as of `DeskClient`.
class WebhookCalls final : public DeliverySource
{
    Q_DISABLE_COPY_MOVE(WebhookCalls)

public:
    explicit WebhookCalls(RestClient &rest);
    ~WebhookCalls() override;

    void deliveries(const DeliveryQuery &query, const QString &cursor, int limit, QObject *context,
                    Done<DeliveryPage> done) override;
    void delivery(const QString &id, QObject *context, Done<DeliveryDetails> done);
    //! \brief Answers the new delivery.
    void replay(const QString &id, QObject *context, Done<DeliveryRow> done);
    //! \brief Answers how many were queued anew.
    void replay(const ReplayRange &range, QObject *context, Done<int> done);

private:
    RestClient &m_rest;
};

} // namespace guiche
