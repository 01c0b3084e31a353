// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/server/errorform.h"

#include <QJsonObject>

#include "models/domain/json.h"

using namespace Qt::StringLiterals;

namespace guiche {

int httpStatus(ErrorCode code, int validationStatus)
{
    switch (code) {
    case ErrorCode::Validation:
        return validationStatus;
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
    case ErrorCode::Internal:
        return 500;
    case ErrorCode::Upstream:
        return 502;
    case ErrorCode::Unavailable:
        return 503;
    case ErrorCode::UpstreamTimeout:
        return 504;
    case ErrorCode::StorageFull:
        return 507;
    }
    return 500;
}

Reply deskErrorForm(const ErrorAnswer &answer)
{
    QJsonObject body{{u"detail"_s, answer.detail},
                     {u"error_code"_s, errorCodeName(answer.code)},
                     {u"status_code"_s, answer.status}};
    if (!answer.field.isEmpty())
        body[u"field"_s] = answer.field;
    Reply reply;
    reply.status = answer.status;
    reply.headers.add("Content-Type", "application/json");
    reply.body = compact(body);
    return reply;
}

} // namespace guiche
