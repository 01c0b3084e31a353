// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QPointer>

#include "ui/widgets/button.h"

class QBoxLayout;
class QLabel;

namespace guiche {

//! \brief The base of every dialog: title, optional sentence, body, buttons at the right; Esc rejects, Enter
//! in a field presses the main button. Open it with `open()`, never `exec()`; focus returns to where it was.
class DialogFrame : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DialogFrame)

public:
    explicit DialogFrame(Theme &theme, QWidget *parent);

    void setTitle(const QString &title);
    void setText(const QString &text);
    //! \brief Where the dialog puts its fields.
    [[nodiscard]] QBoxLayout *body() const { return m_body; }
    //! \brief Adds a button; the first Primary or DangerFill one is the main button and accepts, the others
    //! reject, unless `isClosing` is false (then connect it yourself).
    Button *addButton(ButtonKind kind, const QString &text, bool isClosing = true);
    [[nodiscard]] Button *mainButton() const { return m_main; }
    //! \brief Empty: hidden. Shown above the buttons and read out.
    void setErrorText(const QString &text);
    //! \brief Width of the content at scale 1; 440 unless told.
    void setContentWidth(int width);

protected:
    [[nodiscard]] Theme &theme() const { return m_theme; }
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void done(int result) override;
    bool event(QEvent *event) override;

private:
    void restyle();
    void fit();

    Theme &m_theme;
    QLabel *m_title;
    QLabel *m_text;
    QBoxLayout *m_body;
    QLabel *m_error;
    QBoxLayout *m_buttons;
    Button *m_main = nullptr;
    QPointer<QWidget> m_focusBefore;
    int m_fittedHeight = 0; //!< what the content needed last; another height is the person's own
};

} // namespace guiche
