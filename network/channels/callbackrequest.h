// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QObject>
#include <QTimer>

#include <functional>

#include "models/desk/apichannel.h"

namespace guiche {

//! \brief One attempt at one delivery: looks the host up, refuses addresses that may not be called, posts to
//! the address that was checked. `wire` thread; deletes itself after `done`.
class CallbackRequest final : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        bool isLoopbackAllowed = false;
        int timeoutMs = 15'000; //!< for the whole attempt
    };
    using Done = std::function<void(const CallbackAttempt &)>;

    CallbackRequest(QNetworkAccessManager &network, const CallbackDelivery &delivery, const QString &secret,
                    qint64 nowSeconds, const Options &options, QObject *parent);

    //! \brief `done` comes once, later, on this thread.
    void start(Done done);

private:
    void lookedUp(const QList<QHostAddress> &addresses);
    void post(const QHostAddress &address);
    void answered();
    void finish(const CallbackAttempt &attempt);
    [[nodiscard]] QNetworkRequest requestTo(const QHostAddress &address) const;

    QNetworkAccessManager &m_network;
    CallbackDelivery m_delivery;
    QString m_secret;
    qint64 m_nowSeconds;
    Options m_options;
    Done m_done;
    QTimer m_deadline;
    QNetworkReply *m_reply = nullptr;
    qint64 m_received = 0;
    bool m_isLate = false;
};

//! \brief Seconds from now that a `Retry-After` field asks for (RFC 9110, section 10.2.3: seconds or a date);
//! 0: nothing usable.
[[nodiscard]] qint64 retryAfterSeconds(const QByteArray &field, qint64 nowSeconds);

} // namespace guiche
