// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/channels/whatsapp_web/bridgefiles.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QImageReader>
#include <QMimeDatabase>

#include "models/domain/ids.h"
#include "network/delivery/guardedfetch.h"

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

constexpr int ThumbnailSide = 96;
constexpr int ThumbnailQuality = 60;
constexpr qint64 MostPixels = 100'000'000; // of a picture that is worth reading for its thumbnail

//! A linked file has the kind that its bytes say: its address may say anything.
Result<> checkKind(BridgeFile &file, MessageType type)
{
    QFile bytes(file.path);
    const QString mime = QMimeDatabase().mimeTypeForFileNameAndData(file.file.filename, &bytes).name();
    const bool isSound = mime.startsWith("audio/"_L1) || mime == "application/ogg"_L1;
    const bool isFilm = mime.startsWith("video/"_L1);
    const bool fits = type == MessageType::Image   ? mime.startsWith("image/"_L1)
                      : type == MessageType::Audio ? isSound || isFilm // containers that hold either
                      : type == MessageType::Video ? isFilm
                                                   : true;
    if (!fits)
        return fail(ErrorCode::Validation,
                    GUICHE_ERROR_TEXT("The file at that address is of another kind than the message."));
    file.file.mimeType = mime;
    return {};
}

//! JPEG knows no transparency.
QImage onWhite(const QImage &picture)
{
    if (!picture.hasAlphaChannel())
        return picture;
    QImage opaque = picture.convertToFormat(QImage::Format_ARGB32_Premultiplied);
    for (int y = 0; y < opaque.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(opaque.scanLine(y));
        for (int x = 0; x < opaque.width(); ++x) {
            const int rest = 255 - qAlpha(line[x]);
            line[x] = qRgb(qRed(line[x]) + rest, qGreen(line[x]) + rest, qBlue(line[x]) + rest);
        }
    }
    return opaque;
}

void addThumbnail(BridgeFile &file)
{
    QImageReader reader(file.path);
    reader.setAutoTransform(true);
    reader.setDecideFormatFromContent(true);
    const QSize size = reader.size();
    if (!size.isValid() || qint64(size.width()) * size.height() > MostPixels)
        return;
    const bool isTurned = reader.transformation().testFlag(QImageIOHandler::TransformationRotate90);
    file.pixels = isTurned ? size.transposed() : size;
    const QSize small = size.scaled(QSize(ThumbnailSide, ThumbnailSide).boundedTo(size), Qt::KeepAspectRatio);
    reader.setScaledSize(small.expandedTo(QSize(1, 1)));
    const QImage picture = reader.read();
    if (picture.isNull())
        return;
    QBuffer buffer(&file.thumbnail);
    onWhite(picture).save(&buffer, "JPEG", ThumbnailQuality);
}

} // namespace

BridgeFiles::BridgeFiles(BridgeRoom room, QString folder, QObject *parent)
    : QObject(parent)
    , m_room(std::move(room))
    , m_folder(std::move(folder))
    , m_network(this)
{
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
}

void BridgeFiles::prepare(const Message &message, Done done)
{
    const Attachment &file = message.attachments.first();
    if (file.sha256.isEmpty()) {
        fetch(message, done);
        return;
    }
    const QString path = QFileInfo(m_room.desk.attachments().pathOf(file)).absoluteFilePath();
    examine({.file = file, .path = path}, message.type, done);
}

void BridgeFiles::fetch(const Message &message, const Done &done)
{
    const Result<AddressRule> rule = m_room.desk.webhooks().addressRule(m_room.reader);
    QDir().mkpath(m_folder);
    const BridgeFile file{.file = message.attachments.first(),
                          .path = m_folder + u'/' + newId(m_room.desk.clock().now()) + u".out"_s,
                          .isTemporary = true};
    auto *fetch = new GuardedFetch(m_network,
                                   {.url = file.file.url,
                                    .path = file.path,
                                    .maxBytes = Attachments::MaxBytes,
                                    .addresses = rule.value_or(AddressRule())},
                                   this);
    fetch->start([this, file, type = message.type, done](const FetchOutcome &outcome) {
        switch (outcome.kind) {
        case FetchOutcome::Kind::Fetched:
            examine(file, type, done);
            return;
        case FetchOutcome::Kind::Refused:
            done(fail(ErrorCode::Validation, GUICHE_ERROR_TEXT("The file could not be fetched: %1"),
                      {outcome.error}));
            return;
        case FetchOutcome::Kind::Failed:
            done(fail(ErrorCode::Unavailable, GUICHE_ERROR_TEXT("The file could not be fetched: %1"),
                      {outcome.error}));
            return;
        }
    });
}

void BridgeFiles::examine(const BridgeFile &file, MessageType type, const Done &done)
{
    // Reading blocks: not on the wire thread.
    m_reading.start([mailbox = m_room.mailbox, file, type, done] {
        Result<BridgeFile> ready = file;
        if (file.isTemporary) {
            if (const Result<> checked = checkKind(*ready, type); !checked) {
                QFile::remove(file.path);
                ready = std::unexpected(checked.error());
            }
        }
        if (ready && type == MessageType::Image)
            addThumbnail(*ready);
        mailbox->post([done, ready] { done(ready); });
    });
}

} // namespace guiche
