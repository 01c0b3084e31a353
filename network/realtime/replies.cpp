// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/realtime/replies.h"

#include <QJsonObject>

#include "models/domain/json.h"

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

int statusOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Validation:
    case ErrorCode::Malformed:
        return 400;
    case ErrorCode::Unauthorized:
        return 401;
    case ErrorCode::Forbidden:
        return 403;
    case ErrorCode::NotFound:
        return 404;
    case ErrorCode::MethodNotAllowed:
        return 405;
    case ErrorCode::Conflict:
    case ErrorCode::OutsideWindow:
    case ErrorCode::NoSession:
    case ErrorCode::AgentFull:
        return 409;
    case ErrorCode::PreconditionFailed:
        return 412;
    case ErrorCode::PayloadTooLarge:
        return 413;
    case ErrorCode::UnsupportedMediaType:
        return 415;
    case ErrorCode::MisdirectedRequest:
        return 421;
    case ErrorCode::RateLimited:
        return 429;
    case ErrorCode::StorageFull:
        return 507;
    case ErrorCode::Upstream:
        return 502;
    case ErrorCode::Unavailable:
        return 503;
    case ErrorCode::UpstreamTimeout:
        return 504;
    case ErrorCode::Internal:
        return 500;
    }
    return 500;
}

} // namespace

Reply jsonReply(int status, const QJsonObject &object, std::string_view route)
{
    Reply reply;
    reply.status = status;
    reply.route = route;
    reply.headers.set("Content-Type", "application/json; charset=utf-8");
    reply.headers.set("Cache-Control", "no-store");
    reply.body = compact(object);
    return reply;
}

Reply errorReply(const RealtimeHub &hub, const Request &request, const Error &error, std::string_view route)
{
    const int status = statusOf(error.code);
    QJsonObject body{
        {u"detail"_s, hub.errorText(error, std::string(request.headers.value("Accept-Language")))},
        {u"error_code"_s, QString(errorCodeName(error.code))},
        {u"status_code"_s, status}};
    if (!error.field.isEmpty())
        body[u"field"_s] = error.field;
    Reply reply = jsonReply(status, body, route);
    if (status == 401)
        reply.headers.set("WWW-Authenticate", "Bearer");
    return reply;
}

QString bearerOf(const Request &request)
{
    constexpr std::string_view Scheme = "bearer ";
    const std::string_view value = request.headers.value("Authorization");
    if (value.size() <= Scheme.size())
        return {};
    const QString text = QString::fromUtf8(value.data(), static_cast<qsizetype>(value.size()));
    return text.startsWith("bearer "_L1, Qt::CaseInsensitive) ? text.mid(7).trimmed() : QString();
}

} // namespace guiche
