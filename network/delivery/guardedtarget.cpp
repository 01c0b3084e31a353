// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/delivery/guardedtarget.h"

#include <QHostInfo>

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

GuardedTarget chosen(const QUrl &url, const QList<QHostAddress> &addresses, const AddressRule &rule)
{
    if (addresses.isEmpty())
        return {.error = u"The host name of the URL is unknown"_s, .isUnknownHost = true};
    const QHostAddress address = allowedAddress(addresses, rule);
    if (address.isNull())
        return {.error = u"The URL leads to a private address"_s};
    return {.url = url, .address = address};
}

} // namespace

void findTarget(const QUrl &url, const AddressRule &rule, QObject *context,
                std::function<void(const GuardedTarget &)> done)
{
    // Later, so that the caller has finished starting.
    const auto tell = [context, done](const GuardedTarget &target) {
        QMetaObject::invokeMethod(
            context, [done, target] { done(target); }, Qt::QueuedConnection);
    };
    const bool isHttp = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    if (!url.isValid() || !isHttp || url.host().isEmpty()) {
        tell({.error = u"The URL is not usable"_s});
        return;
    }
    const QHostAddress literal(url.host());
    if (!literal.isNull()) {
        tell(chosen(url, {literal}, rule));
        return;
    }
    QHostInfo::lookupHost(url.host(), context, [url, rule, done = std::move(done)](const QHostInfo &info) {
        done(chosen(url, info.addresses(), rule));
    });
}

QNetworkRequest requestTo(const GuardedTarget &target)
{
    const QUrl &original = target.url;
    QUrl url = original;
    QHostAddress plain = target.address;
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

} // namespace guiche
