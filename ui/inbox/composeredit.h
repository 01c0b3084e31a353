// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextEdit>

#include "ui/theme/theme.h"

namespace guiche {

//! \brief The text of the composer: plain text that grows from one line to a limit; Enter sends, Shift+Enter
//! breaks the line, Tab walks `{{variables}}`. Files and pictures that are pasted or dropped are handed on.
class ComposerEdit final : public QTextEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ComposerEdit)

public:
    ComposerEdit(Theme &theme, QWidget *parent);

    [[nodiscard]] QString text() const { return toPlainText(); }
    //! \brief Selects the next `{{variable}}` after the cursor; false when there is none.
    bool selectNextSlot();
    void setNoteLook(bool isNote);
    //! \brief The keys that a popup above the composer takes first.
    void setPopupOpen(bool isOpen) { m_isPopupOpen = isOpen; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void submitted();
    void upInEmpty();
    void popupKey(int key); //!< Up, Down, Return, Tab or Escape while a popup is open
    void filesDropped(const QStringList &paths);
    void imagePasted(const QImage &image);
    void focusChanged(bool hasFocus);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool isNext) override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void restyle();
    void fit();
    [[nodiscard]] int wantedHeight() const;
    bool takePopupKey(const QKeyEvent &event);

    Theme &m_theme;
    bool m_isPopupOpen = false;
    bool m_isNote = false;
};

} // namespace guiche
