// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QTimer>

#include <chrono>

#include "network/channels/whatsapp_web/bridgefiles.h"
#include "network/channels/whatsapp_web/bridgeroom.h"
#include "network/channels/whatsapp_web/linkedsessions.h"

namespace guiche {

struct BridgeSenderOptions
{
    int atOnce = 32;                           //!< messages of all conversations
    std::chrono::milliseconds confirm{45'000}; //!< for WhatsApp's acknowledgement after the message was given
    std::chrono::milliseconds retryFirst{1'000}; //!< after what surely was not taken
    int mostUploads = 5; //!< tries of a file that cannot be fetched, or that the media server does not take
    QString folder = {}; //!< files that were fetched, until they are sent
};

//! \brief Takes what is due in the outbox to the bridge. A message is handed over, under an id that is chosen
//! beforehand, before the bridge hears of it; it counts as sent once WhatsApp has acknowledged it.
class BridgeSender final : public QObject
{
    Q_OBJECT

public:
    BridgeSender(BridgeRoom room, LinkedSessions &sessions, const BridgeSenderOptions &options,
                 QObject *parent = nullptr);

    //! \brief Looks at the outbox; cheap when nothing is due.
    void work();
    //! \brief A `status` line of those ids is in the store: they are no longer in doubt.
    void acknowledged(const QStringList &providerIds);

private:
    struct Running
    {
        OutboxItem item = {};
        QString providerId = {};
        BridgeFile file = {}; //!< for media
        QString lid = {};
    };
    using Ptr = std::shared_ptr<Running>;

    void begin(const OutboxItem &item);
    void prepared(const Ptr &running, const Result<BridgeFile> &file);
    void findRecipient(const Ptr &running);
    void checkNumber(const Ptr &running);
    void checked(const Ptr &running, const BridgeAnswer &answer);
    void handOver(const Ptr &running);
    void give(const Ptr &running);
    void given(const Ptr &running, const BridgeAnswer &answer);
    void settle(const Ptr &running, const Settled &settled);
    void retry(const Ptr &running, const QString &reason);
    void release(const QString &messageId);
    void forget(const QString &messageId);
    void confirmLate(const QString &messageId);
    void waitForNext();

    BridgeRoom m_room;
    LinkedSessions &m_sessions;
    BridgeSenderOptions m_options;
    BridgeFiles m_files;
    QHash<QString, Ptr> m_running;           // by message id
    QHash<QString, int> m_fetchFailures;     // by message id: of those whose file is tried again
    QHash<QString, QString> m_unconfirmed;   // provider id -> message id: given, not acknowledged
    QHash<QString, WhatsAppAddress> m_known; // "session phone" -> how WhatsApp knows that number
    QTimer m_timer;
};

} // namespace guiche
