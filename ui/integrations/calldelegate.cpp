// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/integrations/calldelegate.h"

#include <QPainter>

#include "models/items/operationlistmodel.h"
#include "ui/integrations/answerview.h"
#include "ui/integrations/callhistory.h"
#include "ui/integrations/methodstyle.h"
#include "ui/theme/painting.h"

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

constexpr int RowHeight = 36;
constexpr int HistoryRowHeight = 48;
constexpr int MethodRight = 56; // where the column of methods ends

} // namespace

CallDelegate::CallDelegate(Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QSize CallDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool isHistory = index.data(CallHistory::StatusRole).isValid();
    return {option.rect.width(), m_theme.px(isHistory ? HistoryRowHeight : RowHeight)};
}

QRect CallDelegate::body(const QRect &row) const
{
    return row.adjusted(m_theme.px(8), 1, -m_theme.px(8), -1);
}

void CallDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (index.data(OperationListModel::IsGroupRole).toBool())
        paintGroup(*painter, option, index);
    else
        paintCall(*painter, option, index);
    if (option.state.testFlag(QStyle::State_HasFocus))
        paint::focusRing(*painter, body(option.rect), m_theme.px(8), m_theme.tokens().accent);
    painter->restore();
}

void CallDelegate::paintGroup(QPainter &painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    const Tokens &t = m_theme.tokens();
    if (option.state.testFlag(QStyle::State_MouseOver))
        paint::roundedRect(painter, body(option.rect), m_theme.px(8), t.hover);
    const int glyph = m_theme.px(14);
    const bool isFolded = index.data(OperationListModel::IsFoldedRole).toBool();
    const double middle = option.rect.top() + option.rect.height() / 2.0;
    paint::icon(painter, m_theme, isFolded ? "right"_L1 : "down"_L1, t.muted,
                {double(option.rect.left() + m_theme.px(14)), middle - glyph / 2.0}, glyph);
    const QFont font = m_theme.font(TextStyle::Ui, 600);
    painter.setFont(font);
    painter.setPen(t.muted);
    const QRect room = option.rect.adjusted(m_theme.px(34), 0, -m_theme.px(16), 0);
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft,
                     QFontMetricsF(font).elidedText(index.data().toString(), Qt::ElideRight, room.width()));
}

void CallDelegate::paintCall(QPainter &painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const Tokens &t = m_theme.tokens();
    const QVariant status = index.data(CallHistory::StatusRole);
    const bool isHistory = status.isValid();
    const bool isOpen =
        !m_openId.isEmpty() && !isHistory && index.data(OperationListModel::IdRole) == m_openId;
    if (isOpen || option.state & (QStyle::State_MouseOver | QStyle::State_HasFocus))
        paint::roundedRect(painter, body(option.rect), m_theme.px(8), isOpen ? t.accentSoft : t.hover,
                           isOpen ? m_theme.outline() : QColor(), t.line);

    const QString method = index.data(OperationListModel::MethodRole).toString();
    const int line = isHistory ? m_theme.px(20) : option.rect.height();
    const int top = option.rect.top() + (isHistory ? m_theme.px(5) : 0);
    QFont mono = m_theme.font(TextStyle::Mono, 500);
    mono.setPixelSize(m_theme.px(11));
    painter.setFont(mono);
    painter.setPen(methodInk(m_theme, method));
    const int methodLeft = option.rect.left() + m_theme.px(12);
    painter.drawText(QRect(methodLeft, top, m_theme.px(MethodRight) - m_theme.px(12), line),
                     Qt::AlignVCenter | Qt::AlignRight, methodLabel(method));

    const QFont font = m_theme.font(TextStyle::Ui, isOpen ? 600 : 400);
    painter.setFont(font);
    painter.setPen(isOpen ? t.accentSoftText : t.text);
    const int left = option.rect.left() + m_theme.px(MethodRight) + m_theme.px(12);
    const QRect name(left, top, option.rect.right() - m_theme.px(16) - left, line);
    painter.drawText(name, Qt::AlignVCenter | Qt::AlignLeft,
                     QFontMetricsF(font).elidedText(index.data().toString(), Qt::ElideRight, name.width()));
    if (!isHistory)
        return;
    const Tone tone = AnswerView::statusTone(status.toInt() == 0 ? 500 : status.toInt());
    const QFont small = m_theme.font(TextStyle::Small);
    painter.setFont(small);
    painter.setPen(tone == Tone::Success  ? t.success
                   : tone == Tone::Danger ? t.danger
                   : tone == Tone::Warn   ? t.warn
                                          : t.muted);
    const QRect below(left, name.bottom() + 1, name.width(), m_theme.px(18));
    painter.drawText(below, Qt::AlignVCenter | Qt::AlignLeft,
                     QFontMetricsF(small).elidedText(index.data(CallHistory::DetailRole).toString(),
                                                     Qt::ElideRight, below.width()));
}

} // namespace guiche
