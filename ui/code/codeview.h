// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

#include <memory>

#include "ui/code/codehighlighter.h"

class QSyntaxHighlighter;

namespace guiche {

//! \brief Code to read and copy: line numbers, colours, no wrapping. `CodeEdit` is the one to write in. Main
//! thread.
class CodeView : public QPlainTextEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CodeView)

public:
    explicit CodeView(Theme &theme, QWidget *parent = nullptr);
    ~CodeView() override;

    //! \brief Shows `code` from its start, as it is: JSON is laid out by `JsonText::pretty` before.
    void setCode(const QString &code, CodeLanguage language);
    [[nodiscard]] QString code() const { return toPlainText(); }
    [[nodiscard]] CodeLanguage language() const { return m_language; }
    //! \brief The line whose number is shown in `danger`, from 1; 0: none.
    void setFaultLine(int line);
    [[nodiscard]] int faultLine() const { return m_faultLine; }
    //! \brief Logical pixels at the left that the numbers take.
    [[nodiscard]] int gutterWidth() const;

protected:
    [[nodiscard]] Theme &theme() const { return m_theme; }
    void setLanguage(CodeLanguage language);
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    class Gutter;
    class Ring;
    void restyle();
    void place();
    void paintGutter(QPainter &painter, const QRect &area) const;

    Theme &m_theme;
    Gutter *m_gutter;
    Ring *m_ring;
    CodeLanguage m_language = CodeLanguage::Plain;
    int m_faultLine = 0;
    std::unique_ptr<QSyntaxHighlighter> m_highlighter; // before the document goes
};

} // namespace guiche
