// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/client/restclient.h"

#include <QHostAddress>
#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkProxy>
#include <QSslError>

#include <array>

#include "models/domain/json.h"
#include "models/domain/log.h"

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

constexpr QLatin1StringView RefreshPath("/api/v1/auth/refresh");

constexpr std::array AllCodes{
    ErrorCode::Validation,         ErrorCode::Unauthorized,     ErrorCode::Forbidden,
    ErrorCode::NotFound,           ErrorCode::MethodNotAllowed, ErrorCode::Conflict,
    ErrorCode::PreconditionFailed, ErrorCode::PayloadTooLarge,  ErrorCode::UnsupportedMediaType,
    ErrorCode::MisdirectedRequest, ErrorCode::RateLimited,      ErrorCode::OutsideWindow,
    ErrorCode::NoSession,          ErrorCode::AgentFull,        ErrorCode::StorageFull,
    ErrorCode::Internal,           ErrorCode::Upstream,         ErrorCode::Unavailable,
    ErrorCode::UpstreamTimeout};

ErrorCode codeFrom(const QString &name, int status)
{
    for (const ErrorCode code : AllCodes) {
        if (name == errorCodeName(code))
            return code;
    }
    switch (status) {
    case 400:
    case 422:
        return ErrorCode::Validation;
    case 401:
        return ErrorCode::Unauthorized;
    case 403:
        return ErrorCode::Forbidden;
    case 404:
        return ErrorCode::NotFound;
    case 409:
        return ErrorCode::Conflict;
    case 413:
        return ErrorCode::PayloadTooLarge;
    case 429:
        return ErrorCode::RateLimited;
    case 502:
    case 503:
        return ErrorCode::Unavailable;
    case 504:
        return ErrorCode::UpstreamTimeout;
    case 507:
        return ErrorCode::StorageFull;
    default:
        return ErrorCode::Internal;
    }
}

// Sessions answer in the form of specification 002: one sentence, or one for each field.
QString messageOf(const QJsonValue &message)
{
    QStringList lines;
    for (const QJsonValue &line : message.toArray())
        lines += line.toString();
    return message.isArray() ? lines.join(u'\n') : message.toString();
}

} // namespace

// Qt's own numbers: 201 to 299, 401 to 499 and 302 (status 400) say that an HTTP answer came, whatever its
// status.
bool isHttpAnswer(const QNetworkReply &reply)
{
    const auto error = reply.error();
    return error == QNetworkReply::NoError || (error > 200 && error < 300) || error > 400 ||
           error == QNetworkReply::ProtocolInvalidOperationError;
}

Error translatedError(ErrorCode code, const QString &text, const QString &field)
{
    return {code, "%1", {text}, field};
}

bool isLoopback(const QUrl &url)
{
    return url.host() == "localhost"_L1 || QHostAddress(url.host()).isLoopback();
}

RestClient::RestClient(const QUrl &baseUrl, std::chrono::milliseconds timeout, QObject *parent)
    : QObject(parent)
    , m_baseUrl(baseUrl)
    , m_timeout(timeout)
{
    if (isLoopback(baseUrl))
        m_network.setProxy(QNetworkProxy::NoProxy);
    m_network.setTransferTimeout(int(timeout.count()));
}

RestClient::~RestClient()
{
    // Replies end with the network access, when nobody is here to read them any more.
    for (QNetworkReply *reply : m_network.findChildren<QNetworkReply *>())
        reply->disconnect(this);
}

void RestClient::setTokens(const QString &access, const QString &refresh)
{
    m_access = access;
    m_refresh = refresh;
    Q_EMIT tokensChanged();
}

void RestClient::clearTokens()
{
    m_access.clear();
    m_refresh.clear();
}

void RestClient::call(const ApiCall &call, QObject *context, Callback done)
{
    Q_ASSERT(context);
    start(std::make_shared<Pending>(Pending{call, context, std::move(done), {}, 0}));
}

void RestClient::refresh(QObject *context, Callback done)
{
    ApiCall call{.verb = "POST",
                 .path = RefreshPath,
                 .body = QJsonObject{{u"refresh_token"_s, m_refresh}},
                 .isAuthenticated = false};
    this->call(call, context, std::move(done));
}

QNetworkRequest RestClient::requestFor(const Pending &pending) const
{
    QUrl url = m_baseUrl.resolved(QUrl(pending.call.path));
    if (!pending.call.query.isEmpty())
        url.setQuery(pending.call.query);
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setTransferTimeout(int(m_timeout.count()));
    request.setRawHeader("Accept-Language", m_language);
    const bool isOurs = url.host() == m_baseUrl.host() && url.port() == m_baseUrl.port() &&
                        url.scheme() == m_baseUrl.scheme();
    // Following the desk's redirects would send the token and what was written elsewhere.
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         isOurs ? QNetworkRequest::ManualRedirectPolicy
                                : QNetworkRequest::NoLessSafeRedirectPolicy);
    if (pending.call.isAuthenticated && isOurs)
        request.setRawHeader("Authorization", "Bearer " + m_access.toLatin1());
    if (!pending.call.idempotencyKey.isEmpty())
        request.setRawHeader("Idempotency-Key", pending.call.idempotencyKey);
    if (!pending.call.ifMatch.isEmpty())
        request.setRawHeader("If-Match", pending.call.ifMatch);
    if (pending.call.body)
        request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/json"));
    return request;
}

void RestClient::start(const PendingPtr &pending)
{
    if (!pending->context)
        return;
    ++pending->attempts;
    pending->token = m_access;
    const QNetworkRequest request = requestFor(*pending);
    QNetworkReply *reply = nullptr;
    if (pending->call.send)
        reply = pending->call.send(m_network, request);
    else if (pending->call.body)
        reply = m_network.sendCustomRequest(request, pending->call.verb, compact(*pending->call.body));
    else
        reply = m_network.sendCustomRequest(request, pending->call.verb);

    // Before our own connections, so that what it sees of the end it sees before the caller does.
    if (pending->call.started)
        pending->call.started(reply);
    const auto tlsError = std::make_shared<QString>();
    connect(reply, &QNetworkReply::sslErrors, this, [tlsError](const QList<QSslError> &errors) {
        if (!errors.isEmpty())
            *tlsError = errors.constFirst().errorString();
    });
    connect(reply, &QNetworkReply::finished, this, [this, pending, reply, tlsError] {
        reply->deleteLater();
        finished(pending, reply, *tlsError);
    });
    // A widget says that it goes before pointers to it know: the end that `abort` brings is not for it.
    if (pending->call.isCancelledWithContext)
        connect(pending->context, &QObject::destroyed, reply, [pending, reply] {
            pending->context.clear();
            reply->abort();
        });
}

void RestClient::answer(const PendingPtr &pending, const Result<ApiAnswer> &result)
{
    if (pending->context)
        pending->done(result);
}

void RestClient::finished(const PendingPtr &pending, QNetworkReply *reply, const QString &tlsError)
{
    const Result<ApiAnswer> result = decoded(*reply, tlsError);
    if (!result && result.error().code == ErrorCode::Unauthorized && pending->call.isAuthenticated) {
        unauthorized(pending, result.error());
        return;
    }
    if (!isHttpAnswer(*reply))
        Q_EMIT unreachable();
    answer(pending, result);
}

Result<ApiAnswer> RestClient::decoded(QNetworkReply &reply, const QString &tlsError) const
{
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (!isHttpAnswer(reply) || status == 0)
        return std::unexpected(transportError(reply, tlsError));
    ApiAnswer answer{
        .status = status, .body = reply.readAll(), .object = {}, .etag = reply.rawHeader("ETag")};
    const QByteArray type = reply.header(QNetworkRequest::ContentTypeHeader).toByteArray();
    if (type.startsWith("application/json"))
        answer.object = QJsonDocument::fromJson(answer.body).object();
    if (status >= 200 && status < 300)
        return answer;

    const ErrorCode code = codeFrom(answer.object["error_code"_L1].toString(), status);
    QString text = answer.object["detail"_L1].toString();
    if (text.isEmpty())
        text = messageOf(answer.object["message"_L1]);
    if (text.isEmpty())
        //: %1 is an HTTP status, like 502; shown when something between this program and the desk answered.
        text = tr("The desk did not answer as expected (status %1).").arg(status);
    return std::unexpected(translatedError(code, text, answer.object["field"_L1].toString()));
}

Error RestClient::transportError(const QNetworkReply &reply, const QString &tlsError) const
{
    switch (reply.error()) {
    case QNetworkReply::SslHandshakeFailedError:
        return translatedError(
            ErrorCode::Unavailable,
            //: %1 is the host, %2 what the TLS library says is wrong with its certificate.
            tr("The connection to %1 is not secure: %2")
                .arg(m_baseUrl.host(), tlsError.isEmpty() ? reply.errorString() : tlsError));
    case QNetworkReply::HostNotFoundError:
        //: %1 is the host that was typed or configured.
        return translatedError(ErrorCode::Unavailable,
                               tr("The desk's address %1 was not found.").arg(m_baseUrl.host()));
    case QNetworkReply::ConnectionRefusedError:
        //: %1 is an address like http://127.0.0.1:8000.
        return translatedError(ErrorCode::Unavailable,
                               tr("Nothing answers at %1.").arg(m_baseUrl.toDisplayString(QUrl::RemovePath)));
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError:
    case QNetworkReply::ProtocolFailure:
        return translatedError(ErrorCode::UpstreamTimeout, tr("The desk's answer did not arrive."));
    default:
        //: %1 is what the operating system says.
        return translatedError(ErrorCode::Unavailable,
                               tr("The desk cannot be reached: %1").arg(reply.errorString()));
    }
}

void RestClient::unauthorized(const PendingPtr &pending, const Error &error)
{
    if (pending->attempts > 1 || m_refresh.isEmpty()) {
        answer(pending, std::unexpected(error));
        return;
    }
    if (pending->token != m_access) {
        start(pending); // others have renewed it meanwhile
        return;
    }
    m_waiting.append(pending);
    if (!m_isRefreshing)
        startRefresh();
}

void RestClient::startRefresh()
{
    m_isRefreshing = true;
    refresh(this, [this, used = m_refresh](const Result<ApiAnswer> &result) {
        m_isRefreshing = false;
        // A sign-out or another sign-in while it was on its way: its answer belongs to nobody any more.
        refreshed(used == m_refresh
                      ? result
                      : std::unexpected(translatedError(ErrorCode::Unauthorized, tr("Signed out."))));
    });
}

void RestClient::refreshed(const Result<ApiAnswer> &result)
{
    const QList<PendingPtr> waiting = std::exchange(m_waiting, {});
    if (result) {
        setTokens(result->object["access_token"_L1].toString(),
                  result->object["refresh_token"_L1].toString(m_refresh));
        for (const PendingPtr &pending : waiting)
            start(pending);
        return;
    }
    const ErrorCode code = result.error().code;
    const bool isRefused = code == ErrorCode::Unauthorized || code == ErrorCode::Forbidden ||
                           code == ErrorCode::Validation || code == ErrorCode::NotFound;
    for (const PendingPtr &pending : waiting)
        answer(pending, std::unexpected(result.error()));
    if (isRefused && !m_refresh.isEmpty()) {
        qCInfo(lcClient, "The desk refused to renew the sign-in");
        clearTokens();
        Q_EMIT expired();
    }
}

} // namespace guiche
