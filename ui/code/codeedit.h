// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>

#include <optional>

#include "ui/code/codeview.h"
#include "ui/code/jsontext.h"

namespace guiche {

//! \brief JSON (or plain text) to write: the next line keeps the indentation, brackets open and close it, a
//! mistake is marked where it is. Tab leaves it; Ctrl+Shift+F lays it out.
class CodeEdit final : public CodeView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CodeEdit)

public:
    explicit CodeEdit(Theme &theme, QWidget *parent = nullptr);

    //! \brief What keeps the text from being JSON; nothing when it is JSON, empty, or in another language.
    [[nodiscard]] const std::optional<JsonText::Fault> &fault() const { return m_fault; }
    //! \brief A fault for people: "Line 3: a comma is missing".
    [[nodiscard]] static QString faultText(const JsonText::Fault &fault);
    //! \brief Lays JSON out anew; one step of undo. False when it is not JSON.
    bool format();
    //! \brief Puts the caret to the mistake.
    void showFault();
    //! \brief Replaces the text as one step of undo; nothing happens when it is the same.
    void replaceCode(const QString &code);
    //! \brief Looks for a mistake now, instead of a moment after the last key.
    void check();

Q_SIGNALS:
    //! \brief Found, gone or moved.
    void faultChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void breakLine();
    bool closeBracket(QChar bracket);
    void mark();

    std::optional<JsonText::Fault> m_fault;
    QTimer m_pause;
};

} // namespace guiche
