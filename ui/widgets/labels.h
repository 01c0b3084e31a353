// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

#include "ui/theme/theme.h"

namespace guiche {

enum class Ink { Text, Muted, Faint, Accent, Danger, Success, Warn };

//! \brief A label in one of the theme's styles that follows theme and scale. Plain text only.
class TextLabel final : public QLabel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TextLabel)

public:
    TextLabel(Theme &theme, TextStyle style, Ink ink = Ink::Text, int weight = 0, QWidget *parent = nullptr);
    void setInk(Ink ink);

protected:
    //! The application's sheet, when it is set anew, gives widgets back the palette they had before.
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void restyle();
    void applyInk();

    Theme &m_theme;
    TextStyle m_style;
    Ink m_ink;
    int m_weight;
};

[[nodiscard]] QColor inkColor(const Tokens &tokens, Ink ink);

//! \brief Tells assistive technology something that happened, politely.
void announce(QWidget *widget, const QString &text);

} // namespace guiche
