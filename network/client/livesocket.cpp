// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/client/livesocket.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkProxy>
#include <QNetworkRequest>
#include <QRandomGenerator>
#include <QSslError>

#include <algorithm>

#include "models/domain/json.h"
#include "models/domain/log.h"
#include "network/client/restclient.h"

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

constexpr quint64 LargestMessageBytes = 4 * 1024 * 1024;
constexpr std::chrono::seconds ProbeAnswer{5};

} // namespace

LiveSocket::LiveSocket(const QUrl &baseUrl, const DeskClientTimings &timings, QObject *parent)
    : QObject(parent)
    , m_url(baseUrl.resolved(QUrl(u"/ws/chat"_s)))
    , m_timings(timings)
{
    m_url.setScheme(baseUrl.scheme() == "https"_L1 ? u"wss"_s : u"ws"_s);
    if (isLoopback(baseUrl))
        m_socket.setProxy(QNetworkProxy::NoProxy);
    m_socket.setMaxAllowedIncomingMessageSize(LargestMessageBytes);
    m_retryTimer.setSingleShot(true);
    m_openTimer.setSingleShot(true);
    m_openTimer.setInterval(timings.request);
    m_pingTimer.setInterval(timings.ping);
    connect(&m_retryTimer, &QTimer::timeout, this, &LiveSocket::open);
    connect(&m_pingTimer, &QTimer::timeout, this, &LiveSocket::ping);
    connect(&m_openTimer, &QTimer::timeout, &m_socket, &QWebSocket::abort);
    connect(&m_socket, &QWebSocket::connected, this, &LiveSocket::onConnected);
    connect(&m_socket, &QWebSocket::disconnected, this, &LiveSocket::onClosed);
    connect(&m_socket, &QWebSocket::textMessageReceived, this, &LiveSocket::onText);
    connect(&m_socket, &QWebSocket::pong, this, [this] { m_isPongMissing = false; });
    connect(&m_socket, &QWebSocket::sslErrors, this, [this](const QList<QSslError> &errors) {
        if (!errors.isEmpty())
            m_tlsError = errors.constFirst().errorString();
    });
    // A handshake that was answered otherwise leaves the connection standing.
    connect(&m_socket, qOverload<QAbstractSocket::SocketError>(&QWebSocket::error), this, [this] {
        if (m_isOpening)
            QMetaObject::invokeMethod(&m_socket, &QWebSocket::abort, Qt::QueuedConnection);
    });
    // A handshake that fails ends without `disconnected` when no connection stood.
    connect(&m_socket, &QWebSocket::stateChanged, this, [this](QAbstractSocket::SocketState state) {
        if (state == QAbstractSocket::UnconnectedState)
            QMetaObject::invokeMethod(this, &LiveSocket::onClosed, Qt::QueuedConnection);
    });
}

LiveSocket::~LiveSocket()
{
    m_isWanted = false;
    m_socket.disconnect(this);
    m_socket.abort();
}

void LiveSocket::start(const QString &token, qint64 lastSeq, const QStringList &topics)
{
    stop();
    m_token = token;
    m_lastSeq = lastSeq;
    m_newestSeq = lastSeq;
    m_topics = topics;
    m_failures = 0;
    m_isWanted = true;
    open();
}

void LiveSocket::stop()
{
    m_isWanted = false;
    m_isOpening = false;
    m_isOpen = false;
    m_retryTimer.stop();
    m_pingTimer.stop();
    m_openTimer.stop();
    m_socket.abort();
}

void LiveSocket::reconnectNow()
{
    if (!m_isWanted || m_isOpen || m_isOpening)
        return;
    m_retryTimer.stop();
    open();
}

void LiveSocket::open()
{
    m_isOpening = true;
    m_isCaughtUp = false;
    m_tlsError.clear();
    QNetworkRequest request(m_url);
    request.setRawHeader("Authorization", "Bearer " + m_token.toLatin1());
    m_openTimer.start();
    m_socket.open(request);
}

void LiveSocket::onConnected()
{
    if (!m_isWanted)
        return;
    m_openTimer.stop();
    m_isOpening = false;
    m_isOpen = true;
    m_isPongMissing = false;
    m_isDoubtful = m_lastSeq < 0;
    m_pingTimer.start();
    if (!m_topics.isEmpty())
        sendFrame({{u"type"_s, u"subscribe"_s}, {u"topics"_s, QJsonArray::fromStringList(m_topics)}});
    if (m_lastSeq >= 0)
        sendFrame({{u"type"_s, u"resume"_s}, {u"seq"_s, m_lastSeq}});
    if (!m_conversation.isEmpty())
        sendFrame({{u"type"_s, u"join_conversation"_s}, {u"conversation_id"_s, m_conversation}});
    sendFrame({{u"type"_s, u"ping"_s}});
    Q_EMIT opened();
}

void LiveSocket::onClosed()
{
    if (!m_isOpen && !m_isOpening)
        return; // said already, or stopped
    if (m_socket.state() != QAbstractSocket::UnconnectedState)
        return; // a later attempt is under way
    const bool wasOpen = m_isOpen;
    const bool isDoubtfulToken = !wasOpen || m_socket.closeCode() == QWebSocketProtocol::CloseCode(4401);
    m_isOpen = false;
    m_isOpening = false;
    m_openTimer.stop();
    m_pingTimer.stop();
    if (!m_isWanted)
        return;
    scheduleNext();
    QString reason = m_tlsError;
    if (reason.isEmpty())
        reason = wasOpen && m_socket.error() == QAbstractSocket::UnknownSocketError ? m_socket.closeReason()
                                                                                    : m_socket.errorString();
    qCDebug(lcClient) << "Live connection closed:" << reason;
    Q_EMIT closed(reason);
    if (isDoubtfulToken)
        Q_EMIT tokenInDoubt();
}

void LiveSocket::scheduleNext()
{
    const int doublings = std::min(m_failures++, 10);
    const auto longest =
        std::min<qint64>(m_timings.longestBackoff.count(), m_timings.firstBackoff.count() << doublings);
    // Half of it by chance, so that a desk that comes back is not met by everybody at the same moment.
    const auto delay = longest / 2 + qint64(QRandomGenerator::global()->bounded(double(longest) / 2));
    m_retryTimer.start(int(delay));
}

void LiveSocket::ping()
{
    if (m_isPongMissing) {
        qCInfo(lcClient, "The live connection does not answer any more");
        m_socket.abort();
        return;
    }
    m_isPongMissing = true;
    m_socket.ping();
}

void LiveSocket::probe()
{
    if (!m_isOpen || m_isPongMissing)
        return;
    ping();
    QTimer::singleShot(ProbeAnswer, &m_pingTimer, [this] {
        if (m_isOpen && m_isPongMissing)
            ping();
    });
}

void LiveSocket::setOpenConversation(const QString &id)
{
    if (id == m_conversation)
        return;
    if (!m_conversation.isEmpty())
        sendFrame({{u"type"_s, u"leave_conversation"_s}, {u"conversation_id"_s, m_conversation}});
    m_conversation = id;
    if (!id.isEmpty())
        sendFrame({{u"type"_s, u"join_conversation"_s}, {u"conversation_id"_s, id}});
}

void LiveSocket::sendFrame(const QJsonObject &frame)
{
    if (m_isOpen)
        m_socket.sendTextMessage(QString::fromUtf8(compact(frame)));
}

void LiveSocket::onText(const QString &text)
{
    const QJsonObject frame = QJsonDocument::fromJson(text.toUtf8()).object();
    const QString type = frame["type"_L1].toString();
    m_isPongMissing = false;
    if (type == "pong"_L1) {
        if (!std::exchange(m_isCaughtUp, true)) {
            m_failures = 0;
            m_lastSeq = std::max(m_lastSeq, m_newestSeq);
            Q_EMIT caughtUp(!m_isDoubtful);
        }
        return;
    }
    advance(frame);
    Q_EMIT frameReceived(frame);
}

void LiveSocket::advance(const QJsonObject &frame)
{
    const QString type = frame["type"_L1].toString();
    const qint64 seq = frame["seq"_L1].toInteger(-1);
    if (type == "resync_required"_L1) {
        m_lastSeq = seq;
        m_newestSeq = seq;
        return;
    }
    // Typing is not in the log; its seq is only the newest of the moment.
    if (type == "agent_typing"_L1 || type == "customer_typing"_L1)
        return;
    m_newestSeq = std::max(m_newestSeq, seq);
    if (m_isCaughtUp)
        m_lastSeq = std::max(m_lastSeq, m_newestSeq);
}

} // namespace guiche
