// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/mail/smtpsend.h"

#include <curl/curl.h>

#include <algorithm>
#include <cstring>
#include <memory>
#include <mutex>

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

constexpr long ConnectSeconds = 10;
constexpr long WholeSeconds = 30;

struct Reading
{
    const QByteArray &message;
    std::size_t position = 0;
};

std::size_t readSome(char *buffer, std::size_t size, std::size_t count, void *data)
{
    auto &reading = *static_cast<Reading *>(data);
    const std::size_t left = std::size_t(reading.message.size()) - reading.position;
    const std::size_t length = std::min(size * count, left);
    std::memcpy(buffer, reading.message.constData() + reading.position, length);
    reading.position += length;
    return length;
}

std::size_t ignore(char *, std::size_t size, std::size_t count, void *)
{
    return size * count;
}

int stopWhenAsked(void *data, curl_off_t, curl_off_t, curl_off_t, curl_off_t)
{
    return static_cast<const std::stop_token *>(data)->stop_requested() ? 1 : 0;
}

QByteArray urlOf(const MailRoute &route)
{
    QUrl url;
    url.setScheme(route.security == MailRoute::Security::Tls ? u"smtps"_s : u"smtp"_s);
    url.setHost(route.host);
    if (route.port > 0)
        url.setPort(route.port);
    else if (route.security == MailRoute::Security::StartTls)
        url.setPort(587); // RFC 6409: where mail is handed in
    return url.toEncoded();
}

SmtpOutcome outcomeOf(CURL *curl, CURLcode code)
{
    if (code == CURLE_OK)
        return {};
    long answer = 0;
    curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &answer);
    // 5yz is for ever (RFC 5321, section 4.2.1); so are a wrong password and a certificate that is not good.
    const bool isFinal = (answer >= 500 && answer < 600) || code == CURLE_LOGIN_DENIED ||
                         code == CURLE_PEER_FAILED_VERIFICATION || code == CURLE_URL_MALFORMAT;
    QString problem = QString::fromUtf8(curl_easy_strerror(code));
    if (answer > 0)
        problem += u" (%1)"_s.arg(answer);
    return {.kind = isFinal ? SmtpOutcome::Kind::GiveUp : SmtpOutcome::Kind::TryAgain, .problem = problem};
}

} // namespace

SmtpOutcome smtpSend(const MailRoute &route, const QString &to, const QByteArray &message,
                     const std::stop_token &stop, const QString &caFile)
{
    static std::once_flag isReady;
    std::call_once(isReady, [] { curl_global_init(CURL_GLOBAL_DEFAULT); });
    const std::unique_ptr<CURL, decltype(&curl_easy_cleanup)> handle(curl_easy_init(), curl_easy_cleanup);
    if (!handle)
        return {.kind = SmtpOutcome::Kind::TryAgain, .problem = u"out of memory"_s};
    CURL *curl = handle.get();
    const std::unique_ptr<curl_slist, decltype(&curl_slist_free_all)> recipients(
        curl_slist_append(nullptr, ("<" + to.toUtf8() + ">").constData()), curl_slist_free_all);
    Reading reading{.message = message};
    const QByteArray from = "<" + senderOf(route).toUtf8() + ">";
    curl_easy_setopt(curl, CURLOPT_URL, urlOf(route).constData());
    curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "smtp,smtps");
    curl_easy_setopt(curl, CURLOPT_PROXY, "");
    curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT, ConnectSeconds);
    curl_easy_setopt(curl, CURLOPT_TIMEOUT, WholeSeconds);
    // The farewell belongs to the conversation, which can be stopped: one that is left to the end of the
    // handle waits for the server's answer for two minutes.
    curl_easy_setopt(curl, CURLOPT_FORBID_REUSE, 1L);
    curl_easy_setopt(curl, CURLOPT_SERVER_RESPONSE_TIMEOUT, WholeSeconds);
    curl_easy_setopt(curl, CURLOPT_USE_SSL,
                     long(route.security == MailRoute::Security::Loopback ? CURLUSESSL_TRY : CURLUSESSL_ALL));
    curl_easy_setopt(curl, CURLOPT_SSLVERSION, long(CURL_SSLVERSION_TLSv1_2));
    if (!caFile.isEmpty())
        curl_easy_setopt(curl, CURLOPT_CAINFO, caFile.toUtf8().constData());
    if (!route.user.isEmpty()) {
        curl_easy_setopt(curl, CURLOPT_USERNAME, route.user.toUtf8().constData());
        curl_easy_setopt(curl, CURLOPT_PASSWORD, route.password.toUtf8().constData());
    }
    curl_easy_setopt(curl, CURLOPT_MAIL_FROM, from.constData());
    curl_easy_setopt(curl, CURLOPT_MAIL_RCPT, recipients.get());
    curl_easy_setopt(curl, CURLOPT_UPLOAD, 1L);
    curl_easy_setopt(curl, CURLOPT_READFUNCTION, readSome);
    curl_easy_setopt(curl, CURLOPT_READDATA, &reading);
    curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, ignore);
    curl_easy_setopt(curl, CURLOPT_NOPROGRESS, 0L);
    curl_easy_setopt(curl, CURLOPT_XFERINFOFUNCTION, stopWhenAsked);
    curl_easy_setopt(curl, CURLOPT_XFERINFODATA, &stop);
    return outcomeOf(curl, curl_easy_perform(curl));
}

} // namespace guiche
