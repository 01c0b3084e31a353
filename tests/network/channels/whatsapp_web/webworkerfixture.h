// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QJsonArray>

#include "fakebridge.h"
#include "models/store/messagerows.h"
#include "models/store/sessionrows.h"
#include "network/channels/whatsapp_web/whatsappwebworker.h"
#include "tests/models/desk/deskfixture.h"

using namespace Qt::StringLiterals;
using namespace guiche;

//! \brief The whole channel on a desk of its own, against a bridge that says what a test wants.
class WebWorkerFixture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

protected:
    [[nodiscard]] QString create();
    [[nodiscard]] QString createLinked();
    void connectSession(const QString &id);
    //! Connected as far as the desk knows.
    [[nodiscard]] QString open();
    void startWorker();
    [[nodiscard]] Session row(const QString &id) const;
    [[nodiscard]] QJsonObject text(const QString &id, const QString &content) const;
    [[nodiscard]] QString tell(const QString &session, QJsonObject line);
    [[nodiscard]] QString customerWrites(const QString &session, const QString &id, const QString &content);
    [[nodiscard]] QString answers(const QString &conversation, const QString &content);
    [[nodiscard]] Message message(const QString &conversation, const QString &id) const;

    const QString Maria = u"5511987654321"_s;
    std::unique_ptr<DeskFixture> m_fixture;
    std::unique_ptr<FakeBridge> m_bridge;
    std::unique_ptr<WhatsAppWebWorker> m_worker;
    BridgeOptions m_bridgeOptions;
    qint64 m_lastId = 0;
    std::chrono::milliseconds m_pairWait{15'000};
    bool m_isLoopbackOnly = false; //!< of desks that are made from here on: they may call loopback addresses
    QList<CustomerTyping> m_typing;
};
