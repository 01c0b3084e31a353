// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSyntaxHighlighter>

#include "ui/code/codehighlighter.h"

namespace guiche {

//! \brief Colours JSON, and the few forms that the console's own calls have in a shell, in Python and in
//! JavaScript, where KSyntaxHighlighting is not there.
class SmallHighlighter final : public QSyntaxHighlighter
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SmallHighlighter)

public:
    SmallHighlighter(Theme &theme, CodeLanguage language, QTextDocument *document);

    struct Span
    {
        int start = 0;
        int length = 0;
        CodeRole role = CodeRole::Plain;

        friend bool operator==(const Span &, const Span &) = default;
    };
    //! \brief The coloured parts of one line, in order. `isInString`: a shell's string goes on from the line
    //! before, and on return into the next one.
    [[nodiscard]] static QList<Span> spans(CodeLanguage language, const QString &line, bool &isInString);

protected:
    void highlightBlock(const QString &text) override;

private:
    Theme &m_theme;
    CodeLanguage m_language;
};

} // namespace guiche
