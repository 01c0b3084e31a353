// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QTest>

namespace guiche {

//! \brief Waits until what is to be seen stands still: for `quietMs` nothing has been painted or laid out.
//! For pictures, where there is no one thing to wait for. False after `patienceMs`, as when something moves
//! all the time.
inline bool waitUntilQuiet(int quietMs = 400, int patienceMs = 5000)
{
    class Watch final : public QObject
    {
    public:
        Watch() { QCoreApplication::instance()->installEventFilter(this); }
        QElapsedTimer sinceLast;

    protected:
        bool eventFilter(QObject *watched, QEvent *event) override
        {
            switch (event->type()) {
            case QEvent::Paint:
            case QEvent::UpdateRequest:
            case QEvent::LayoutRequest:
            case QEvent::Show:
            case QEvent::Resize:
                sinceLast.restart();
                break;
            default:
                break;
            }
            return QObject::eventFilter(watched, event);
        }
    };
    Watch watch;
    watch.sinceLast.start();
    return QTest::qWaitFor([&watch, quietMs] { return watch.sinceLast.hasExpired(quietMs); }, patienceMs);
}

} // namespace guiche
