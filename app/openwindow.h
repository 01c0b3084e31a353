// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QLocalSocket>
#include <QObject>
#include <QString>
#include <QTimer>

namespace guiche {

//! \brief One window for each data directory: the second start raises the first one's and ends.
//!
//! The two meet at a local socket that only this user can reach. Main thread; never waits.
class OpenWindow final : public QObject
{
    Q_OBJECT

public:
    //! \brief `key`: what the window shows, in this program's words (data directory, desk elsewhere).
    explicit OpenWindow(const QString &key, QObject *parent = nullptr);
    Q_DISABLE_COPY_MOVE(OpenWindow)

    //! \brief Asks whoever has that window to raise it; then `raisedElsewhere`, or else `alone`.
    void ask();

Q_SIGNALS:
    void raisedElsewhere(); //!< another process shows it
    void alone();           //!< this is the one; from now on others find it
    void raiseRequested();  //!< somebody started the program again

private:
    void becomeTheOne();
    void answer(QLocalSocket *socket);

    QString m_name;
    QLocalSocket m_other;
    QLocalServer m_server;
    QTimer m_patience;
};

} // namespace guiche
