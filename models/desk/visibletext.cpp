// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/visibletext.h"

#include <QChar>

#include <vector>

namespace guiche {

namespace {

constexpr char32_t ZeroWidthJoiner = 0x200d;
constexpr char32_t EmojiVariation = 0xfe0f;

bool isPictorial(char32_t c)
{
    // Symbols, the variation that makes one an emoji, and the skin tones.
    return QChar::category(c) == QChar::Symbol_Other || QChar::category(c) == QChar::Symbol_Modifier ||
           c == EmojiVariation;
}

bool isHidden(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format: // zero-width ones, marks and overrides of direction, the soft hyphen
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        break;
    }
    // Letters and marks that show nothing all the same: the Hangul fillers, the combining joiner, the blank
    // Braille pattern.
    return c == 0x115f || c == 0x1160 || c == 0x3164 || c == 0xffa0 || c == 0x034f || c == 0x2800;
}

} // namespace

bool isVisibleText(QStringView text)
{
    std::vector<char32_t> characters;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool isPair = c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        characters.push_back(isPair ? QChar::surrogateToUcs4(c, text[i + 1]) : char32_t(c.unicode()));
        i += isPair ? 1 : 0;
    }
    for (std::size_t i = 0; i < characters.size(); ++i) {
        const bool isJoinedEmoji = characters[i] == ZeroWidthJoiner && i > 0 && i + 1 < characters.size() &&
                                   isPictorial(characters[i - 1]) && isPictorial(characters[i + 1]);
        if (isHidden(characters[i]) && !isJoinedEmoji)
            return false;
    }
    return true;
}

} // namespace guiche
