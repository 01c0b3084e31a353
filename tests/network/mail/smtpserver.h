// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>

#include <functional>
#include <memory>

namespace guiche {

//! \brief A small mail server on this computer (RFC 5321), with STARTTLS and AUTH PLAIN when asked for. Lives
//! in the test's event loop.
class SmtpServer final : public QTcpServer
{
public:
    struct Received
    {
        QByteArray from;
        QByteArray to;
        QByteArray message; //!< lines end with \n, dots unstuffed
        QByteArray auth;    //!< what AUTH PLAIN carried, decoded
        bool isEncrypted = false;
    };

    SmtpServer() { listen(QHostAddress::LocalHost); }

    void useTls(const QSslCertificate &certificate, const QSslKey &key)
    {
        m_certificate = certificate;
        m_key = key;
    }
    //! \brief TLS from the first byte, as on port 465 (RFC 8314); after `useTls`.
    void expectTlsAtOnce() { m_isTlsAtOnce = true; }
    //! \brief The next ones that hand in a mail get this answer instead (`451 later`), one each.
    void refuseWith(const QList<QByteArray> &answers) { m_refusals = answers; }

    QList<Received> received;
    int connections = 0;
    //! Commands that get no answer.
    std::function<bool(const QByteArray &verb)> hold;
    bool isHeld = false;

protected:
    void incomingConnection(qintptr handle) override
    {
        ++connections;
        auto *socket = new QSslSocket(this);
        socket->setSocketDescriptor(handle);
        if (!m_certificate.isNull()) {
            socket->setLocalCertificate(m_certificate);
            socket->setPrivateKey(m_key);
        }
        const auto talk = std::make_shared<Talk>();
        connect(socket, &QSslSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QSslSocket::readyRead, this, [this, socket, talk] { read(*socket, *talk); });
        const auto greet = [socket] { socket->write("220 correio.local ESMTP\r\n"); };
        if (m_isTlsAtOnce) {
            connect(socket, &QSslSocket::encrypted, socket, greet);
            socket->startServerEncryption();
        } else {
            greet();
        }
    }

private:
    struct Talk
    {
        Received mail;
        QByteArray data;
        bool isData = false;
        bool isAuth = false; // the next line is what AUTH PLAIN carries
    };

    void read(QSslSocket &socket, Talk &talk)
    {
        while (socket.canReadLine()) {
            QByteArray line = socket.readLine();
            line.chop(line.endsWith("\r\n") ? 2 : 1);
            if (std::exchange(talk.isAuth, false)) {
                talk.mail.auth = QByteArray::fromBase64(line);
                socket.write("235 welcome\r\n");
            } else if (talk.isData)
                takeData(socket, talk, line);
            else
                command(socket, talk, line);
        }
    }
    void takeData(QSslSocket &socket, Talk &talk, const QByteArray &line)
    {
        if (line != ".") {
            talk.data += (line.startsWith("..") ? line.sliced(1) : line) + '\n';
            return;
        }
        talk.isData = false;
        talk.mail.message = std::exchange(talk.data, {});
        talk.mail.isEncrypted = socket.isEncrypted();
        received.append(talk.mail);
        socket.write("250 2.0.0 taken\r\n");
    }
    void command(QSslSocket &socket, Talk &talk, const QByteArray &line)
    {
        const QByteArray verb = line.left(4).toUpper();
        if (hold && hold(verb)) {
            isHeld = true;
            return;
        }
        if (verb == "EHLO") {
            socket.write("250-correio.local\r\n");
            if (!m_certificate.isNull() && !socket.isEncrypted())
                socket.write("250-STARTTLS\r\n");
            socket.write("250-AUTH PLAIN\r\n250 SIZE 1000000\r\n");
        } else if (verb == "STAR") {
            socket.write("220 go ahead\r\n");
            socket.flush();
            socket.startServerEncryption();
        } else if (verb == "AUTH") {
            talk.isAuth = true;
            socket.write("334 \r\n");
        } else if (verb == "MAIL") {
            talk.mail.from = line.sliced(line.indexOf('<') + 1).chopped(line.size() - line.lastIndexOf('>'));
            socket.write(m_refusals.isEmpty() ? "250 fine\r\n" : m_refusals.takeFirst() + "\r\n");
        } else if (verb == "RCPT") {
            talk.mail.to = line.sliced(line.indexOf('<') + 1).chopped(line.size() - line.lastIndexOf('>'));
            socket.write("250 fine\r\n");
        } else if (verb == "DATA") {
            talk.isData = true;
            socket.write("354 go on\r\n");
        } else if (verb == "QUIT") {
            socket.write("221 bye\r\n");
            socket.disconnectFromHost();
        } else {
            socket.write("502 what?\r\n");
        }
    }

    QSslCertificate m_certificate;
    QSslKey m_key;
    bool m_isTlsAtOnce = false;
    QList<QByteArray> m_refusals;
};

} // namespace guiche
