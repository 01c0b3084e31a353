// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

#include "ui/theme/theme.h"
#include "ui/widgets/chip.h"

namespace guiche {

//! \brief The cells of a `DataTable`: the row's background, its accent bar, hairline and focus ring are
//! painted here, the content by the class derived from it.
class TableDelegate : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TableDelegate)

public:
    static constexpr int CellInset = 16; //!< where the content begins, px at scale 1

    TableDelegate(Theme &theme, QObject *parent);
    void setHoveredRow(int row) { m_hovered = row; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const final;

protected:
    //! \brief Paints the content. \param cell the part of the cell that is the content's
    virtual void paintCell(QPainter &painter, const QRect &cell, const QModelIndex &index,
                           const QStyleOptionViewItem &option) const = 0;
    [[nodiscard]] Theme &theme() const { return m_theme; }
    [[nodiscard]] bool isHovered(const QModelIndex &index) const { return index.row() == m_hovered; }
    [[nodiscard]] static bool isSelected(const QStyleOptionViewItem &option);

    //! \brief One line, in the middle of the cell's height, elided at its end.
    void paintText(QPainter &painter, const QRect &cell, const QString &text, TextStyle style,
                   const QColor &color, Qt::Alignment alignment = Qt::AlignLeft) const;
    //! \brief What it is, and a small quiet line below. \param isMono the first line is a name as programs
    //! read it
    void paintTwoLines(QPainter &painter, const QRect &cell, const QString &title, const QString &detail,
                       bool isMono = false) const;
    void paintPill(QPainter &painter, const QRect &cell, const QString &text, Tone tone,
                   bool hasDot = true) const;

private:
    Theme &m_theme;
    int m_hovered = -1;
};

} // namespace guiche
