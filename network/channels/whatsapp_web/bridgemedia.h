// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <chrono>

#include "models/domain/jobthread.h"
#include "network/channels/whatsapp_web/bridgeroom.h"

namespace guiche {

struct BridgeMediaOptions
{
    QString folder = {}; //!< where files lie until they are whole
    int atOnce = 4;
    int mostTries = 5;
    std::chrono::milliseconds pause{10'000}; //!< between two tries of a file
};

//! \brief Fetches the files of messages that came without them. What is still to be fetched lies, sealed,
//! with the session's keys, so a crash loses none; a file whose time is over is given up.
class BridgeMedia final : public QObject
{
    Q_OBJECT

public:
    BridgeMedia(BridgeRoom room, BridgeMediaOptions options, QObject *parent = nullptr);

    //! \brief Looks for files of that session; cheap when there are none.
    void work(qint64 sessionKey, const QString &sessionId);

private:
    struct File
    {
        qint64 sessionKey = 0;
        QString sessionId = {};
        QString providerId = {};
        QString name = {}; //!< of the file, for people
        QString path = {}; //!< until it is in the attachment folder
    };

    void fetch(const File &file, const QJsonObject &job);
    void fetched(const File &file, const BridgeAnswer &answer);
    void store(const File &file);
    void attach(const File &file, const StoredFile &stored);
    void giveUp(const File &file);
    void tryLater(const File &file);
    void release(const File &file);

    BridgeRoom m_room;
    BridgeMediaOptions m_options;
    JobThread m_files{"bridge-media"}; // hashing and copying; its end waits for what it has begun
    QSet<QString> m_running;           // "session provider id"
    QHash<QString, int> m_tries;       // the same
    QHash<qint64, QString> m_left;     // sessions that have more
};

} // namespace guiche
