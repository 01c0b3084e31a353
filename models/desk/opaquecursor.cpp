// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/opaquecursor.h"

namespace guiche {

OpaqueCursor::OpaqueCursor(const Sealer &sealer, const QByteArray &list)
    : m_sealer(sealer)
    , m_list(list)
{
}

QByteArray OpaqueCursor::contextFor(const Principal &who) const
{
    return "cursor:" + m_list + ':' + QByteArray::number(who.organizationId);
}

QString OpaqueCursor::seal(const Principal &who, const QByteArray &position) const
{
    // As long for a small number as for a large one.
    const QByteArray sealed = m_sealer.seal(position.leftJustified(40, ' '), contextFor(who));
    return QString::fromLatin1(
        sealed.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

std::optional<QByteArray> OpaqueCursor::open(const Principal &who, const QString &cursor) const
{
    const auto sealed = QByteArray::fromBase64Encoding(
        cursor.toLatin1(), QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!sealed)
        return std::nullopt;
    const Result<QByteArray> position = m_sealer.open(*sealed, contextFor(who));
    if (!position)
        return std::nullopt;
    return position->trimmed();
}

QString OpaqueCursor::sealNumber(const Principal &who, qint64 position) const
{
    return seal(who, QByteArray::number(position));
}

std::optional<qint64> OpaqueCursor::openNumber(const Principal &who, const QString &cursor) const
{
    const std::optional<QByteArray> position = open(who, cursor);
    bool isNumber = false;
    const qint64 number = position ? position->toLongLong(&isNumber) : 0;
    return isNumber ? std::optional(number) : std::nullopt;
}

} // namespace guiche
