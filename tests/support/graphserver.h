// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <algorithm>

namespace guiche {

//! \brief Stands in for Meta's Graph API: one number, its templates, files both ways, and messages that are
//! answered as the test says.
class GraphServer final : public QObject
{
    Q_OBJECT

public:
    struct Seen
    {
        QByteArray method;
        QByteArray path; //!< with the query
        QByteArray token;
        QByteArray body;
        [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
    };
    //! \brief How a message is answered.
    struct Answer
    {
        int status = 200;
        QByteArray body = {};
        QByteArray fields = {}; //!< further header lines, each ended by CRLF
        enum class Way { Answer, Hang, Close, CloseHalfway } way = Way::Answer;
    };

    GraphServer()
    {
        number.body = "{\"display_phone_number\":\"+55 11 3333-0000\",\"verified_name\":\"Provedor\"}";
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = m_server.nextPendingConnection()) {
                connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
                connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
                    m_data.remove(socket);
                    socket->deleteLater();
                });
            }
        });
        m_server.listen(QHostAddress::LocalHost);
    }

    [[nodiscard]] QUrl url() const
    {
        return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_server.serverPort()));
    }
    //! \brief Messages that arrived, without read receipts.
    [[nodiscard]] QList<QJsonObject> messages() const
    {
        QList<QJsonObject> list;
        for (const Seen &request : seen) {
            if (request.path.endsWith("/messages") && !request.json().contains(QLatin1StringView("status")))
                list.append(request.json());
        }
        return list;
    }
    [[nodiscard]] qsizetype count(const QByteArray &method, const QByteArray &part) const
    {
        return std::count_if(seen.begin(), seen.end(), [&](const Seen &request) {
            return request.method == method && request.path.contains(part);
        });
    }

    QList<Seen> seen;
    QList<Answer> answers; //!< to the next messages; none left: accepted
    Answer number;         //!< to the question about the number
    QByteArray templates = "{\"data\":[]}";
    QHash<QByteArray, QByteArray> files; //!< by media id
    QByteArray token = "EAA-token";

private:
    void read(QTcpSocket *socket)
    {
        QByteArray &data = m_data[socket];
        data += socket->readAll();
        const qsizetype end = data.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        const QList<QByteArray> lines = data.left(end).split('\n');
        QHash<QByteArray, QByteArray> fields;
        for (const QByteArray &line : lines.mid(1)) {
            const qsizetype colon = line.indexOf(':');
            fields.insert(line.left(colon).trimmed().toLower(), line.mid(colon + 1).trimmed());
        }
        const qsizetype length = fields.value("content-length").toLongLong();
        if (data.size() < end + 4 + length)
            return;
        const QList<QByteArray> first = lines.first().split(' ');
        Seen request{first.value(0), first.value(1), fields.value("authorization"),
                     data.mid(end + 4, length)};
        data.clear();
        seen.append(request);
        send(socket, answerTo(request));
    }

    Answer answerTo(const Seen &request)
    {
        if (request.token != "Bearer " + token)
            return {401, "{\"error\":{\"message\":\"Invalid OAuth access "
                         "token.\",\"type\":\"OAuthException\",\"code\":190}}"};
        if (request.path.endsWith("/messages")) {
            if (!answers.isEmpty() && !request.json().contains(QLatin1StringView("status")))
                return answers.takeFirst();
            return accepted(request);
        }
        if (request.path.endsWith("/media"))
            return {200, "{\"id\":\"up-1\"}"};
        if (request.path.contains("/message_templates"))
            return {200, templates};
        if (request.path.contains("?fields=display_phone_number"))
            return number;
        const QByteArray id = request.path.mid(request.path.lastIndexOf('/') + 1);
        if (!files.contains(id))
            return {404, "{\"error\":{\"message\":\"Unsupported get request.\",\"code\":100}}"};
        if (request.path.startsWith("/file/"))
            return {200, files.value(id)};
        return {200, "{\"url\":\"" + url().toString().toLatin1() + "/file/" + id +
                         "\",\"mime_type\":\"image/png\"}"};
    }

    Answer accepted(const Seen &request)
    {
        const QJsonObject body = request.json();
        const QString to = body[QLatin1StringView("to")].toString();
        const QJsonObject answer{
            {QStringLiteral("messaging_product"), QStringLiteral("whatsapp")},
            {QStringLiteral("contacts"),
             QJsonArray{QJsonObject{{QStringLiteral("input"), to}, {QStringLiteral("wa_id"), to}}}},
            {QStringLiteral("messages"),
             QJsonArray{QJsonObject{{QStringLiteral("id"), QStringLiteral("wamid.%1").arg(++m_count)}}}}};
        return {200, QJsonDocument(answer).toJson(QJsonDocument::Compact)};
    }

    static void send(QTcpSocket *socket, const Answer &answer)
    {
        switch (answer.way) {
        case Answer::Way::Hang:
            return;
        case Answer::Way::Close:
            socket->abort();
            return;
        case Answer::Way::CloseHalfway:
            socket->write("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"messages\":[");
            socket->disconnectFromHost();
            return;
        case Answer::Way::Answer:
            break;
        }
        socket->write("HTTP/1.1 " + QByteArray::number(answer.status) + " X\r\n" + answer.fields +
                      "Content-Type: application/json\r\nContent-Length: " +
                      QByteArray::number(answer.body.size()) + "\r\n\r\n" + answer.body);
    }

    QHash<QTcpSocket *, QByteArray> m_data; // outlives the sockets, which are the server's
    QTcpServer m_server;
    int m_count = 0;
};

} // namespace guiche
