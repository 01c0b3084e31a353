// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>
#include <optional>

#include "models/domain/error.h"
#include "models/domain/session.h"
#include "models/domain/webhook.h"

namespace guiche {

//! \brief Where a session's connection goes through. Its password is never shown.
struct ProxyAddress
{
    QString protocol = {}; //!< `http`, `https`, `socks5`
    QString host = {};
    int port = 0;
    QString username = {};

    friend bool operator==(const ProxyAddress &, const ProxyAddress &) = default;
};

//! \brief A session as the desktop sees it: what the desk tells of it, and its proxy where it tells that.
struct DeskSession
{
    Session session = {};
    std::optional<ProxyAddress> proxy = {};
};

//! \brief One event on its way to a webhook, as the ledger lists it.
struct DeliveryRow
{
    QString id = {};
    QString eventId = {};
    QString event = {}; //!< published name
    QString sessionId = {};
    QString url = {};
    DeliveryStatus status = DeliveryStatus::Pending;
    int attempts = 0;
    int responseStatus = 0;   //!< 0: none, or no answer
    TimeMs createdAt = 0;     //!< when it was queued
    TimeMs lastAttemptAt = 0; //!< 0: none yet
    TimeMs nextAttemptAt = 0; //!< 0: none is planned
    QString replayOf = {};

    friend bool operator==(const DeliveryRow &, const DeliveryRow &) = default;
};

struct DeliveryQuery
{
    QString sessionId = {};
    QString event = {};
    std::optional<DeliveryStatus> status = {};

    friend bool operator==(const DeliveryQuery &, const DeliveryQuery &) = default;
};

struct DeliveryPage
{
    QList<DeliveryRow> deliveries = {}; //!< newest first
    QString nextCursor = {};            //!< empty at the end
};

//! \brief Where the session list gets its rows. Main thread; callbacks as of `PageSource`.
class SessionSource
{
public:
    virtual ~SessionSource() = default;
    virtual void sessions(QObject *context, std::function<void(Result<QList<DeskSession>>)> done) = 0;
};

//! \brief Where the ledger gets its pages. Main thread; callbacks as of `PageSource`.
class DeliverySource
{
public:
    virtual ~DeliverySource() = default;
    virtual void deliveries(const DeliveryQuery &query, const QString &cursor, int limit, QObject *context,
                            std::function<void(Result<DeliveryPage>)> done) = 0;
};

} // namespace guiche
