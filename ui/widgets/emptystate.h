// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/theme/theme.h"

class QLabel;

namespace guiche {

class Button;

//! \brief What a pane shows when it has nothing: a glyph, one line, one sentence, at most one action.
class EmptyState final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EmptyState)

public:
    explicit EmptyState(Theme &theme, QWidget *parent = nullptr);

    void setContent(QLatin1StringView icon, const QString &title, const QString &text);
    //! \brief An empty text hides the button; `keycap` may be empty.
    void setAction(const QString &text, const QString &keycap = {});
    //! \brief On the action. \return false: there is none
    [[nodiscard]] bool focusAction();

Q_SIGNALS:
    void actionTriggered();

private:
    class Picture;
    void restyle();

    Theme &m_theme;
    Picture *m_picture;
    QLabel *m_title;
    QLabel *m_text;
    Button *m_button;
};

} // namespace guiche
