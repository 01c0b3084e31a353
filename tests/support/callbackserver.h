// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QTcpServer>
#include <QTcpSocket>

#include <functional>

namespace guiche {

//! \brief An integrator's server: keeps every request and answers as it is told.
class CallbackServer final : public QObject
{
    Q_OBJECT

public:
    struct Seen
    {
        QByteArray path;
        QHash<QByteArray, QByteArray> headers; //!< names in lower case
        QByteArray body;
        qint64 at = 0; //!< ms since 1970
    };

    CallbackServer()
    {
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = m_server.nextPendingConnection()) {
                ++connections;
                connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
                connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            }
        });
        m_server.listen(QHostAddress::LocalHost);
    }

    [[nodiscard]] QString url() const
    {
        return QStringLiteral("http://127.0.0.1:%1/hook?x=1").arg(m_server.serverPort());
    }

    QList<Seen> seen;
    //! The next ones, e.g. "500 Oops\r\nRetry-After: 3"; empty text: never answers; "raw:…": sent as it
    //! stands, then closed; "endless:…": sent again and again; none left: 200.
    QList<QByteArray> answers;
    //! Like one of `answers`, asked when there is none of those.
    std::function<QByteArray(const Seen &)> answerTo;
    int connections = 0;
    qint64 written = 0; //!< bytes of endless answers

private:
    void read(QTcpSocket *socket)
    {
        QByteArray &data = m_data[socket];
        data += socket->readAll();
        const qsizetype end = data.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        Seen request;
        const QList<QByteArray> lines = data.left(end).split('\n');
        request.path = lines.first().split(' ').value(1);
        for (const QByteArray &line : lines.mid(1)) {
            const qsizetype colon = line.indexOf(':');
            request.headers.insert(line.left(colon).trimmed().toLower(), line.mid(colon + 1).trimmed());
        }
        const qsizetype length = request.headers.value("content-length").toLongLong();
        if (data.size() < end + 4 + length)
            return;
        request.body = data.mid(end + 4, length);
        request.at = QDateTime::currentMSecsSinceEpoch();
        data.clear();
        seen.append(request);
        answer(socket, next(request));
    }

    [[nodiscard]] QByteArray next(const Seen &request)
    {
        if (!answers.isEmpty())
            return answers.takeFirst();
        return answerTo ? answerTo(request) : QByteArray("200 OK");
    }

    void answer(QTcpSocket *socket, const QByteArray &text)
    {
        if (text.startsWith("raw:")) {
            socket->write(text.sliced(4));
            socket->disconnectFromHost();
        } else if (text.startsWith("endless:")) {
            const QByteArray more = text.sliced(8);
            socket->write(more);
            connect(socket, &QTcpSocket::bytesWritten, this, [this, socket, more](qint64 count) {
                written += count;
                if (socket->bytesToWrite() < 65'536)
                    socket->write(QByteArray(65'536, 'x'));
            });
        } else if (!text.isEmpty()) {
            socket->write("HTTP/1.1 " + text + "\r\nContent-Length: 0\r\n\r\n");
        }
    }

    QTcpServer m_server;
    QHash<QTcpSocket *, QByteArray> m_data;
};

} // namespace guiche
