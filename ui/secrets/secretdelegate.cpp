// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/secrets/secretdelegate.h"

#include <QPainter>

#include "models/items/secrettablemodel.h"
#include "ui/theme/painting.h"

namespace guiche {

using namespace Qt::StringLiterals;

namespace {

// px at scale 1
constexpr int Tile = 32;
constexpr int TileGap = 12;
constexpr int MarkIcon = 16;
constexpr int MarkTarget = 28; // what the pointer has to hit
constexpr int ShowAt = 144;    // the eye's target begins here, from the cell's left edge
constexpr int LastInset = 12;  // beside what every cell keeps free at the right

} // namespace

SecretDelegate::SecretDelegate(Theme &theme, const SecretTableModel &model, const Clock &clock,
                               QObject *parent)
    : TableDelegate(theme, parent)
    , m_model(model)
    , m_clock(clock)
{
}

Tone SecretDelegate::environmentTone(SecretEnvironment environment)
{
    switch (environment) {
    case SecretEnvironment::Development:
        return Tone::Neutral;
    case SecretEnvironment::Staging:
        return Tone::Warn;
    case SecretEnvironment::Production:
        return Tone::Violet;
    }
    Q_UNREACHABLE();
}

Tone SecretDelegate::statusTone(SecretStatus status)
{
    return status == SecretStatus::Active ? Tone::Success : Tone::Neutral;
}

QRect SecretDelegate::markRect(Mark mark, int cellHeight) const
{
    const int side = theme().px(MarkTarget);
    const int left = theme().px(ShowAt) + (mark == Mark::Copy ? side : 0);
    return {left, (cellHeight - side) / 2, side, side};
}

SecretDelegate::Mark SecretDelegate::markAt(const QPoint &position, const QSize &cell) const
{
    for (const Mark mark : {Mark::Show, Mark::Copy}) {
        if (markRect(mark, cell.height()).contains(position))
            return mark;
    }
    return Mark::None;
}

void SecretDelegate::paintCell(QPainter &painter, const QRect &cell, const QModelIndex &index,
                               const QStyleOptionViewItem &option) const
{
    const SecretRow *row = m_model.at(index.row());
    if (row == nullptr)
        return;
    const Tokens &t = theme().tokens();
    const QString text = index.data().toString();
    switch (SecretTableModel::Column(index.column())) {
    case SecretTableModel::Key:
        return paintKey(painter, cell, row->secret, isSelected(option));
    case SecretTableModel::Environment:
        return paintPill(painter, cell, text, environmentTone(row->secret.environment), false);
    case SecretTableModel::Value:
        return paintValue(painter, cell, text);
    case SecretTableModel::Status:
        return paintPill(painter, cell, text, statusTone(row->secret.status), true);
    case SecretTableModel::Rotation:
        return paintRotation(painter, cell, text, SecretTableModel::isStale(row->secret, m_clock.now()));
    case SecretTableModel::Uses:
        return paintText(painter, cell.adjusted(0, 0, -theme().px(LastInset), 0), text, TextStyle::Ui, t.text,
                         Qt::AlignRight);
    case SecretTableModel::ColumnCount:
        return;
    }
}

void SecretDelegate::paintKey(QPainter &painter, const QRect &cell, const Secret &secret,
                              bool isRowSelected) const
{
    const Tokens &t = theme().tokens();
    const int side = theme().px(Tile);
    const QRect tile(cell.left(), cell.center().y() - side / 2 + 1, side, side);
    paint::roundedRect(painter, tile, theme().px(8), isRowSelected ? t.surface : t.neutralSoft,
                       theme().outline());
    const int icon = theme().px(16);
    paint::icon(painter, theme(), "key"_L1, t.muted,
                {tile.left() + (side - icon) / 2.0, tile.top() + (side - icon) / 2.0}, icon);
    paintTwoLines(painter, cell.adjusted(side + theme().px(TileGap), 0, 0, 0), secret.key, secret.service,
                  true);
}

void SecretDelegate::paintValue(QPainter &painter, const QRect &cell, const QString &dots) const
{
    const Tokens &t = theme().tokens();
    paintText(painter, cell, dots, TextStyle::Mono, t.muted);
    // `cell` begins after the inset; the signs are measured from the cell's edge.
    const QPoint edge(cell.left() - theme().px(CellInset), cell.top());
    const int icon = theme().px(MarkIcon);
    for (const auto &[mark, name] : {std::pair(Mark::Show, "eye"_L1), std::pair(Mark::Copy, "copy"_L1)}) {
        const QRect target = markRect(mark, cell.height()).translated(edge);
        paint::icon(
            painter, theme(), name, t.muted,
            {target.left() + (target.width() - icon) / 2.0, target.top() + (target.height() - icon) / 2.0},
            icon);
    }
}

void SecretDelegate::paintRotation(QPainter &painter, const QRect &cell, const QString &text,
                                   bool isStale) const
{
    const Tokens &t = theme().tokens();
    if (!isStale)
        return paintText(painter, cell, text, TextStyle::Ui, t.text);
    const int icon = theme().px(14);
    const int gap = theme().px(6);
    QFont font = theme().font(TextStyle::Ui, 500);
    painter.setFont(font);
    painter.setPen(t.warn);
    const QFontMetrics metrics(font);
    const int room = cell.width() - gap - icon;
    const QString shown = metrics.elidedText(text, Qt::ElideRight, room);
    painter.drawText(cell, Qt::AlignVCenter | Qt::AlignLeft, shown);
    paint::icon(
        painter, theme(), "alert"_L1, t.warn,
        {double(cell.left() + metrics.horizontalAdvance(shown) + gap), cell.center().y() - icon / 2.0 + 1},
        icon);
}

} // namespace guiche
