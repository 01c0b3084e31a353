// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/cannedtext.h"

#include <QRegularExpression>

namespace guiche {

using namespace Qt::StringLiterals;

namespace {

const QRegularExpression &variablePattern()
{
    static const QRegularExpression pattern(uR"(\{\{\s*([^{}]+?)\s*\}\})"_s,
                                            QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

} // namespace

FilledText fillVariables(const QString &pattern, const QHash<QString, QString> &values)
{
    FilledText out;
    qsizetype last = 0;
    auto matches = variablePattern().globalMatch(pattern);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        out.text += QStringView(pattern).sliced(last, match.capturedStart() - last);
        const QString value = values.value(match.captured(1).toCaseFolded());
        if (value.isEmpty()) {
            out.emptySlots += {int(out.text.size()), int(match.capturedLength())};
            out.text += match.capturedView();
        } else {
            out.text += value;
        }
        last = match.capturedEnd();
    }
    out.text += QStringView(pattern).sliced(last);
    return out;
}

FilledText::Slot nextSlot(const QString &text, int from)
{
    auto match = variablePattern().match(text, std::clamp<qsizetype>(from, 0, text.size()));
    if (!match.hasMatch()) {
        match = variablePattern().match(text);
    }
    return match.hasMatch() ? FilledText::Slot{int(match.capturedStart()), int(match.capturedLength())}
                            : FilledText::Slot{};
}

} // namespace guiche
