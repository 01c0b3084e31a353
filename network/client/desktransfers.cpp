// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QFileInfo>
#include <QHttpMultiPart>
#include <QMimeDatabase>
#include <QSaveFile>

#include <memory>

#include "models/domain/json.h"
#include "network/client/deskclient_p.h"

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

constexpr qint64 LargestAttachmentBytes = 64 * 1024 * 1024; // what the desk takes

// A file that is being written, by the thread for files alone.
struct Sink
{
    explicit Sink(const QString &path)
        : file(path)
    {
    }
    void write(const QByteArray &bytes)
    {
        if (!file.isOpen() && !file.open(QIODevice::WriteOnly))
            return;
        if (file.write(bytes) != bytes.size())
            file.cancelWriting();
    }
    QString commit() // what went wrong; empty: nothing
    {
        write({});
        return file.isOpen() && file.commit() ? QString() : file.errorString();
    }

    QSaveFile file;
};

void failLater(QObject *context, const std::function<void()> &fail)
{
    QMetaObject::invokeMethod(context, fail, Qt::QueuedConnection);
}

// Stops a transfer that grows beyond what an attachment may have.
void limit(QNetworkReply *reply)
{
    QObject::connect(reply, &QNetworkReply::downloadProgress, reply, [reply](qint64 received, qint64 total) {
        if (received > LargestAttachmentBytes || total > LargestAttachmentBytes)
            reply->abort();
    });
}

bool isSuccess(const QNetworkReply &reply)
{
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() == 200;
}

QString headerText(const QString &fileName)
{
    QString text = fileName;
    text.replace(u'\\', u'_').replace(u'"', u'_').replace(u'\r', u'_').replace(u'\n', u'_');
    return text;
}

QHttpMultiPart *multiPartOf(const QString &filePath)
{
    auto parts = std::make_unique<QHttpMultiPart>(QHttpMultiPart::FormDataType);
    auto *file = new QFile(filePath, parts.get());
    if (!file->open(QIODevice::ReadOnly))
        return nullptr;
    QHttpPart part;
    part.setHeader(
        QNetworkRequest::ContentDispositionHeader,
        u"form-data; name=\"file\"; filename=\"%1\""_s.arg(headerText(QFileInfo(filePath).fileName())));
    part.setHeader(QNetworkRequest::ContentTypeHeader, QMimeDatabase().mimeTypeForFile(filePath).name());
    part.setBodyDevice(file);
    parts->append(part);
    return parts.release();
}

} // namespace

void DeskClient::upload(const QString &filePath, QObject *context, std::function<void(double)> progress,
                        Done<Attachment> done)
{
    const QFileInfo info(filePath);
    if (!info.isFile() || !info.isReadable()) {
        failLater(context, [done, info] {
            //: %1 is a file name.
            done(std::unexpected(
                translatedError(ErrorCode::Validation, tr("%1 cannot be read.").arg(info.fileName()))));
        });
        return;
    }
    if (info.size() > LargestAttachmentBytes) {
        failLater(context, [done, info] {
            done(std::unexpected(translatedError(
                ErrorCode::PayloadTooLarge,
                //: %1 is a file name.
                tr("%1 is larger than 64 MB, the most that the desk takes.").arg(info.fileName()))));
        });
        return;
    }
    ApiCall call{.verb = "POST", .path = u"/api/v1/attachments"_s, .isCancelledWithContext = true};
    call.send = [filePath](QNetworkAccessManager &network, const QNetworkRequest &request) {
        QHttpMultiPart *parts = multiPartOf(filePath);
        if (!parts) // gone since: an empty form, which the desk refuses
            parts = new QHttpMultiPart(QHttpMultiPart::FormDataType);
        QNetworkReply *reply = network.post(request, parts);
        parts->setParent(reply);
        return reply;
    };
    call.started = [context = QPointer<QObject>(context), progress](QNetworkReply *reply) {
        if (!context || !progress)
            return;
        connect(reply, &QNetworkReply::uploadProgress, context, [progress](qint64 sent, qint64 total) {
            if (total > 0)
                progress(double(sent) / double(total));
        });
    };
    d->request<Attachment>(call, context, std::move(done),
                           [](const ApiAnswer &answer) { return attachmentFromJson(answer.object); });
}

void DeskClient::download(const Attachment &attachment, QObject *context, Done<QByteArray> done)
{
    d->request<QByteArray>({.path = attachment.url, .isCancelledWithContext = true, .started = limit},
                           context, std::move(done), [](const ApiAnswer &answer) { return answer.body; });
}

void DeskClient::downloadToFile(const Attachment &attachment, const QString &filePath, QObject *context,
                                Done<> done)
{
    const auto sink = std::make_shared<Sink>(filePath);
    ApiCall call{.path = attachment.url, .isCancelledWithContext = true};
    call.started = [this, sink](QNetworkReply *reply) {
        limit(reply);
        connect(reply, &QNetworkReply::readyRead, this, [this, sink, reply] {
            if (isSuccess(*reply))
                d->files.start([sink, bytes = reply->readAll()] { sink->write(bytes); });
        });
    };
    d->rest.call(
        call, context,
        [this, sink, guard = QPointer<QObject>(context), done](const Result<ApiAnswer> &answer) {
            if (!answer) {
                done(std::unexpected(answer.error())); // the file that was there before stays as it was
                return;
            }
            d->files.start([mailbox = d->mailbox, sink, guard, done, rest = answer->body]() mutable {
                if (!rest.isEmpty())
                    sink->write(rest);
                mailbox->post([guard = std::move(guard), done = std::move(done), problem = sink->commit()] {
                    if (!guard)
                        return;
                    if (problem.isEmpty())
                        done({});
                    else
                        //: %1 is what the operating system says.
                        done(std::unexpected(translatedError(
                            ErrorCode::StorageFull, tr("The file could not be saved: %1").arg(problem))));
                });
            });
        });
}

} // namespace guiche
