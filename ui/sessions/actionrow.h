// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/theme/theme.h"

namespace guiche {

class Button;
class TextLabel;

//! \brief Something that can be done to a session, what it means, how to come back from it, and its button.
class ActionRow final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ActionRow)

public:
    ActionRow(Theme &theme, QLatin1StringView icon, bool isDangerous, QWidget *parent = nullptr);
    void setTexts(const QString &title, const QString &text, const QString &hint, const QString &button);
    [[nodiscard]] Button *button() const { return m_button; }

private:
    class Tile;

    TextLabel *m_title;
    TextLabel *m_text;
    TextLabel *m_hint;
    Button *m_button;
};

} // namespace guiche
