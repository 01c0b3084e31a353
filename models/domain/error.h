// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <expected>

namespace guiche {

//! \brief Every way in which a rule, the store or a channel can refuse. Closed: the HTTP status and the
//! published `error_code` of each are chosen in one place per API family.
enum class ErrorCode {
    Validation,
    Malformed, //!< JSON that does not parse: always 400, also where validation answers 422
    Unauthorized,
    Forbidden,
    NotFound,
    MethodNotAllowed,
    Conflict,
    PreconditionFailed,
    PayloadTooLarge,
    UnsupportedMediaType,
    MisdirectedRequest,
    RateLimited,
    OutsideWindow,
    NoSession,
    AgentFull,
    StorageFull,
    Internal,
    Upstream,
    Unavailable,
    UpstreamTimeout,
};

//! \brief A refusal, as a value.
//!
//! `text` is an English source text marked with `GUICHE_ERROR_TEXT`, `args` fill its %1 … %n. It is
//! translated only where it leaves the program (the API's `detail`, a dialog), from the context "Error" of
//! the translation files; logs keep the English.
struct Error
{
    ErrorCode code = ErrorCode::Internal;
    const char *text = "";
    QStringList args = {};
    QString field = {}; //!< name of the offending request field, where one is to blame

    //! \brief The English text with its arguments, for logs and tests.
    [[nodiscard]] QString english() const;
    //! \brief `pattern` (a translation of `text`) with the arguments filled in.
    [[nodiscard]] QString filled(const QString &pattern) const;

    friend bool operator==(const Error &a, const Error &b)
    {
        return a.code == b.code && QLatin1StringView(a.text) == QLatin1StringView(b.text) &&
               a.args == b.args && a.field == b.field;
    }
};

//! Marks an error text for translation (context "Error").
#define GUICHE_ERROR_TEXT(text) QT_TRANSLATE_NOOP("Error", text)

template <class T = void> using Result = std::expected<T, Error>;

//! \brief `return fail(ErrorCode::NotFound, GUICHE_ERROR_TEXT("Conversation not found"));`
[[nodiscard]] inline std::unexpected<Error> fail(ErrorCode code, const char *text, QStringList args = {},
                                                 QString field = {})
{
    return std::unexpected(Error{code, text, std::move(args), std::move(field)});
}

//! \brief The published, stable name: `VALIDATION_ERROR`, `NOT_FOUND` … (API contract, "Codes").
[[nodiscard]] QLatin1StringView errorCodeName(ErrorCode code);

} // namespace guiche
