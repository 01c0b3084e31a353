// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

namespace guiche {

class NoticeBar;
class SessionListModel;

//! \brief Says above the content that a session dropped, and stops saying it when it is back. Main thread.
class SessionWatch final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SessionWatch)

public:
    SessionWatch(const SessionListModel &model, NoticeBar &notices, QObject *parent);
    //! \brief Says it again, in the present language.
    void retranslate();

Q_SIGNALS:
    void openRequested(const QString &sessionId);

private:
    void look(bool isForced);

    const SessionListModel &m_model;
    NoticeBar &m_notices;
    QStringList m_said; // what the notice is about: dismissed, it comes back only when that changes
};

} // namespace guiche
