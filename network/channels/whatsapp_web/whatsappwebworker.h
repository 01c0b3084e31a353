// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSet>

#include <atomic>
#include <chrono>
#include <functional>
#include <memory>
#include <mutex>

#include "models/desk/desk.h"
#include "models/desk/sessiondriver.h"
#include "network/channels/whatsapp_web/bridgeintake.h"
#include "network/channels/whatsapp_web/bridgemedia.h"
#include "network/channels/whatsapp_web/bridgeprocess.h"
#include "network/channels/whatsapp_web/bridgesender.h"
#include "network/channels/whatsapp_web/linkedsessions.h"
#include "models/domain/mailbox.h"

namespace guiche {

struct WhatsAppWebOptions
{
    BridgeOptions bridge = {};
    LinkedSessionOptions sessions = {};
    BridgeSenderOptions sending = {};
    QString mediaFolder = {}; //!< absolute; files that are not whole yet
    //! Told when a customer begins or stops typing. Called on the worker's thread; returns at once. May be
    //! unset.
    std::function<void(const CustomerTyping &)> customerTyped = {};
    std::chrono::milliseconds typingTimeout{
        25'000}; //!< a notice that WhatsApp does not renew ends after this
};

//! \brief WhatsApp as a linked device: follows what is committed, keeps the sessions that are wanted open in
//! the bridge, brings in what comes and takes out what goes. Lives on the `wire` thread; everything it knows
//! is in the store, so it (and the bridge) may be killed at any moment.
class WhatsAppWebWorker final : public QObject, public SessionDriver
{
    Q_OBJECT

public:
    WhatsAppWebWorker(Desk &desk, WhatsAppWebOptions options, QObject *parent = nullptr);
    ~WhatsAppWebWorker() override;
    Q_DISABLE_COPY_MOVE(WhatsAppWebWorker)

    //! \brief On the worker's thread: takes up the sessions that are wanted and becomes the desk's driver.
    //! Errors: Unavailable (no store connection).
    [[nodiscard]] Result<> start();
    //! \brief On the worker's thread: ends the bridge; sessions stay wanted.
    void stop();

    void pair(const QString &sessionId, const QString &phoneDigits,
              std::function<void(Result<PairingCode>)> done) override;
    [[nodiscard]] QString problem() const override;
    void agentTyped(const QString &conversationId, bool isTyping) override;

private:
    struct News;
    struct Parts;

    void committed(const Store::Committed &events);
    void follow(const News &news);
    void sendReadMarks(const QString &conversationId);
    void sayTyping(const QString &conversationId, bool isTyping);
    void told(const QJsonObject &line, qint64 generation);
    void asked(const QJsonObject &line, qint64 generation, LinkedSession &session);
    void keep(const QJsonObject &line, qint64 generation, const std::shared_ptr<LinkedSession> &session);
    void kept(const QJsonObject &line, const std::shared_ptr<LinkedSession> &session);
    void noted(const QJsonObject &line, LinkedSession &session);
    void notePresence(const QJsonObject &line, const LinkedSession &session);
    void watchTyping(const QJsonObject &message, const LinkedSession &session);
    void setProblem(const QString &problem);

    Desk &m_desk;
    WhatsAppWebOptions m_options;
    std::shared_ptr<Mailbox> m_mailbox;
    std::unique_ptr<ReadConnection> m_reader;
    std::unique_ptr<Parts> m_parts;
    int m_subscription = 0;
    int m_pendingNotes = 0;
    mutable std::mutex m_mutex; // guards m_problem
    QString m_problem;
};

} // namespace guiche
