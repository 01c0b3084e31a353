// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/json.h"
#include "network/client/deskclient_p.h"

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

constexpr qint64 LargestAttachmentBytes = 64 * 1024 * 1024; // what the desk takes

} // namespace

void DeskClient::upload(const QString &filePath, QObject *context, std::function<void(double)> progress,
                        Done<Attachment> done)
{
    if (const auto problem = FileTransfers::problemWith(filePath, LargestAttachmentBytes)) {
        QMetaObject::invokeMethod(
            context, [done, problem] { done(std::unexpected(*problem)); }, Qt::QueuedConnection);
        return;
    }
    ApiCall call{.path = u"/api/v1/attachments"_s};
    FileTransfers::sendFile(call, filePath, context, std::move(progress));
    d->request<Attachment>(call, context, std::move(done),
                           [](const ApiAnswer &answer) { return attachmentFromJson(answer.object); });
}

void DeskClient::download(const Attachment &attachment, QObject *context, Done<QByteArray> done)
{
    // Stops a transfer that grows beyond what an attachment may have.
    const auto limit = [](QNetworkReply *reply) {
        connect(reply, &QNetworkReply::downloadProgress, reply, [reply](qint64 received, qint64 total) {
            if (received > LargestAttachmentBytes || total > LargestAttachmentBytes)
                reply->abort();
        });
    };
    d->request<QByteArray>({.path = attachment.url, .isCancelledWithContext = true, .started = limit},
                           context, std::move(done), [](const ApiAnswer &answer) { return answer.body; });
}

void DeskClient::downloadToFile(const Attachment &attachment, const QString &filePath, QObject *context,
                                Done<> done)
{
    d->files.download(
        {.call = {.path = attachment.url}, .filePath = filePath, .mostBytes = LargestAttachmentBytes},
        context, {}, std::move(done));
}

} // namespace guiche
