// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/thumbnails.h"

#include <QBuffer>
#include <QFile>
#include <QFuture>
#include <QImageReader>
#include <QPromise>
#include <QThreadPool>

#include "network/client/deskclient.h"

namespace guiche {

namespace {

constexpr int KeptKiB = 32 * 1024;
constexpr qint64 LargestPixels = 100'000'000;
constexpr qint64 LargestLocalBytes = 64 * 1024 * 1024;

struct Decoded
{
    QImage image;
    QSize natural;
};

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.size() <= LargestLocalBytes ? file.readAll() : QByteArray();
}

} // namespace

QImage decodedImage(const QByteArray &bytes, const QSize &limit, QSize *natural)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    QSize size = reader.size();
    if (!size.isValid() || qint64(size.width()) * size.height() > LargestPixels) {
        return {};
    }
    if (size.width() > limit.width() || size.height() > limit.height()) {
        reader.setScaledSize(size.scaled(limit, Qt::KeepAspectRatio).expandedTo(QSize(1, 1)));
    }
    if (reader.transformation() & QImageIOHandler::TransformationRotate90) {
        size.transpose();
    }
    *natural = size;
    return reader.read().convertToFormat(QImage::Format_ARGB32_Premultiplied);
}

Thumbnails::Thumbnails(DeskClient &client, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_pixmaps(KeptKiB)
{
}

Thumbnails::State Thumbnails::state(const QString &key) const
{
    if (m_failed.contains(key)) {
        return State::Failed;
    }
    if (m_loading.contains(key)) {
        return State::Loading;
    }
    return m_pixmaps.contains(key) ? State::Ready : State::Unknown;
}

QPixmap Thumbnails::pixmap(const Attachment &attachment)
{
    const QString key = attachment.id;
    if (const QPixmap *kept = m_pixmaps.object(key)) {
        return *kept;
    }
    if (state(key) == State::Unknown) {
        m_loading.insert(key);
        m_client.download(attachment, this, [this, key](Result<QByteArray> bytes) {
            if (bytes) {
                decode(key, [data = *bytes] { return data; });
            } else {
                fail(key);
            }
        });
    }
    return {};
}

QPixmap Thumbnails::pixmap(const QString &filePath)
{
    if (const QPixmap *kept = m_pixmaps.object(filePath)) {
        return *kept;
    }
    if (state(filePath) == State::Unknown) {
        m_loading.insert(filePath);
        decode(filePath, [filePath] { return readFile(filePath); });
    }
    return {};
}

void Thumbnails::retry(const QString &key)
{
    m_failed.remove(key);
}

void Thumbnails::decode(const QString &key, std::function<QByteArray()> read)
{
    auto promise = std::make_shared<QPromise<Decoded>>();
    promise->start();
    promise->future().then(this, [this, key](const Decoded &decoded) {
        if (decoded.image.isNull()) {
            fail(key);
        } else {
            take(key, decoded.image, decoded.natural);
        }
    });
    QThreadPool::globalInstance()->start([promise, read = std::move(read), limit = m_limit] {
        Decoded decoded;
        decoded.image = decodedImage(read(), limit, &decoded.natural);
        promise->addResult(decoded);
        promise->finish();
    });
}

void Thumbnails::take(const QString &key, const QImage &image, const QSize &natural)
{
    m_loading.remove(key);
    m_sizes.insert(key, natural);
    m_pixmaps.insert(key, new QPixmap(QPixmap::fromImage(image)),
                     std::max<qsizetype>(1, image.sizeInBytes() / 1024));
    Q_EMIT ready(key);
}

void Thumbnails::fail(const QString &key)
{
    m_loading.remove(key);
    m_failed.insert(key);
    Q_EMIT failed(key);
}

} // namespace guiche
