// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/SyntaxHighlighter>

#include "ui/code/codehighlighter.h"

namespace guiche {

//! \brief KSyntaxHighlighting in our colours. Only built where CMake finds KF6.
class Kf6Highlighter final : public KSyntaxHighlighting::SyntaxHighlighter
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Kf6Highlighter)

public:
    Kf6Highlighter(Theme &theme, CodeLanguage language, QTextDocument *document);

protected:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override;

private:
    [[nodiscard]] CodeRole roleOf(const KSyntaxHighlighting::Format &format) const;

    Theme &m_theme;
    CodeLanguage m_language;
};

} // namespace guiche
