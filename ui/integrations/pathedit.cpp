// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/integrations/pathedit.h"

#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QRegularExpression>
#include <QTextCharFormat>

using namespace Qt::StringLiterals;

namespace guiche {

PathEdit::PathEdit(Theme &theme, QWidget *parent)
    : QLineEdit(parent)
    , m_theme(theme)
{
    setFrame(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QLineEdit::textChanged, this, &PathEdit::mark);
    connect(&theme, &Theme::changed, this, &PathEdit::restyle);
    restyle();
}

void PathEdit::setPath(const QString &path)
{
    if (path == text())
        return;
    setText(path);
    setCursorPosition(0);
}

void PathEdit::restyle()
{
    setFont(m_theme.font(TextStyle::Mono));
    mark();
}

// A line edit takes formats for parts of its text only from an input method: this is one that types nothing.
void PathEdit::mark()
{
    static const QRegularExpression variable(u"\\{[^{}/?]+\\}"_s);
    QTextCharFormat format;
    format.setForeground(m_theme.tokens().violet);
    format.setBackground(m_theme.tokens().violetSoft);
    QList<QInputMethodEvent::Attribute> marks;
    for (const auto &match : variable.globalMatch(text()))
        marks.append({QInputMethodEvent::TextFormat, int(match.capturedStart()) - cursorPosition(),
                      int(match.capturedLength()), format});
    QInputMethodEvent event({}, marks);
    QCoreApplication::sendEvent(this, &event);
}

void PathEdit::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    window()->update(); // the bar above it draws the frame
}

void PathEdit::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    mark();
    window()->update(); // the bar above it draws the frame
}

} // namespace guiche
