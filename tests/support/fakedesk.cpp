// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakedesk.h"

#include <QCryptographicHash>
#include <QHostAddress>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace guiche {

QJsonObject FakeDesk::Request::json() const
{
    return QJsonDocument::fromJson(body).object();
}

QString FakeDesk::Request::token() const
{
    return QString::fromLatin1(headers.value("authorization").mid(7));
}

FakeDesk::Reply FakeDesk::Reply::json(const QJsonObject &object, int status)
{
    return {.status = status, .body = QJsonDocument(object).toJson(QJsonDocument::Compact)};
}

FakeDesk::Reply FakeDesk::Reply::error(int status, const QString &code, const QString &detail,
                                       const QString &field)
{
    QJsonObject body{{u"detail"_s, detail}, {u"error_code"_s, code}, {u"status_code"_s, status}};
    if (!field.isEmpty())
        body[u"field"_s] = field;
    return json(body, status);
}

FakeDesk::FakeDesk(QObject *parent)
    : QObject(parent)
    , m_webSockets(u"fake desk"_s, QWebSocketServer::NonSecureMode)
{
    connect(&m_server, &QTcpServer::newConnection, this, &FakeDesk::onConnection);
    connect(&m_webSockets, &QWebSocketServer::newConnection, this, [this] {
        while (QWebSocket *socket = m_webSockets.nextPendingConnection())
            onSocket(socket);
    });
    start();
}

FakeDesk::~FakeDesk()
{
    stop();
}

QUrl FakeDesk::url() const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(m_port));
}

void FakeDesk::start()
{
    if (!m_server.listen(QHostAddress::LocalHost, m_port))
        qFatal("The fake desk cannot listen: %s", qPrintable(m_server.errorString()));
    m_port = m_server.serverPort();
}

void FakeDesk::stop()
{
    m_server.close();
    dropSockets();
    for (const QPointer<QTcpSocket> &socket : std::exchange(m_connections, {})) {
        if (socket)
            socket->abort();
    }
}

void FakeDesk::expireAccessTokens()
{
    m_accessTokens.clear();
}

void FakeDesk::revokeRefreshTokens()
{
    m_refreshToken.clear();
}

int FakeDesk::count(const QString &route) const
{
    int found = 0;
    for (const Request &request : m_requests)
        found += QString::fromLatin1(request.method) + u' ' + request.path == route;
    return found;
}

void FakeDesk::onConnection()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        m_connections.append(socket);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { onReadyRead(socket); });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QObject::destroyed, this, [this, socket] { m_received.remove(socket); });
    }
}

void FakeDesk::onReadyRead(QTcpSocket *socket)
{
    // A request for the live socket is left unread for the WebSocket server, which does the handshake.
    if (m_received.value(socket).isEmpty() && socket->peek(12).startsWith("GET /ws/chat")) {
        const QByteArray head = socket->peek(16 * 1024);
        if (!head.contains("\r\n\r\n"))
            return;
        Request request;
        const qsizetype at = head.toLower().indexOf("authorization: bearer ");
        if (at >= 0)
            request.headers["authorization"] =
                "Bearer " + head.mid(at + 22, head.indexOf("\r\n", at) - at - 22);
        disconnect(socket, &QTcpSocket::readyRead, this, nullptr);
        if (isMute) {
            acceptMutely(socket, head);
        } else if (isAuthorized(request)) {
            m_connections.removeAll(socket);
            disconnect(socket, &QTcpSocket::disconnected, socket, nullptr);
            m_webSockets.handleConnection(socket);
        } else {
            socket->write("HTTP/1.1 401 Unauthorized\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
            socket->disconnectFromHost();
        }
        return;
    }
    QByteArray &received = m_received[socket];
    received += socket->readAll();
    const qsizetype headEnd = received.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return;
    const QList<QByteArray> lines = received.first(headEnd).split('\n');
    const QList<QByteArray> first = lines.first().trimmed().split(' ');
    if (first.size() != 3) {
        socket->abort();
        return;
    }
    Request request;
    request.method = first[0];
    const QUrl target = QUrl::fromEncoded(first[1]);
    request.path = target.path();
    request.query = QUrlQuery(target);
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const qsizetype colon = lines[i].indexOf(':');
        request.headers.insert(lines[i].first(colon).trimmed().toLower(),
                               lines[i].sliced(colon + 1).trimmed());
    }
    if (received.size() < headEnd + 4 + request.headers.value("content-length").toLongLong())
        return;
    request.body = received.sliced(headEnd + 4);
    received.clear();
    serve(socket, request);
}

// The handshake of RFC 6455, section 4.2.2, and not a word more.
void FakeDesk::acceptMutely(QTcpSocket *socket, const QByteArray &head)
{
    const qsizetype at = head.toLower().indexOf("sec-websocket-key:") + 18;
    const QByteArray key = head.mid(at, head.indexOf("\r\n", at) - at).trimmed();
    const QByteArray hash =
        QCryptographicHash::hash(key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11", QCryptographicHash::Sha1);
    socket->write("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                  "Sec-WebSocket-Accept: " +
                  hash.toBase64() + "\r\n\r\n");
    ++m_socketsOpened;
}

void FakeDesk::serve(QTcpSocket *socket, const Request &request)
{
    m_requests.append(request);
    const QString route = QString::fromLatin1(request.method) + u' ' + request.path;
    Handler handler = m_handlers.value(route);
    for (auto it = m_handlers.cbegin(); !handler && it != m_handlers.cend(); ++it) {
        if (it.key().endsWith(u'*') && route.startsWith(it.key().chopped(1)))
            handler = it.value();
    }
    const bool isOpen = request.path == "/health"_L1 || request.path.startsWith("/api/v1/auth/"_L1);
    Reply reply;
    if ((!isOpen || request.path == "/api/v1/auth/me"_L1) && !isAuthorized(request))
        reply = Reply::error(401, u"UNAUTHORIZED"_s, u"Token inválido"_s);
    else
        reply = handler ? handler(request) : builtIn(request);
    Q_EMIT requestReceived(route);
    if (reply.isLost) {
        socket->abort();
        return;
    }
    QByteArray head = "HTTP/1.1 " + QByteArray::number(reply.status) +
                      " X\r\nConnection: close\r\nContent-Length: " + QByteArray::number(reply.body.size()) +
                      "\r\nContent-Type: " + reply.contentType + "\r\n";
    for (const auto &[name, value] : reply.headers)
        head += name + ": " + value + "\r\n";
    socket->write(head + "\r\n" + (reply.status == 204 ? QByteArray() : reply.body));
    socket->disconnectFromHost();
}

bool FakeDesk::isAuthorized(const Request &request) const
{
    return m_accessTokens.contains(request.token());
}

QJsonObject FakeDesk::person() const
{
    return {{u"id"_s, 1},
            {u"email"_s, u"ana@example.com"_s},
            {u"nome"_s, u"Ana Ribeiro"_s},
            {u"role"_s, role},
            {u"organization_id"_s, u"0190a000-0000-7000-8000-000000000001"_s},
            {u"organization_name"_s, organization}};
}

FakeDesk::Reply FakeDesk::signInReply()
{
    ++m_tokenNumber;
    m_accessTokens.append(u"access-%1"_s.arg(m_tokenNumber));
    m_refreshToken = u"refresh-%1"_s.arg(m_tokenNumber);
    QJsonObject answer{{u"access_token"_s, m_accessTokens.constLast()},
                       {u"refresh_token"_s, m_refreshToken},
                       {u"token_type"_s, u"bearer"_s},
                       {u"expires_in"_s, 86400},
                       {u"user"_s, person()}};
    if (isSecondFactorNeeded)
        answer[u"second_factor_needed"_s] = true;
    return Reply::json(answer);
}

FakeDesk::Reply FakeDesk::builtIn(const Request &request)
{
    const QString route = QString::fromLatin1(request.method) + u' ' + request.path;
    if (route == "GET /health"_L1)
        return Reply::json({{u"status"_s, u"healthy"_s}, {u"setup_required"_s, isSetupRequired}});
    if (route == "POST /api/v1/auth/login"_L1) {
        const QJsonObject body = request.json();
        if (body["email"_L1] == "ana@example.com"_L1 && body["password"_L1] == "Senha-123"_L1) {
            if (wantedCode.isEmpty() || body["totp_code"_L1] == wantedCode)
                return signInReply();
            if (!body.contains("totp_code"_L1))
                return Reply::error(401, u"TOTP_REQUIRED"_s, u"É preciso o código do seu autenticador."_s);
        }
        return Reply::json({{u"detail"_s, u"E-mail ou senha não conferem."_s},
                            {u"error_code"_s, u"UNAUTHORIZED"_s},
                            {u"status_code"_s, 401},
                            {u"attempts_left"_s, 4}},
                           401);
    }
    if (route == "POST /api/v1/auth/register"_L1) {
        isSetupRequired = false;
        role = u"super_admin"_s;
        return signInReply();
    }
    if (route == "POST /api/v1/auth/refresh"_L1) {
        if (m_refreshToken.isEmpty() || request.json()["refresh_token"_L1] != m_refreshToken)
            return Reply::error(401, u"UNAUTHORIZED"_s, u"Entre de novo."_s);
        return signInReply();
    }
    if (route == "POST /api/v1/auth/logout"_L1)
        return Reply::json({{u"message"_s, u"ok"_s}});
    if (route == "GET /api/v1/auth/me"_L1)
        return Reply::json({{u"user"_s, person()}});
    if (route == "GET /api/v1/events"_L1)
        return Reply::json({{u"events"_s, QJsonArray()}, {u"last_seq"_s, lastSeq}});
    if (route == "GET /api/v1/conversations"_L1)
        return Reply::json({{u"conversations"_s, conversations},
                            {u"total"_s, conversations.size()},
                            {u"next_cursor"_s, QJsonValue::Null}});
    const QString prefix = u"/api/v1/conversations/"_s;
    if (request.method == "GET" && request.path.startsWith(prefix)) {
        const QString id = request.path.sliced(prefix.size()).section(u'/', 0, 0);
        if (request.path.endsWith("/messages"_L1))
            return Reply::json({{u"messages"_s, messages.value(id)}, {u"has_more"_s, false}});
        for (const QJsonValue &conversation : std::as_const(conversations)) {
            if (conversation["id"_L1] == id)
                return Reply::json(conversation.toObject());
        }
    }
    return Reply::error(404, u"NOT_FOUND"_s, u"Não encontrado"_s);
}

void FakeDesk::onSocket(QWebSocket *socket)
{
    socket->setParent(this);
    m_sockets.append(socket);
    ++m_socketsOpened;
    connect(socket, &QWebSocket::textMessageReceived, this,
            [this, socket](const QString &text) { onFrame(socket, text); });
    connect(socket, &QWebSocket::disconnected, this, [this, socket] {
        m_sockets.removeAll(socket);
        socket->deleteLater();
    });
    Q_EMIT socketOpened();
}

void FakeDesk::onFrame(QWebSocket *socket, const QString &text)
{
    const QJsonObject frame = QJsonDocument::fromJson(text.toUtf8()).object();
    const auto send = [socket](const QJsonObject &object) {
        socket->sendTextMessage(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
    };
    if (frame["type"_L1] == "ping"_L1) {
        if (answersPings)
            send({{u"type"_s, u"pong"_s}});
        return;
    }
    m_frames.append(frame);
    if (frame["type"_L1] == "resume"_L1) {
        const qint64 seq = frame["seq"_L1].toInteger();
        if (seq < oldestSeq - 1 || seq > lastSeq) {
            send({{u"type"_s, u"resync_required"_s}, {u"seq"_s, lastSeq}});
            return;
        }
        for (const QJsonObject &logged : std::as_const(m_log)) {
            if (logged["seq"_L1].toInteger() > seq)
                send(logged);
        }
    }
}

void FakeDesk::push(QJsonObject frame)
{
    frame[u"seq"_s] = ++lastSeq;
    m_log.append(frame);
    sendRaw(frame);
}

void FakeDesk::sendRaw(const QJsonObject &frame)
{
    for (QWebSocket *socket : std::as_const(m_sockets))
        socket->sendTextMessage(QString::fromUtf8(QJsonDocument(frame).toJson(QJsonDocument::Compact)));
}

void FakeDesk::dropSockets()
{
    for (QWebSocket *socket : QList(m_sockets))
        socket->abort();
}

} // namespace guiche
