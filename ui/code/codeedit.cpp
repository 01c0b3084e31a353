// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/code/codeedit.h"

#include <QKeyEvent>
#include <QTextBlock>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace guiche {

namespace {

constexpr auto CheckAfter = 250ms;
constexpr int IndentWidth = 2;

QString indentOf(const QString &line)
{
    qsizetype end = 0;
    while (end < line.size() && (line.at(end) == u' ' || line.at(end) == u'\t'))
        ++end;
    return line.first(end);
}

} // namespace

CodeEdit::CodeEdit(Theme &theme, QWidget *parent)
    : CodeView(theme, parent)
{
    setReadOnly(false);
    setTextInteractionFlags(Qt::TextEditorInteraction);
    m_pause.setSingleShot(true);
    m_pause.setInterval(CheckAfter);
    connect(&m_pause, &QTimer::timeout, this, &CodeEdit::check);
    connect(this, &QPlainTextEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(&theme, &Theme::changed, this, &CodeEdit::mark);
}

void CodeEdit::check()
{
    m_pause.stop();
    const QString text = code();
    std::optional<JsonText::Fault> fault;
    if (language() == CodeLanguage::Json && !text.trimmed().isEmpty())
        fault = JsonText::fault(text);
    if (fault == m_fault)
        return;
    m_fault = fault;
    mark();
    Q_EMIT faultChanged();
}

QString CodeEdit::faultText(const JsonText::Fault &fault)
{
    const QString line = QString::number(fault.line);
    switch (fault.mistake) {
    case JsonText::Mistake::Colon:
        //: A mistake in JSON. %1: number of the line
        return tr("Line %1: a colon is missing").arg(line);
    case JsonText::Mistake::Comma:
        //: A mistake in JSON. %1: number of the line
        return tr("Line %1: a comma is missing").arg(line);
    case JsonText::Mistake::OpenString:
        //: A mistake in JSON. %1: number of the line
        return tr("Line %1: a quotation mark is missing").arg(line);
    case JsonText::Mistake::OpenBracket:
        //: A mistake in JSON. %1: number of the line
        return tr("Line %1: a closing bracket is missing").arg(line);
    case JsonText::Mistake::TooDeep:
        //: A mistake in JSON. %1: number of the line
        return tr("Line %1: too many levels").arg(line);
    case JsonText::Mistake::Other:
        //: A mistake in JSON. %1: number of the line, %2: of the column
        return tr("Line %1, column %2: this is not JSON").arg(line, QString::number(fault.column));
    }
    Q_UNREACHABLE();
}

void CodeEdit::mark()
{
    setFaultLine(m_fault ? m_fault->line : 0);
    QList<QTextEdit::ExtraSelection> marks;
    if (m_fault) {
        QTextEdit::ExtraSelection wave;
        wave.cursor = QTextCursor(document());
        const int last = std::max(0, document()->characterCount() - 1);
        wave.cursor.setPosition(std::min(int(m_fault->position), last));
        if (!wave.cursor.atBlockEnd())
            wave.cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor);
        else if (!wave.cursor.atBlockStart())
            wave.cursor.movePosition(QTextCursor::PreviousCharacter, QTextCursor::KeepAnchor);
        wave.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        wave.format.setUnderlineColor(theme().tokens().danger);
        marks.append(wave);
    }
    setExtraSelections(marks);
}

void CodeEdit::showFault()
{
    check();
    if (!m_fault)
        return;
    QTextCursor cursor(document());
    cursor.setPosition(std::min(int(m_fault->position), std::max(0, document()->characterCount() - 1)));
    setTextCursor(cursor);
    setFocus(Qt::OtherFocusReason);
    ensureCursorVisible();
}

void CodeEdit::replaceCode(const QString &code)
{
    if (code == toPlainText())
        return;
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    cursor.select(QTextCursor::Document);
    cursor.insertText(code);
    cursor.endEditBlock();
    moveCursor(QTextCursor::Start);
}

bool CodeEdit::format()
{
    check();
    if (language() != CodeLanguage::Json || m_fault)
        return false;
    replaceCode(JsonText::pretty(code()));
    return true;
}

void CodeEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_F && event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier)) {
        if (!format())
            showFault();
        return;
    }
    const bool isPlain = !(event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    if (isPlain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        return breakLine();
    // The window's: it sends.
    if (event->modifiers() == Qt::ControlModifier &&
        (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        return event->ignore();
    // With nowhere else to go to, it would be written.
    if (event->key() == Qt::Key_Tab || event->key() == Qt::Key_Backtab)
        return event->ignore();
    const QString typed = event->text();
    if (isPlain && typed.size() == 1 && (typed == u"}"_s || typed == u"]"_s) && closeBracket(typed.front()))
        return;
    CodeView::keyPressEvent(event);
}

void CodeEdit::breakLine()
{
    QTextCursor cursor = textCursor();
    cursor.beginEditBlock();
    cursor.removeSelectedText();
    const QString line = cursor.block().text();
    const QString before = line.first(cursor.positionInBlock()).trimmed();
    const QString after = line.sliced(cursor.positionInBlock()).trimmed();
    const QString indent =
        indentOf(line).first(std::min<qsizetype>(indentOf(line).size(), cursor.positionInBlock()));
    const bool opens = before.endsWith(u'{') || before.endsWith(u'[');
    cursor.insertText(u'\n' + indent + (opens ? QString(IndentWidth, u' ') : QString()));
    if (opens && (after.startsWith(u'}') || after.startsWith(u']'))) {
        const int stay = cursor.position();
        cursor.insertText(u'\n' + indent);
        cursor.setPosition(stay);
    }
    cursor.endEditBlock();
    setTextCursor(cursor);
    ensureCursorVisible();
}

bool CodeEdit::closeBracket(QChar bracket)
{
    QTextCursor cursor = textCursor();
    const QString before = cursor.block().text().first(cursor.positionInBlock());
    if (cursor.hasSelection() || before.size() < IndentWidth || !before.trimmed().isEmpty())
        return false;
    cursor.beginEditBlock();
    cursor.movePosition(QTextCursor::Left, QTextCursor::KeepAnchor, IndentWidth);
    cursor.insertText(QString(bracket));
    cursor.endEditBlock();
    setTextCursor(cursor);
    return true;
}

} // namespace guiche
