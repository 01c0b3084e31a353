// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/secrets/secretclipboard.h"

#include <QClipboard>
#include <QGuiApplication>

namespace guiche {

using namespace Qt::StringLiterals;

SecretClipboard::SecretClipboard(std::chrono::milliseconds hold, QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(hold);
    connect(&m_timer, &QTimer::timeout, this, &SecretClipboard::clear);
}

SecretClipboard::~SecretClipboard()
{
    clear();
}

void SecretClipboard::copy(const QString &value)
{
    auto *data = new QMimeData;
    data->setText(value);
    // Klipper and its like leave out what carries this mark.
    data->setData(u"x-kde-passwordManagerHint"_s, "secret");
    QGuiApplication::clipboard()->setMimeData(data);
    m_copied = data;
    m_timer.start();
}

void SecretClipboard::clear()
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    if (m_copied && clipboard->mimeData() == m_copied)
        clipboard->clear();
    m_copied.clear();
}

} // namespace guiche
