// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/entitytag.h"

#include <QCryptographicHash>

#include "models/domain/json.h"

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

constexpr qsizetype TagBytes = 16;

} // namespace

QString entityTag(const QJsonObject &shown)
{
    const QByteArray hash = QCryptographicHash::hash(compact(shown), QCryptographicHash::Sha256);
    return u'"' + QString::fromLatin1(hash.first(TagBytes).toHex()) + u'"';
}

Result<> checkMatch(const QString &ifMatch, const QJsonObject &shown)
{
    const QString wanted = ifMatch.trimmed();
    if (wanted.isEmpty() || wanted == "*"_L1)
        return {};
    const QString current = entityTag(shown);
    for (const QString &tag : wanted.split(u',')) {
        if (tag.trimmed() == current)
            return {};
    }
    return fail(ErrorCode::PreconditionFailed,
                GUICHE_ERROR_TEXT("It was changed by somebody else meanwhile. Read it again."));
}

} // namespace guiche
