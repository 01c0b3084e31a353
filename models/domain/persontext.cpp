// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/persontext.h"

#include <QChar>
#include <QList>

namespace guiche {

namespace {

constexpr char32_t ZeroWidthNonJoiner = 0x200C;
constexpr char32_t ZeroWidthJoiner = 0x200D;
constexpr char32_t EmojiVariation = 0xFE0F;

//! Emoji are symbols; their skin tones are modifier symbols, their hair components symbols too.
bool isEmojiPart(char32_t c)
{
    if (c == EmojiVariation)
        return true;
    const QChar::Category category = QChar::category(c);
    return c > 0xFF && (category == QChar::Symbol_Other || category == QChar::Symbol_Modifier);
}

bool isInvisible(char32_t c)
{
    if (c == ZeroWidthJoiner || c == ZeroWidthNonJoiner)
        return false; // decided by their neighbours
    // Format characters: bidi controls, zero-width space and no-break space, word joiner, soft hyphen, tags.
    // The tags (U+E0020 …) are kept: flags of regions are spelt with them.
    const bool isTag = c >= 0xE0020 && c <= 0xE007F;
    if (QChar::category(c) == QChar::Other_Format)
        return !isTag;
    // Blank letters, and code points that mean nothing.
    return c == 0x115F || c == 0x1160 || c == 0x3164 || c == 0xFFA0 || c == 0x034F ||
           QChar::isNonCharacter(c);
}

bool isJoinerKept(const QList<char32_t> &before, char32_t joiner, char32_t after)
{
    if (before.isEmpty())
        return false;
    if (joiner == ZeroWidthJoiner)
        return isEmojiPart(before.last()) && isEmojiPart(after);
    return QChar::isLetter(before.last()) && QChar::isLetter(after);
}

} // namespace

QString cleanLine(QStringView text)
{
    const QList<uint> source = text.toString().normalized(QString::NormalizationForm_C).toUcs4();
    QList<char32_t> kept;
    kept.reserve(source.size());
    for (qsizetype i = 0; i < source.size(); ++i) {
        const char32_t c = source[i];
        if (QChar::isSpace(c) || QChar::category(c) == QChar::Other_Control) {
            if (!kept.isEmpty() && kept.last() != U' ')
                kept.append(U' ');
            continue;
        }
        // Half a pair becomes U+FFFD on the way to UCS-4 or stays as it is.
        if (isInvisible(c) || QChar::isSurrogate(c))
            continue;
        if (c == ZeroWidthJoiner || c == ZeroWidthNonJoiner) {
            if (!isJoinerKept(kept, c, i + 1 < source.size() ? char32_t(source[i + 1]) : 0))
                continue;
        }
        kept.append(c);
    }
    while (!kept.isEmpty() && kept.last() == U' ')
        kept.removeLast();
    return QString::fromUcs4(kept.constData(), kept.size());
}

bool isPlainName(const QString &text)
{
    const QString plain = text.simplified().normalized(QString::NormalizationForm_C);
    return cleanLine(plain) == plain;
}

qsizetype characterCount(QStringView text)
{
    qsizetype count = 0;
    for (const QChar c : text)
        count += c.isLowSurrogate() ? 0 : 1;
    return count;
}

} // namespace guiche
