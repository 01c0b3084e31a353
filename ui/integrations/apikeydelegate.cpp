// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/integrations/apikeydelegate.h"

#include <QPainter>

#include "models/items/apikeytablemodel.h"
#include "ui/theme/painting.h"

namespace guiche {

using namespace Qt::StringLiterals;
using Model = ApiKeyTableModel;

ApiKeyDelegate::ApiKeyDelegate(Theme &theme, const ApiKeyTableModel &model, const Clock &clock,
                               QObject *parent)
    : TableDelegate(theme, parent)
    , m_model(model)
    , m_clock(clock)
{
}

void ApiKeyDelegate::paintCell(QPainter &painter, const QRect &cell, const QModelIndex &index,
                               const QStyleOptionViewItem &option) const
{
    const ApiKeyRow *row = m_model.at(index.row());
    if (row == nullptr)
        return;
    const Tokens &t = theme().tokens();
    const QString text = index.data().toString();
    const Model::Life life = Model::life(*row, m_clock.now());
    switch (Model::Column(index.column())) {
    case Model::Name:
        return paintName(painter, cell, row->name, row->prefix);
    case Model::ScopeNames:
        return paintText(painter, cell, text, TextStyle::Ui, t.text);
    case Model::Created:
    case Model::LastUsed:
        return paintText(painter, cell, text, TextStyle::Ui, t.muted);
    case Model::Expires:
        if (life == Model::Life::Lasting)
            return paintText(painter, cell, text, TextStyle::Ui, t.muted);
        return paintPill(painter, cell, text, life == Model::Life::Over ? Tone::Danger : Tone::Warn, true);
    case Model::Remove: {
        const bool isNear = isHovered(index) || isSelected(option);
        const int icon = theme().px(16);
        return paint::icon(painter, theme(), "trash"_L1, isNear ? t.danger : t.faint,
                           {double(cell.left()), cell.center().y() - icon / 2.0 + 1}, icon);
    }
    case Model::ColumnCount:
        return;
    }
}

// Two lines as everywhere, but here the second is what programs read.
void ApiKeyDelegate::paintName(QPainter &painter, const QRect &cell, const QString &name,
                               const QString &prefix) const
{
    const Tokens &t = theme().tokens();
    const QFont nameFont = theme().font(TextStyle::Ui, 600);
    const QFont prefixFont = theme().font(TextStyle::Mono);
    const int nameHeight = QFontMetrics(nameFont).height();
    const int prefixHeight = QFontMetrics(prefixFont).height();
    const int gap = theme().px(2);
    QRect line(cell.left(), cell.center().y() - (nameHeight + gap + prefixHeight) / 2 + 1, cell.width(),
               nameHeight);
    painter.setFont(nameFont);
    painter.setPen(t.text);
    painter.drawText(line, Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(name, Qt::ElideRight, cell.width()));
    line.moveTop(line.bottom() + 1 + gap);
    line.setHeight(prefixHeight);
    painter.setFont(prefixFont);
    painter.setPen(t.muted);
    painter.drawText(line, Qt::AlignVCenter | Qt::AlignLeft, prefix + u'…');
}

} // namespace guiche
