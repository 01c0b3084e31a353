// SPDX-License-Identifier: GPL-3.0-or-later
#include "testsocket.h"

#include <QNetworkRequest>

using namespace Qt::StringLiterals;

namespace guiche {

TestSocket::TestSocket(const QString &url, const QByteArray &origin)
    : m_url(url)
    , m_socket(QString::fromLatin1(origin))
{
    connect(&m_socket, &QWebSocket::connected, this, [this] { m_isOpen = true; });
    connect(&m_socket, &QWebSocket::disconnected, this, [this] { m_isClosed = true; });
    connect(&m_socket, &QWebSocket::textMessageReceived, this, [this](const QString &text) {
        m_frames.append(QJsonDocument::fromJson(text.toUtf8()).object());
    });
}

bool TestSocket::open()
{
    m_socket.open(m_url);
    return QTest::qWaitFor([this] { return m_isOpen || m_isClosed; }, 5000) && m_isOpen && !m_isClosed;
}

void TestSocket::send(const QJsonObject &frame)
{
    m_socket.sendTextMessage(QString::fromUtf8(QJsonDocument(frame).toJson(QJsonDocument::Compact)));
}

bool TestSocket::settle()
{
    send({{u"type"_s, u"ping"_s}});
    return !take(u"pong"_s).isEmpty();
}

QJsonObject TestSocket::take(const QString &type)
{
    qsizetype at = -1;
    const auto isThere = [&] {
        for (at = 0; at < m_frames.size(); ++at) {
            if (m_frames.at(at)[u"type"_s].toString() == type)
                return true;
        }
        return false;
    };
    return QTest::qWaitFor(isThere, 8000) ? m_frames.takeAt(at) : QJsonObject();
}

int TestSocket::count(const QString &type) const
{
    return static_cast<int>(std::count_if(m_frames.begin(), m_frames.end(), [&](const QJsonObject &frame) {
        return frame[u"type"_s].toString() == type;
    }));
}

} // namespace guiche
