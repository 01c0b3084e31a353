// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCache>
#include <QHash>
#include <QObject>
#include <QPixmap>
#include <QSet>

#include "models/domain/types.h"

namespace guiche {

class DeskClient;

//! \brief A picture decoded on the work pool: never larger than `limit` (device pixels), turned as its camera
//! said. Refuses what claims more than 100 megapixels. Thread-safe.
[[nodiscard]] QImage decodedImage(const QByteArray &bytes, const QSize &limit, QSize *natural);

//! \brief Small pictures of image attachments: downloaded by the client, decoded off the main thread, kept up
//! to a memory limit. Main thread.
class Thumbnails final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Thumbnails)

public:
    enum class State { Unknown, Loading, Ready, Failed };

    //! \brief The client must outlive this.
    explicit Thumbnails(DeskClient &client, QObject *parent = nullptr);

    //! \brief Largest picture to keep, in device pixels.
    void setLimit(const QSize &devicePixels) { m_limit = devicePixels; }
    [[nodiscard]] State state(const QString &key) const;
    //! \brief Natural size of a picture that was decoded once; invalid before.
    [[nodiscard]] QSize naturalSize(const QString &key) const { return m_sizes.value(key); }
    //! \brief Null while it is not there; then it has been asked for, and `ready` or `failed` follows.
    QPixmap pixmap(const Attachment &attachment);
    //! \brief The same for a local file that is being sent; its path is the key.
    QPixmap pixmap(const QString &filePath);
    void retry(const QString &key);

Q_SIGNALS:
    //! \brief The picture of the attachment with this id (or the file with this path) can be drawn.
    void ready(const QString &key);
    void failed(const QString &key);

private:
    void decode(const QString &key, std::function<QByteArray()> read);
    void take(const QString &key, const QImage &image, const QSize &natural);
    void fail(const QString &key);

    DeskClient &m_client;
    QSize m_limit{640, 560};
    QCache<QString, QPixmap> m_pixmaps; //!< cost in KiB
    QHash<QString, QSize> m_sizes;
    QSet<QString> m_loading;
    QSet<QString> m_failed;
};

} // namespace guiche
