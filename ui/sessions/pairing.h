// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDeadlineTimer>
#include <QTimer>

#include "models/domain/session.h"
#include "models/items/sources.h"
#include "network/client/sessioncalls.h"

namespace guiche {

//! \brief Follows one session while a phone is being linked: the code of this moment, the time it has left,
//! and the next one when it comes. Main thread.
class Pairing final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Pairing)

public:
    enum class Phase {
        Idle,    //!< nothing is followed
        Waiting, //!< no code yet
        Shown,
        Expired, //!< its time is over and no new one has come
        Failed,  //!< the code could not be read: `error()` says why
    };

    Pairing(SessionCalls &calls, EventFeed &feed, QObject *parent);

    //! \brief The session to follow; anything but a session that is being linked ends it.
    void follow(const Session &session);
    //! \brief Asks for a new code at once.
    void renew();
    //! \brief Asks for a code to be typed on the phone with that number.
    void askCode(const QString &phone);

    [[nodiscard]] Phase phase() const { return m_phase; }
    [[nodiscard]] const QString &qr() const { return m_qr; }
    [[nodiscard]] int secondsLeft() const { return secondsOf(m_deadline); }
    [[nodiscard]] double fractionLeft() const;
    [[nodiscard]] const QString &error() const { return m_error; }
    [[nodiscard]] const QString &code() const { return m_code; } //!< empty: none was asked for
    [[nodiscard]] int codeSecondsLeft() const { return secondsOf(m_codeDeadline); }
    [[nodiscard]] bool isAskingCode() const { return m_isAskingCode; }
    [[nodiscard]] const QString &codeError() const { return m_codeError; }

Q_SIGNALS:
    void qrChanged();   //!< another code, or another phase
    void codeChanged(); //!< the pairing code, its error, or whether one is being asked for
    void ticked();      //!< once a second while something counts down

private:
    [[nodiscard]] static int secondsOf(const QDeadlineTimer &deadline);
    void read();
    void taken(const Result<QrText> &qr);
    void tick();
    void setPhase(Phase phase);
    void stop();

    SessionCalls &m_calls;
    QString m_id;
    Phase m_phase = Phase::Idle;
    QString m_qr;
    QString m_error;
    QDeadlineTimer m_deadline;
    int m_secondsInAll = 0;
    QString m_code;
    QString m_codeError;
    QDeadlineTimer m_codeDeadline;
    bool m_isAskingCode = false;
    int m_question = 0; // answers to older ones are not taken
    QTimer m_clock;
};

} // namespace guiche
