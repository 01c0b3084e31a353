// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/channels/whatsapp_cloud/graphclient.h"

#include <QDateTime>
#include <QFile>
#include <QHttpMultiPart>
#include <QJsonDocument>

#include "models/domain/json.h"
#include "network/channels/whatsapp_cloud/oncedevice.h"
#include "network/delivery/retryafter.h"

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

constexpr qint64 LongestAnswerBytes = 4 * 1024 * 1024;

//! The connection was never made, so nothing can have arrived.
bool isBeforeSending(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::SslHandshakeFailedError:
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::ProtocolUnknownError:
        return true;
    default: // QNetworkReply's enumeration is open
        return false;
    }
}

QJsonObject objectOf(const QByteArray &bytes)
{
    return QJsonDocument::fromJson(bytes).object();
}

} // namespace

GraphError GraphAnswer::error() const
{
    return graphError(body["error"_L1].toObject(), status);
}

GraphClient::GraphClient(const QUrl &base, int timeoutMs, QObject *parent)
    : QObject(parent)
    , m_base(base)
    , m_timeoutMs(timeoutMs)
{
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_network.setAutoDeleteReplies(false);
}

QUrl GraphClient::url(const QString &path) const
{
    QUrl url = m_base;
    const qsizetype query = path.indexOf(u'?');
    url.setPath(u'/' + QString::fromLatin1(Version) + u'/' + path.left(query));
    if (query >= 0)
        url.setQuery(path.mid(query + 1));
    return url;
}

QNetworkRequest GraphClient::requestTo(const QUrl &url, const QString &token) const
{
    QNetworkRequest request(url);
    request.setRawHeader("Authorization", "Bearer " + token.toUtf8());
    request.setRawHeader("User-Agent", "Guiche/" GUICHE_VERSION);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setTransferTimeout(m_timeoutMs);
    return request;
}

void GraphClient::get(const QUrl &url, const QString &token, Done done)
{
    follow(m_network.get(requestTo(url, token)), std::move(done), [] { return true; });
}

void GraphClient::postOnce(const QUrl &url, const QString &token, const QJsonObject &body, Done done)
{
    const QByteArray bytes = compact(body);
    QNetworkRequest request = requestTo(url, token);
    request.setRawHeader("Content-Type", "application/json");
    request.setRawHeader("Content-Length", QByteArray::number(bytes.size()));
    // A connection that the provider has just closed would look like an answer that was lost.
    request.setRawHeader("Connection", "close");
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    auto *device = new OnceDevice(bytes);
    QNetworkReply *reply = m_network.post(request, device);
    device->setParent(reply);
    follow(reply, std::move(done), [device] { return device->wasRead(); });
}

void GraphClient::upload(const QUrl &url, const QString &token, const QString &path, const QString &filename,
                         const QString &mimeType, Done done)
{
    auto *form = new QHttpMultiPart(QHttpMultiPart::FormDataType);
    const auto add = [form](const QByteArray &name, const QByteArray &value) {
        QHttpPart part;
        part.setRawHeader("Content-Disposition", "form-data; name=\"" + name + '"');
        part.setBody(value);
        form->append(part);
    };
    add("messaging_product", "whatsapp");
    add("type", mimeType.toUtf8());
    auto *file = new QFile(path, form);
    QHttpPart part;
    QString name = filename;
    name.remove(u'"').remove(u'\r').remove(u'\n');
    part.setRawHeader("Content-Disposition", "form-data; name=\"file\"; filename=\"" + name.toUtf8() + '"');
    part.setRawHeader("Content-Type", mimeType.toUtf8());
    if (!file->open(QIODevice::ReadOnly)) {
        delete form;
        QMetaObject::invokeMethod(
            this,
            [done = std::move(done)] {
                done({.problem = QString::fromLatin1(GUICHE_ERROR_TEXT("The file cannot be read"))});
            },
            Qt::QueuedConnection);
        return;
    }
    part.setBodyDevice(file);
    form->append(part);
    QNetworkReply *reply = m_network.post(requestTo(url, token), form);
    form->setParent(reply);
    follow(reply, std::move(done), [] { return true; });
}

void GraphClient::download(const QUrl &url, const QString &token, const QString &path, qint64 maxBytes,
                           Done done)
{
    QNetworkReply *reply = m_network.get(requestTo(url, token));
    auto *file = new QFile(path, reply);
    const bool isOpen = file->open(QIODevice::WriteOnly);
    connect(reply, &QNetworkReply::readyRead, file, [reply, file, maxBytes] {
        const QByteArray bytes = reply->readAll();
        if (file->write(bytes) != bytes.size() || file->size() > maxBytes)
            reply->abort();
    });
    connect(reply, &QNetworkReply::finished, this, [reply, file, isOpen, done = std::move(done)] {
        const bool isWhole = isOpen && file->write(reply->readAll()) >= 0 && file->flush();
        GraphAnswer answer{.kind = GraphAnswer::Kind::Lost,
                           .status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
                           .problem = reply->errorString()};
        if (reply->error() == QNetworkReply::NoError && isWhole)
            answer.kind = GraphAnswer::Kind::Answered;
        else if (answer.status >= 400)
            answer.kind = GraphAnswer::Kind::Answered;
        file->close();
        reply->deleteLater();
        done(answer);
    });
}

void GraphClient::follow(QNetworkReply *reply, Done done, std::function<bool()> wasRead)
{
    reply->setReadBufferSize(LongestAnswerBytes);
    connect(
        reply, &QNetworkReply::finished, this, [reply, done = std::move(done), wasRead = std::move(wasRead)] {
            GraphAnswer answer;
            answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
            answer.body = reply->isOpen() ? objectOf(reply->readAll()) : QJsonObject(); // closed: timed out
            answer.retryAfterSeconds =
                retryAfterSeconds(reply->rawHeader("Retry-After"), QDateTime::currentSecsSinceEpoch());
            const bool isReadable = answer.status >= 300 || !answer.body.isEmpty();
            if (answer.status > 0 && isReadable) {
                answer.kind = GraphAnswer::Kind::Answered;
            } else {
                const bool isUnsent = isBeforeSending(reply->error()) || !wasRead();
                answer.kind = isUnsent ? GraphAnswer::Kind::NotSent : GraphAnswer::Kind::Lost;
                answer.problem = reply->errorString();
            }
            reply->deleteLater();
            done(answer);
        });
}

} // namespace guiche
