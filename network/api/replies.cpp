// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/api/replies.h"

#include <QUrl>

#include <algorithm>
#include <array>

#include "models/domain/json.h"

using namespace Qt::StringLiterals;

namespace guiche {

Reply jsonReply(const QByteArray &text, int status)
{
    Reply reply;
    reply.status = status;
    reply.headers.add("Content-Type", "application/json");
    reply.body = text;
    return reply;
}

Reply jsonReply(const QJsonObject &body, int status)
{
    return jsonReply(compact(body), status);
}

Reply emptyReply()
{
    Reply reply;
    reply.status = 204;
    return reply;
}

bool isShownInline(const QString &mimeType)
{
    // SVG is left out: it can carry scripts.
    static constexpr std::array Types{"image/png"_L1,  "image/jpeg"_L1, "image/gif"_L1,
                                      "image/webp"_L1, "image/bmp"_L1,  "application/pdf"_L1};
    return std::ranges::find(Types, mimeType) != Types.end();
}

std::string contentDisposition(const QString &fileName, const QString &mimeType)
{
    std::string plain;
    bool isLossy = false;
    for (const QChar c : fileName) {
        const bool isSafe = c.unicode() >= 0x20 && c.unicode() < 0x7f && c != u'"' && c != u'\\' && c != u'%';
        plain += isSafe ? c.toLatin1() : '_';
        isLossy = isLossy || !isSafe;
    }
    std::string value = isShownInline(mimeType) ? "inline" : "attachment";
    value += "; filename=\"" + plain + '"';
    if (isLossy)
        value += "; filename*=UTF-8''" + QUrl::toPercentEncoding(fileName).toStdString();
    return value;
}

Result<Slice> sliceOf(qsizetype size, const QString &cursor, qint64 limit)
{
    Slice slice;
    if (!cursor.isEmpty()) {
        bool isNumber = false;
        slice.first =
            QByteArray::fromBase64(cursor.toLatin1(), QByteArray::Base64UrlEncoding).toLongLong(&isNumber);
        if (!isNumber || slice.first < 0)
            return fail(ErrorCode::Validation, GUICHE_ERROR_TEXT("This is not a cursor of this list."), {},
                        u"cursor"_s);
        slice.first = std::min(slice.first, size);
    }
    slice.count = std::min<qsizetype>(limit, size - slice.first);
    const qsizetype next = slice.first + slice.count;
    if (next < size) {
        slice.nextCursor = QString::fromLatin1(QByteArray::number(next).toBase64(
            QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
    }
    return slice;
}

QJsonValue cursorValue(const QString &cursor)
{
    return cursor.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(cursor);
}

} // namespace guiche
