// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/client/filetransfers.h"

#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>
#include <QSaveFile>

#include "network/client/deskclient.h"

using namespace Qt::StringLiterals;

namespace guiche {

//! A file that is being written, by the thread for files alone.
struct FileTransfers::Sink
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

namespace {

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

} // namespace

FileTransfers::FileTransfers(RestClient &rest, QObject *owner)
    : m_rest(rest)
    , m_owner(owner)
    , m_mailbox(std::make_shared<Mailbox>(owner))
{
}

FileTransfers::~FileTransfers()
{
    m_mailbox->close();
}

std::optional<Error> FileTransfers::problemWith(const QString &filePath, qint64 mostBytes)
{
    const QFileInfo info(filePath);
    if (!info.isFile() || !info.isReadable())
        //: %1 is a file name.
        return translatedError(ErrorCode::Validation,
                               DeskClient::tr("%1 cannot be read.").arg(info.fileName()));
    if (info.size() > mostBytes)
        return translatedError(
            ErrorCode::PayloadTooLarge,
            //: %1 is a file name.
            DeskClient::tr("%1 is larger than 64 MB, the most that the desk takes.").arg(info.fileName()));
    return std::nullopt;
}

QHttpMultiPart *FileTransfers::formOf(const QString &filePath)
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

void FileTransfers::sendFile(ApiCall &call, const QString &filePath, QObject *context,
                             std::function<void(double)> progress)
{
    call.verb = "POST";
    call.isCancelledWithContext = true;
    call.send = [filePath](QNetworkAccessManager &network, const QNetworkRequest &request) {
        QHttpMultiPart *parts = formOf(filePath);
        if (!parts)
            parts = new QHttpMultiPart(QHttpMultiPart::FormDataType);
        QNetworkReply *reply = network.post(request, parts);
        parts->setParent(reply);
        return reply;
    };
    call.started = [guard = QPointer<QObject>(context),
                    progress = std::move(progress)](QNetworkReply *reply) {
        if (!guard || !progress)
            return;
        QObject::connect(reply, &QNetworkReply::uploadProgress, guard, [progress](qint64 sent, qint64 total) {
            if (total > 0)
                progress(double(sent) / double(total));
        });
    };
}

void FileTransfers::download(const Download &what, QObject *context, Progress progress, Finished done)
{
    const auto sink = std::make_shared<Sink>(what.filePath);
    ApiCall call = what.call;
    call.isCancelledWithContext = true;
    if (what.patience > std::chrono::milliseconds(0))
        call.send = [patience = what.patience](QNetworkAccessManager &network,
                                               const QNetworkRequest &request) {
            QNetworkRequest patient(request);
            patient.setTransferTimeout(int(patience.count()));
            return network.get(patient);
        };
    call.started = [this, sink, mostBytes = what.mostBytes, progress = std::move(progress),
                    guard = QPointer<QObject>(context)](QNetworkReply *reply) {
        QObject::connect(reply, &QNetworkReply::downloadProgress, reply,
                         [reply, mostBytes, progress, guard](qint64 received, qint64 total) {
                             if (mostBytes >= 0 && (received > mostBytes || total > mostBytes))
                                 return reply->abort();
                             if (progress && guard && isSuccess(*reply))
                                 progress(received, total);
                         });
        QObject::connect(reply, &QNetworkReply::readyRead, m_owner, [this, sink, reply] {
            if (isSuccess(*reply))
                m_files.start([sink, bytes = reply->readAll()] { sink->write(bytes); });
        });
    };
    m_rest.call(call, context,
                [this, sink, guard = QPointer<QObject>(context), done](const Result<ApiAnswer> &answer) {
                    if (answer)
                        commit(sink, answer->body, guard, done);
                    else
                        done(std::unexpected(answer.error())); // the file that was there stays as it was
                });
}

void FileTransfers::save(const QByteArray &bytes, const QString &filePath, QObject *context, Finished done)
{
    commit(std::make_shared<Sink>(filePath), bytes, context, std::move(done));
}

void FileTransfers::commit(const std::shared_ptr<Sink> &sink, const QByteArray &rest, QObject *context,
                           Finished done)
{
    m_files.start([mailbox = m_mailbox, sink, guard = QPointer<QObject>(context), done = std::move(done),
                   rest]() mutable {
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
                    ErrorCode::StorageFull, DeskClient::tr("The file could not be saved: %1").arg(problem))));
        });
    });
}

} // namespace guiche
