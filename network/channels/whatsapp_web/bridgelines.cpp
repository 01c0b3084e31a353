// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/channels/whatsapp_web/bridgelines.h"

#include <QJsonDocument>

namespace guiche {

void BridgeLines::append(const QByteArray &bytes)
{
    if (m_isSound)
        m_bytes += bytes;
}

std::optional<QJsonObject> BridgeLines::next()
{
    if (!m_isSound)
        return std::nullopt;
    const qsizetype end = m_bytes.indexOf('\n', m_scanned);
    if (end < 0) {
        m_bytes.remove(0, m_start);
        m_start = 0;
        m_scanned = m_bytes.size();
        m_isSound = m_scanned < MaxBytes;
        return std::nullopt;
    }
    const QByteArrayView line = QByteArrayView(m_bytes).sliced(m_start, end - m_start);
    const QJsonDocument document = line.size() < MaxBytes
                                       ? QJsonDocument::fromJson(QByteArray(line.data(), line.size()))
                                       : QJsonDocument();
    m_start = end + 1;
    m_scanned = m_start;
    m_isSound = document.isObject();
    return m_isSound ? std::optional(document.object()) : std::nullopt;
}

void BridgeLines::clear()
{
    *this = {};
}

} // namespace guiche
