// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMimeData>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>

namespace guiche {

//! \brief Puts a value into the clipboard, marked as one that clipboard histories should not keep, and takes
//! it out again after a while if nothing else was copied meanwhile. Main thread.
class SecretClipboard final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SecretClipboard)

public:
    explicit SecretClipboard(std::chrono::milliseconds hold, QObject *parent = nullptr);
    ~SecretClipboard() override;

    void copy(const QString &value);

private:
    void clear();

    QTimer m_timer;
    QPointer<QMimeData> m_copied; // the clipboard's; gone once something else is there
};

} // namespace guiche
