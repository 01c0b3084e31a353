// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/settings/auditdiff.h"
#include "ui/theme/theme.h"

namespace guiche {

//! \brief Before and after side by side, one below the other where it is narrow. What went has a minus and a
//! red ground, what came a plus and a green one. Keyboard: the scroll area round it.
class DiffView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DiffView)

public:
    explicit DiffView(Theme &theme, QWidget *parent = nullptr);

    void setLines(const QList<DiffLine> &lines);
    [[nodiscard]] const QList<DiffLine> &lines() const { return m_lines; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Cell
    {
        QRect box = {};
        QString text = {};
        bool isOld = false;
    };
    struct Block
    {
        QRect path = {};
        QString name = {};
        QList<Cell> cells = {};
    };
    struct Layout
    {
        QList<Block> blocks = {};
        int height = 0;
    };
    [[nodiscard]] Layout layoutFor(int width) const;
    void paintCell(QPainter &painter, const Cell &cell) const;
    void describe();

    Theme &m_theme;
    QList<DiffLine> m_lines;
};

} // namespace guiche
