// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/delivery/guardedpost.h"

#include <QHostInfo>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace guiche {

GuardedPost::GuardedPost(QNetworkAccessManager &network, PostTask task, QObject *parent)
    : QObject(parent)
    , m_network(network)
    , m_task(std::move(task))
    , m_deadline(this)
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

void GuardedPost::start(Done done)
{
    m_done = std::move(done);
    m_elapsed.start();
    m_deadline.start(m_task.timeoutMs);
    const QUrl url(m_task.url, QUrl::StrictMode);
    const bool isHttp = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    if (!url.isValid() || !isHttp || url.host().isEmpty()) {
        finishLater(u"The URL is not usable"_s);
        return;
    }
    const QHostAddress literal(url.host());
    if (literal.isNull())
        QHostInfo::lookupHost(url.host(), this,
                              [this](const QHostInfo &info) { lookedUp(info.addresses()); });
    else // later, so that the caller has finished starting
        QMetaObject::invokeMethod(
            this, [this, literal] { lookedUp({literal}); }, Qt::QueuedConnection);
}

void GuardedPost::lookedUp(const QList<QHostAddress> &addresses)
{
    if (!m_done)
        return;
    if (addresses.isEmpty()) {
        finish({.error = u"The host name of the URL is unknown"_s});
        return;
    }
    const QHostAddress address = allowedAddress(addresses, m_task.addresses);
    if (address.isNull()) {
        finish({.error = u"The URL leads to a private address"_s});
        return;
    }
    post(address);
}

QNetworkRequest GuardedPost::requestTo(const QHostAddress &address) const
{
    const QUrl original(m_task.url);
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
    if (!original.userInfo().isEmpty()) {
        const QString credentials =
            original.userName(QUrl::FullyDecoded) + u':' + original.password(QUrl::FullyDecoded);
        request.setRawHeader("Authorization", "Basic " + credentials.toUtf8().toBase64());
    }
    request.setRawHeader("Connection", "close");
    request.setRawHeader("Accept-Encoding", "identity");
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    return request;
}

void GuardedPost::post(const QHostAddress &address)
{
    QNetworkRequest request = requestTo(address);
    for (const auto &[name, value] : std::as_const(m_task.fields))
        request.setRawHeader(name, value);
    m_reply = m_network.post(request, m_task.body);
    m_reply->setParent(this);
    m_reply->setReadBufferSize(MaxAnswerBytes);
    connect(m_reply, &QNetworkReply::readyRead, this, &GuardedPost::read);
    connect(m_reply, &QNetworkReply::finished, this, &GuardedPost::answered);
}

void GuardedPost::read()
{
    m_received += m_reply->readAll();
    if (m_received.size() > MaxAnswerBytes) {
        m_received.truncate(MaxAnswerBytes);
        m_reply->abort();
    }
}

// The status counts as soon as it is there, whatever becomes of the body.
void GuardedPost::answered()
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    PostOutcome outcome{.status = status};
    if (status != 0) {
        outcome.fields = m_reply->rawHeaderPairs();
        if (m_reply->isOpen())
            m_received += m_reply->readAll();
        outcome.body = m_received.left(MaxAnswerBytes);
    } else if (m_isLate) {
        outcome.error = u"No answer in time"_s;
    } else {
        outcome.error = m_reply->errorString();
    }
    finish(std::move(outcome));
}

void GuardedPost::finishLater(const QString &error)
{
    QMetaObject::invokeMethod(
        this, [this, error] { finish({.error = error}); }, Qt::QueuedConnection);
}

void GuardedPost::finish(PostOutcome outcome)
{
    if (!m_done)
        return;
    m_deadline.stop();
    outcome.durationMs = m_elapsed.elapsed();
    const Done done = std::exchange(m_done, nullptr);
    deleteLater();
    done(outcome);
}

} // namespace guiche
