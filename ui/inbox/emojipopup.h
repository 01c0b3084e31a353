// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/theme/theme.h"

namespace guiche {

//! \brief A grid of common emoji. Arrows move, Enter or a click inserts, Esc closes.
class EmojiPopup final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EmojiPopup)

public:
    EmojiPopup(Theme &theme, QWidget *parent);
    //! \brief Opens above `anchor` (global), its lower left corner there.
    void openAbove(const QPoint &anchor);

Q_SIGNALS:
    void chosen(const QString &emoji);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] QRect cell(int index) const;
    [[nodiscard]] int cellAt(const QPoint &point) const;
    void setCurrent(int index);
    void choose(int index);

    Theme &m_theme;
    int m_current = 0;
};

} // namespace guiche
