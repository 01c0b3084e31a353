// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/client/consolecalls.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QHttpMultiPart>
#include <QMimeDatabase>
#include <QPointer>
#include <QThreadPool>

#include <memory>

#include "network/client/restclient.h"

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

const QString DocumentPath = u"/api/v1/openapi.json"_s;

QHttpMultiPart *formOf(const ConsoleRequest &request)
{
    auto parts = std::make_unique<QHttpMultiPart>(QHttpMultiPart::FormDataType);
    auto *file = new QFile(request.filePath, parts.get());
    if (file->open(QIODevice::ReadOnly)) {
        QString name = QFileInfo(request.filePath).fileName();
        name.replace(u'"', u'_').remove(u'\r').remove(u'\n');
        QHttpPart part;
        part.setHeader(
            QNetworkRequest::ContentDispositionHeader,
            u"form-data; name=\"%1\"; filename=\"%2\""_s.arg(QString::fromUtf8(request.fileField), name));
        part.setHeader(
            QNetworkRequest::ContentTypeHeader,
            QMimeDatabase().mimeTypeForFile(request.filePath, QMimeDatabase::MatchExtension).name());
        part.setBodyDevice(file);
        parts->append(part);
    }
    return parts.release();
}

QNetworkReply *start(const ConsoleRequest &request, QNetworkAccessManager &network, QNetworkRequest prepared)
{
    for (const auto &[name, value] : request.headers)
        prepared.setRawHeader(name, value);
    if (request.caller == ConsoleCaller::ApiKey)
        prepared.setRawHeader("X-API-Key", request.apiKey);
    if (!request.fileField.isEmpty()) {
        QHttpMultiPart *form = formOf(request);
        QNetworkReply *reply = network.sendCustomRequest(prepared, request.method, form);
        form->setParent(reply);
        return reply;
    }
    if (request.contentType.isEmpty() && request.body.isEmpty())
        return network.sendCustomRequest(prepared, request.method);
    if (!prepared.hasRawHeader("Content-Type"))
        prepared.setRawHeader("Content-Type", request.contentType);
    return network.sendCustomRequest(prepared, request.method, request.body);
}

// Nothing may leave for another host with a key in its headers.
bool staysHere(const QString &path)
{
    return path.startsWith(u'/') && !path.startsWith("//"_L1) && !path.contains(u'\\');
}

// Of both ways in which a call can end before it begins.
template <class T> void failLater(QObject *context, const Done<T> &done, const Error &error)
{
    QMetaObject::invokeMethod(
        context, [done, error] { done(std::unexpected(error)); }, Qt::QueuedConnection);
}

} // namespace

QByteArray ConsoleAnswer::header(QByteArrayView name) const
{
    for (const auto &[one, value] : headers) {
        if (one.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

ConsoleCalls::ConsoleCalls(RestClient &rest)
    : m_rest(rest)
    , m_mailbox(std::make_shared<Mailbox>(&rest))
{
}

ConsoleCalls::~ConsoleCalls()
{
    m_mailbox->close();
}

void ConsoleCalls::document(QObject *context, Done<ApiDocument> done)
{
    m_rest.call({.path = DocumentPath, .isCancelledWithContext = true}, context,
                [mailbox = m_mailbox, context = QPointer<QObject>(context),
                 done = std::move(done)](const Result<ApiAnswer> &answer) {
                    if (!answer)
                        return done(std::unexpected(answer.error()));
                    QThreadPool::globalInstance()->start(
                        [mailbox, context, done, body = answer->body]() mutable {
                            auto tell = [context, done = std::move(done), document = parseApiDocument(body)] {
                                // Only asked on the main thread, where it goes.
                                if (context)
                                    done(document);
                            };
                            mailbox->post(std::move(tell));
                        });
                });
}

void ConsoleCalls::send(const ConsoleRequest &request, QObject *context, Done<ConsoleAnswer> done)
{
    if (!staysHere(request.path)) {
        failLater(
            context, done,
            translatedError(ErrorCode::Validation,
                            QCoreApplication::translate("ConsoleCalls", "The address begins with one slash."),
                            u"path"_s));
        return;
    }
    if (!request.fileField.isEmpty() && !QFileInfo(request.filePath).isReadable()) {
        failLater(context, done,
                  translatedError(ErrorCode::Validation,
                                  //: %1 is the name of a file.
                                  QCoreApplication::translate("ConsoleCalls", "%1 cannot be read.")
                                      .arg(QFileInfo(request.filePath).fileName()),
                                  QString::fromUtf8(request.fileField)));
        return;
    }
    const auto answer = std::make_shared<ConsoleAnswer>();
    ApiCall call{.verb = request.method,
                 .path = request.path,
                 .isAuthenticated = request.caller == ConsoleCaller::SignIn,
                 .isCancelledWithContext = true};
    call.send = [request](QNetworkAccessManager &network, const QNetworkRequest &prepared) {
        return start(request, network, prepared);
    };
    call.started = [answer](QNetworkReply *reply) {
        *answer = {};
        QElapsedTimer clock;
        clock.start();
        // Before the client reads the body away, errors' bodies too.
        QObject::connect(reply, &QNetworkReply::finished, reply, [answer, reply, clock] {
            if (!isHttpAnswer(*reply))
                return;
            answer->status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
            answer->reason = reply->attribute(QNetworkRequest::HttpReasonPhraseAttribute).toString();
            answer->headers = reply->rawHeaderPairs();
            answer->body = reply->peek(reply->bytesAvailable());
            answer->milliseconds = clock.elapsed();
        });
    };
    m_rest.call(call, context, [answer, done = std::move(done)](const Result<ApiAnswer> &result) {
        if (answer->status > 0)
            done(*answer);
        else
            done(std::unexpected(result ? translatedError(ErrorCode::Internal, {}) : result.error()));
    });
}

} // namespace guiche
