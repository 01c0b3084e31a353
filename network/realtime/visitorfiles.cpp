// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/realtime/visitorfiles.h"

#include <QFile>
#include <QJsonObject>
#include <QUrl>

#include "network/realtime/hub.h"
#include "network/realtime/hubthread.h"
#include "network/realtime/replies.h"
#include "network/realtime/write.h"
#include "network/server/securityheaders.h"

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

constexpr std::string_view UploadRoute = "/chat/{key}/attachments";
constexpr std::string_view DownloadRoute = "/chat/{key}/attachments/{id}";
constexpr qsizetype LongestName = 200;

const RateRule Uploads{"visitor_upload", 20, std::chrono::minutes(10), RateRule::Kind::Sliding};
const RateRule UploadsOfAddress{"visitor_upload_ip", 60, std::chrono::minutes(10), RateRule::Kind::Sliding};

//! Shown inside the page; everything else is only ever downloaded.
bool isShownInline(const QString &mimeType)
{
    static const QStringList types{u"image/png"_s, u"image/jpeg"_s, u"image/gif"_s, u"image/webp"_s};
    return types.contains(mimeType);
}

QByteArray startOf(const Request &request)
{
    constexpr qint64 Enough = 16;
    if (request.bodyFile.empty())
        return QByteArray::fromStdString(request.body.substr(0, Enough));
    QFile file(QString::fromStdString(request.bodyFile.string()));
    return file.open(QIODevice::ReadOnly) ? file.read(Enough) : QByteArray();
}

QString safeName(const Request &request)
{
    QString name = request.queryValue("filename").value_or(QString());
    name = name.section(u'/', -1).section(u'\\', -1);
    name.removeIf(
        [](QChar c) { return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format; });
    name = name.trimmed().right(LongestName);
    return name.isEmpty() ? u"file"_s : name;
}

Reply limited(const RealtimeHub &hub, const Request &request, const RateDecision &decision)
{
    Reply reply = errorReply(hub, request, {ErrorCode::RateLimited, GUICHE_ERROR_TEXT("Too many requests.")},
                             UploadRoute);
    reply.headers.set("Retry-After", std::to_string(decision.retryAfterSeconds));
    return reply;
}

} // namespace

bool VisitorFiles::isAccepted(const QByteArray &start)
{
    return start.startsWith("\x89PNG\r\n\x1a\n") || start.startsWith("\xff\xd8\xff") ||
           start.startsWith("GIF87a") || start.startsWith("GIF89a") || start.startsWith("%PDF-") ||
           (start.startsWith("RIFF") && start.mid(8, 4) == "WEBP");
}

Task<Reply> VisitorFiles::upload(Request &request, RealtimeHub &hub, HubThread &thread,
                                 const QString &key) const
{
    Desk &desk = hub.desk();
    const Result<Visitor> visitor = desk.webChat().authenticate(thread.reader(), key, bearerOf(request));
    if (!visitor)
        co_return errorReply(hub, request, visitor.error(), UploadRoute);
    for (const auto &[rule, name] : {std::pair(&Uploads, visitor->contactId.toStdString()),
                                     std::pair(&UploadsOfAddress, request.remoteAddress)}) {
        const RateDecision decision = hub.take(*rule, name);
        if (!decision.isAllowed)
            co_return limited(hub, request, decision);
    }
    const QByteArray start = startOf(request);
    if (start.isEmpty())
        co_return errorReply(hub, request, {ErrorCode::Validation, GUICHE_ERROR_TEXT("The file is empty.")},
                             UploadRoute);
    if (!isAccepted(start)) {
        const Error error{ErrorCode::UnsupportedMediaType,
                          GUICHE_ERROR_TEXT("Only images and PDF files can be sent.")};
        co_return errorReply(hub, request, error, UploadRoute);
    }
    if (request.body.size() > LimitBytes) {
        const Error error{ErrorCode::PayloadTooLarge, GUICHE_ERROR_TEXT("The file is too large.")};
        co_return errorReply(hub, request, error, UploadRoute);
    }

    auto store = [&desk, &request, name = safeName(request)]() -> Result<StoredFile> {
        if (request.bodyFile.empty())
            return desk.attachments().storeBytes(QByteArray::fromStdString(request.body), name);
        return desk.attachments().storeFile(QString::fromStdString(request.bodyFile.string()), name);
    };
    const Result<StoredFile> file = co_await hub.work().run(std::move(store));
    if (!file)
        co_return errorReply(hub, request, file.error(), UploadRoute);
    auto add = [&desk, who = WebChat::principalOf(*visitor), stored = *file](WriteTransaction &tx) {
        return desk.attachments().add(tx, who, stored);
    };
    const Result<Attachment> attachment = co_await writeFrom(desk.store().writer(), std::move(add));
    if (!attachment)
        co_return errorReply(hub, request, attachment.error(), UploadRoute);
    co_return jsonReply(201,
                        {{u"id"_s, attachment->id},
                         {u"filename"_s, attachment->filename},
                         {u"mime_type"_s, attachment->mimeType},
                         {u"size"_s, attachment->sizeBytes}},
                        UploadRoute);
}

Reply VisitorFiles::download(Request &request, RealtimeHub &hub, HubThread &thread, const QString &key,
                             const QString &id) const
{
    Desk &desk = hub.desk();
    const Result<Visitor> visitor = desk.webChat().authenticate(thread.reader(), key, bearerOf(request));
    if (!visitor)
        return errorReply(hub, request, visitor.error(), DownloadRoute);
    const Result<Attachment> attachment = desk.webChat().attachment(thread.reader(), *visitor, id);
    if (!attachment)
        return errorReply(hub, request, attachment.error(), DownloadRoute);

    const bool isInline = isShownInline(attachment->mimeType);
    Reply reply;
    reply.route = DownloadRoute;
    reply.headers.set("Content-Type", isInline || attachment->mimeType == "application/pdf"_L1
                                          ? attachment->mimeType.toStdString()
                                          : std::string("application/octet-stream"));
    reply.headers.set("Content-Disposition", std::string(isInline ? "inline" : "attachment") +
                                                 "; filename*=UTF-8''" +
                                                 QUrl::toPercentEncoding(attachment->filename).toStdString());
    reply.headers.set("Cache-Control", "private, max-age=86400, immutable");
    reply.headers.set("Content-Security-Policy", "default-src 'none'; sandbox; frame-ancestors 'none'");
    addSecurityHeaders(reply, request);
    reply.body = FileBody{desk.attachments().pathOf(*attachment).toStdString()};
    return reply;
}

} // namespace guiche
