// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/channels/callbackrequest.h"

#include <QDateTime>
#include <QHostInfo>
#include <QLocale>

#include <algorithm>

#include "network/channels/signature.h"
#include "network/channels/targetaddress.h"

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

constexpr qint64 LongestAnswerBytes = 64 * 1024; // what comes after it is not waited for
constexpr qint64 LongestRetryAfterSeconds = 7 * 24 * 3600;

} // namespace

qint64 retryAfterSeconds(const QByteArray &field, qint64 nowSeconds)
{
    const QByteArray text = field.trimmed();
    bool isNumber = false;
    qint64 seconds = text.toLongLong(&isNumber);
    if (!isNumber) {
        const QDateTime date =
            QLocale::c().toDateTime(QString::fromLatin1(text), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
        if (!date.isValid())
            return 0;
        seconds = QDateTime(date.date(), date.time(), Qt::UTC).toSecsSinceEpoch() - nowSeconds;
    }
    return std::clamp<qint64>(seconds, 0, LongestRetryAfterSeconds);
}

CallbackRequest::CallbackRequest(QNetworkAccessManager &network, const CallbackDelivery &delivery,
                                 const QString &secret, qint64 nowSeconds, const Options &options,
                                 QObject *parent)
    : QObject(parent)
    , m_network(network)
    , m_delivery(delivery)
    , m_secret(secret)
    , m_nowSeconds(nowSeconds)
    , m_options(options)
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        m_isLate = true;
        if (m_reply)
            m_reply->abort();
        else
            finish({.error = u"The host name could not be looked up in time"_s});
    });
}

void CallbackRequest::start(Done done)
{
    m_done = std::move(done);
    m_deadline.start(m_options.timeoutMs);
    const QUrl url(m_delivery.url, QUrl::StrictMode);
    const bool isHttp = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    if (!url.isValid() || !isHttp || url.host().isEmpty()) {
        // Later, so that the caller has finished starting.
        QMetaObject::invokeMethod(
            this, [this] { finish({.error = u"The callback URL is not usable"_s}); }, Qt::QueuedConnection);
        return;
    }
    const QHostAddress literal(url.host());
    if (!literal.isNull()) {
        QMetaObject::invokeMethod(
            this, [this, literal] { lookedUp({literal}); }, Qt::QueuedConnection);
        return;
    }
    QHostInfo::lookupHost(url.host(), this, [this](const QHostInfo &info) { lookedUp(info.addresses()); });
}

void CallbackRequest::lookedUp(const QList<QHostAddress> &addresses)
{
    if (!m_done)
        return;
    if (addresses.isEmpty()) {
        finish({.error = u"The host name of the callback URL is unknown"_s});
        return;
    }
    const QHostAddress address = allowedAddress(addresses, m_options.isLoopbackAllowed);
    if (address.isNull()) {
        finish({.error = u"The callback URL leads to a private address"_s});
        return;
    }
    post(address);
}

// The URL names the address that was checked, so that a second look-up cannot lead elsewhere.
QNetworkRequest CallbackRequest::requestTo(const QHostAddress &address) const
{
    const QUrl original(m_delivery.url);
    QUrl url = original;
    QHostAddress plain = address;
    plain.setScopeId({});
    url.setHost(plain.toString());
    url.setUserInfo({});
    url.setFragment({});
    QNetworkRequest request(url);
    QByteArray host = original.host(QUrl::FullyEncoded).toLatin1();
    if (host.contains(':'))
        host = '[' + host + ']';
    if (original.port() > 0)
        host += ':' + QByteArray::number(original.port());
    request.setRawHeader("Host", host);
    request.setPeerVerifyName(original.host(QUrl::FullyEncoded));
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    return request;
}

void CallbackRequest::post(const QHostAddress &address)
{
    QNetworkRequest request = requestTo(address);
    const QByteArray id = m_delivery.id.toUtf8();
    const WebhookSignature signature = signWebhook(m_secret, id, m_nowSeconds, m_delivery.body);
    request.setRawHeader("Content-Type", "application/json");
    request.setRawHeader("User-Agent", "Guiche/" GUICHE_VERSION);
    request.setRawHeader("webhook-id", id);
    request.setRawHeader("webhook-timestamp", QByteArray::number(m_nowSeconds));
    request.setRawHeader("webhook-signature", signature.standard);
    request.setRawHeader("X-Hub-Signature-256", signature.hub);
    m_reply = m_network.post(request, m_delivery.body);
    m_reply->setParent(this);
    connect(m_reply, &QNetworkReply::readyRead, this, [this] {
        m_received += m_reply->readAll().size();
        if (m_received > LongestAnswerBytes)
            m_reply->abort();
    });
    connect(m_reply, &QNetworkReply::finished, this, &CallbackRequest::answered);
}

void CallbackRequest::answered()
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    CallbackAttempt attempt{.httpStatus = status};
    if (status != 0)
        attempt.retryAfterSeconds = retryAfterSeconds(m_reply->rawHeader("Retry-After"), m_nowSeconds);
    else if (m_isLate)
        attempt.error = u"No answer in time"_s;
    else
        attempt.error = m_reply->errorString();
    finish(attempt);
}

void CallbackRequest::finish(const CallbackAttempt &attempt)
{
    if (!m_done)
        return;
    m_deadline.stop();
    const Done done = std::exchange(m_done, nullptr);
    deleteLater();
    done(attempt);
}

} // namespace guiche
