// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QObject>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>
#include <QUrlQuery>
#include <QWebSocket>
#include <QWebSocketServer>

#include <functional>

namespace guiche {

//! \brief A small desk on a real socket for tests of the desktop: HTTP and `/ws/chat` on one port. It knows
//! one person
//! (`ana@example.com`, `Senha-123`), hands out tokens, and answers what the test puts in place; each
//! connection serves one request.
class FakeDesk final : public QObject
{
    Q_OBJECT

public:
    struct Request
    {
        QByteArray method;
        QString path;
        QUrlQuery query;
        QHash<QByteArray, QByteArray> headers; // names in lower case
        QByteArray body;

        [[nodiscard]] QJsonObject json() const;
        [[nodiscard]] QString token() const; //!< of the Authorization header
    };
    struct Reply
    {
        int status = 200;
        QByteArray body = "{}";
        QByteArray contentType = "application/json";
        QList<std::pair<QByteArray, QByteArray>> headers = {};
        bool isLost = false; //!< the connection closes instead of answering

        static Reply json(const QJsonObject &object, int status = 200);
        static Reply error(int status, const QString &code, const QString &detail, const QString &field = {});
    };
    using Handler = std::function<Reply(const Request &)>;

    explicit FakeDesk(QObject *parent = nullptr);
    ~FakeDesk() override;

    [[nodiscard]] QUrl url() const;
    [[nodiscard]] quint16 port() const { return m_port; }
    void stop();  //!< nobody answers any more; open connections break
    void start(); //!< again, on the same port

    //! \brief Answers `"METHOD /path"` (or a path ending in `*`) from now on, instead of what was built in.
    void on(const QString &route, Handler handler) { m_handlers.insert(route, std::move(handler)); }
    void expireAccessTokens(); //!< every token handed out so far answers 401
    void revokeRefreshTokens();

    [[nodiscard]] const QList<Request> &requests() const { return m_requests; }
    [[nodiscard]] int count(const QString &route) const; //!< requests of `"METHOD /path"`

    // The live socket
    [[nodiscard]] int socketCount() const { return int(m_sockets.size()); }
    [[nodiscard]] int socketsOpened() const { return m_socketsOpened; }
    [[nodiscard]] const QList<QJsonObject> &frames() const { return m_frames; } //!< received, except pings
    void push(QJsonObject frame); //!< to every socket; gets the next seq, and is replayed to whoever resumes
    void sendRaw(const QJsonObject &frame); //!< to every socket as it is
    void dropSockets();
    bool answersPings = true; //!< the frames `ping`, not those of the protocol
    bool isMute = false;      //!< live sockets are accepted, and then nothing is read or answered any more
    qint64 lastSeq = 100;
    qint64 oldestSeq = 1; //!< resuming before it answers resync_required

    // What is built in
    QString role = QStringLiteral("atendente");
    QString organization = QStringLiteral("Loja Aurora");
    bool isSetupRequired = false;
    QString wantedCode = {};           //!< of the second factor; empty: there is none
    bool isSecondFactorNeeded = false; //!< the person may do nothing yet but set one up
    QJsonArray conversations; //!< GET /conversations (all of them, no filter) and /conversations/{id}
    QHash<QString, QJsonArray> messages; //!< by conversation, oldest first

Q_SIGNALS:
    void requestReceived(const QString &route);
    void socketOpened();

private:
    void onConnection();
    void onReadyRead(QTcpSocket *socket);
    void acceptMutely(QTcpSocket *socket, const QByteArray &head);
    void serve(QTcpSocket *socket, const Request &request);
    [[nodiscard]] Reply builtIn(const Request &request);
    [[nodiscard]] QJsonObject person() const; //!< who signs in
    [[nodiscard]] Reply signInReply();
    [[nodiscard]] bool isAuthorized(const Request &request) const;
    void onSocket(QWebSocket *socket);
    void onFrame(QWebSocket *socket, const QString &text);

    QHash<QTcpSocket *, QByteArray> m_received; // before the server: its sockets say when they go
    QTcpServer m_server;
    QWebSocketServer m_webSockets;
    quint16 m_port = 0;
    QHash<QString, Handler> m_handlers;
    QList<Request> m_requests;
    QList<QWebSocket *> m_sockets;
    QList<QJsonObject> m_frames;
    QList<QJsonObject> m_log;
    QStringList m_accessTokens;
    QString m_refreshToken;
    QList<QPointer<QTcpSocket>> m_connections;
    int m_tokenNumber = 0;
    int m_socketsOpened = 0;
};

} // namespace guiche
