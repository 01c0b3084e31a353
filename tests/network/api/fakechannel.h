// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonDocument>

#include <mutex>
#include <thread>

#include "models/desk/desk.h"

namespace guiche {

//! \brief A WhatsApp channel without WhatsApp: a wanted session gets a QR code, a pairing code is what the
//! test says.
class FakeChannel final : public SessionDriver
{
public:
    ~FakeChannel() override { stop(); }

    //! \brief Answers each wish for a connection with that code; call once, and stop() before the desk goes.
    void showCodes(Desk &desk, const QString &text, TimeMs lifeMs)
    {
        m_desk = &desk;
        m_subscription = desk.store().subscribe([this, text, lifeMs](const Store::Committed &events) {
            for (const Event &event : *events) {
                const QJsonObject data = QJsonDocument::fromJson(event.data).object();
                if (event.type == QLatin1StringView("session_updated") &&
                    data[QLatin1StringView("cause")].toString() == QLatin1StringView("requested"))
                    show(data[QLatin1StringView("session_id")].toString(), text, lifeMs);
            }
        });
    }
    void stop()
    {
        if (m_desk)
            m_desk->store().unsubscribe(m_subscription);
        m_desk = nullptr;
    }

    void setProblem(const QString &problem)
    {
        const std::lock_guard lock(m_mutex);
        m_problem = problem;
    }
    void setPairing(const Result<PairingCode> &answer)
    {
        const std::lock_guard lock(m_mutex);
        m_answer = answer;
    }
    [[nodiscard]] QString askedPhone() const
    {
        const std::lock_guard lock(m_mutex);
        return m_askedPhone;
    }

    void pair(const QString &, const QString &phoneDigits,
              std::function<void(Result<PairingCode>)> done) override
    {
        const std::lock_guard lock(m_mutex);
        m_askedPhone = phoneDigits;
        // The real one answers from its own thread, later.
        m_worker = std::jthread([done = std::move(done), answer = m_answer] { done(answer); });
    }
    [[nodiscard]] QString problem() const override
    {
        const std::lock_guard lock(m_mutex);
        return m_problem;
    }

private:
    void show(const QString &sessionId, const QString &text, TimeMs lifeMs)
    {
        const TimeMs now = m_desk->clock().now();
        m_desk->liveSessions().setQr(sessionId, {text, now, now + lifeMs});
        m_desk->store().writer().submit<Session>(
            [desk = m_desk, sessionId](WriteTransaction &tx) {
                return desk->sessionReports().report(
                    tx, sessionId, {SessionStatus::Connecting, SessionCause::WaitingForScan});
            },
            [](const Result<Session> &) {});
    }

    Desk *m_desk = nullptr;
    int m_subscription = 0;
    mutable std::mutex m_mutex; // guards the rest
    QString m_problem;
    QString m_askedPhone;
    Result<PairingCode> m_answer = PairingCode{};
    std::jthread m_worker;
};

} // namespace guiche
