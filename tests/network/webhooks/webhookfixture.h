// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonDocument>
#include <QJsonObject>

#include "network/webhooks/webhookworker.h"
#include "tests/models/desk/deskfixture.h"
#include "tests/support/callbackserver.h"

namespace guiche {

//! \brief A desk whose sessions have webhooks, a clock that tests move, and the worker.
class WebhookFixture final
{
public:
    explicit WebhookFixture(bool isLoopbackOnly = true)
        : desk(isLoopbackOnly)
    {
    }

    //! \brief A session with that webhook (events: all when the list is empty).
    CreatedSession session(const QString &name, const QString &url, const QStringList &events = {})
    {
        SessionChange wanted;
        wanted.name = name;
        wanted.webhookUrl = url;
        wanted.webhookEvents = events;
        const auto made = desk.write([&](WriteTransaction &tx) {
            return desk.desk->sessions().create(tx, desk.admin, SessionType::WhatsAppWeb, wanted);
        });
        return made.value_or(CreatedSession());
    }
    Result<> queue(const CreatedSession &to, int number, WebhookEvent event = WebhookEvent::MessagesUpsert)
    {
        return desk.write([&](WriteTransaction &tx) {
            return Webhooks::queue(tx, to.session.key, event,
                                   "{\"number\":" + QByteArray::number(number) + '}');
        });
    }
    void startWorker(int timeoutMs = 700, int atOnce = 4)
    {
        worker = std::make_unique<WebhookWorker>(
            *desk.desk, WebhookWorkerOptions{.timeoutMs = timeoutMs, .atOnce = atOnce, .counts = counts});
        if (!worker->start())
            qFatal("the worker does not start");
    }
    //! \brief The clock goes on, and the worker hears of it as of any commit.
    void pass(TimeMs ms)
    {
        desk.clock.advance(ms);
        (void)desk.write([](WriteTransaction &tx) -> Result<> {
            tx.announce();
            return {};
        });
    }
    //! \brief Newest first.
    QList<WebhookDelivery> deliveries()
    {
        const auto page = desk.desk->webhookLedger().list(*desk.reader, desk.admin, {}, {}, 100);
        return page ? page->deliveries : QList<WebhookDelivery>();
    }
    WebhookDelivery newest() { return deliveries().value(0); }
    QList<WebhookAttempt> attempts(const WebhookDelivery &of)
    {
        const auto details = desk.desk->webhookLedger().get(*desk.reader, desk.admin, of.id);
        return details ? details->attempts : QList<WebhookAttempt>();
    }
    //! \brief Statuses of all deliveries, oldest first.
    QString statuses()
    {
        QStringList names;
        for (const WebhookDelivery &delivery : deliveries())
            names.prepend(toName(delivery.status));
        return names.join(u' ');
    }
    //! \brief What `queue` numbered, as the receiver saw it.
    static QList<int> numbers(const CallbackServer &server)
    {
        QList<int> list;
        for (const CallbackServer::Seen &seen : server.seen)
            list.append(
                QJsonDocument::fromJson(seen.body)[QStringLiteral("data")][QStringLiteral("number")].toInt());
        return list;
    }

    DeskFixture desk;
    std::shared_ptr<WebhookCounts> counts = std::make_shared<WebhookCounts>();
    std::unique_ptr<WebhookWorker> worker;
};

} // namespace guiche
