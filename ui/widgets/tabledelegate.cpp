// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tabledelegate.h"

#include <QPainter>
#include <QTableView>

#include "ui/theme/painting.h"

namespace guiche {

TableDelegate::TableDelegate(Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

bool TableDelegate::isSelected(const QStyleOptionViewItem &option)
{
    return option.state.testFlag(QStyle::State_Selected);
}

void TableDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const Tokens &t = m_theme.tokens();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (isSelected(option) || isHovered(index))
        painter->fillRect(option.rect, isSelected(option) ? t.accentSoft : t.hover);
    if (isSelected(option) && index.column() == 0)
        painter->fillRect(QRect(option.rect.topLeft(), QSize(m_theme.px(3), option.rect.height())), t.accent);
    paint::horizontalLine(*painter, option.rect.left(), option.rect.right() + 1, option.rect.bottom(),
                          t.border);
    paintCell(*painter, option.rect.adjusted(m_theme.px(CellInset), 0, -m_theme.px(4), 0), index, option);
    // The ring goes round the row, not round one cell of it.
    const auto *view = qobject_cast<const QTableView *>(option.widget);
    if (isSelected(option) && view != nullptr && paint::showsFocus(view)) {
        painter->setClipRect(option.rect);
        const QRect row(0, option.rect.top(), view->viewport()->width(), option.rect.height());
        paint::focusRing(*painter, row, m_theme.px(4), t.accent);
    }
    painter->restore();
}

void TableDelegate::paintText(QPainter &painter, const QRect &cell, const QString &text, TextStyle style,
                              const QColor &color, Qt::Alignment alignment) const
{
    painter.setFont(m_theme.font(style));
    painter.setPen(color);
    painter.drawText(cell, Qt::AlignVCenter | alignment,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, cell.width()));
}

void TableDelegate::paintTwoLines(QPainter &painter, const QRect &cell, const QString &title,
                                  const QString &detail, bool isMono) const
{
    const Tokens &t = m_theme.tokens();
    QFont titleFont = m_theme.font(isMono ? TextStyle::Mono : TextStyle::Ui);
    titleFont.setWeight(isMono ? QFont::Medium : QFont::DemiBold);
    const QFont detailFont = m_theme.font(TextStyle::Small);
    const int titleHeight = QFontMetrics(titleFont).height();
    const int gap = m_theme.px(2);
    const int height = detail.isEmpty() ? titleHeight : titleHeight + gap + QFontMetrics(detailFont).height();
    QRect line(cell.left(), cell.center().y() - height / 2 + 1, cell.width(), titleHeight);
    painter.setFont(titleFont);
    painter.setPen(t.text);
    painter.drawText(line, Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(title, Qt::ElideRight, cell.width()));
    if (detail.isEmpty())
        return;
    line.moveTop(line.bottom() + 1 + gap);
    line.setHeight(QFontMetrics(detailFont).height());
    painter.setFont(detailFont);
    painter.setPen(t.muted);
    painter.drawText(line, Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(detail, Qt::ElideRight, cell.width()));
}

void TableDelegate::paintPill(QPainter &painter, const QRect &cell, const QString &text, Tone tone,
                              bool hasDot) const
{
    paint::PillLook look = pillLook(m_theme, tone);
    look.hasDot = hasDot;
    const int height = m_theme.px(22);
    const int width = std::min(cell.width(), paint::pillWidth(m_theme, text, look, height));
    paint::pill(painter, m_theme, text, look,
                QRect(cell.left(), cell.center().y() - height / 2 + 1, width, height));
}

} // namespace guiche
