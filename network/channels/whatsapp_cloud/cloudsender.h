// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSet>
#include <QTimer>

#include "network/channels/whatsapp_cloud/cloudworker.h"
#include "network/channels/whatsapp_cloud/graphclient.h"
#include "network/channels/whatsapp_cloud/sendrate.h"

namespace guiche {

//! \brief Takes messages of the outbox to the Graph API. `wire` thread.
class CloudSender final : public QObject
{
    Q_OBJECT

public:
    explicit CloudSender(CloudContext &context);

    //! \brief Begins everything that is due.
    void look();
    //! \brief The customer sees that the conversation was read. Not tried again: it is a courtesy.
    void tellRead(const QString &conversationId);

private:
    void begin(const OutboxItem &item);
    void upload(const OutboxItem &item, const CloudSettings &settings);
    void handOver(const OutboxItem &item, const CloudSettings &settings, const QString &mediaId);
    void post(const OutboxItem &item, const CloudSettings &settings, const QString &mediaId);
    void settle(const OutboxItem &item, const Settled &settled);
    //! \brief Before anything was handed over: it still waits.
    void putBack(const OutboxItem &item, const Settled &settled);
    void finished(const QString &messageId, const Result<> &outcome);
    void tokenRefused(const OutboxItem &item, const QString &reason);
    [[nodiscard]] int rateOf(qint64 organizationId);
    [[nodiscard]] Settled outcomeOf(const OutboxItem &item, const GraphAnswer &answer) const;
    [[nodiscard]] Settled refusalOf(const OutboxItem &item, const GraphAnswer &answer) const;
    void waitForNext(bool isHeldByRate);

    CloudContext &m_context;
    QTimer m_timer;
    SendRate m_rate;
    QSet<QString> m_running;
};

} // namespace guiche
