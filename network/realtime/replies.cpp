// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/realtime/replies.h"

#include <QJsonObject>

#include "models/domain/json.h"
#include "network/server/errorform.h"

using namespace Qt::StringLiterals;

namespace guiche {

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

Reply errorReply(const RealtimeHub &hub, const Request &request, const Error &error, std::string_view route,
                 int status)
{
    if (status == 0)
        status = httpStatus(error.code);
    const QString detail = hub.errorText(error, std::string(request.headers.value("Accept-Language")));
    Reply reply =
        deskErrorForm({.code = error.code, .status = status, .detail = detail, .field = error.field});
    reply.route = route;
    reply.headers.set("Cache-Control", "no-store");
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
