// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSet>
#include <QTimer>

#include "models/domain/jobthread.h"
#include "models/store/mediarows.h"
#include "network/channels/whatsapp_cloud/cloudworker.h"
#include "network/channels/whatsapp_cloud/graphclient.h"

namespace guiche {

//! \brief Fetches customers' files to disk. `wire` thread; hashing and moving them is left to a pool.
class CloudMediaFetcher final : public QObject
{
    Q_OBJECT

public:
    explicit CloudMediaFetcher(CloudContext &context);

    void look();

private:
    void begin(const MediaRepository::Row &row);
    void download(const MediaRepository::Row &row, const QString &token, const QUrl &url);
    void store(const MediaRepository::Row &row, const QString &path);
    void stored(const MediaRepository::Row &row, const Result<StoredFile> &file);
    void failed(const MediaRepository::Row &row, const QString &reason, bool isForGood);
    void finished(const MediaRepository::Row &row);
    [[nodiscard]] bool mayTake(const QUrl &url) const;

    CloudContext &m_context;
    QTimer m_timer;
    JobThread m_files{"cloud-media"}; //!< its end waits for what is being hashed
    QSet<qint64> m_running;
};

} // namespace guiche
