// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/error.h"

namespace guiche {

QString Error::filled(const QString &pattern) const
{
    QString result = pattern;
    for (const QString &arg : args)
        result = result.arg(arg);
    return result;
}

QString Error::english() const
{
    return filled(QString::fromUtf8(text));
}

QLatin1StringView errorCodeName(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Validation:
    case ErrorCode::Malformed:
        return QLatin1StringView("VALIDATION_ERROR");
    case ErrorCode::Unauthorized:
        return QLatin1StringView("UNAUTHORIZED");
    case ErrorCode::Forbidden:
        return QLatin1StringView("FORBIDDEN");
    case ErrorCode::NotFound:
        return QLatin1StringView("NOT_FOUND");
    case ErrorCode::MethodNotAllowed:
        return QLatin1StringView("METHOD_NOT_ALLOWED");
    case ErrorCode::Conflict:
        return QLatin1StringView("CONFLICT");
    case ErrorCode::PreconditionFailed:
        return QLatin1StringView("PRECONDITION_FAILED");
    case ErrorCode::PayloadTooLarge:
        return QLatin1StringView("PAYLOAD_TOO_LARGE");
    case ErrorCode::UnsupportedMediaType:
        return QLatin1StringView("UNSUPPORTED_MEDIA_TYPE");
    case ErrorCode::MisdirectedRequest:
        return QLatin1StringView("MISDIRECTED_REQUEST");
    case ErrorCode::RateLimited:
        return QLatin1StringView("RATE_LIMITED");
    case ErrorCode::OutsideWindow:
        return QLatin1StringView("OUTSIDE_WINDOW");
    case ErrorCode::NoSession:
        return QLatin1StringView("NO_SESSION");
    case ErrorCode::AgentFull:
        return QLatin1StringView("AGENT_FULL");
    case ErrorCode::StorageFull:
        return QLatin1StringView("STORAGE_FULL");
    case ErrorCode::Internal:
        return QLatin1StringView("INTERNAL_ERROR");
    case ErrorCode::Upstream:
        return QLatin1StringView("UPSTREAM_ERROR");
    case ErrorCode::Unavailable:
        return QLatin1StringView("UNAVAILABLE");
    case ErrorCode::UpstreamTimeout:
        return QLatin1StringView("UPSTREAM_TIMEOUT");
    }
    return QLatin1StringView("INTERNAL_ERROR");
}

} // namespace guiche
