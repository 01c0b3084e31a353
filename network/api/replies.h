// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>

#include "models/domain/error.h"
#include "network/server/http.h"

namespace guiche {

[[nodiscard]] Reply jsonReply(const QJsonObject &body, int status = 200);
//! \brief For JSON that is text already.
[[nodiscard]] Reply jsonReply(const QByteArray &text, int status = 200);
//! \brief 204.
[[nodiscard]] Reply emptyReply();

//! \brief `inline` for pictures that browsers show and PDF, else `attachment`; the name in ASCII and, where
//! that loses something, in the form of RFC 8187 too.
[[nodiscard]] std::string contentDisposition(const QString &fileName, const QString &mimeType);
//! \brief True for the types that may be shown in a browser window of the desk's own address: no markup, no
//! scripts.
[[nodiscard]] bool isShownInline(const QString &mimeType);

//! \brief A part of a list that the desk gives as a whole, by the position in an opaque cursor.
struct Slice
{
    qsizetype first = 0;
    qsizetype count = 0;
    QString nextCursor = {}; //!< empty at the end
};

//! \brief Errors: Validation (`cursor`).
[[nodiscard]] Result<Slice> sliceOf(qsizetype size, const QString &cursor, qint64 limit);
//! \brief null at the end.
[[nodiscard]] QJsonValue cursorValue(const QString &cursor);

} // namespace guiche
