// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sessions/pairing.h"

#include "network/client/deskclient.h"
#include "ui/sessions/sessiontext.h"

#include <chrono>

namespace guiche {

using namespace std::chrono_literals;

Pairing::Pairing(SessionCalls &calls, EventFeed &feed, QObject *parent)
    : QObject(parent)
    , m_calls(calls)
{
    m_clock.setInterval(1s);
    connect(&m_clock, &QTimer::timeout, this, &Pairing::tick);
    // A new code changes nothing that a list shows, so the list would not tell of it.
    connect(&feed, &EventFeed::sessionChanged, this, [this](const QString &id) {
        if (id == m_id)
            read();
    });
    connect(&feed, &EventFeed::connected, this, [this] {
        if (!m_id.isEmpty())
            read();
    });
}

void Pairing::follow(const Session &session)
{
    if (SessionText::mood(session) != SessionMood::Pairing)
        return stop();
    if (session.id == m_id)
        return;
    stop();
    m_id = session.id;
    setPhase(Phase::Waiting);
    m_clock.start();
    read();
}

void Pairing::stop()
{
    ++m_question;
    m_id.clear();
    m_qr.clear();
    m_code.clear();
    m_codeError.clear();
    m_isAskingCode = false;
    m_clock.stop();
    setPhase(Phase::Idle);
    Q_EMIT codeChanged();
}

void Pairing::setPhase(Phase phase)
{
    m_phase = phase;
    if (phase != Phase::Shown)
        m_qr.clear();
    Q_EMIT qrChanged();
}

void Pairing::read()
{
    m_calls.qr(m_id, this, [this, mine = ++m_question](const Result<QrText> &qr) {
        if (mine == m_question)
            taken(qr);
    });
}

void Pairing::taken(const Result<QrText> &qr)
{
    if (!qr) {
        // A code that is on screen stays good until its time is over.
        if (m_phase == Phase::Shown)
            return;
        m_error = DeskClient::errorText(qr.error());
        return setPhase(Phase::Failed);
    }
    if (qr->text.isEmpty() || qr->secondsLeft <= 0) {
        if (m_phase == Phase::Waiting || m_phase == Phase::Failed)
            setPhase(Phase::Waiting);
        else
            setPhase(Phase::Expired);
        return;
    }
    const bool isNew = qr->text != m_qr;
    m_qr = qr->text;
    m_deadline = QDeadlineTimer(std::chrono::seconds(qr->secondsLeft));
    m_secondsInAll = isNew ? qr->secondsInAll : std::max(m_secondsInAll, qr->secondsInAll);
    m_phase = Phase::Shown;
    Q_EMIT qrChanged();
}

void Pairing::renew()
{
    if (m_id.isEmpty())
        return;
    setPhase(Phase::Waiting);
    m_calls.connectSession(m_id, this, [this](const Result<> &result) {
        if (!result) {
            m_error = DeskClient::errorText(result.error());
            return setPhase(Phase::Failed);
        }
        read();
    });
}

void Pairing::askCode(const QString &phone)
{
    if (m_id.isEmpty() || m_isAskingCode)
        return;
    m_isAskingCode = true;
    m_codeError.clear();
    Q_EMIT codeChanged();
    m_calls.pair(m_id, phone, this, [this, id = m_id](const Result<PairingText> &code) {
        if (id != m_id)
            return;
        m_isAskingCode = false;
        if (code) {
            m_code = code->code;
            m_codeDeadline = QDeadlineTimer(std::chrono::seconds(code->secondsLeft));
        } else {
            m_codeError = DeskClient::errorText(code.error());
        }
        Q_EMIT codeChanged();
    });
}

int Pairing::secondsOf(const QDeadlineTimer &deadline)
{
    return int((std::max<qint64>(0, deadline.remainingTime()) + 999) / 1000);
}

double Pairing::fractionLeft() const
{
    return m_secondsInAll <= 0 ? 0.0 : double(secondsLeft()) / m_secondsInAll;
}

void Pairing::tick()
{
    if (m_phase == Phase::Shown && secondsLeft() == 0) {
        setPhase(Phase::Expired);
        read(); // the next one may be there already
    }
    Q_EMIT ticked();
}

} // namespace guiche
