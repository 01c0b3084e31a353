// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalServer>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include "network/channels/whatsapp_web/bridgeprocess.h"

namespace guiche {

//! \brief A bridge that says what a test wants: a real process (relay.mjs) stands between, so that it is
//! started, killed and started again like the real one.
class FakeBridge final : public QObject
{
public:
    FakeBridge()
    {
        QFile::copy(QStringLiteral(GUICHE_RELAY), folder.filePath(QStringLiteral("main.mjs")));
        server.listen(folder.filePath(QStringLiteral("fake.sock")));
        connect(&server, &QLocalServer::newConnection, this, [this] {
            socket = server.nextPendingConnection();
            starts += 1;
            m_rest.clear();
            connect(socket, &QLocalSocket::readyRead, this, [this] { read(); });
            if (isReadyAtOnce)
                say({{QStringLiteral("event"), QStringLiteral("ready")}, {QStringLiteral("protocol"), 1}});
        });
    }

    [[nodiscard]] BridgeOptions options() const
    {
        BridgeOptions options;
        options.locate = [entry = folder.filePath(QStringLiteral("main.mjs"))] {
            return BridgeLocation{.node = QStandardPaths::findExecutable(QStringLiteral("node")),
                                  .entry = entry};
        };
        options.restart = {.first = std::chrono::milliseconds(20), .longest = std::chrono::milliseconds(200)};
        options.random = [] { return 1.0; };
        return options;
    }

    void say(const QJsonObject &line) { sayBytes(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n'); }
    void sayBytes(const QByteArray &bytes)
    {
        socket->write(bytes);
        socket->flush();
    }
    void answer(const QJsonObject &request, QJsonObject fields = {})
    {
        fields[QStringLiteral("re")] = request[QStringLiteral("id")];
        say(fields);
    }
    void refuse(const QJsonObject &request, const QString &code, bool isInDoubt = false)
    {
        answer(request, {{QStringLiteral("error"), QJsonObject{{QStringLiteral("code"), code},
                                                               {QStringLiteral("message"), code},
                                                               {QStringLiteral("in_doubt"), isInDoubt}}}});
    }
    //! \brief Waits for the next line that asks for `what`; lines before it are dropped.
    [[nodiscard]] QJsonObject next(const QString &what)
    {
        QJsonObject found;
        const bool isThere = QTest::qWaitFor(
            [&] {
                while (!lines.isEmpty()) {
                    const QJsonObject line = lines.takeFirst();
                    if (line[QStringLiteral("do")].toString() == what) {
                        found = line;
                        return true;
                    }
                }
                return false;
            },
            10'000);
        return isThere ? found : QJsonObject();
    }
    //! \brief The desk's answer to a line that the bridge said.
    [[nodiscard]] QJsonObject answerTo(qint64 id)
    {
        QJsonObject found;
        const bool isThere = QTest::qWaitFor(
            [&] {
                for (qsizetype i = 0; i < lines.size(); ++i) {
                    if (lines[i][QStringLiteral("re")].toInteger() == id) {
                        found = lines.takeAt(i);
                        return true;
                    }
                }
                return false;
            },
            10'000);
        return isThere ? found : QJsonObject();
    }

    QTemporaryDir folder;
    QLocalServer server;
    QLocalSocket *socket = nullptr;
    QList<QJsonObject> lines; //!< what the desk said, oldest first
    int starts = 0;
    bool isReadyAtOnce = true;

private:
    void read()
    {
        m_rest += socket->readAll();
        for (qsizetype end = m_rest.indexOf('\n'); end >= 0; end = m_rest.indexOf('\n')) {
            lines.append(QJsonDocument::fromJson(m_rest.first(end)).object());
            m_rest.remove(0, end + 1);
        }
    }

    QByteArray m_rest;
};

} // namespace guiche
