// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>

#include "models/domain/clock.h"
#include "tests/support/fakedesk.h"

namespace guiche {

//! \brief Sessions and webhook deliveries of a made-up shop behind a fake desk: answers the calls of spec 002
//! and of the ledger, and keeps what they change.
class SampleSessions final
{
    Q_DISABLE_COPY_MOVE(SampleSessions)

public:
    SampleSessions(FakeDesk &desk, TimeMs now);

    QJsonArray sessions;
    QJsonArray deliveries; //!< newest first, with `attempt_log` and `payload`
    QJsonArray history;
    QString qr; //!< empty: there is none
    int qrSeconds = 60;
    QString pairingCode = QStringLiteral("K7QP-2M9X");
    QString problem; //!< of linked phones, as `/health` says it

    void fill(); //!< six sessions and six deliveries
    [[nodiscard]] QJsonObject session(const QString &id) const;
    //! \brief Changes members of one and tells the sockets of it.
    void change(const QString &id, const QJsonObject &members);

private:
    void answerSessions();
    void answerSession(const QString &id);
    void answerLedger();
    [[nodiscard]] QJsonObject make(const QString &id, const QString &name, const QJsonObject &more) const;
    [[nodiscard]] QString at(TimeMs ago) const;

    FakeDesk &m_desk;
    TimeMs m_now;
};

} // namespace guiche
