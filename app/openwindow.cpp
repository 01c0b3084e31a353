// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/openwindow.h"

#include <QCryptographicHash>
#include <QDir>
#include <QStandardPaths>

#include <unistd.h>

#include "models/domain/log.h"

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

//! A window that does not answer in this time hangs, or is about to end.
constexpr int PatienceMs = 2000;
constexpr qint64 LongestRequestBytes = 4096;

//! Short, because the path of a socket may have no more than 107 bytes; the data directory's own may be
//! longer.
QString socketName(const QString &key)
{
    QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    if (folder.isEmpty() || !QDir(folder).exists())
        folder = QDir::tempPath();
    const QByteArray hash = QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Sha256).toHex();
    return folder + u"/guiche-"_s + QString::number(::getuid()) + u'-' + QString::fromLatin1(hash.left(16));
}

} // namespace

OpenWindow::OpenWindow(const QString &key, QObject *parent)
    : QObject(parent)
    , m_name(socketName(key))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &OpenWindow::becomeTheOne);
    // Queued: a socket must not be given up from inside its own report.
    connect(&m_other, &QLocalSocket::errorOccurred, this, &OpenWindow::becomeTheOne, Qt::QueuedConnection);
    connect(&m_other, &QLocalSocket::connected, this, [this] {
        // The right to come to the front, which the desktop gave to whoever was just started.
        m_other.write("raise " + qgetenv("XDG_ACTIVATION_TOKEN") + '\n');
    });
    connect(&m_other, &QLocalSocket::readyRead, this, [this] {
        if (!m_other.canReadLine())
            return;
        m_patience.stop();
        m_other.disconnect(this);
        m_other.disconnectFromServer();
        Q_EMIT raisedElsewhere();
    });
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *socket = m_server.nextPendingConnection())
            answer(socket);
    });
}

void OpenWindow::ask()
{
    m_patience.start(PatienceMs);
    m_other.connectToServer(m_name);
}

void OpenWindow::becomeTheOne()
{
    m_patience.stop();
    m_other.disconnect(this);
    m_other.abort();
    // Left behind by a process that was killed: nobody answered at it.
    QLocalServer::removeServer(m_name);
    if (!m_server.listen(m_name))
        qCWarning(lcApp) << "a second start will not find this window:" << m_server.errorString();
    Q_EMIT alone();
}

void OpenWindow::answer(QLocalSocket *socket)
{
    connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
        if (socket->bytesAvailable() > LongestRequestBytes)
            return socket->abort();
        if (!socket->canReadLine())
            return;
        const QByteArray line = socket->readLine().trimmed();
        if (!line.startsWith("raise"))
            return socket->abort();
        if (const QByteArray token = line.mid(6); !token.isEmpty())
            qputenv("XDG_ACTIVATION_TOKEN", token);
        Q_EMIT raiseRequested();
        socket->write("raised\n");
        socket->flush();
    });
}

} // namespace guiche
